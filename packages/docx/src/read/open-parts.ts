import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { strFromU8 } from 'fflate'
import { guardXml } from '../word/xml-guard.ts'
import { unpackEntry, zipEntries } from '../word/zip-entries.ts'
import { DocxReadError } from './docx-read-error.ts'

/** A paper of a hundred pages has less than a tenth of it; a file that unpacks to more was made to fill the memory. */
const largestPart = 40_000_000

/** All parts together that are read. */
const largestFile = 80_000_000

/** A Word file whose parts are unpacked when they are asked for. */
export interface OpenFile {
  /** The XML of a part by its whole name, `word/document.xml`; undefined when the file has no such part. */
  readonly xml: (name: string) => string | undefined
}

/**
 * Opens a Word file. Its parts are found by the names that the reader asks for alone; no path of the file leads anywhere.
 * @throws DocxReadError when the file is no zip or holds no Word document. So does `xml`, when a part is broken or unpacks to too much.
 */
export function openFile(bytes: Uint8Array): OpenFile {
  refuseOleFile(bytes)
  const entries = zipEntries(bytes)
  if (!entries.has('word/document.xml')) {
    throw new DocxReadError('not-a-word-file', 'The file holds no Word document (word/document.xml).')
  }
  let left = largestFile
  return {
    xml: (name) => {
      const entry = entries.get(name)
      if (!entry) return undefined
      const data = unpackEntry(entry, Math.min(largestPart, left))
      left -= data.length
      return decode(data)
    },
  }
}

/**
 * The text of a Word file and its footnotes, if it has any, as XML.
 * @throws DocxReadError when the file is no zip, holds no Word document, unpacks to more than 40 MB, or its XML is broken.
 */
export function openParts(bytes: Uint8Array): {
  readonly text: XmlElement
  readonly footnotes: XmlElement | undefined
} {
  const file = openFile(bytes)
  const footnotes = file.xml('word/footnotes.xml')
  return {
    text: parse(file.xml('word/document.xml') ?? ''),
    footnotes: footnotes === undefined ? undefined : parse(footnotes),
  }
}

/** The container of Word 97 files, and of newer ones that are locked with a password. */
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0]

function refuseOleFile(bytes: Uint8Array): void {
  if (oleMagic.some((byte, index) => bytes[index] !== byte)) return
  // The names in its directory are UTF-16.
  const isLocked = strFromU8(bytes, true).includes([...'EncryptedPackage'].join('\0'))
  throw isLocked
    ? new DocxReadError('encrypted', 'The Word file is locked with a password.')
    : new DocxReadError('old-word-file', 'The file is a .doc of Word 97 to 2003: save it as .docx.')
}

/** UTF-8, or UTF-16 where the first bytes say so. */
function decode(data: Uint8Array): string {
  const encoding =
    data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : data[0] === 0xfe && data[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(data)
}

function parse(xml: string): XmlElement {
  guardXml(xml)
  try {
    const { root } = parseXml(xml)
    if (root) return root
  } catch (cause) {
    throw new DocxReadError('broken-xml', 'The XML of the Word file is broken.', { cause })
  }
  throw new DocxReadError('broken-xml', 'The XML of the Word file is empty.')
}
