import type { Piece } from '@viet-ho/studio'
import { compare as say } from '../../text/compare.ts'

interface WordsProps {
  readonly pieces: readonly Piece[]
  readonly which: 'before' | 'after'
}

/** The words of one side. What the other side doesn't have is struck through or underlined, and said so to who hears the page. */
export function Words({ pieces, which }: WordsProps) {
  const Mark = which === 'before' ? 'del' : 'ins'
  return (
    <span class="words">
      {runsOf(pieces).map(({ space, differs, run }) =>
        differs ? (
          <>
            {space}
            <Mark>
              <span class="heard">{which === 'before' ? say.removedFrom : say.addedFrom}</span>
              {run.map(shown)}
              <span class="heard">{say.end}</span>
            </Mark>
          </>
        ) : (
          <>
            {space}
            {run.map(shown)}
          </>
        ),
      )}
    </span>
  )
}

interface Run {
  /** Before the first of them: no mark begins with a space. */
  readonly space: string
  readonly differs: boolean
  readonly run: readonly Piece[]
}

/** Pieces side by side that differ, or don't, words and blanks alike. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: { space: string; differs: boolean; run: Piece[] }[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.differs === piece.differs) {
      last.run.push(piece)
      continue
    }
    const text = piece.text.trimStart()
    const space = piece.text.slice(0, piece.text.length - text.length)
    runs.push({ space, differs: piece.differs, run: [{ ...piece, text }] })
  }
  return runs
}

function shown({ text, blank }: Piece) {
  if (!blank) return text
  const dots = text.trimStart()
  return (
    <>
      {text.slice(0, text.length - dots.length)}
      <span class="blank" role="img" aria-label={say.blanks[blank]}>
        {dots}
      </span>
    </>
  )
}
