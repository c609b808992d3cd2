import { childOf } from '../word/xml-tree.ts'
import { openBody } from './body.ts'
import { findControls } from './controls-in.ts'
import { applyEdits, type Edit } from './edits.ts'
import { documentPart, packWord, partText, setPartText, unpackWord } from './word-parts.ts'
import { contentRange } from './xml-text.ts'

/**
 * A Word file without the controls whose tags are ours; what stands in them stays. A file without any is given back as it is.
 * @throws DocxReadError when the file can't be read; WordPlaceError when its XML is unusual.
 */
export function untagWord(bytes: Uint8Array): Uint8Array {
  const parts = unpackWord(bytes)
  const body = openBody(bytes, partText(parts, documentPart) ?? '')
  const edits = findControls(body).flatMap(({ element }): Edit[] => {
    const content = childOf(element, 'w:sdtContent')
    const range = content && contentRange(body.xml, content)
    if (!range) return [{ start: element.start, end: element.end, text: '' }]
    return [
      { start: element.start, end: range.start, text: '' },
      { start: range.end, end: element.end, text: '' },
    ]
  })
  if (edits.length === 0) return bytes
  setPartText(parts, documentPart, applyEdits(body.xml, edits))
  return packWord(parts, new Date(Date.UTC(2000, 0, 1)))
}
