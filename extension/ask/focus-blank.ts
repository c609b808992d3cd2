/**
 * Puts the focus into a blank: before the next key, since a clerk who is quicker than the picture loses none. Not where a form is being tried beside
 * something in which its author is typing.
 */
export function focusBlank(id: string): void {
  const blank = document.getElementById(id)
  const around = blank?.closest('.trial')
  const focused = document.activeElement
  if (around && focused && focused !== document.body && !around.contains(focused)) return
  blank?.focus()
}
