import { fromUtf8 } from '../bytes.ts'
import { limits } from '../limits.ts'
import type { PackProblemCode } from '../messages.ts'
import { readDirectory } from '../zip/directory.ts'
import { inflate } from '../zip/unpack.ts'
import { pictureSize } from './picture-size.ts'

type WordProblem = Extract<PackProblemCode, `word-${string}`>

const localSignature = 0x04034b50
const picture = /\.(?:png|jpe?g|gif|bmp|emf|wmf)$/i
/** What Word writes beside its XML: pictures, fonts, folders of some zip programs. */
const harmless = /(?:\.(?:xml|rels|png|jpe?g|gif|bmp|emf|wmf|odttf)|\/)$/i
const climbing = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\p{C}/u
/** Programs, and files in the file. */
const program = /(?:^|\/)(?:vbaProject|vbaData|activeX|embeddings|attachedToolbars|afchunk)/i

/**
 * What of a Word file would harm who opens it, in Word too: this file is written into and handed on as it is. The reader of Word files has bounds of its own; it
 * reads a few parts, and here all are looked at. Undefined where there is nothing.
 */
export function checkWord(bytes: Uint8Array): WordProblem | undefined {
  if (bytes.length > limits.word) return 'word-too-large'
  const directory = readDirectory(bytes, limits.wordFiles)
  if (directory === undefined) return 'word-broken'
  if (directory.entries.length > limits.wordFiles) return 'word-too-large'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const seen = new Set<string>()
  let left: number = limits.wordUnpacked
  for (const { name, flags, method, packedSize, local } of directory.entries) {
    const path = fromUtf8(name)
    if (path === undefined || climbing.test(path) || seen.has(path.toLowerCase())) return 'word-hostile'
    seen.add(path.toLowerCase())
    if (program.test(path) || !harmless.test(path)) return 'word-program'
    if ((flags & 1) !== 0 || local + 30 > bytes.length || view.getUint32(local, true) !== localSignature)
      return 'word-broken'
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const packed = bytes.subarray(start, start + packedSize)
    if (packed.length !== packedSize || (method !== 0 && method !== 8)) return 'word-broken'
    const data = method === 0 ? packed : packedSize === 0 ? new Uint8Array() : inflate(packed, left)
    if (data === 'too-large') return 'word-too-large'
    if (data === 'damaged') return 'word-broken'
    left -= data.length
    if (left < 0) return 'word-too-large'
    if (picture.test(path)) {
      const pixels = pictureSize(data)
      if (data.length > limits.picture || pixels === undefined || pixels > limits.pixels) return 'word-picture'
    } else if (/\.(?:xml|rels)$/i.test(path)) {
      const found = checkXml(textOf(data), path)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** UTF-8, or UTF-16 where the first bytes say so: what hides from one reader is seen by the other. */
function textOf(data: Uint8Array): string {
  const encoding =
    data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : data[0] === 0xfe && data[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(data)
}

function checkXml(xml: string, path: string): WordProblem | undefined {
  // Of UTF-16 without its mark every other letter is none; no XML may have one.
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)|<\?xml-stylesheet|\0/i.test(xml)) return 'word-hostile'
  if (/<(?:\w+:)?(?:altChunk|control|OLEObject|objectEmbed|objectLink|subDoc)\b/.test(xml)) return 'word-program'
  if (path.endsWith('.rels')) {
    for (const [relationship] of xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
      // A link in the text opens only when somebody chooses it.
      const isLink = /\bType\s*=\s*["'][^"']*\/hyperlink["']/.test(relationship)
      if (isLink ? hasProgramLink(relationship) : isOutside(relationship)) return 'word-outside'
    }
  }
  // Word lets the code of a field run through several pieces of text.
  const codes = [...xml.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)<|\binstr\s*=\s*["']([^"']*)["']/g)]
  const code = codes.map(([, text = '', attribute = '']) => `${text}${attribute ? ` ${attribute} ` : ''}`).join('')
  return /DDE|INCLUDE(?:TEXT|PICTURE)?\b|\bLINK\b|\bIMPORT\b|MACROBUTTON|\bDATABASE\b|\bRD\b/i.test(code)
    ? 'word-outside'
    : undefined
}

const isOutside = (relationship: string) =>
  /\bTargetMode\s*=\s*["']\s*External/i.test(relationship) ||
  /\bTarget\s*=\s*["']\s*(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(relationship)
const hasProgramLink = (relationship: string) =>
  /\bTarget\s*=\s*["']\s*(?!https?:|mailto:|#)(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(relationship)
