import { isRecord, type RawRecord } from '../field-types/record.ts'
import type { Edition, Field } from '../template/template.ts'
import { examine, type ValidateContext } from './validate.ts'

/**
 * What of these raw answers an edition can take: for a form that has changed since they were given. Answers that no question asks for, and those whose
 * question can't read them any more, are left out; `wasWrong` names the fields that were wrong before, and stay so.
 */
export function fittingAnswers(
  edition: Edition,
  raw: RawRecord,
  context: ValidateContext,
  wasWrong: ReadonlySet<string> = new Set(),
): RawRecord {
  const fields = edition.sections.flatMap((section) => section.fields)
  const known = kept(fields, raw, '', () => true)
  const ofRules = new Set(edition.rules.map(({ code }) => code))
  const wrong = examine(edition, known, context)
    .issues.filter(({ severity, code }) => severity === 'error' && code !== 'required' && !ofRules.has(code))
    .flatMap(({ field }) => field ?? [])
    .filter((field) => !wasWrong.has(field))
  const isRight = (path: string) =>
    !wrong.some((each) => each === path || (/^[.[]/.test(each.slice(path.length)) && each.startsWith(path)))
  return wrong.length === 0 ? known : kept(fields, known, '', isRight)
}

function kept(fields: readonly Field[], raw: RawRecord, prefix: string, isRight: (path: string) => boolean): RawRecord {
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (field.compute !== undefined || !Object.hasOwn(raw, field.id)) return []
    const path = prefix + field.id
    const value = raw[field.id]
    if (field.fields !== undefined)
      return isRecord(value) ? [[field.id, kept(field.fields, value, `${path}.`, isRight)]] : []
    if (field.columns === undefined) return isRight(path) ? [[field.id, value]] : []
    const { columns } = field
    if (!Array.isArray(value)) return []
    const rows = value.map((row, index) => (isRecord(row) ? kept(columns, row, `${path}[${index + 1}].`, isRight) : {}))
    return [[field.id, rows]]
  })
  return Object.fromEntries(entries)
}
