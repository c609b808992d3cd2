import { useLayoutEffect, useRef } from 'preact/hooks'
import { isCovered } from '../app/room.ts'
import { keep as say } from '../text/keep.ts'

/** Over the screen that nobody looks at: what the citizen said is not left in the open. Enter, and all is as it was. */
export function Cover() {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null
    button.current?.focus()
    return () => queueMicrotask(() => before?.focus())
  }, [])
  return (
    <section class="cover" role="dialog" aria-modal="true" aria-labelledby="cover-title" aria-describedby="cover-hint">
      <h1 id="cover-title">{say.coverTitle}</h1>
      <p id="cover-hint">{say.coverHint}</p>
      <button
        type="button"
        class="main"
        ref={button}
        onClick={() => {
          isCovered.value = false
        }}
      >
        {say.uncover} <kbd>Enter</kbd>
      </button>
      <p class="doubt">{say.coverWarning}</p>
    </section>
  )
}
