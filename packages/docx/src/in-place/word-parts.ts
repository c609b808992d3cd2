import { strFromU8, strToU8, zipSync } from 'fflate'
import { DocxReadError } from '../read/docx-read-error.ts'
import { stampZip } from '../stamp-zip.ts'
import { unpackEntry, zipEntries } from '../word/zip-entries.ts'

/** All parts of a Word file by their names, unpacked, in the order of the file. */
export type WordParts = Map<string, Uint8Array>

/** All parts together, pictures too. */
const largestFile = 120_000_000

export const documentPart = 'word/document.xml'

/** @throws DocxReadError when the file is no zip, or unpacks to too much. */
export function unpackWord(bytes: Uint8Array): WordParts {
  const parts: WordParts = new Map()
  let left = largestFile
  for (const [name, entry] of zipEntries(bytes)) {
    if (name.endsWith('/')) continue
    const data = unpackEntry(entry, left)
    left -= data.length
    parts.set(name, data)
  }
  if (!parts.has(documentPart)) throw new DocxReadError('not-a-word-file', 'The file holds no Word document.')
  return parts
}

/** The same parts always give the same bytes. */
export const packWord = (parts: WordParts, time: Date): Uint8Array =>
  stampZip(zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(2000, 0, 1) }), time)

/** The text of an XML part. */
export function partText(parts: WordParts, name: string): string | undefined {
  const data = parts.get(name)
  if (!data) return undefined
  const isUtf16 = (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff)
  if (!isUtf16) return strFromU8(data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf ? data.subarray(3) : data)
  return new TextDecoder(data[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(data)
}

/** Writes the text of an XML part, as UTF-8. */
export function setPartText(parts: WordParts, name: string, text: string): void {
  parts.set(name, strToU8(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(?:le|be)?(["'])/i, '$1UTF-8$2')))
}
