import { useSignal } from '@preact/signals'
import { QuestionBox } from '../app/question-box.tsx'
import { settings } from '../app/stored.ts'
import { keep as say } from '../text/keep.ts'
import { hasKey } from './key.ts'
import { drop, takeUp } from './lifecycle.ts'
import { type ListedSitting, listed } from './list.ts'
import './keep.css'

export const parkedListId = 'parked'

/** The citizens who were put aside, and those in other windows; nothing where there are none. */
export function ParkedList() {
  const asked = useSignal<string | undefined>(undefined)
  if (listed.value.length === 0) return null
  const until = settings.value.keepUntil === '24-hours' ? say.until24Hours : say.untilEndOfDay
  return (
    <section id={parkedListId} class="parked" aria-labelledby="parked-title">
      <h2 id="parked-title">{say.parkedTitle(listed.value.length)}</h2>
      <p class="hint">{hasKey.value ? until : say.memoryOnly}</p>
      <ul>
        {listed.value.map((each) => (
          <li key={each.kept.id}>
            <ParkedLine
              sitting={each}
              isAsked={asked.value === each.kept.id}
              onAsk={(isAsked) => {
                asked.value = isAsked ? each.kept.id : undefined
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ParkedLineProps {
  readonly sitting: ListedSitting
  readonly isAsked: boolean
  readonly onAsk: (isAsked: boolean) => void
}

function ParkedLine({ sitting: { kept, isHeld }, isAsked, onAsk }: ParkedLineProps) {
  const { citizen = say.anybody, forms } = kept.label
  const time = new Date(kept.savedAt).toLocaleTimeString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  })
  const name = `${citizen}: ${forms.join(', ')}`
  return (
    <>
      <p>
        <strong>{citizen}</strong> · {forms.join(', ')}
        <span class="hint"> · {isHeld ? say.otherWindow : kept.isParked ? say.at(time) : say.leftAt(time)}</span>
      </p>
      {isAsked ? (
        <QuestionBox
          question={say.dropQuestion}
          no={say.dropNo}
          yes={say.dropYes}
          onNo={() => onAsk(false)}
          onYes={() => void drop(kept.id)}
        />
      ) : (
        <div class="acts">
          <button type="button" class="take-up" onClick={() => void takeUp(kept)}>
            {isHeld ? say.takeOver : say.takeUp}
            <span class="spoken-only"> {name}</span>
          </button>
          {!isHeld && (
            <button type="button" class="quiet" onClick={() => onAsk(true)}>
              {say.drop}
              <span class="spoken-only"> {name}</span>
            </button>
          )}
        </div>
      )}
    </>
  )
}
