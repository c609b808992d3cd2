import type { Issue, Question } from '@viet-ho/form'

/** What every control of an answer gets. It tells what is being typed, then the answer; it never changes an input that has the focus. */
export interface ControlProps {
  readonly question: Question
  /** Of the element that gets the focus. */
  readonly id: string
  /** Ids of what explains it. */
  readonly describedBy: string
  /** What is being typed, for the preview. */
  readonly onTry: (value: unknown) => void
  /** The answer, as typed. */
  readonly onAnswer: (value: unknown) => readonly Issue[]
  /** The clerk is done with this question. */
  readonly onDone: () => void
}

/** Types whose answer, as it stands on paper, reads the same when it is typed again: it may take the place of what was typed. */
const formatted = new Set([
  'person-name',
  'upper-case-name',
  'date',
  'partial-date',
  'money',
  'number',
  'personal-id-number',
  'tax-code',
  'text',
])

/** What stands in the input of an answer that is one text. */
export function shownText({ type, typed, answer, sameAs, issues }: Question): string {
  const isRight = answer !== undefined && !issues.some(({ severity }) => severity === 'error')
  if (isRight && (formatted.has(type) || sameAs !== undefined || typed === undefined)) return answer
  return typeof typed === 'string' || typeof typed === 'number' ? String(typed) : ''
}

/** The pieces that were typed of an answer in pieces. */
export function typedPieces(typed: unknown): Readonly<Record<string, string>> {
  if (typeof typed !== 'object' || typed === null || Array.isArray(typed)) return {}
  return Object.fromEntries(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
