import { type MistakeCode, mistakeSentences } from '../messages/template.ts'

/** One mistake in a form folder, for the person who writes it. */
export interface Mistake {
  readonly code: MistakeCode
  /** Path inside the form folder: `tt-68-2025/form.hbs`. */
  readonly file: string
  /** From 1; absent when the whole file is meant. */
  readonly line?: number
  readonly column?: number
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string
}

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Notes one mistake: its code, its place, and what its sentence has to name. */
export type Report = <Code extends MistakeCode>(
  code: Code,
  place: Place | undefined,
  ...words: Parameters<(typeof mistakeSentences)[Code]>
) => void

/** More mistakes than anybody reads at once; a hostile file doesn't fill the memory with them. */
export const mostMistakes = 200

/** A `Report` that writes into `mistakes`, for one file. */
export function reportInto(mistakes: Mistake[], file: string): Report {
  return (code, place, ...words) => {
    if (mistakes.length >= mostMistakes) return
    const sentence: (...words: never[]) => string = mistakeSentences[code]
    mistakes.push({ code, file, ...place, message: sentence(...(words.map(tame) as never[])) })
  }
}

/** What a stranger wrote, fit to stand in a sentence: short, a list too, and with no character that could change how the text around it looks. */
function tame(word: unknown): unknown {
  if (typeof word === 'string')
    return (word.length > 200 ? `${word.slice(0, 200)}…` : word).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
  if (!Array.isArray(word)) return word
  return word.length > 12 ? [...word.slice(0, 12).map(tame), '…'] : word.map(tame)
}

/** Mistakes by file, and inside a file from top to bottom. */
export function sortMistakes(mistakes: readonly Mistake[]): Mistake[] {
  return [...mistakes].sort(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}
