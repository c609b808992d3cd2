import { rowName } from '../answers/read-slots.ts'
import { answerSentences } from '../messages/answers.ts'
import type { Edition } from '../template/template.ts'
import { fieldAt, parsePath } from './answer-path.ts'

/** What a field is called, with the row it stands in, or a whole row: as issues call it. An unknown one is called by its id. */
export function labelAt(edition: Edition, name: string): string {
  const path = parsePath(name)
  if (path === undefined) return name
  const row = path.find((part) => typeof part === 'number')
  const table = row === undefined ? undefined : fieldAt(edition, path.slice(0, path.indexOf(row)))
  const field = fieldAt(edition, path)
  if (table === undefined || row === undefined) return field?.label ?? name
  return field === undefined
    ? answerSentences.row(table.label, Number(row) + 1)
    : answerSentences.inRow(field.label, rowName(table), Number(row) + 1)
}
