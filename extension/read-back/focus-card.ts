/** Gives a card the focus and shows it from its beginning: a browser shows the middle of one that is taller than the screen. */
export function focusCard(card: HTMLElement | null): void {
  if (card === null) return
  card.focus({ preventScroll: true })
  const room = card.closest('main')?.clientHeight ?? window.innerHeight
  card.scrollIntoView({ block: card.offsetHeight > room ? 'start' : 'nearest' })
}
