/** Whether a line may end between `before` and `after`, two neighbours in `text` at `index - 1` and `index`. */
export function mayBreakAt(text: string, index: number): boolean {
  const before = text[index - 1]
  const after = text[index]
  if (before === undefined || after === undefined) return false
  if (before === '\n' || before === '\t' || after === '\t') return true
  if (after === ' ' || after === '\n') return false
  if (before === ' ') return true
  return isHyphen.has(before) && isLetter.test(text[index - 2] ?? '') && isLetter.test(after)
}

const isHyphen = new Set(['-', '\u2010', '\u2013', '\u2014'])
const isLetter = /\p{L}/u
