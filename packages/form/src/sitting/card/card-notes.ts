import type { CardQr } from '@viet-ho/vietnamese'
import { rowName } from '../../answers/read-slots.ts'
import { isRecord } from '../../field-types/record.ts'
import { cardSentences as say } from '../../messages/card.ts'
import { inSentence } from '../../messages/in-sentence.ts'
import { fieldAt, parsePath } from '../answer-path.ts'
import type { FormInSitting } from '../form-in-sitting.ts'
import type { Question } from '../questions.ts'
import { rawAt } from '../raw-answers.ts'
import type { Sitting } from '../sitting.ts'
import type { CardPlace } from './card-place.ts'

/** Numbers and words of the code that no field is filled with. */
export const notesOnCard = ({ oldNumber, cancelledNumber }: CardQr): string[] => [
  ...(oldNumber === undefined ? [] : [say.oldNumber(oldNumber)]),
  ...(cancelledNumber === undefined ? [] : [say.cancelledNumber(cancelledNumber)]),
]

/** What is odd about a card in a place: a woman's in the man's, somebody who stands in the table already. */
export function warningsOfCard(
  sitting: Sitting,
  place: CardPlace,
  { sex }: CardQr,
  questions: readonly Question[],
  rowThere: number | undefined,
): string[] {
  const warnings: string[] = []
  if ('table' in place) {
    const form = sitting.forms.get(place.form)
    const path = parsePath(place.table)
    const table = form && path && fieldAt(form.edition, path)
    if (rowThere !== undefined && table) warnings.push(say.rowThere(inSentence(rowName(table)), rowThere))
    return warnings
  }
  const { role } = place
  if (sex !== undefined && (role === 'husband' || role === 'father' || role === 'wife' || role === 'mother')) {
    const expected = role === 'husband' || role === 'father' ? 'male' : 'female'
    if (sex !== expected) warnings.push(say.otherSex(say.sexes[sex], say.people[role]))
  }
  const said = sitting.citizen.role === role ? sitting.citizen.sex : undefined
  const isAsked = questions.some(({ field }) => field.split('.').at(-1) === 'gioiTinh')
  if (said !== undefined && sex !== undefined && said !== (sex === 'male' ? 'nam' : 'nu') && !isAsked)
    warnings.push(say.otherTitle(say.sexes[sex]))
  return warnings
}

/** Another row of the table that the person of the card stands in: by the number where rows have one, else by name and birth. */
export function rowOfCard(
  { edition, draft, typedRows }: FormInSitting,
  place: CardPlace,
  card: CardQr,
): number | undefined {
  if (!('table' in place)) return undefined
  const path = parsePath(place.table)
  const rows = path && rawAt(draft, path)
  if (path === undefined || !Array.isArray(rows)) return undefined
  const columns = fieldAt(edition, path)?.columns?.map(({ id }) => id) ?? []
  const typed = typedRows.get(place.table) ?? []
  const found = rows.findIndex((row, index) => isRecord(row) && (typed[index] ?? index + 1) !== place.row && isOf(row))
  return found === -1 ? undefined : (typed[found] ?? found + 1)

  function isOf(row: Readonly<Record<string, unknown>>): boolean {
    const paper = isRecord(row.giayToTuyThan) ? row.giayToTuyThan.so : undefined
    const numbers = [row.soDinhDanh, row.maSoThue, paper].filter((number) => number !== undefined)
    if (numbers.length > 0) return numbers.includes(card.number)
    const isNamed = typeof row.hoTen === 'string' && row.hoTen.toLowerCase() === card.fullName.toLowerCase()
    const isBorn = !columns.includes('ngaySinh') || row.ngaySinh === undefined || row.ngaySinh === card.birth
    return isNamed && isBorn
  }
}
