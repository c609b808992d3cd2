/** A stretch of a text and what stands there instead; an insertion where `start` = `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `text` with all `edits` done. Of two that overlap the outer one holds; insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.start - b.start || widest(a, b) || a.order - b.order)
  let written = ''
  let at = 0
  for (const { start, end, text: instead } of sorted) {
    if (start < at) continue
    written += text.slice(at, start) + instead
    at = end
  }
  return written + text.slice(at)
}

/** Insertions come before what begins at the same place; a wider stretch before one that it holds. */
function widest(a: Edit, b: Edit): number {
  const [first, second] = [a.end - a.start, b.end - b.start]
  if (first === 0 || second === 0) return first - second
  return second - first
}
