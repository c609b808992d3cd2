import { useSignal } from '@preact/signals'
import type { Edition } from '@viet-ho/form'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../../app/keys.ts'
import { desk, screen } from '../../app/room.ts'
import { compare as say } from '../../text/compare.ts'
import { ChooseEditions } from './choose-editions.tsx'
import { CompareEditions } from './compare-editions.tsx'
import './compare.css'

/** Two editions of a form that the tool has, side by side: what the new one changed. */
export function CompareScreen() {
  const chosen = useSignal<{ readonly before: Edition; readonly after: Edition } | undefined>(undefined)
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => root.current?.querySelector('select')?.focus(), [])
  const back = () => {
    screen.value = desk.value ? 'ask' : 'choose'
  }
  useKeys({ Escape: back })
  return (
    <div class="compare" ref={root}>
      <div class="compare-head">
        <h1>{say.title}</h1>
        <button type="button" onClick={back}>
          {say.back} <kbd>Esc</kbd>
        </button>
      </div>
      <ChooseEditions
        onChoose={(before, after) => {
          chosen.value = { before, after }
        }}
      />
      {chosen.value && <CompareEditions before={chosen.value.before} after={chosen.value.after} />}
    </div>
  )
}
