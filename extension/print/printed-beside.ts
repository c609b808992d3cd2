import { type Signal, signal } from '@preact/signals'
import type { Desk } from '../sitting/desk.ts'

/** Papers of the counter that were printed for a citizen; forgotten with them. */
const printed = new WeakMap<Desk, Signal<ReadonlySet<string>>>()

/** Ids of the counter's papers that were printed, with the form they are about where each form has one. */
export function printedBeside(desk: Desk): ReadonlySet<string> {
  return ofDesk(desk).value
}

export function notePrinted(desk: Desk, id: string): void {
  const known = ofDesk(desk)
  known.value = new Set([...known.value, id])
}

function ofDesk(desk: Desk): Signal<ReadonlySet<string>> {
  const known = printed.get(desk) ?? signal<ReadonlySet<string>>(new Set())
  printed.set(desk, known)
  return known
}
