import './card.css'
import { useSignal } from '@preact/signals'
import type { CardFilling, NamedCardPlace, Question } from '@viet-ho/form'
import { useEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { settings } from '../app/stored.ts'
import { here } from '../sitting/here.ts'
import { card as say } from '../text/card.ts'
import { common } from '../text/common.ts'
import { CameraView } from './camera-view.tsx'
import { Capture } from './capture.tsx'
import { readScan } from './read-scan.ts'
import { Review } from './review.tsx'
import { cardRequest } from './scan.ts'
import { fillingFor, isSame, nextRow, placesFor, takeCard, whomOf } from './take.ts'
import { Whom } from './whom.tsx'

interface CardPanelProps {
  /** The question that the clerk was at. */
  readonly question: Question | undefined
  /** Given up, or done: whether a card was taken. */
  readonly onClose: (isTaken: boolean) => void
}

/** Taking a card: whose it is, the code, what it says; for a family one after the other. Escape gives it up, and nothing has happened. */
export function CardPanel({ question, onClose }: CardPanelProps) {
  const desk = here()
  const { places, usual } = placesFor(desk, question)
  const chosen = useSignal<NamedCardPlace | undefined>(usual)
  const filling = useSignal<CardFilling | undefined>(undefined)
  const trouble = useSignal('')
  const told = useSignal('')
  const isTaken = useSignal(false)
  const isCameraOn = useSignal(false)
  const last = useRef('')
  const place = chosen.value
  const isRow = place !== undefined && 'table' in place.place

  const scan = async (text: string, isTouched = false) => {
    isCameraOn.value = false
    const read = readScan(text, isTouched)
    trouble.value = read.ok ? '' : read.trouble
    told.value = read.ok && filling.value !== undefined ? say.replaced : ''
    if (!read.ok || chosen.value === undefined) {
      filling.value = undefined
      return
    }
    last.current = text
    try {
      const found = await fillingFor(desk, chosen.value.place, read)
      // Another may have been scanned while the tables of old communes were loaded.
      if (last.current === text) filling.value = found
    } catch (error) {
      trouble.value = common.failed(String(error))
    }
  }
  const request = cardRequest.value
  // Also a card that is scanned while another is looked at.
  useEffect(() => {
    if (request?.scanned !== undefined) void scan(request.scanned)
  }, [request])
  const close = () => {
    cardRequest.value = undefined
    onClose(isTaken.value)
  }
  const again = () => {
    filling.value = undefined
    told.value = ''
  }
  const take = (taken: ReadonlyMap<string, number | undefined>, isLast: boolean) => {
    if (filling.value === undefined || place === undefined) return
    const issues = takeCard(desk, filling.value, taken)
    isTaken.value = true
    const next = isLast ? undefined : nextRow(desk, place)
    if (issues.length === 0 && next === undefined) return close()
    const { place: at, lines } = filling.value
    again()
    if (issues.length > 0) told.value = say.refused(issues.map(({ message }) => message).join(' '))
    else if (lines.some(({ state }) => state !== 'same')) told.value = say.taken(whomOf({ ...place, place: at }))
    if (next !== undefined) chosen.value = next
  }
  useKeys({
    Escape: close,
    'Alt+KeyC': again,
    'Alt+KeyA': () => {
      if (settings.value.allowCamera && filling.value === undefined) isCameraOn.value = !isCameraOn.value
    },
  })
  if (place === undefined)
    return (
      <section class="card" aria-labelledby="card-title">
        <h1 id="card-title">{say.title}</h1>
        <p>{say.nobody}</p>
        <button type="button" class="main" ref={(button) => button?.focus()} onClick={close}>
          {say.giveUp} <kbd>Esc</kbd>
        </button>
      </section>
    )
  if (filling.value !== undefined)
    return (
      <Review
        key={JSON.stringify(filling.value.place) + filling.value.card.number}
        filling={filling.value}
        whom={whomOf({ ...place, place: filling.value.place })}
        isRow={isRow}
        told={told.value}
        onTake={take}
        onAgain={again}
      />
    )
  // The next row of a table that the clerk has just begun is none of those that were there.
  const listed = places.some((each) => isSame(each.place, place.place)) ? places : [place, ...places]
  const choose = (next: NamedCardPlace) => {
    chosen.value = next
    document.getElementById('card-input')?.focus()
  }
  return (
    <section class="card" aria-labelledby="card-title">
      <h1 id="card-title">{say.title}</h1>
      <div role="status">{told.value !== '' && <p>{told.value}</p>}</div>
      <Whom places={listed} chosen={place} onChoose={choose} />
      <Capture
        trouble={trouble.value}
        describedBy="card-how"
        onScan={(text, isTouched) => void scan(text, isTouched)}
        onDigit={(digit) => {
          const next = listed[digit - 1]
          if (next) choose(next)
        }}
        onEmpty={() => {
          if (isRow && isTaken.value) close()
        }}
      />
      <p id="card-how" class="hint">
        {say.howTo} {isRow && isTaken.value && say.emptyEnds}
      </p>
      {isCameraOn.value && (
        <CameraView
          onRead={(text) => void scan(text)}
          onOff={(why) => {
            isCameraOn.value = false
            trouble.value = why
          }}
        />
      )}
      <div class="acts">
        {settings.value.allowCamera && (
          <button
            type="button"
            aria-pressed={isCameraOn.value}
            onClick={() => {
              isCameraOn.value = !isCameraOn.value
            }}
          >
            {isCameraOn.value ? say.cameraStop : say.camera} <kbd>{say.cameraKey}</kbd>
          </button>
        )}
        <button type="button" onClick={close}>
          {say.giveUp} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  )
}
