import type { WordInline, WordParagraph } from './word-document.ts'

/**
 * One letter for each inline thing that is no text, so that offsets into the text of a paragraph name its inlines: `\t` a tab, `\n` a line or page
 * break, ☐ ☑ a tick box however it was made, U+FFFC a note, a drawing or a page number.
 */
export function inlineText(inline: WordInline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'tab':
      return '\t'
    case 'line-break':
    case 'page-break':
      return '\n'
    case 'check-box':
      return inline.checked ? '☑' : '☐'
    default:
      return '\ufffc'
  }
}

/** The text of a paragraph as `inlineText` has it, without the mark of its numbering. */
export const paragraphText = ({ children }: Pick<WordParagraph, 'children'>): string =>
  children.map(inlineText).join('')
