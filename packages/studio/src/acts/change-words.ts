import type { Draft } from '../draft.ts'
import { done, type Outcome, refuse } from '../outcome.ts'

/** Puts other words for printed ones, in every paragraph that has them: a new edition often only cites another decree. Nothing but words is touched. */
export function changeWords(
  draft: Draft,
  { from, to }: { readonly from: string; readonly to: string },
): Outcome<Draft> {
  if (draft.paper.kind !== 'markup') return refuse('word-paper-fixed')
  const [old, now] = [escaped(from.normalize('NFC').trim()), escaped(to.normalize('NFC').trim())]
  if (old === '') return refuse('words-not-found')
  const { markup } = draft.paper
  let isFound = false
  const changed = markup
    .split(/(\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}|<!--[\s\S]*?-->|<[^>]*>)/)
    .map((piece, index) => {
      // Between words stand tags, commands and comments.
      if (index % 2 === 1 || !piece.includes(old)) return piece
      isFound = true
      return piece.replaceAll(old, () => now)
    })
    .join('')
  return isFound ? done({ ...draft, paper: { ...draft.paper, markup: changed } }) : refuse('words-not-found')
}

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/[{}]/g, '')
