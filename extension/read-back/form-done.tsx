import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { focusCard } from './focus-card.ts'
import { groupKeys } from './group-keys.ts'
import { goTo, isRead, itemsIn, leadsTo, linesOf, look, markOf, readingOf, roomOf } from './reading.ts'
import { isAloud, type ReaderVoice } from './use-voice.ts'

/** The end of a form: thanks, what the citizen said no to, and where it goes on, first to the forms that are not read yet. */
export function FormDone({ voice }: { readonly voice: ReaderVoice }) {
  const desk = here()
  const room = roomOf(desk)
  const reading = readingOf(desk)
  const card = useRef<HTMLDivElement>(null)
  const form = desk.form.value
  const lines = linesOf(desk)
  const [closing] = useState(() => leadsTo(lines, undefined).filter((text) => !reading.led.has(text)))
  useLayoutEffect(() => {
    room.turn.value = 'no'
    for (const text of closing) reading.led.add(text)
    if (isAloud.value) voice.say(...closing)
    reading.hasStarted.value = true
    focusCard(card.current)
  }, [])
  const refused = itemsIn(lines).filter(({ item }) => markOf(form, item) === 'refused')
  const next = [...desk.sitting.value.forms.values()].find((each) => each.form !== form.form && !isRead(each))
  const sign = () => {
    room.told.value = ''
    room.isSigning.value = true
  }
  const goToNext = () => {
    if (next === undefined) return sign()
    room.told.value = ''
    desk.current.value = next.form
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields stand in it
    <div
      ref={card}
      class="card"
      role="group"
      tabIndex={-1}
      aria-labelledby="done-title done-closing"
      onKeyDown={groupKeys({ Enter: goToNext, ArrowUp: () => look(desk, undefined, -1) })}
    >
      <h2 id="done-title">{say.allDone}</h2>
      <div id="done-closing">
        {closing.map((text) => (
          <p key={text} class="to-say">
            {text}
          </p>
        ))}
      </div>
      {refused.length > 0 && (
        <>
          <h2>{say.refusedList}</h2>
          <ul class="issue-list">
            {refused.map(({ item, label }) => (
              <li key={item}>
                <button type="button" class="issue" onClick={() => goTo(desk, item)}>
                  ✕ {label}
                  {form.items.get(item)?.reason && ` (${form.items.get(item)?.reason})`}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="acts">
        <button type="button" class="main" onClick={goToNext}>
          {next ? say.nextForm(next.edition.title) : say.chooseSigning} <kbd>Enter</kbd>
        </button>
        {next && (
          <button type="button" onClick={sign}>
            {say.chooseSigningNow}
          </button>
        )}
        <button type="button" onClick={() => look(desk, undefined, -1)}>
          {say.before} <kbd>↑</kbd>
        </button>
      </div>
    </div>
  )
}
