import { useLayoutEffect, useRef } from 'preact/hooks'
import { oncePainted } from '../app/once-painted.ts'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { yesTo } from './card-buttons.tsx'
import { focusCard } from './focus-card.ts'
import { groupKeys } from './group-keys.ts'
import { LargeAnswer } from './large-answer.tsx'
import { confirm } from './outcomes.ts'
import { goOn, type Item, roomOf } from './reading.ts'
import type { ReaderVoice } from './use-voice.ts'

/** The answer alone, for the citizen: nothing else of the paper can be seen. The second turn stands it on its head, for one who sits opposite. */
export function Turned({ line, voice }: { readonly line: Item; readonly voice: ReaderVoice }) {
  const desk = here()
  const { turn, told } = roomOf(desk)
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    shown?.focus()
    return () => shown?.close()
  }, [])
  const back = () => {
    turn.value = 'no'
    // The card is still there, and gets its keys back.
    oncePainted(() => focusCard(document.querySelector('.read-back .card')))
  }
  const over = () => {
    if (turn.value === 'upright') turn.value = 'opposite'
    else back()
  }
  const yes = () => {
    const issues = confirm(desk, line)
    told.value = issues.map(({ message }) => message).join(' ')
    if (issues.length > 0) back()
    else goOn(desk, line.item)
  }
  return (
    <dialog
      ref={dialog}
      class={`turned ${turn.value}`}
      tabIndex={-1}
      aria-label={say.turned}
      onCancel={(event) => {
        event.preventDefault()
        back()
      }}
      onKeyDown={groupKeys({
        KeyX: over,
        Escape: back,
        Enter: yes,
        KeyL: () => {
          voice.say(line.text)
        },
      })}
    >
      <div class="turned-answer" aria-live="polite">
        <p>
          <LargeAnswer text={line.answer ?? line.text} />
        </p>
      </div>
      <div class="acts turned-acts">
        <button type="button" class="main" onClick={yes}>
          {yesTo(line.kind)} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={over}>
          {turn.value === 'upright' ? say.turnOver : say.turnBack} <kbd>X</kbd>
        </button>
        {turn.value === 'upright' && (
          <button type="button" onClick={back}>
            {say.turnBack} <kbd>Esc</kbd>
          </button>
        )}
      </div>
    </dialog>
  )
}
