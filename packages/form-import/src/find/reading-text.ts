import { inlineText, type WordInline, type WordParagraph } from '@viet-ho/docx'

/** Stands for a tab that draws dots or a line to its stop. */
export const leader = '\u2025'

/**
 * The text of a paragraph as the finders read it: same length as `paragraphText`, same offsets; a tab that draws a line is `leader`, and raised digits
 * are ¹²³, so that "m2" is told from a mark of a note.
 */
export const readingText = ({ children }: Pick<WordParagraph, 'children'>): string => children.map(readInline).join('')

function readInline(inline: WordInline): string {
  if (inline.type === 'tab') return drawsLine(inline) ? leader : '\t'
  if (inline.type !== 'text' || !inline.superscript) return inlineText(inline)
  return inline.value.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
}

const drawsLine = ({ stop, underline }: Extract<WordInline, { type: 'tab' }>) =>
  underline || (stop !== undefined && stop.leader !== 'none')
