import { useRef } from 'preact/hooks'
import { FormTabs } from '../ask/form-tabs.tsx'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { BeforeReading, errorsIn, hasSomethingBefore } from './before-reading.tsx'
import { ChooseSigning } from './choose-signing.tsx'
import { Correcting } from './correcting.tsx'
import { FormDone } from './form-done.tsx'
import { ItemStrip } from './item-strip.tsx'
import { currentItem, readingOf, roomOf } from './reading.ts'
import { ReadingCard } from './reading-card.tsx'
import { Refusing } from './refusing.tsx'
import { Turned } from './turned.tsx'
import { useVoice } from './use-voice.ts'
import './read-back.css'

/** The form is read to the citizen, one sentence at a time, and they say of each whether it is right; then, how they will sign. */
export function ReadBackScreen() {
  const desk = here()
  const room = roomOf(desk)
  const reading = readingOf(desk)
  const voice = useVoice()
  const root = useRef<HTMLElement>(null)
  const line = currentItem(desk)
  const errors = errorsIn(desk)
  const isBefore = !reading.hasStarted.value && hasSomethingBefore(desk)
  // What comes on the screen is a card of its own: the focus goes to it, and it is said.
  const key = `${desk.current.value} ${line?.item} ${reading.visit.value}`

  const isCorrecting = reading.mode.value === 'correct' && !isBefore && !room.isSigning.value
  const shown = () => {
    if (room.isSigning.value) return <ChooseSigning />
    if (isBefore) return <BeforeReading key={key} />
    const { corrected, visit } = reading
    if (reading.mode.value === 'correct' && corrected.value)
      return <Correcting key={`${desk.current.value} ${visit.value}`} line={corrected.value} />
    if (line === undefined) return <FormDone key={key} voice={voice} />
    if (reading.mode.value === 'refuse') return <Refusing key={key} line={line} />
    return <ReadingCard key={key} line={line} voice={voice} />
  }
  return (
    // A click on the ground takes the focus nowhere: the keys stay alive.
    // biome-ignore lint/a11y/useKeyWithClickEvents: it gives the focus back, and does nothing that a key would have to
    <section
      ref={root}
      class="read-back"
      aria-labelledby="read-back-title"
      onClick={() => {
        if (document.activeElement === document.body)
          root.current?.querySelector<HTMLElement>('[tabindex="-1"].card')?.focus()
      }}
    >
      <div class="read-back-head">
        <h1 id="read-back-title">{say.title(desk.form.value.edition.title)}</h1>
        <FormTabs />
        {!isBefore && errors.length > 0 && (
          <button
            type="button"
            class="danger"
            onClick={() => {
              room.isSigning.value = false
              reading.hasStarted.value = false
            }}
          >
            {say.stillWrong(errors.length)}
          </button>
        )}
        <p role="status" class="told">
          {room.told.value}
        </p>
      </div>
      <ItemStrip line={isCorrecting ? reading.corrected.value : isBefore || room.isSigning.value ? undefined : line} />
      <div class="reading">{shown()}</div>
      {room.turn.value !== 'no' && line && !isBefore && !room.isSigning.value && <Turned line={line} voice={voice} />}
    </section>
  )
}
