import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { openHelp } from '../help/open-help.ts'
import { common } from '../text/common.ts'
import { help } from '../text/help.ts'
import { keep } from '../text/keep.ts'
import { packNotes as packs } from '../text/pack-notes.ts'
import { studio } from '../text/studio-name.ts'
import { trial } from '../text/trial.ts'
import { useKeys } from './keys.ts'
import { QuestionBox } from './question-box.tsx'
import { clear, desk, loadKeep, screen } from './room.ts'

interface Act {
  readonly name: string
  readonly key?: string
  readonly act: () => void
}

/** What else can be done from everywhere, in words, each with its key. */
export function MoreMenu() {
  const isOpen = useSignal(false)
  const isLeaving = useSignal(false)
  const opener = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (isOpen.value) list.current?.querySelector('button')?.focus()
  }, [isOpen.value])
  const close = () => {
    isOpen.value = false
    opener.current?.focus()
  }
  useKeys({
    'Alt+KeyV': () => {
      isOpen.value = !isOpen.value
    },
  })
  const move = (by: 1 | -1) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(at + by + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div
      class="tools"
      role="toolbar"
      aria-label={common.more}
      onKeyDown={(event) => {
        if (!isOpen.value) return
        if (event.key === 'ArrowDown') move(1)
        else if (event.key === 'ArrowUp') move(-1)
        else if (event.key === 'Escape') close()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <button
        type="button"
        class="quiet"
        ref={opener}
        aria-expanded={isOpen.value}
        aria-controls="more"
        onClick={() => {
          isOpen.value = !isOpen.value
        }}
      >
        <span class="wide-only">{common.more}</span>
        <span class="narrow-only" role="img" aria-label={common.more}>
          …
        </span>{' '}
        <kbd>{common.moreKey}</kbd>
      </button>
      <ul id="more" class="more" ref={list} hidden={!isOpen.value}>
        {acts(() => (isLeaving.value = true)).map(({ name, key, act }) => (
          <li key={name}>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                isOpen.value = false
                act()
              }}
            >
              {name} {key && <kbd>{key}</kbd>}
            </button>
          </li>
        ))}
      </ul>
      {isLeaving.value && (
        <QuestionBox
          question={common.leaveQuestion}
          no={common.leaveNo}
          yes={common.leaveYes}
          onNo={() => {
            isLeaving.value = false
          }}
          onYes={() => {
            isLeaving.value = false
            clear()
          }}
        />
      )}
    </div>
  )
}

function acts(onLeave: () => void): readonly Act[] {
  const ofCitizen: readonly Act[] = [
    { name: common.addForm, key: 'Alt+T', act: () => (screen.value = 'choose') },
    { name: keep.park, key: keep.parkKey, act: () => void loadKeep().then(({ park }) => park()) },
    { name: keep.lock, key: keep.lockKey, act: () => void loadKeep().then(({ coverNow }) => coverNow()) },
    { name: common.leave, act: onLeave },
  ]
  return [
    ...(desk.value ? ofCitizen : []),
    ...(location.pathname === '/page.html' ? [] : [{ name: common.fullPage, act: () => void openPage() }]),
    { name: packs.title, act: () => (screen.value = 'packs') },
    { name: studio.title, act: () => (screen.value = 'studio') },
    { name: trial.open, act: () => (screen.value = 'trial') },
    { name: common.compareEditions, act: () => (screen.value = 'compare') },
    { name: help.title, key: 'Alt+H', act: openHelp },
    { name: common.settings, key: 'Alt+0', act: () => (screen.value = 'settings') },
  ]
}

/** The same as a full page; the citizen who is here goes there. */
async function openPage(): Promise<void> {
  const { leaveForPage } = await loadKeep()
  await leaveForPage()
  await browser.tabs.create({ url: '/page.html' })
}
