import type { everyField } from '@viet-ho/studio'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { issuesOfField } from '../plain-sentence.ts'
import { TextInput } from '../text-input.tsx'
import { ConditionChoice } from './condition-choice.tsx'
import { FieldLimits } from './field-limits.tsx'

export type DraftField = ReturnType<typeof everyField>[number]['field']

interface FieldProps {
  readonly bench: Bench
  /** `nguoiNop.hoTen`. */
  readonly path: string
  readonly field: DraftField
}

/** What the clerk asks and reads back, when it is asked, and what helps to answer. */
export function FieldSentences({ bench, path, field }: FieldProps) {
  const set = (key: string) => (text: string, session: string) =>
    bench.do({ type: 'field', field: path, set: { [key]: text.trim() === '' ? null : text } }, { session })
  const sentence = (key: string, label: string, hint?: string) => (
    <TextInput
      key={key}
      bench={bench}
      id={`field-${key}`}
      label={label}
      isLong
      value={shown(field[key])}
      issues={issuesOfField(bench, path, key)}
      onText={(text, session) => set(key)(stored(text), session)}
      {...(hint !== undefined && { hint })}
    />
  )
  const isParent = field.type === 'table' || field.type === 'group'
  return (
    <>
      {field.type !== 'group' && sentence('question', say.question)}
      {!isParent && sentence('readback', say.readback, say.readbackHint)}
      <label class="tick">
        <input
          type="checkbox"
          checked={field.required !== undefined && field.required !== false && field.required !== 'false'}
          onChange={({ currentTarget }) => {
            bench.do({ type: 'field', field: path, set: { required: currentTarget.checked ? true : null } })
          }}
        />
        {typeof field.required === 'object' ? say.requiredWhen : say.required}
      </label>
      {!path.includes('.') && <ConditionChoice bench={bench} path={path} field={field} />}
      <details>
        <summary>{say.more}</summary>
        {sentence('hint', say.hint)}
        {sentence('guidance', say.guidance)}
        <FieldLimits bench={bench} path={path} field={field} />
        {!path.includes('.') && (
          <div class="acts">
            <button type="button" onClick={() => bench.do({ type: 'move', field: path, by: -1 })}>
              {say.moveUp}
            </button>
            <button type="button" onClick={() => bench.do({ type: 'move', field: path, by: 1 })}>
              {say.moveDown}
            </button>
          </div>
        )}
      </details>
    </>
  )
}

/** People write “[câu trả lời]” where the files have braces. */
const shown = (text: unknown) => (typeof text === 'string' ? text.replaceAll('{{answer}}', say.answer) : '')
const stored = (text: string) => text.replaceAll(say.answer, '{{answer}}')
