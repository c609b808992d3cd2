import type { Place } from '../../template/mistake.ts'

/** Turns offsets in a text into lines and columns, and back. Lines end with '\n'. */
export function placesIn(text: string) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    offsetOf: ({ line, column }: Place): number => (starts[line - 1] ?? 0) + column - 1,
    placeOf(offset: number): Place {
      let first = 0
      let last = starts.length - 1
      while (first < last) {
        const middle = Math.ceil((first + last) / 2)
        if ((starts[middle] ?? 0) <= offset) first = middle
        else last = middle - 1
      }
      return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 }
    },
  }
}
