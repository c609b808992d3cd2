import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { type CardActs, CardButtons } from './card-buttons.tsx'
import { questionFor } from './correction.ts'
import { focusCard } from './focus-card.ts'
import { groupKeys } from './group-keys.ts'
import { LargeAnswer } from './large-answer.tsx'
import { confirm, hearShown, notUnderstood, objectTo } from './outcomes.ts'
import { goOn, type Item, leadsTo, linesOf, look, markOf, readingOf, roomOf } from './reading.ts'
import { isAloud, type ReaderVoice } from './use-voice.ts'
import { VoiceNote } from './voice-note.tsx'

interface ReadingCardProps {
  readonly line: Item
  readonly voice: ReaderVoice
}

/** One sentence to say, and the answer so large that the citizen reads it from across the desk. */
export function ReadingCard({ line, voice }: ReadingCardProps) {
  const desk = here()
  const room = roomOf(desk)
  const reading = readingOf(desk)
  const card = useRef<HTMLDivElement>(null)
  const wasExplained = useSignal(false)
  const isTeachBack = line.kind === 'teach-back'
  const isConfirmed = markOf(desk.form.value, line.item) === 'confirmed'
  // What leads here is said once: it stays while this card does.
  const [leads] = useState(() => leadsTo(linesOf(desk), line.item).filter((lead) => !reading.led.has(lead)))
  // Before the next key: a clerk who is quicker than the picture loses none.
  useLayoutEffect(() => {
    for (const lead of leads) reading.led.add(lead)
    reading.hasStarted.value = true
    if (room.turn.value === 'no') focusCard(card.current)
  }, [leads, reading, room])
  useEffect(() => hearShown(desk, line), [desk, line.item, line.text])
  // The voice of the system may be found later than the first sentence.
  const mayVoice = 'voice' in voice.choice
  useEffect(() => {
    if (isAloud.value && mayVoice) voice.say(...leads, line.text)
    else voice.stop()
  }, [line.text, isAloud.value, mayVoice])

  /** Tells what the library has against it; otherwise does what follows. */
  const after = (issues: readonly { readonly message: string }[], told: string, then: () => void) => {
    room.told.value = issues.map(({ message }) => message).join(' ') || told
    if (issues.length === 0) then()
  }
  const tellNoVoice = () => {
    room.told.value = voice.choice.kind === 'refused' ? say.remoteVoice : say.noVoice
  }
  const aloud = () => {
    if (mayVoice) isAloud.value = !isAloud.value
    else tellNoVoice()
  }
  const acts: CardActs = {
    yes: () => after(confirm(desk, line), isConfirmed ? '' : say.confirmed, () => goOn(desk, line.item)),
    correct: () => {
      voice.stop()
      // Of a commitment, and of what is worked out, another answer is wrong: it is not the sentence that the citizen objects to.
      const isAsked = questionFor(desk, line.item) !== undefined
      after(isAsked ? objectTo(desk, line) : [], '', () => {
        reading.corrected.value = line
        reading.mode.value = 'correct'
      })
    },
    no: () => {
      voice.stop()
      if (!isTeachBack) {
        room.told.value = ''
        reading.mode.value = 'refuse'
        return
      }
      after(notUnderstood(desk, line), wasExplained.value ? '' : say.explainAgain, () => {
        if (wasExplained.value) goOn(desk, line.item)
        wasExplained.value = true
      })
    },
    again: () => {
      if (!voice.say(line.text)) tellNoVoice()
    },
    turn: () => {
      room.turn.value = 'upright'
    },
    before: () => look(desk, line.item, -1),
    after: () => look(desk, line.item, 1),
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields stand in it
    <div
      ref={card}
      class="card"
      role="group"
      tabIndex={-1}
      aria-labelledby="reading-sentence"
      aria-describedby="reading-answer"
      onKeyDown={groupKeys({
        Enter: acts.yes,
        KeyS: acts.correct,
        KeyK: acts.no,
        KeyL: acts.again,
        KeyX: acts.turn,
        KeyT: aloud,
        ArrowUp: acts.before,
        ArrowDown: acts.after,
      })}
    >
      <div class="sentence" id="reading-sentence">
        {leads.map((lead) => (
          <p key={lead} class="lead">
            {lead}
          </p>
        ))}
        <p class="to-say">{line.text}</p>
      </div>
      <div id="reading-answer">
        {line.answer !== undefined && (
          <p class="big-answer">
            <span class="answer-label">{line.label}</span>
            <LargeAnswer text={line.answer} />
          </p>
        )}
        {isTeachBack && line.listenFor && (
          <p class="listen-for">
            <strong>{say.listenFor}:</strong> {line.listenFor}
          </p>
        )}
        {wasExplained.value && <p class="doubt">{say.explainAgain}</p>}
      </div>
      <CardButtons acts={acts} kind={line.kind} isConfirmed={isConfirmed} />
      <VoiceNote choice={voice.choice} onAloud={aloud} />
    </div>
  )
}
