import type { Question } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import type { Desk } from './desk.ts'
import { looksLikeCard } from './take-card.ts'
import { sitText as say } from './text.ts'

export type Pieces = { readonly [piece: string]: string }

/** What was given before as an answer in pieces; undefined when it is none. */
export function piecesOf(typed: unknown): Pieces | undefined {
  if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) return undefined
  const given = Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(given)
}

/**
 * An answer of several pieces, each asked by itself, the kind of a paper also by its number; what was given before stays on Enter, and /xoa empties one piece. '' when nothing changes, '/xoa'
 * when nothing is left. A card that is scanned at any of them is given as it is.
 */
export async function askPieces(
  desk: Desk,
  { pieces = {}, choices = [] }: Question,
  before: Pieces = {},
): Promise<string | Pieces> {
  const answer: { [piece: string]: string } = { ...before }
  for (const [piece, words] of Object.entries(pieces)) {
    // Only a paper of another kind has a name of its own.
    if (piece === 'ten' && !isOtherKind(answer.loai)) {
      delete answer.ten
      continue
    }
    const typed = await desk.ask(say.piecePrompt(words, answer[piece]), ['/lui', '/xoa'])
    if (typed === '/lui' || looksLikeCard(typed)) return typed
    if (typed === '/xoa') delete answer[piece]
    else if (typed !== '') answer[piece] = (piece === 'loai' && choices[Number(typed) - 1]?.id) || typed
  }
  const isChanged = Object.keys(pieces).some((piece) => answer[piece] !== before[piece])
  if (!isChanged) return ''
  return Object.keys(answer).length === 0 ? '/xoa' : answer
}

/** The kind may be given by its id or as it is printed. */
const isOtherKind = (kind = '') => ['khac', 'giay to khac'].includes(foldForSearch(kind))
