import type { XmlTree } from '../word/xml-tree.ts'
import { WordPlaceError } from './word-place-error.ts'

/** XML 1.0, 2.2; half of a surrogate pair is no character. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code > 0xffff
}

/**
 * Words as XML holds them.
 * @throws WordPlaceError when no XML can hold them.
 */
export function escapeXml(text: string, tag = ''): string {
  if ([...text].some((letter) => !isCharacter(letter.codePointAt(0) ?? 0)))
    throw new WordPlaceError('illegal-character', tag, 'The text has a character that XML can not hold.')
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const startTagPattern = /<[^\s>/]+(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/y

/** The start tag of an element as the file has it, and whether it is the whole element. */
export function startTag(
  xml: string,
  { start }: Pick<XmlTree, 'start'>,
): { readonly text: string; readonly isWhole: boolean } {
  startTagPattern.lastIndex = start
  const match = startTagPattern.exec(xml)
  if (!match) throw new WordPlaceError('unusual-xml', '', 'An element begins in an unusual way.')
  return { text: match[0], isWhole: match[1] === '/' }
}

/** Where the content of an element begins and ends; undefined for `<empty/>`. */
export function contentRange(
  xml: string,
  element: XmlTree,
): { readonly start: number; readonly end: number } | undefined {
  const { text, isWhole } = startTag(xml, element)
  return isWhole ? undefined : { start: element.start + text.length, end: xml.lastIndexOf('</', element.end - 1) }
}

/** An element as the file has it. */
export const sourceOf = (xml: string, { start, end }: Pick<XmlTree, 'start' | 'end'>): string => xml.slice(start, end)
