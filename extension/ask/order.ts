import type { Question } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'

/** The table that a field stands in a row of: `thanhVien` of `thanhVien[2].hoTen`. */
export const tableOf = (field: string): string | undefined => /^(.+)\[\d+\]\.[^[\]]+$/.exec(field)?.[1]

const rowOf = (field: string): string => field.slice(0, field.lastIndexOf(']') + 1)

/** Whether a question still has to be asked: nothing was typed, nothing is given by the office or by another answer, and nobody has passed over it. */
const isOpen = ({ field, typed, answer, sameAs, rows }: Question, visited: readonly string[]) =>
  !visited.includes(field) &&
  sameAs === undefined &&
  (rows !== undefined || (typed === undefined && answer === undefined))

/** The clerk has been at this question. */
export function markVisited({ place }: Desk, field: string): void {
  const { visited } = place
  if (!visited.value.includes(field)) visited.value = [...visited.value, field]
}

/** The first question to put on the screen. */
export const firstOpen = (questions: readonly Question[], visited: readonly string[]): Question | undefined =>
  questions.find((question) => isOpen(question, visited))

/**
 * Where Enter leads from a question: through the columns of its row and back to the table, else to the next that is still open; undefined when all
 * were asked.
 */
export function nextField(desk: Desk, from: string): string | undefined {
  const { newRowIn } = desk.place
  markVisited(desk, from)
  const visited = desk.place.visited.value
  const questions = desk.questions.value
  const index = questions.findIndex(({ field }) => field === from)
  const table = tableOf(from)
  if (table !== undefined) {
    const inRow = questions.slice(index + 1).find(({ field }) => rowOf(field) === rowOf(from))
    if (inRow !== undefined) return inRow.field
    newRowIn.value = undefined
  }
  // Rows that a card has begun are asked to their end, one after the other, before the table is left.
  const left = desk.questions.value.find((each) => tableOf(each.field) === (table ?? from) && isOpen(each, visited))
  if (left !== undefined) return left.field
  if (table !== undefined) return table
  // The rows of a table are asked from the table.
  const after = questions.slice(index + 1).filter(({ field }) => tableOf(field) === undefined)
  return after.find((question) => isOpen(question, visited))?.field
}

/** The question before or after, whatever has been answered; rows among them. */
export function neighbour(desk: Desk, from: string, by: 1 | -1): string | undefined {
  const questions = desk.questions.value
  const index = questions.findIndex(({ field }) => field === from)
  return questions[index + by]?.field
}
