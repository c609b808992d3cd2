import { useLayoutEffect, useRef } from 'preact/hooks'
import { isCovered } from '../app/room.ts'
import { keep as say } from '../text/keep.ts'

/** Over the screen that nobody looks at: what the citizen said is not left in the open. Enter, and all is as it was. */
export function Cover() {
  const dialog = useRef<HTMLDialogElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null
    // Modal: the browser keeps every key and every reader off what is beneath.
    dialog.current?.showModal()
    button.current?.focus()
    return () => queueMicrotask(() => before?.focus())
  }, [])
  const open = () => {
    isCovered.value = false
  }
  return (
    <dialog
      class="cover over-screen"
      ref={dialog}
      aria-labelledby="cover-title"
      aria-describedby="cover-hint"
      onCancel={open}
    >
      <h1 id="cover-title">{say.coverTitle}</h1>
      <p id="cover-hint">{say.coverHint}</p>
      <button type="button" class="main" ref={button} onClick={open}>
        {say.uncover} <kbd>Enter</kbd>
      </button>
      <p class="doubt">{say.coverWarning}</p>
    </dialog>
  )
}
