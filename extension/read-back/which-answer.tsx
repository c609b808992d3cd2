import { useSignal } from '@preact/signals'
import { foldForSearch } from '@viet-ho/vietnamese'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import type { Item } from './reading.ts'

interface WhichAnswerProps {
  readonly line: Item
  readonly onPick: (field: string) => void
  readonly onStop: () => void
}

/** Which answer is wrong, where the sentence itself has none that could be typed: a few letters find it, Enter takes it. */
export function WhichAnswer({ line, onPick, onStop }: WhichAnswerProps) {
  const desk = here()
  const typed = useSignal('')
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => document.getElementById('which-answer')?.focus(), [])
  const wanted = foldForSearch(typed.value)
  const found = desk.questions.value.filter(({ label, answer = '' }) =>
    foldForSearch(`${label} ${answer}`).includes(wanted),
  )
  const type = (value: string) => {
    typed.value = value
  }
  const focusButton = (index: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    if (index < 0) document.getElementById('which-answer')?.focus()
    else buttons[Math.min(index, buttons.length - 1)]?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the heading is one already
    <div
      class="card"
      role="group"
      aria-labelledby="which-title"
      onKeyDown={(event) => {
        const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
        if (event.key === 'Escape') onStop()
        else if (event.key === 'ArrowDown') focusButton(at + 1)
        else if (event.key === 'ArrowUp' && at !== -1) focusButton(at - 1)
        else return
        event.preventDefault()
      }}
    >
      <h2 id="which-title">{say.whichWrong}</h2>
      {!line.item.startsWith('@') && <p class="hint">{say.workedOut(line.label ?? '')}</p>}
      <label class="hint" for="which-answer">
        {say.whichFilter}
      </label>
      <QuietInput
        id="which-answer"
        shown={typed.value}
        onType={type}
        onLeave={type}
        onEnter={(value) => {
          type(value)
          const first = list.current?.querySelector('button')
          if (first) first.click()
        }}
      />
      <p role="status">{found.length === 0 ? say.noSuchField : ''}</p>
      <ul ref={list} class="which">
        {found.map(({ field, label, answer, rows }) => (
          <li key={field}>
            <button type="button" onClick={() => onPick(field)}>
              <span>{label}</span>
              {!rows && <span class="hint">{answer ?? say.empty}</span>}
            </button>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" onClick={onStop}>
          {say.correctStop} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  )
}
