import type { Place, ViewBlock, ViewLine, ViewPart, ViewTable } from '@viet-ho/studio'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from '../app/keys.ts'
import { oncePainted } from '../app/once-painted.ts'
import { studio as say } from '../text/studio.ts'
import type { Bench } from './bench.ts'
import { joinPicked, splitPlace, usePlaceAs } from './place/place-acts.ts'

type State = keyof typeof say.states

/** The paper. Arrow keys go from place to place; the letters of the acts count only while the paper has the focus. */
export function PaperSheet({ bench }: { readonly bench: Bench }) {
  const sheet = useRef<HTMLDivElement>(null)
  const key = bench.selected.value
  useLayoutEffect(() => {
    const button = sheet.current?.querySelector<HTMLElement>('[aria-current]')
    if (sheet.current?.contains(document.activeElement)) button?.focus()
    button?.scrollIntoView({ block: 'nearest' })
  }, [key, bench.view.value])
  const wrong = wrongPlaces(bench)
  const stateOf = (place: Place): State => {
    if (place.use !== 'asked') return place.use === 'office' ? 'office' : 'words'
    if (wrong.has(place.blank.id)) return 'wrong'
    if (!place.isSeen) return 'doubtful'
    return place.blank.confidence < 0.8 ? 'seen' : 'sure'
  }
  const places = new Map(bench.draft.value.places.map((place) => [place.key, place]))
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return
    const selected = bench.selected.value
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') bench.step(1)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') bench.step(-1)
    else if (event.key === 'Enter') toPanel(bench)
    else if (selected === undefined) return
    else if (event.key === ' ') bench.pick(selected)
    else if (event.code === 'KeyG') joinPicked(bench)
    else if (event.code === 'KeyT') splitPlace(bench, selected)
    else if (event.code === 'KeyX') usePlaceAs(bench, selected, 'words')
    else if (event.code === 'KeyC') usePlaceAs(bench, selected, 'office')
    else if (event.code === 'KeyH') usePlaceAs(bench, selected, 'asked')
    else if (event.code === 'KeyM') bench.addingIn.value = lineOfPlace(bench, selected)
    else return
    event.preventDefault()
  }
  const shown = { bench, places, stateOf, drawn: new Set<string>() }
  return (
    <section class="sheet-frame" aria-label={say.paper}>
      <p class="hint">{say.paperHint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div class="sheet" ref={sheet} onKeyDown={onKeyDown}>
        {bench.view.value.map((block, index) => (
          <Block key={index} block={block} shown={shown} />
        ))}
      </div>
    </section>
  )
}

const toPanel = (bench: Bench) => {
  bench.tab.value = 'place'
  oncePainted(() => document.querySelector<HTMLElement>('.panel [data-first]')?.focus())
}

const lineOfPlace = (bench: Bench, key: string) =>
  bench.draft.value.places.find((place) => place.key === key)?.blank.where.paragraph

/** The fields that the checker has something to say about. */
function wrongPlaces(bench: Bench): ReadonlySet<string> {
  return new Set(
    bench.checked.value.mistakes.flatMap(({ about }) =>
      about.of === 'field' ? [about.field, about.field.split('.')[0] ?? ''] : about.of === 'paper' ? about.fields : [],
    ),
  )
}

interface Shown {
  readonly bench: Bench
  readonly places: ReadonlyMap<string, Place>
  readonly stateOf: (place: Place) => State
  /** Places that have their button already: of a date or a table only the first piece is one. */
  readonly drawn: Set<string>
}

function Block({ block, shown }: { readonly block: ViewBlock; readonly shown: Shown }) {
  return block.type === 'table' ? <TableBlock table={block} shown={shown} /> : <LineBlock line={block} shown={shown} />
}

function TableBlock({ table, shown }: { readonly table: ViewTable; readonly shown: Shown }) {
  return (
    <table class={table.isDrawn ? 'drawn' : ''}>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map(({ span, rowSpan, children }, nth) => (
              <td key={nth} colSpan={span} rowSpan={rowSpan}>
                {children.map((block, at) => (
                  <Block key={at} block={block} shown={shown} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LineBlock({ line, shown }: { readonly line: ViewLine; readonly shown: Shown }) {
  const { bench } = shown
  return (
    <p
      style={{ textAlign: line.align }}
      class={bench.addingIn.value === line.paragraph && line.paragraph > 0 ? 'adding' : ''}
      onDblClick={() => {
        if (line.paragraph > 0 && bench.draft.value.paper.kind === 'word') bench.addingIn.value = line.paragraph
      }}
    >
      {line.mark !== '' && `${line.mark} `}
      {line.parts.map((part, index) => (
        <Part key={index} part={part} shown={shown} />
      ))}
    </p>
  )
}

function Part({ part, shown }: { readonly part: ViewPart; readonly shown: Shown }) {
  const { bench, places, stateOf, drawn } = shown
  const place = part.place === undefined ? undefined : places.get(part.place)
  if (place === undefined) {
    const words = part.italic ? <em>{part.text}</em> : part.text
    return part.bold ? <strong>{words}</strong> : words
  }
  const state = stateOf(place)
  const isAgain = drawn.has(place.key)
  drawn.add(place.key)
  const isPicked = bench.picked.value.includes(place.key)
  const name = place.blank.label || say.unnamed
  if (isAgain) return <span class={`more-of ${state}`} aria-hidden="true" />
  const isSelected = bench.selected.value === place.key
  return (
    <button
      type="button"
      class={`spot ${state}${isPicked ? ' picked' : ''}`}
      tabIndex={isSelected ? 0 : -1}
      aria-current={isSelected ? 'true' : undefined}
      aria-label={`${say.place(name, say.states[state])}${isPicked ? `; ${say.picked}` : ''}`}
      onClick={() => {
        bench.endSession()
        bench.selected.value = place.key
        bench.tab.value = 'place'
      }}
    >
      {say.signs[state] !== '' && <span class="sign">{say.signs[state]}</span>}
      {place.blank.kind === 'box' ? '☐' : name}
    </button>
  )
}
