/** The differences that are shown, in their order. */
export const differencesIn = (root: Element | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-differs]') ?? []),
]

/**
 * Gives the next difference, or the one before, the focus, and gives its number from 1. From one that has the focus; else from number `at`, 0 being above all.
 * Round the ends: after the last comes the first.
 */
export function goTo(root: Element | null, at: number, by: 1 | -1): number {
  const all = differencesIn(root)
  if (all.length === 0) return 0
  const focused = all.findIndex((each) => each.contains(document.activeElement))
  const from = focused === -1 ? at - 1 : focused
  const to = from === -1 && by === -1 ? all.length - 1 : (from + by + all.length) % all.length
  const next = all[to]
  next?.focus({ preventScroll: true })
  // Of a long one the beginning is read first.
  next?.scrollIntoView({ block: next.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' })
  return to + 1
}
