import type { Place, ViewBlock, ViewLine, ViewPart, ViewTable } from '@viet-ho/studio'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Keys, keysWithin } from '../app/keys.ts'
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
  const onSelected = (act: (place: string) => void) => () => {
    const selected = bench.selected.value
    if (selected !== undefined) act(selected)
  }
  const [next, previous] = [() => bench.step(1), () => bench.step(-1)]
  const keys: Keys = {
    ArrowDown: next,
    ArrowRight: next,
    ArrowUp: previous,
    ArrowLeft: previous,
    Enter: () => toPanel(bench),
    ' ': onSelected((place) => bench.pick(place)),
    KeyG: onSelected(() => joinPicked(bench)),
    KeyT: onSelected((place) => splitPlace(bench, place)),
    KeyX: onSelected((place) => usePlaceAs(bench, place, 'words')),
    KeyC: onSelected((place) => usePlaceAs(bench, place, 'office')),
    KeyH: onSelected((place) => usePlaceAs(bench, place, 'asked')),
    KeyM: onSelected((place) => {
      bench.addingIn.value = lineOfPlace(bench, place)
    }),
  }
  const shown = { bench, places, stateOf, first: firstParts(bench.view.value) }
  return (
    <section class="sheet-frame" aria-label={say.paper}>
      <p class="hint">{say.paperHint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div
        class="sheet"
        ref={sheet}
        onKeyDown={keysWithin(keys)}
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      >
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

/** The first piece of each place, in the order of the paper. */
function firstParts(blocks: readonly ViewBlock[]): ReadonlySet<ViewPart> {
  const first = new Map<string, ViewPart>()
  const walk = (block: ViewBlock): void => {
    if (block.type === 'table') for (const { children } of block.rows.flat()) children.forEach(walk)
    else for (const part of block.parts) if (part.place && !first.has(part.place)) first.set(part.place, part)
  }
  blocks.forEach(walk)
  return new Set(first.values())
}

interface Shown {
  readonly bench: Bench
  readonly places: ReadonlyMap<string, Place>
  readonly stateOf: (place: Place) => State
  /** The first piece of each place: of a date or a table only it is a button. */
  readonly first: ReadonlySet<ViewPart>
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
      style={{ textAlign: line.align === 'justify' ? 'left' : line.align }}
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
  const { bench, places, stateOf, first } = shown
  const place = part.place === undefined ? undefined : places.get(part.place)
  if (place === undefined) {
    const words = part.italic ? <em>{part.text}</em> : part.text
    return part.bold ? <strong>{words}</strong> : words
  }
  const state = stateOf(place)
  const isPicked = bench.picked.value.includes(place.key)
  const name = place.blank.label || say.unnamed
  if (!first.has(part)) return <span class={`more-of ${state}`} aria-hidden="true" />
  const isSelected = bench.selected.value === place.key
  const sign = say.signs[state]
  // What is seen in letters is in the name too, for those who speak to the machine.
  const seen = /\p{L}/u.test(sign) ? `${sign} ` : ''
  return (
    <button
      type="button"
      class={`spot ${state}${isPicked ? ' picked' : ''}`}
      tabIndex={isSelected ? 0 : -1}
      aria-current={isSelected ? 'true' : undefined}
      aria-label={`${say.place(`${seen}${name}`, say.states[state])}${isPicked ? `; ${say.picked}` : ''}`}
      onClick={() => {
        bench.endSession()
        bench.selected.value = place.key
        bench.tab.value = 'place'
      }}
    >
      {sign !== '' && <span class="sign">{sign}</span>}
      {seen && ' '}
      {place.blank.kind === 'box' ? '☐' : name}
    </button>
  )
}
