import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { screen } from '../app/room.ts'
import { change, settings } from '../app/stored.ts'
import { help } from '../text/help.ts'
import './help.css'

const say = help.welcome
const all = 3

/** Three short screens before the first form on this PC: what this is and what it never does, one sitting in five keys, the office. */
export function WelcomeScreen() {
  const at = useSignal(1)
  const main = useRef<HTMLButtonElement>(null)
  const { office } = settings.value
  const isSet = office.tinh !== undefined && office.xa !== undefined
  const leave = (to: 'choose' | 'settings') => {
    change({ hasSeenWelcome: true })
    screen.value = to
  }
  const next = () => {
    if (at.value < all) at.value += 1
    else leave(isSet ? 'choose' : 'settings')
  }
  useLayoutEffect(() => main.current?.focus(), [])
  useKeys({ Escape: () => leave('choose') })
  return (
    <section class="welcome" aria-labelledby="welcome-title">
      <p class="count">{say.label(at.value, all)}</p>
      <div aria-live="polite">
        {at.value === 1 && (
          <>
            <h1 id="welcome-title">{say.what.title}</h1>
            <p>{say.what.does}</p>
            <p class="never">{say.what.never}</p>
            <p>{say.what.notYours}</p>
          </>
        )}
        {at.value === 2 && (
          <>
            <h1 id="welcome-title">{say.keys.title}</h1>
            <ol class="welcome-keys">
              {say.keys.steps.map(([keys, does]) => (
                <li key={does}>
                  <strong>{keys}</strong>: {does}
                </li>
              ))}
            </ol>
            <p>{say.keys.practice}</p>
            <p>{say.keys.helpKey}</p>
          </>
        )}
        {at.value === all && (
          <>
            <h1 id="welcome-title">{say.office.title}</h1>
            <p>{say.office.why}</p>
            {isSet && <p class="never">{say.office.isSet(`${office.xa}, ${office.tinh}`)}</p>}
          </>
        )}
      </div>
      <div class="acts">
        <button
          type="button"
          class="main"
          ref={main}
          onKeyDown={(event) => {
            // A key held down would run past all three.
            if (event.repeat && event.key === 'Enter') event.preventDefault()
          }}
          onClick={next}
        >
          {at.value < all ? say.next : isSet ? say.office.start : say.office.open} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={() => leave('choose')}>
          {at.value < all || isSet ? say.skip : say.office.later} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  )
}
