import type { Question } from '@viet-ho/form'
import { moneyToWords, readAloud } from '@viet-ho/vietnamese'
import type { Desk } from '../sitting/desk.ts'
import { ask as say } from '../text/ask.ts'

/** What is being typed, in words, where that shows a slip: a sum, a date. */
export function wordsOf(desk: Desk, { field, type }: Question): string | undefined {
  if (type !== 'money' && type !== 'date' && type !== 'partial-date') return undefined
  const answer = field
    .split('.')
    .reduce<unknown>((at, id) => (at as Record<string, unknown> | undefined)?.[id], desk.shown.value.draft)
  if (typeof answer !== 'string') return undefined
  return type === 'money' ? say.money(moneyToWords(answer)) : say.date(readAloud(answer, 'date'))
}
