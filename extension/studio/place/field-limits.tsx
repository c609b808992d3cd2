import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOfField } from '../plain-sentence.ts'
import { TextInput } from '../text-input.tsx'
import type { DraftField } from './field-sentences.tsx'

/** What an answer of this type may not go beyond. */
export function FieldLimits({
  bench,
  path,
  field,
}: {
  readonly bench: Bench
  readonly path: string
  readonly field: DraftField
}) {
  const line = (key: string, label: string) => (
    <TextInput
      key={key}
      bench={bench}
      id={`field-${key}`}
      label={label}
      value={field[key] === undefined ? '' : String(field[key])}
      issues={issuesOfField(bench, path, key)}
      onText={(text, session) =>
        bench.do({ type: 'field', field: path, set: { [key]: text.trim() || null } }, { session })
      }
    />
  )
  if (field.type === 'table') return line('rowName', say.rowName)
  if (['number', 'money', 'area'].includes(field.type))
    return (
      <>
        {line('min', say.least)}
        {line('max', say.most)}
      </>
    )
  if (field.type !== 'date' && field.type !== 'partial-date') return null
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={field.notAfter === 'today'}
        onChange={({ currentTarget }) => {
          bench.do({ type: 'field', field: path, set: { notAfter: currentTarget.checked ? 'today' : null } })
        }}
      />
      {say.notAfterToday}
    </label>
  )
}
