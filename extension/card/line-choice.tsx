import type { CardLine } from '@viet-ho/form'
import { card as say } from '../text/card.ts'

interface LineChoiceProps {
  readonly line: CardLine
  readonly chosen: number | undefined
  readonly onChoose: (choice: number | undefined) => void
  /** A figure has chosen: the next line that asks. */
  readonly onNext: () => void
  readonly onEnter: () => void
}

/** A line of the card that the clerk decides: what was typed or nothing first, then what the card says. */
export function LineChoice({ line, chosen, onChoose, onNext, onEnter }: LineChoiceProps) {
  const { field, label, typed, choices, doubt, state } = line
  const none = {
    choice: undefined,
    text: typed === undefined ? say.later : say.keep(typed),
    notes: [] as readonly string[],
  }
  const given = choices.map(({ shown, notes }, index) => ({
    choice: index,
    text: state === 'differs' ? say.take(shown) : shown,
    notes,
  }))
  // What is usual is the first, so that its figure is always 1.
  const options = state === 'differs' ? [none, ...given] : [...given, none]
  return (
    <fieldset
      class="card-choice"
      data-field={field}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey) return
        const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined
        if (option !== undefined) {
          onChoose(option.choice)
          onNext()
        } else if (event.key === 'Enter') onEnter()
        else return
        event.preventDefault()
      }}
    >
      <legend>
        {label}
        {state === 'differs' && <span class="wrong-word"> ({say.differs})</span>}
      </legend>
      {doubt && <p class="doubt">{doubt}</p>}
      {options.map(({ choice, text, notes }, index) => (
        <label key={choice ?? 'none'} class="choice">
          <input type="radio" name={`card ${field}`} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {index < 9 && <kbd>{index + 1}</kbd>}
          <span>
            {text}
            {notes.map((note) => (
              <small key={note}>{note}</small>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
