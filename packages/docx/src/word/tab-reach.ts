import type { ParagraphLooks, TabStop, WordInline } from './word-document.ts'

/** Two stops closer than it are one: measures are rounded. */
const tolerance = 0.05

/**
 * Gives each tab the stop that it reaches, by counting the tabs of its line: the first tab reaches the first stop beyond the beginning of the line.
 * Words that reach beyond a stop are not measured.
 */
export function reachStops(
  inlines: readonly WordInline[],
  { left, firstLine, tabs }: Pick<ParagraphLooks, 'left' | 'firstLine' | 'tabs'>,
  markTab: boolean,
): WordInline[] {
  const stopsBeyond = (start: number): (TabStop | undefined)[] =>
    tabs.filter(({ position }) => position > start + tolerance)
  /** The first line of a hanging paragraph also stops where the others begin, at a stop of Word's own. */
  const stopsOfFirstLine = (): (TabStop | undefined)[] => {
    const stops = stopsBeyond(left + firstLine)
    if (firstLine > -tolerance) return stops
    const before = stops.filter((stop) => stop && stop.position < left - tolerance)
    const after = stopsBeyond(left - 2 * tolerance)
    const isOwn = after[0] && after[0].position < left + tolerance
    return isOwn ? stops : [...before, undefined, ...after]
  }
  let stops = stopsOfFirstLine()
  let count = markTab ? 1 : 0
  return inlines.map((inline): WordInline => {
    if (inline.type === 'line-break') {
      stops = stopsBeyond(left)
      count = 0
    }
    if (inline.type !== 'tab') return inline
    const stop = stops[count++]
    return stop ? { ...inline, stop } : inline
  })
}
