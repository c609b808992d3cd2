import { inlineText, type WordInline } from '@viet-ho/docx'
import { printable } from './printable.ts'
import type { Replacement } from './replacements.ts'

interface Piece {
  readonly markup: string
  readonly marks: readonly string[]
}

/** Elements of form.hbs by the look that they give. */
const elements = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strike', 's'],
  ['superscript', 'sup'],
] as const

/**
 * The inlines of a paragraph as form.hbs has them, blanks in their places. `plain` looks are those of the paragraph's style, and need no element.
 */
export function inlineMarkup(
  inlines: readonly WordInline[],
  start: number,
  replacements: readonly Replacement[],
  plain: ReadonlySet<'strong' | 'em'>,
): string {
  const pieces: Piece[] = []
  let at = start
  for (const inline of inlines) {
    const text = inlineText(inline)
    const end = at + text.length
    // A blank after the last letter of the paragraph belongs to the last inline.
    const inside = replacements.filter(({ from, to }) => from < end && (to > at || (from === to && from >= at)))
    let cursor = at
    for (const { from, to, markup } of inside) {
      if (from > cursor) add(inline, text.slice(cursor - at, from - at))
      if (from >= at) pieces.push({ markup, marks: [] })
      cursor = Math.max(cursor, Math.min(end, to))
    }
    if (cursor < end) add(inline, text.slice(cursor - at))
    at = end
  }
  for (const { from, markup } of replacements)
    if (from >= at && from < Math.max(at + 1, 1) && !pieces.some((piece) => piece.markup === markup))
      pieces.push({ markup, marks: [] })
  return join(pieces)

  function add(inline: WordInline, text: string) {
    if (inline.type === 'text') {
      const marks = elements
        .filter(([look, name]) => inline[look] && !plain.has(name as 'strong'))
        .map(([, name]) => name)
      pieces.push({ markup: escapeMarkup(text), marks })
    } else if (inline.type === 'tab') pieces.push({ markup: gap, marks: [] })
    else if (inline.type === 'line-break') pieces.push({ markup: '<br>', marks: [] })
    else if (inline.type === 'check-box') pieces.push({ markup: text, marks: [] })
    else if (inline.type === 'note') pieces.push({ markup: `<footnote>${noteMarkup(inline)}</footnote>`, marks: [] })
  }
}

/** Stands for a tab without a leader: form.hbs has none. */
const gap = '&nbsp;&nbsp;&nbsp; '

const noteMarkup = ({ children }: Extract<WordInline, { type: 'note' }>): string =>
  children.map((paragraph) => inlineMarkup(paragraph.children, 0, [], new Set()).trim()).join(' ')

/** Neighbours with the same looks share their elements. */
function join(pieces: readonly Piece[]): string {
  let markup = ''
  let open: readonly string[] = []
  const change = (to: readonly string[]) => {
    let same = 0
    while (same < open.length && open[same] === to[same]) same += 1
    markup += open
      .slice(same)
      .reverse()
      .map((name) => `</${name}>`)
      .join('')
    markup += to
      .slice(same)
      .map((name) => `<${name}>`)
      .join('')
    open = to
  }
  for (const piece of pieces) {
    if (piece.markup === '') continue
    // Spaces alone look the same whatever they are set in.
    if (/^ +$/.test(piece.markup)) {
      markup += piece.markup
      continue
    }
    change(piece.marks)
    markup += piece.markup
  }
  change([])
  return markup.replace(/ {3,}/g, (spaces) => `${'&nbsp;'.repeat(Math.min(spaces.length - 1, 40))} `)
}

const escapeMarkup = (text: string): string =>
  printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\}(?=\})/g, '} ')
