import { rowName } from '../../answers/read-slots.ts'
import type { Role } from '../../template/template.ts'
import { fieldAt, parsePath } from '../answer-path.ts'
import type { FormInSitting } from '../form-in-sitting.ts'
import { type Question, questionsOf } from '../questions.ts'
import type { Sitting } from '../sitting.ts'

/** Whom a card is to fill in: the one of a role of a form, or a row of a table of people. */
export type CardPlace =
  | { readonly form: string; readonly role: Role }
  | { readonly form: string; readonly table: string; readonly row: number }

/** A place with what it is called, and the name that stands there already. */
export interface NamedCardPlace {
  readonly place: CardPlace
  /** The name of a row, `Thành viên`; absent for a role. */
  readonly rowName?: string
  readonly name?: string
}

/**
 * Who on a form can take a card, as its answers stand: the roles whose names are asked, in the order of the form, and of each table of people the row
 * below those that are there. Nobody is filled in by this; which of them the card belongs to, the clerk says.
 */
export function cardPlaces(sitting: Sitting, form: FormInSitting): NamedCardPlace[] {
  const questions = questionsOf(sitting, form)
  return questions.flatMap((question): NamedCardPlace[] => {
    const table = question.rows && tableOfPeople(form, question.field)
    if (question.rows !== undefined && table !== undefined) {
      const row = question.rows.count + 1
      if (row > question.rows.most) return []
      return [{ place: { form: form.form, table: question.field, row }, rowName: question.rows.name }]
    }
    if (question.role === undefined || !isName(question.field) || question.field.includes('[')) return []
    return [{ place: { form: form.form, role: question.role }, ...(question.answer && { name: question.answer }) }]
  })
}

/** The place that a question is about: the row that it stands in, the next row of its table, or the one of its role; undefined for a thing. */
export function cardPlaceAbout(sitting: Sitting, form: FormInSitting, question: Question): NamedCardPlace | undefined {
  const [, table, row] = /^(.+)\[(\d+)\]/.exec(question.field) ?? []
  if (table !== undefined && row !== undefined) {
    const field = tableOfPeople(form, table)
    const name = questionsOf(sitting, form).find((each) => each.field === `${table}[${row}].hoTen`)?.answer
    const place = { form: form.form, table, row: Number(row) }
    return field && { place, rowName: rowName(field), ...(name && { name }) }
  }
  return cardPlaces(sitting, form).find(({ place }) =>
    'table' in place ? place.table === question.field : question.rows === undefined && place.role === question.role,
  )
}

/** A table in whose rows people stand by their names. */
function tableOfPeople(form: FormInSitting, table: string) {
  const path = parsePath(table)
  const field = path && fieldAt(form.edition, path)
  return field?.columns?.some(({ id }) => id === 'hoTen') ? field : undefined
}

const isName = (field: string) => field.split('.').at(-1) === 'hoTen'

/** The questions of a place: those about one person side by side with the name, so that nothing else of the section is meant. */
export function questionsOfPlace(sitting: Sitting, form: FormInSitting, place: CardPlace): Question[] {
  if ('table' in place) {
    const path = parsePath(place.table)
    if (path === undefined || tableOfPeople(form, place.table) === undefined) return []
    const before = `${place.table}[${place.row}].`
    const of = (questions: readonly Question[]) => questions.filter(({ field }) => field.startsWith(before))
    const there = of(questionsOf(sitting, form))
    return there.length > 0 ? there : of(questionsOf(sitting, form, { newRowIn: place.table }))
  }
  const ofRole = questionsOf(sitting, form).filter(
    ({ role, rows, field }) => role === place.role && !rows && !field.includes('['),
  )
  const name = ofRole.find(({ field }) => isName(field))
  if (name === undefined) return []
  const around = name.field.slice(0, -'hoTen'.length)
  return ofRole.filter(({ field }) => field.startsWith(around) && !field.slice(around.length).includes('.'))
}
