import { useLayoutEffect } from 'preact/hooks'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { refuse } from './outcomes.ts'
import { goOn, type Item, readingOf, roomOf } from './reading.ts'

/** The citizen does not confirm or promise this; why, if they say it. */
export function Refusing({ line }: { readonly line: Item }) {
  const desk = here()
  const room = roomOf(desk)
  const reason = desk.note(`refusal ${desk.current.value} ${line.item}`, '')
  useLayoutEffect(() => document.getElementById('refusal-reason')?.focus(), [])
  const keep = (value: string) => {
    reason.value = value
  }
  const done = () => {
    const issues = refuse(desk, line, reason.value)
    room.told.value = issues.map(({ message }) => message).join(' ') || say.refusedNow
    if (issues.length === 0) goOn(desk, line.item)
  }
  const stop = () => {
    readingOf(desk).mode.value = 'say'
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the heading is one already
    <div
      class="card"
      role="group"
      aria-labelledby="refusing-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') stop()
      }}
    >
      <h2 id="refusing-title">{say.refuseTitle}</h2>
      <p class="small-sentence">{line.text}</p>
      <label class="label" for="refusal-reason">
        {say.reason}
      </label>
      <QuietInput
        id="refusal-reason"
        maxLength={500}
        shown={reason.value}
        onType={keep}
        onLeave={keep}
        onEnter={(value) => {
          keep(value)
          done()
        }}
      />
      <div class="acts">
        <button type="button" class="main" onClick={done}>
          {say.refuseDone} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={stop}>
          {say.refuseStop} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  )
}
