import { useLayoutEffect, useRef } from 'preact/hooks'
import { after as say } from '../text/after.ts'

interface OpenEndsProps {
  readonly ends: readonly string[]
  readonly onBack: () => void
  readonly onFinish: () => void
}

/** Tells what is not printed or signed yet before everything is cleared. */
export function OpenEnds({ ends, onBack, onFinish }: OpenEndsProps) {
  const back = useRef<HTMLButtonElement>(null)
  // At once: a Tab or an Enter may follow before the next frame.
  useLayoutEffect(() => back.current?.focus(), [])
  return (
    <div
      class="open-ends"
      role="alertdialog"
      aria-labelledby="open-ends-title"
      aria-describedby="open-ends-list"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onBack()
      }}
    >
      <p id="open-ends-title">
        <strong>{say.openQuestion}</strong>
      </p>
      <ul id="open-ends-list">
        {ends.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="main" ref={back} onClick={onBack}>
          {say.openBack} <kbd>Enter</kbd>
        </button>
        <button type="button" class="danger" onClick={onFinish}>
          {say.openYes}
        </button>
      </div>
    </div>
  )
}
