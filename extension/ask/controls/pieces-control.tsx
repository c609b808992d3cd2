import type { ControlProps } from './control.ts'
import { typedPieces } from './control.ts'
import { QuietInput } from './quiet-input.tsx'

/** An identity paper: its kind, number, day and place of issue, each in an input of its own. Enter goes from one to the next. */
export function PiecesControl({ question, id, describedBy, onTry, onAnswer, onDone }: ControlProps) {
  const { pieces = {}, choices = [], typed } = question
  const given = typedPieces(typed)
  const [first] = choices
  const kind = given.loai ?? first?.id ?? ''
  // Only a paper of another kind has a name of its own.
  const names = Object.keys(pieces).filter((name) => name !== 'loai' && (name !== 'ten' || /khac/i.test(kind)))
  const withPiece = (name: string, value: string) => ({ loai: kind, ...given, [name]: value })
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the question is one already
    <div class="pieces" role="group" aria-label={question.label} aria-describedby={describedBy}>
      <label>
        <span>{question.label}</span>
        <select value={kind} onChange={({ currentTarget }) => onAnswer({ ...given, loai: currentTarget.value })}>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      {names.map((name, index) => (
        <div key={name}>
          <label for={index === 0 ? id : `${id}-${name}`}>{pieces[name]}</label>
          <QuietInput
            id={index === 0 ? id : `${id}-${name}`}
            class="answer"
            shown={given[name] ?? ''}
            onType={(value) => onTry(withPiece(name, value))}
            onLeave={(value) => onAnswer(withPiece(name, value))}
            onEnter={(value) => {
              if (value !== (given[name] ?? '')) onAnswer(withPiece(name, value))
              const next = names[index + 1]
              if (next === undefined) onDone()
              else document.getElementById(`${id}-${next}`)?.focus()
            }}
          />
        </div>
      ))}
    </div>
  )
}
