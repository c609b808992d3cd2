import { sources } from '../messages/template.ts'
import { type Checked, checkName, type Mention } from './check-condition.ts'
import { type Found, fieldsWithin, findField, type Placed, type Scope } from './field-scope.ts'
import type { Computation, Field } from './template.ts'

const numberTypes: ReadonlySet<string> = new Set(['number', 'money', 'area'])
const dateTypes: ReadonlySet<string> = new Set(['date', 'partial-date'])

export const isNumber = ({ type }: Field) => numberTypes.has(type)
export const isDate = ({ type }: Field) => dateTypes.has(type)

/** Whether the field has one answer of its own: it is no group and no table. */
export const isPlain = (field: Field) => fieldsWithin(field) === undefined

/** Checks that a value is worked out from fields that it can be worked out from. */
export function checkComputation(computation: Computation, { scope, yamlPath }: Placed, checked: Checked) {
  const at = (...steps: (string | number)[]) => [...yamlPath, 'compute', ...steps]
  if ('sum' in computation) {
    for (const [index, name] of computation.sum.entries()) {
      const mention = { name, yamlPath: at('sum', index), scope }
      checkSource(mention, sources.number, ({ field }) => isNumber(field), checked)
    }
  } else if ('count' in computation) {
    const mention = { name: computation.count, yamlPath: at('count'), scope }
    checkSource(mention, sources.table, ({ field, inRows }) => field.columns !== undefined && !inRows, checked)
  } else if ('age' in computation) {
    const mention = { name: computation.age, yamlPath: at('age'), scope }
    checkSource(mention, sources.date, (found) => isDate(found.field) && !found.inRows, checked)
  } else {
    const mention = { name: computation.copy, yamlPath: at('copy'), scope }
    checkSource(mention, sources.plain, (found) => isPlain(found.field) && !found.inRows, checked)
  }
}

/** As `checkName`, for names that may lead into rows: reports a field of the wrong kind. */
export function checkSource(
  { name, yamlPath, scope }: Mention,
  expected: string,
  fits: (found: Found<Scope>) => boolean,
  checked: Checked,
) {
  const found = findField(scope, name)
  if (found === undefined || found.part !== undefined) checkName({ name, yamlPath, scope }, checked)
  else if (!fits(found)) checked.report('wrong-source', checked.placeOf(yamlPath), name, expected)
}
