import chapters from 'virtual:handbook'
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from '../app/keys.ts'
import { oncePainted } from '../app/once-painted.ts'
import { type Screen, screen } from '../app/room.ts'
import { help as say } from '../text/help.ts'
import { chapterOf, keysPage } from './chapter-of.ts'
import { HelpContents } from './help-contents.tsx'
import { HelpPage } from './help-page.tsx'
import { closeHelp } from './open-help.ts'
import './help.css'

/** Every screen has a chapter. */
const chapterOn = (on: Screen): string => (chapterOf satisfies Readonly<Record<Screen, string>>)[on]

const pages = [...chapters.map(({ id }) => id), keysPage]

/**
 * The handbook and the page of keys, over the screen, which stays as it was beneath: a dialog of the browser gives the focus back to where it stood.
 * It opens at the chapter of that screen.
 */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const page = useRef<HTMLElement>(null)
  const at = useSignal(chapterOn(screen.value))
  const isListed = useSignal(false)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    page.current?.focus()
    // Closed by whoever closes it: only then does the focus go back.
    return () => shown?.close()
  }, [])
  const goTo = (id: string, part?: string) => {
    at.value = id
    isListed.value = false
    oncePainted(() => {
      page.current?.scrollTo(0, 0)
      page.current?.focus()
      if (part) document.getElementById(part)?.scrollIntoView()
    })
  }
  const move = (by: number) => {
    const next = pages[pages.indexOf(at.value) + by]
    if (next !== undefined) goTo(next)
  }
  const keys: Readonly<Record<string, () => void>> = {
    Escape: closeHelp,
    F1: closeHelp,
    'Alt+KeyH': closeHelp,
    'Alt+ArrowUp': () => move(-1),
    'Alt+ArrowDown': () => move(1),
    'Alt+KeyT': () => {
      isListed.value = true
      oncePainted(() => document.getElementById('help-search')?.focus())
    },
  }
  return (
    <dialog
      ref={dialog}
      class="help over-screen"
      aria-labelledby="help-title"
      onCancel={(event) => {
        event.preventDefault()
        closeHelp()
      }}
      onKeyDown={(event) => {
        const { altKey, ctrlKey, metaKey, shiftKey, code, key } = event
        if (isComposing(event) || ctrlKey || metaKey || shiftKey) return
        const act = keys[altKey ? `Alt+${code}` : key]
        if (act === undefined) return
        event.preventDefault()
        // The key that closes must not open again.
        event.stopPropagation()
        act()
      }}
    >
      <header class="help-head">
        <h1 id="help-title">{say.title}</h1>
        <button
          type="button"
          class="narrow-only"
          aria-expanded={isListed.value}
          aria-controls="help-contents"
          onClick={() => {
            isListed.value = !isListed.value
          }}
        >
          {say.contents}
        </button>
        <button type="button" class="main" onClick={closeHelp}>
          {say.close} <kbd>Esc</kbd>
        </button>
      </header>
      <div class={isListed.value ? 'help-body listed' : 'help-body'}>
        <HelpContents at={at.value} onGoTo={goTo} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
        <article ref={page} class="help-page" tabIndex={0} aria-label={say.title}>
          <HelpPage id={at.value} from={screen.value} />
          <div class="acts">
            <button type="button" disabled={pages.indexOf(at.value) === 0} onClick={() => move(-1)}>
              {say.before} <kbd>Alt+↑</kbd>
            </button>
            <button type="button" disabled={at.value === keysPage} onClick={() => move(1)}>
              {say.after} <kbd>Alt+↓</kbd>
            </button>
          </div>
        </article>
      </div>
    </dialog>
  )
}
