import { useSignal } from '@preact/signals'
import type { everyField, Place } from '@viet-ho/studio'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'

type DraftField = ReturnType<typeof everyField>[number]['field']

interface TypeChoiceProps {
  readonly bench: Bench
  readonly place: Place
  readonly field: DraftField
  readonly column: string | undefined
  /** Undefined for every type that can be written. */
  readonly types: readonly string[] | undefined
}

const ofColumns = Object.keys(say.types).filter((type) => !['table', 'group', 'choices', 'yes-no'].includes(type))

/** What sort of answer belongs here, and between what is chosen where it is a choice that is written out. */
export function TypeChoice({ bench, place, field, column, types = ofColumns }: TypeChoiceProps) {
  const isChoosing = useSignal(false)
  const set = (fieldType: string, choices?: readonly string[]) =>
    bench.do({
      type: 'type',
      place: place.key,
      fieldType,
      ...(choices && { choices }),
      ...(column !== undefined && { column }),
    })
  const isWrittenOut = column !== undefined || place.blank.kind === 'dots' || place.blank.kind === 'cell'
  const choices = (field.choices ?? []) as readonly { readonly label: string }[]
  const isChoice = isChoosing.value || (field.type === 'choice' && isWrittenOut)
  const known = types.includes(field.type) ? types : [field.type, ...types]
  return (
    <>
      <label class="text-input">
        {say.kind}
        <select
          value={isChoosing.value ? 'choice' : field.type}
          disabled={types.length < 2}
          onChange={({ currentTarget }) => {
            isChoosing.value = currentTarget.value === 'choice' && isWrittenOut
            if (!isChoosing.value) set(currentTarget.value)
          }}
        >
          {known.map((type) => (
            <option key={type} value={type}>
              {say.types[type] ?? type}
            </option>
          ))}
        </select>
      </label>
      {isChoice && (
        <label class="text-input">
          {say.choices}
          <textarea
            rows={Math.max(3, choices.length + 1)}
            defaultValue={choices.map(({ label }) => label).join('\n')}
            onBlur={({ currentTarget }) => {
              const lines = currentTarget.value.split('\n').filter((line) => line.trim() !== '')
              if (lines.join('\n') === choices.map(({ label }) => label).join('\n')) return
              if (set('choice', lines)) isChoosing.value = false
            }}
          />
        </label>
      )}
    </>
  )
}
