import { ageOn } from '@viet-ho/vietnamese'
import type { AnswerValue } from '../field-types/field-type.ts'
import { addNumbers } from './add-numbers.ts'
import { printAnswer } from './print-answer.ts'
import type { Resolved } from './resolve.ts'
import type { Slot } from './slot.ts'
import { slotsAt } from './slots-at.ts'

/** The value of a computed field, as its type reads it; absent while what it is worked out from is missing. */
export function compute({ field, scope }: Slot, resolved: Resolved, today: string): AnswerValue | undefined {
  const { compute: computation } = field
  if (computation === undefined) return undefined
  const sourceAt = (id: string) => resolved.find(id, scope)
  if ('copy' in computation) return copyOf(sourceAt(computation.copy), field.type, resolved)
  if ('count' in computation) return countOf(sourceAt(computation.count), resolved)
  if ('age' in computation) return ageAt(sourceAt(computation.age), resolved, today)
  return sumOf(
    computation.sum.flatMap((path) => slotsAt(path, scope)),
    resolved,
  )
}

/** Between fields of one type the answer itself, otherwise its words on paper. */
function copyOf(source: Slot | undefined, type: string, { answerOf }: Resolved): AnswerValue | undefined {
  const answer = source && answerOf(source)
  if (source === undefined || answer === undefined) return undefined
  return source.field.type === type ? answer : printAnswer(source.field, answer)
}

function countOf(table: Slot | undefined, { answerOf }: Resolved): string {
  const rows = table && answerOf(table)
  return String(Array.isArray(rows) ? rows.length : 0)
}

/** Whole years on the day of filling in. */
function ageAt(birth: Slot | undefined, { answerOf }: Resolved, today: string): string | undefined {
  const date = birth && answerOf(birth)
  return typeof date === 'string' ? ageOn(date, today)?.toString() : undefined
}

/** Absent when nothing was answered. */
function sumOf(slots: readonly Slot[], { answerOf }: Resolved): string | undefined {
  const numbers = slots.map(answerOf).filter((value) => typeof value === 'string')
  return numbers.length === 0 ? undefined : addNumbers(numbers)
}
