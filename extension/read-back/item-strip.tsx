import { useLayoutEffect, useRef } from 'preact/hooks'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { goTo, type Item, type ItemMark, itemsIn, linesOf, markOf } from './reading.ts'

/** A sign for each state: colour alone would tell nobody who sees none. */
const signs: Readonly<Record<ItemMark, string>> = { unread: '○', read: '◐', confirmed: '✓', refused: '✕', again: '↻' }

/** Every sentence with its state; Tab comes to it once, the arrows go along it, Enter goes to one. */
export function ItemStrip({ line }: { readonly line: Item | undefined }) {
  const desk = here()
  const form = desk.form.value
  const items = itemsIn(linesOf(desk))
  const list = useRef<HTMLOListElement>(null)
  const current = items.findIndex(({ item }) => item === line?.item)
  const done = items.filter(({ item }) => markOf(form, item) === 'confirmed').length
  useLayoutEffect(() => {
    list.current?.querySelectorAll('button')[current]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav class="strip" aria-label={say.allItems}>
      <p class="count">{say.progress(done, items.length)}</p>
      <ol
        ref={list}
        onKeyDown={(event) => {
          const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
          if (by === undefined || event.altKey || event.ctrlKey) return
          event.preventDefault()
          const buttons = [...event.currentTarget.querySelectorAll('button')]
          buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + by]?.focus()
        }}
      >
        {items.map(({ item, label = '', kind }, index) => {
          const mark = markOf(form, item)
          const isNow = index === current && mark === 'read'
          const words = isNow
            ? say.now
            : mark === 'refused' && kind === 'teach-back'
              ? say.notUnderstood
              : say.marks[mark]
          return (
            <li key={item}>
              <button
                type="button"
                class={`mark-${mark}`}
                tabIndex={index === Math.max(0, current) ? 0 : -1}
                aria-current={index === current ? 'true' : undefined}
                title={say.item(index + 1, label, words)}
                onClick={() => goTo(desk, item)}
              >
                <span class="sign" aria-hidden="true">
                  {signs[mark]}
                </span>
                <span class="strip-label">{label}</span> <span class="strip-mark">{words}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
