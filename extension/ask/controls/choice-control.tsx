import type { Question } from '@viet-ho/form'
import { common } from '../../text/common.ts'
import type { ControlProps } from './control.ts'

interface Option {
  readonly value: unknown
  readonly label: string
}

const yesNo: readonly Option[] = [
  { value: true, label: common.yes },
  { value: false, label: common.no },
]

const optionsOf = ({ type, choices = [] }: Question): readonly Option[] =>
  type === 'yes-no' ? yesNo : choices.map(({ id, label }) => ({ value: id, label }))

/** One of several: a figure takes it and goes on, the arrows look around, Enter goes on. */
export function ChoiceControl({ question, id, describedBy, onAnswer, onDone }: ControlProps) {
  const options = optionsOf(question)
  const isChosen = ({ label, value }: Option) =>
    question.answer === undefined ? question.typed === value : question.answer === label
  const chosen = options.findIndex(isChosen)
  return (
    <div
      class="choices"
      role="radiogroup"
      aria-describedby={describedBy}
      aria-label={question.label}
      aria-required={question.isRequired}
      onKeyDown={(event) => {
        const option = digitOf(event) === undefined ? undefined : options[(digitOf(event) ?? 0) - 1]
        if (option !== undefined) onAnswer(option.value)
        if (option !== undefined || event.key === 'Enter') {
          event.preventDefault()
          onDone()
        }
      }}
    >
      {options.map((option, index) => (
        <label key={option.label} class="choice">
          <input
            id={index === Math.max(0, chosen) ? id : undefined}
            type="radio"
            name={question.field}
            checked={index === chosen}
            onChange={() => onAnswer(option.value)}
          />
          {index < 9 && <kbd>{index + 1}</kbd>}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}

/** Several of several: a figure takes one or lets it go, Enter goes on. */
export function ChoicesControl({ question, id, describedBy, onAnswer, onDone }: ControlProps) {
  const options = optionsOf(question)
  const typed = Array.isArray(question.typed) ? (question.typed as readonly unknown[]) : []
  const toggle = ({ value }: Option) =>
    onAnswer(typed.includes(value) ? typed.filter((each) => each !== value) : [...typed, value])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the question is one already
    <div
      class="choices"
      role="group"
      aria-describedby={describedBy}
      aria-label={question.label}
      onKeyDown={(event) => {
        const option = digitOf(event) === undefined ? undefined : options[(digitOf(event) ?? 0) - 1]
        if (option !== undefined) toggle(option)
        if (event.key === 'Enter') onDone()
        if (option !== undefined || event.key === 'Enter') event.preventDefault()
      }}
    >
      {options.map((option, index) => (
        <label key={option.label} class="choice">
          <input
            id={index === 0 ? id : undefined}
            type="checkbox"
            checked={typed.includes(option.value)}
            onChange={() => toggle(option)}
          />
          {index < 9 && <kbd>{index + 1}</kbd>}
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}

function digitOf({ key, altKey, ctrlKey }: KeyboardEvent): number | undefined {
  return /^[1-9]$/.test(key) && !altKey && !ctrlKey ? Number(key) : undefined
}
