/**
 * Where a line may end. The table is what LibreOffice 7.4 does with Vietnamese text, asked pair by pair (it follows Unicode Standard
 * Annex 14 with changes of its own); Word ends lines at spaces and after hyphens and dashes too.
 */

/** Stand at the end of what they follow, even across spaces. */
const closing = new Set('!),./:;?\\]}')
/** Hold on to what follows, even across spaces. */
const opening = new Set('([{¡¿‚„')
/** Never begin a line where no space comes before. */
const neverFirst = new Set([...closing, ...'"\'|-‐‑‒–«»‘’‛“”‹›\u00a0'])
/** Never end a line where no space follows. */
const neverLast = new Set([...opening, ...'"\'/«»‘’‛“”‹›´‑\u00a0'])
/** A line may end after them. */
const hyphens = new Set('!-?|\\‐‒–—…')
/** Close a number or a phrase; what opens the next one may follow on a new line. */
const closers = new Set('$%)+,.:;]}¢£¤¥±‰′″₫€№−')
const openers = new Set('$%(+[{¡¢£¤¥±´¿—‚„…‰′″₫€№−')
const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/**
 * Whether a line may end before `text[index]`; `\t` and `\n` are a tab and a line break. What a field prints is a content control in
 * Word, and stands after a space as a word of its own, even where it begins with a full stop (a dotted blank does).
 */
export function mayBreakAt(text: string, index: number, startsControl = false): boolean {
  const before = text[index - 1]
  const after = text[index]
  if (before === undefined || after === undefined) return false
  if (before === '\n' || before === '\t' || after === '\t') return true
  if (after === ' ' || after === '\n') return false
  if (before === ' ') return (startsControl || !closing.has(after)) && !opening.has(lastBeforeSpaces(text, index))
  return mayBreakBetween(before, after)
}

function mayBreakBetween(before: string, after: string): boolean {
  if (neverLast.has(before) || neverFirst.has(after)) return false
  if (hyphens.has(before)) return before !== after || !'—…'.includes(before)
  if (closers.has(before)) return openers.has(after)
  return isDigit(before) ? '´—'.includes(after) : '%¢´—‰′″'.includes(after)
}

function lastBeforeSpaces(text: string, index: number): string {
  let at = index - 1
  while (text[at] === ' ') at--
  return text[at] ?? ''
}
