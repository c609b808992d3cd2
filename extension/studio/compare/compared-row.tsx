import type { LineRow, LineSide } from '@viet-ho/studio'
import { compare as say } from '../../text/compare.ts'
import { Words } from './words.tsx'

/** A line of the paper beside the same one of the other edition. A difference can have the focus: keys go from one to the next. */
export function ComparedRow({ row }: { readonly row: LineRow }) {
  const differs = row.what !== 'same'
  const movedKind = row.after ? say.movedHere : say.movedAway
  return (
    <li class={`compared-row ${row.what}`} data-differs={differs || undefined} tabIndex={differs ? -1 : undefined}>
      {differs && <span class="kind">{row.what === 'moved' ? movedKind : say.kinds[row.what]}</span>}
      <Sides row={row} />
    </li>
  )
}

/** Two sides of a line, or of a part of a question. */
export const Sides = ({ row }: { readonly row: LineRow }) => (
  <div class="sides">
    <Side which="before" line={row.before} isMoved={row.what === 'moved'} />
    <Side which="after" line={row.after} isMoved={row.what === 'moved'} />
  </div>
)

interface SideProps {
  readonly which: 'before' | 'after'
  readonly line: LineSide | undefined
  readonly isMoved: boolean
}

function Side({ which, line, isMoved }: SideProps) {
  const absent = which === 'before' ? (isMoved ? 'movedBefore' : 'before') : isMoved ? 'movedAfter' : 'after'
  return (
    <div class={`side-${which}`}>
      <span class="side-name">{say.sides[which]} </span>
      {line ? (
        <>
          <Words pieces={line.pieces} which={which} />
          <Note line={line} />
        </>
      ) : (
        <span class="absent">{say.absent[absent]}</span>
      )}
    </div>
  )
}

function Note({ line: { place, isConditional } }: { readonly line: LineSide }) {
  const notes = [say.places[place], isConditional ? say.conditional : ''].filter(Boolean)
  return notes.length === 0 ? null : <span class="line-note"> ({notes.join(', ')})</span>
}
