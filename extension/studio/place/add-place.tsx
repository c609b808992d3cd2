import { useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../../app/keys.ts'
import { oncePainted } from '../../app/once-painted.ts'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { linesOfView } from './lines-of-view.ts'

/** Puts a place on the paper that the importer didn't see: the line stands in an input, and the place comes where its cursor is, or over what is selected. */
export function AddPlace({ bench }: { readonly bench: Bench }) {
  const input = useRef<HTMLInputElement>(null)
  const lines = linesOfView(bench.view.value)
  const at = Math.max(
    0,
    lines.findIndex(({ paragraph }) => paragraph === bench.addingIn.value),
  )
  const line = lines[at]
  const close = () => {
    bench.addingIn.value = undefined
    oncePainted(() => document.querySelector<HTMLElement>('.sheet [aria-current]')?.focus())
  }
  const to = (index: number) => {
    bench.addingIn.value = lines[Math.min(lines.length - 1, Math.max(0, index))]?.paragraph
  }
  useKeys({ Escape: close })
  useLayoutEffect(() => {
    input.current?.focus()
    input.current?.setSelectionRange(0, 0)
    // A line that is longer than the input is shown from where the cursor is.
    input.current?.scrollTo(0, 0)
  }, [line?.paragraph])
  const put = () => {
    if (!line || input.current === null) return
    const { selectionStart, selectionEnd } = input.current
    const isDone = bench.do({
      type: 'add',
      paragraph: line.paragraph,
      from: selectionStart ?? 0,
      to: selectionEnd ?? 0,
    })
    if (!isDone) return
    const added = bench.draft.value.places.find(
      ({ blank }) => blank.where.paragraph === line.paragraph && blank.where.from === (selectionStart ?? 0),
    )
    bench.addingIn.value = undefined
    if (added) {
      bench.selected.value = added.key
      bench.said.value = say.added(added.blank.label || say.unnamed)
    }
    oncePainted(() => document.querySelector<HTMLElement>('.panel [data-first]')?.focus())
  }
  return (
    <section aria-labelledby="add-title">
      <h2 id="add-title">{say.addTitle}</h2>
      <p id="add-hint" class="hint">
        {say.addHint}
      </p>
      <label class="text-input">
        {say.addLine}
        <input
          ref={input}
          data-first
          class="paper-line"
          value={line?.text ?? ''}
          aria-describedby="add-hint"
          // What the paper says is not changed here.
          onInput={({ currentTarget }) => {
            currentTarget.value = line?.text ?? ''
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') to(at + 1)
            else if (event.key === 'ArrowUp') to(at - 1)
            else if (event.key === 'Enter') put()
            else return
            event.preventDefault()
          }}
        />
      </label>
      <div class="acts">
        <button type="button" class="main" onClick={put}>
          {say.addHere} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={() => to(at - 1)}>
          {say.lineBefore} <kbd>↑</kbd>
        </button>
        <button type="button" onClick={() => to(at + 1)}>
          {say.lineAfter} <kbd>↓</kbd>
        </button>
        <button type="button" class="quiet" onClick={close}>
          {say.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  )
}
