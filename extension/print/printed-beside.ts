import type { Signal } from '@preact/signals'
import type { Desk } from '../sitting/desk.ts'

/** Ids of the counter's papers that were printed, with the form they are about where each form has one. */
export const printedBeside = (desk: Desk): readonly string[] => noteOf(desk).value

export function notePrinted(desk: Desk, id: string): void {
  const printed = noteOf(desk)
  if (!printed.value.includes(id)) printed.value = [...printed.value, id]
}

const noteOf = (desk: Desk): Signal<readonly string[]> => desk.note('printed beside', [])
