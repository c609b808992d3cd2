import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import { DocxReadError } from './docx-read-error.ts'

/** A paper of a hundred pages has less than a tenth of it; a file that unpacks to more was made to fill the memory. */
const largestPart = 40_000_000

/**
 * The text of a Word file and its footnotes, if it has any, as XML.
 * @throws DocxReadError when the file is no zip, holds no Word document, unpacks to more than 40 MB, or its XML is broken.
 */
export function openParts(bytes: Uint8Array): {
  readonly text: XmlElement
  readonly footnotes: XmlElement | undefined
} {
  const files = unpack(bytes)
  const text = files['word/document.xml']
  if (!text) throw new DocxReadError('not-a-word-file', 'The file holds no Word document (word/document.xml).')
  const footnotes = files['word/footnotes.xml']
  return { text: parse(text), footnotes: footnotes && parse(footnotes) }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isRead = name === 'word/document.xml' || name === 'word/footnotes.xml'
        if (isRead && originalSize > largestPart) {
          throw new DocxReadError('too-large', `${name} unpacks to ${originalSize} bytes, more than ${largestPart}.`)
        }
        return isRead
      },
    })
  } catch (cause) {
    if (cause instanceof DocxReadError) throw cause
    throw new DocxReadError('not-a-zip', 'The file is no zip, or a broken one: Word files are zips.', { cause })
  }
}

function parse(data: Uint8Array): XmlElement {
  try {
    const { root } = parseXml(strFromU8(data))
    if (root) return root
  } catch (cause) {
    throw new DocxReadError('broken-xml', 'The XML of the Word file is broken.', { cause })
  }
  throw new DocxReadError('broken-xml', 'The XML of the Word file is empty.')
}
