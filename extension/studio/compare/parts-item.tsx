import type { FactRow, LineRow, QuestionRow, What } from '@viet-ho/studio'
import type { ComponentChildren } from 'preact'
import { compare as say } from '../../text/compare.ts'
import { Sides } from './compared-row.tsx'

/** A section or a question beside the same one of the other edition, with the parts that differ. */
export function QuestionItem({ row }: { readonly row: QuestionRow }) {
  const { what, is, before, after, parts } = row
  const shown = after ?? before
  if (shown === undefined) return null
  const name = is === 'section' ? <h3>{shown.label}</h3> : <strong>{shown.label}</strong>
  return (
    <Item what={what} name={name} depth={shown.depth}>
      {parts.map(({ part, name: partName, rows }) => (
        <Part key={part} name={partName} rows={rows} />
      ))}
    </Item>
  )
}

/** A fact of the editions; where they agree, what it is. */
export const FactItem = ({ row: { what, name, rows } }: { readonly row: FactRow }) => (
  <Item what={what} name={<strong>{name}</strong>} depth={0}>
    <Part rows={rows} />
  </Item>
)

interface ItemProps {
  readonly what: What
  readonly name: ComponentChildren
  readonly depth: number
  readonly children: ComponentChildren
}

function Item({ what, name, depth, children }: ItemProps) {
  const differs = what !== 'same'
  return (
    <li
      class={`compared-item ${what} depth-${Math.min(depth, 3)}`}
      data-differs={differs || undefined}
      tabIndex={differs ? -1 : undefined}
    >
      <div class="item-name">
        {differs && <span class="kind">{say.kinds[what]}</span>} {name}
      </div>
      {children}
    </li>
  )
}

const Part = ({ name, rows }: { readonly name?: string; readonly rows: readonly LineRow[] }) => (
  <div class="part">
    {name && <div class="part-name">{name}</div>}
    {rows.map((row, index) => (
      <div key={index} class={`part-row ${row.what}`}>
        <Sides row={row} />
      </div>
    ))}
  </div>
)
