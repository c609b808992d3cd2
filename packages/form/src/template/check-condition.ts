import { choiceIds } from './choice-ids.ts'
import { type Found, findField, nearestField, type Scope } from './field-scope.ts'
import type { Report } from './mistake.ts'
import type { YamlText } from './read-yaml.ts'
import type { Condition } from './template.ts'

/** A name in a file, with where it stands and where it is looked up. */
export interface Mention {
  readonly name: string
  readonly yamlPath: readonly (string | number)[]
  readonly scope: Scope
}

/** What the checks of one file share. */
export interface Checked {
  readonly placeOf: YamlText['placeOf']
  readonly report: Report
}

/** The field that a name means; reports a name that means none, or one in rows where no row is meant. */
export function checkName({ name, yamlPath, scope }: Mention, { placeOf, report }: Checked): Found<Scope> | undefined {
  const found = findField(scope, name)
  if (found === undefined || found.part !== undefined) {
    report('unknown-field', placeOf(yamlPath), name, nearestField(scope, name))
  } else if (found.inRows) report('field-in-rows', placeOf(yamlPath), name)
  else return found
  return undefined
}

/** Checks that a condition names fields and choices that exist. */
export function checkCondition(condition: Condition, yamlPath: Mention['yamlPath'], scope: Scope, checked: Checked) {
  if ('not' in condition) return checkCondition(condition.not, [...yamlPath, 'not'], scope, checked)
  for (const key of ['all', 'any'] as const) {
    const inner: readonly Condition[] = (condition as { readonly [key: string]: readonly Condition[] })[key] ?? []
    for (const [index, each] of inner.entries()) checkCondition(each, [...yamlPath, key, index], scope, checked)
  }
  if (!('field' in condition)) return
  const found = checkName({ name: condition.field, yamlPath: [...yamlPath, 'field'], scope }, checked)
  if (found === undefined || 'isAnswered' in condition) return
  const { placeOf, report } = checked
  const known = choiceIds(found.field)
  if (known === undefined) return report('no-choices', placeOf([...yamlPath, 'field']), condition.field)
  for (const { path, choice } of choicesOf(condition)) {
    if (!known.includes(choice))
      report('unknown-choice', placeOf([...yamlPath, ...path]), condition.field, choice, known)
  }
}

function choicesOf(condition: Extract<Condition, { field: string }>): { path: (string | number)[]; choice: string }[] {
  if ('is' in condition) return [{ path: ['is'], choice: condition.is }]
  if ('isNot' in condition) return [{ path: ['isNot'], choice: condition.isNot }]
  if ('isOneOf' in condition) return condition.isOneOf.map((choice, index) => ({ path: ['isOneOf', index], choice }))
  return []
}
