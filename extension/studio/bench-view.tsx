import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { oncePainted } from '../app/once-painted.ts'
import { desk, screen } from '../app/room.ts'
import { studio as say } from '../text/studio.ts'
import { type Bench, type Tab, tabs } from './bench.ts'
import { FactsPanel } from './facts/facts-panel.tsx'
import { FinishPanel } from './finish/finish-panel.tsx'
import { letGo } from './hold-draft.ts'
import { bench as current } from './open-draft.ts'
import { PaperSheet } from './paper-sheet.tsx'
import { PlacePanel } from './place/place-panel.tsx'
import { TrialPanel } from './trial-panel.tsx'

const keyOf: Readonly<Record<Tab, string>> = { place: 'Alt+C', facts: 'Alt+B', trial: 'Alt+K', finish: 'Alt+O' }

/** To the citizen at the counter, or to where one begins. */
export const toCounter = () => {
  screen.value = desk.value ? 'ask' : 'choose'
}

/** The paper with its places, and beside it what is to be said of one of them, of the form, or how it looks when it is used. */
export function BenchView({ bench }: { readonly bench: Bench }) {
  const tab = bench.tab.value
  const panel = useRef<HTMLElement>(null)
  const show = (to: Tab) => {
    bench.endSession()
    bench.tab.value = to
  }
  const leave = async () => {
    await bench.keep()
    letGo()
    current.value = undefined
  }
  useKeys({
    'Alt+KeyC': () => show('place'),
    'Alt+KeyB': () => show('facts'),
    'Alt+KeyK': () => show('trial'),
    'Alt+KeyO': () => show('finish'),
    'Alt+KeyU': () => bench.undo(),
    'Alt+KeyY': () => bench.redo(),
    'Alt+KeyN': () => {
      show('place')
      bench.toNextDoubt()
      oncePainted(() => panel.current?.querySelector<HTMLElement>('[data-first]')?.focus())
    },
    // The trial has these keys for its own questions.
    ...(tab !== 'trial' && { 'Alt+ArrowDown': () => bench.step(1), 'Alt+ArrowUp': () => bench.step(-1) }),
  })
  // Who changes the tab by key goes on in it.
  useLayoutEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [tab])
  return (
    <section class={`bench on-${tab}`} aria-label={say.title}>
      <header class="bench-head">
        <h1>{bench.draft.value.form.title}</h1>
        <BenchState bench={bench} />
        <div class="acts">
          <button type="button" onClick={() => bench.undo()}>
            {say.undo} <kbd>Alt+U</kbd>
          </button>
          <button type="button" onClick={() => bench.redo()}>
            {say.redo} <kbd>Alt+Y</kbd>
          </button>
          <button type="button" onClick={() => void bench.keep()}>
            {say.save}
          </button>
          <button type="button" class="quiet" onClick={() => void leave()}>
            {say.leave}
          </button>
          {/* Somebody comes to the counter: the draft waits as it is. */}
          <button type="button" class="quiet" onClick={toCounter}>
            {say.back}
          </button>
        </div>
        <nav aria-label={say.title} class="tabs">
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={each === tab ? 'page' : undefined}
              onClick={() => show(each)}
            >
              {say.tabs[each]} <kbd>{keyOf[each]}</kbd>
            </button>
          ))}
        </nav>
        <p role="status" class={bench.isRefused.value ? 'wrong' : ''}>
          {bench.said.value}
        </p>
      </header>
      {tab !== 'trial' && <PaperSheet bench={bench} />}
      <section class="panel" ref={panel} aria-label={say.tabs[tab]}>
        {tab === 'place' && <PlacePanel bench={bench} />}
        {tab === 'facts' && <FactsPanel bench={bench} />}
        {tab === 'trial' && <TrialPanel bench={bench} />}
        {tab === 'finish' && <FinishPanel bench={bench} />}
      </section>
    </section>
  )
}

/** How far the draft is, and whether it is kept. */
function BenchState({ bench }: { readonly bench: Bench }) {
  const time = new Date(bench.savedAt.value).toLocaleTimeString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const kept = { saved: say.saved(time), saving: say.saving, failed: say.notSaved }[bench.keeping.value]
  return (
    <p class="bench-state">
      <span>{say.doubtful(bench.doubtful.value.length)}</span>{' '}
      <span>{say.mistakes(bench.checked.value.mistakes.length)}</span>{' '}
      <span class={bench.keeping.value === 'failed' ? 'wrong' : 'soft'}>{kept}</span>
      {bench.keeping.value === 'failed' && (
        <button type="button" onClick={() => void bench.keep()}>
          {say.saveAgain}
        </button>
      )}
    </p>
  )
}
