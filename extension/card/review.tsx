import { useSignal } from '@preact/signals'
import type { CardFilling, CardLine } from '@viet-ho/form'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { card as say } from '../text/card.ts'
import { LineChoice } from './line-choice.tsx'

interface ReviewProps {
  readonly filling: CardFilling
  readonly whom: string
  readonly isRow: boolean
  /** What is to be told beside the card: that another was scanned before. */
  readonly told: string
  readonly onTake: (taken: ReadonlyMap<string, number | undefined>, isLast: boolean) => void
  readonly onAgain: () => void
}

/** Everything that the card says, beside what was typed; Enter takes it. What only the clerk can decide has a frame, and the focus first. */
export function Review({ filling, whom, isRow, told, onTake, onAgain }: ReviewProps) {
  const { lines, warnings, notes } = filling
  const taken = useSignal<ReadonlyMap<string, number | undefined>>(
    new Map(lines.map(({ field, usual }) => [field, usual])),
  )
  const isWarned = useSignal(false)
  const place = useRef<HTMLElement>(null)
  const asks = (line: CardLine) => line.state !== 'same' && (line.usual === undefined || line.choices.length > 1)
  const focus = (index: number) => {
    const frames = place.current?.querySelectorAll('.card-choice') ?? []
    const at = frames[index]?.querySelector<HTMLInputElement>('input:checked') ?? frames[index]?.querySelector('input')
    const main = place.current?.querySelector<HTMLButtonElement>('button.main')
    ;(at ?? main)?.focus()
  }
  useLayoutEffect(() => focus(0), [])
  const asking = lines.filter(asks)
  const open = asking.findIndex(({ state, field }) => state === 'new' && taken.value.get(field) === undefined)
  const take = (isLast: boolean) => {
    // What nobody has decided holds the clerk once.
    if (open !== -1 && !isWarned.value) {
      isWarned.value = true
      focus(open)
    } else onTake(taken.value, isLast)
  }
  useKeys(isRow ? { 'Ctrl+Enter': () => take(true) } : {})
  const isNothing = lines.every(({ state }) => state === 'same')
  return (
    <section class="card-review" aria-labelledby="card-title" ref={place}>
      <h1 id="card-title">{say.titleFor(whom)}</h1>
      <div role="status">
        {told !== '' && <p class="doubt">{told}</p>}
        {warnings.map((warning) => (
          <p key={warning} class="doubt">
            {warning}
          </p>
        ))}
        {lines.length === 0 && <p class="doubt">{say.nothing}</p>}
      </div>
      {lines.some((line) => !asks(line)) && (
        <dl class="card-lines">
          {lines
            .filter((line) => !asks(line))
            .map(({ field, label, choices, state, typed }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd>
                  {state === 'same' ? typed : choices[0]?.shown} {state === 'same' && <small>✓ {say.same}</small>}
                  {state !== 'same' && choices[0]?.notes.map((note) => <small key={note}>{note}</small>)}
                </dd>
              </div>
            ))}
        </dl>
      )}
      {asking.map((line, index) => (
        <LineChoice
          key={line.field}
          line={line}
          chosen={taken.value.get(line.field)}
          onChoose={(choice) => {
            isWarned.value = false
            taken.value = new Map(taken.value).set(line.field, choice)
          }}
          onNext={() => focus(index + 1)}
          onEnter={() => take(false)}
        />
      ))}
      {notes.length > 0 && (
        <div class="hint">
          <p>{say.onlyShown}</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {/* Beside what is chosen, which in a narrow panel is far below the head. */}
      <div role="status">{isWarned.value && open !== -1 && <p class="wrong">{say.undecided}</p>}</div>
      <div class="acts">
        <button type="button" class="main" onClick={() => take(false)}>
          {isRow ? say.acceptNext : isNothing ? say.nothingNew : say.accept} <kbd>Enter</kbd>
        </button>
        {isRow && (
          <button type="button" onClick={() => take(true)}>
            {say.acceptEnd} <kbd>Ctrl+Enter</kbd>
          </button>
        )}
        <button type="button" onClick={onAgain}>
          {say.again} <kbd>Alt+C</kbd>
        </button>
      </div>
      {asking.length > 0 && <p class="hint">{say.reviewKeys}</p>}
    </section>
  )
}
