import { type Condition, describeCondition, type Field } from '@viet-ho/form'
import { everyField } from '@viet-ho/studio'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOfField } from '../plain-sentence.ts'
import { Issues } from '../text-input.tsx'
import type { DraftField } from './field-sentences.tsx'

/** When a question is asked: always, or as another is answered. A condition of more parts, as an earlier edition may have, is kept as it is. */
export function ConditionChoice({
  bench,
  path,
  field,
}: {
  readonly bench: Bench
  readonly path: string
  readonly field: DraftField
}) {
  const others = everyField(bench.draft.value.sections).filter(
    (each) => !each.path.includes('.') && each.path !== path && !['group', 'table'].includes(each.field.type),
  )
  const when = field.when as Condition | undefined
  const simple = simpleOf(when)
  const other = others.find((each) => each.path === simple?.field)
  const set = (condition: Condition | null) => bench.do({ type: 'field', field: path, set: { when: condition } })
  return (
    <>
      <label class="text-input">
        {say.when}
        <select
          value={when === undefined ? '' : (other?.path ?? 'kept')}
          onChange={({ currentTarget: { value } }) => {
            if (value === 'kept') return
            const chosen = others.find((each) => each.path === value)
            set(
              chosen === undefined
                ? null
                : ({ field: value, ...(optionsOf(chosen.field)[0]?.condition ?? { isAnswered: true }) } as Condition),
            )
          }}
        >
          <option value="">{say.always}</option>
          {when !== undefined && !other && (
            <option value="kept">
              {say.otherWhen(
                describeCondition(
                  when,
                  others.map((each) => each.field as unknown as Field),
                ),
              )}
            </option>
          )}
          {others.map((each) => (
            <option key={each.path} value={each.path}>
              {say.whenField(each.field.label)}
            </option>
          ))}
        </select>
      </label>
      {other && simple && (
        <label class="text-input">
          {say.whenValue}
          <select
            value={JSON.stringify(simple.rest)}
            onChange={({ currentTarget }) =>
              set({ field: other.path, ...(JSON.parse(currentTarget.value) as object) } as Condition)
            }
          >
            {optionsOf(other.field).map(({ words, condition }) => (
              <option key={words} value={JSON.stringify(condition)}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      <Issues id="when-issues" issues={issuesOfField(bench, path, 'when')} />
    </>
  )
}

/** A condition on one field by itself, without the field. */
function simpleOf(when: Condition | undefined) {
  if (when === undefined || !('field' in when) || 'isNot' in when || 'isOneOf' in when) return undefined
  const { field, ...rest } = when
  // A condition that was read has the truth as text.
  const own = 'isAnswered' in rest ? { isAnswered: String(rest.isAnswered) === 'true' } : rest
  return { field, rest: own }
}

/** What can be said of a field in a condition. */
function optionsOf(field: DraftField): { readonly words: string; readonly condition: object }[] {
  const choices = (field.choices ?? []) as readonly { readonly id: string; readonly label: string }[]
  const answered = [
    { words: say.isAnswered, condition: { isAnswered: true } },
    { words: say.isNotAnswered, condition: { isAnswered: false } },
  ]
  if (field.type === 'yes-no')
    return [
      { words: say.is(say.yes), condition: { is: 'co' } },
      { words: say.is(say.no), condition: { is: 'khong' } },
    ]
  return [...choices.map(({ id, label }) => ({ words: say.is(label), condition: { is: id } })), ...answered]
}
