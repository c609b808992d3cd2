import { effect } from '@preact/signals'
import { desk, type Screen, screen } from '../app/room.ts'

let before: Screen = 'choose'
effect(() => {
  if (screen.value !== 'settings') before = screen.value
})

/** Goes back to where the clerk was; to the first screen when the citizen is no longer here. */
export function goBack(): void {
  // What is being typed is saved by being left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  screen.value = desk.value === undefined && before !== 'report' ? 'choose' : before
}
