import { isComposing } from '../app/keys.ts'

/** What single keys do while a card, or a button in it, has the focus: `KeyS`, `Digit1`, `ArrowUp`, `Enter`. */
export type GroupKeys = Readonly<Record<string, (() => void) | undefined>>

/**
 * Keys of one letter, alive only where the focus is on the card: they never take a letter from an input (WCAG 2.1.4). A key that is held down does
 * its act once: nobody agrees to ten sentences by a heavy hand.
 */
export const groupKeys = (keys: GroupKeys) => (event: KeyboardEvent) => {
  const { altKey, ctrlKey, metaKey, shiftKey, repeat, code, key, target } = event
  if (isComposing(event) || altKey || ctrlKey || metaKey || shiftKey) return
  if (target instanceof Element && target.closest('input, textarea, select')) return
  const name = key === 'Enter' || key === 'Escape' ? key : code.replace('Numpad', 'Digit')
  const act = keys[name]
  if (act === undefined) return
  // Enter on a button is the button's.
  if (name === 'Enter' && target instanceof Element && target.closest('button, summary, a')) return
  event.preventDefault()
  if (!repeat || name.startsWith('Arrow')) act()
}
