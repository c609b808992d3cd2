import { type Signal, signal } from '@preact/signals'
import { type FormInSitting, scriptOf } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { readBack as say } from '../text/read-back.ts'

type ScriptLine = ReturnType<typeof scriptOf>[number]
/** A sentence that the citizen answers. */
export type Item = ScriptLine & { readonly item: string }

/** What has become of a sentence, as the clerk sees it. `again`: it was read, and has to be read anew. */
export type ItemMark = 'unread' | 'read' | 'confirmed' | 'refused' | 'again'

/** Where the clerk is in reading one form aloud. */
export interface Reading {
  /** The item that was gone to; undefined for the first that is open. */
  readonly chosen: Signal<string | undefined>
  /** Counts what comes on the screen: the same sentence that comes again is a new card. */
  readonly visit: Signal<number>
  readonly mode: Signal<'say' | 'correct' | 'refuse'>
  /** The sentence that is being corrected: the new answer may take it away. */
  readonly corrected: Signal<Item | undefined>
  /** What is wrong or doubtful was seen. */
  readonly hasStarted: Signal<boolean>
  /** Sentences between the items that were said: each is said once. */
  readonly led: Set<string>
}

/** What all forms of the sitting have in common on this screen. */
export interface Room {
  readonly forms: Map<string, Reading>
  readonly isSigning: Signal<boolean>
  /** The screen turned to the citizen: not, as it stands, or upside down for one who sits opposite. */
  readonly turn: Signal<'no' | 'upright' | 'opposite'>
  /** What the last act came to, told once. */
  readonly told: Signal<string>
}

/** Gone with the desk. */
const rooms = new WeakMap<Desk, Room>()

export function roomOf(desk: Desk): Room {
  const known = rooms.get(desk)
  if (known) return known
  const room: Room = {
    forms: new Map(),
    isSigning: desk.note('reading signing', false),
    turn: signal('no'),
    told: signal(''),
  }
  rooms.set(desk, room)
  return room
}

export function readingOf(desk: Desk, form: string = desk.current.value): Reading {
  const { forms } = roomOf(desk)
  const known = forms.get(form)
  if (known) return known
  const reading: Reading = {
    chosen: desk.note(`reading ${form} item`, undefined),
    visit: signal(0),
    mode: desk.note(`reading ${form} mode`, 'say'),
    corrected: desk.note(`reading ${form} corrected`, undefined),
    hasStarted: desk.note(`reading ${form} started`, false),
    led: new Set(),
  }
  forms.set(form, reading)
  return reading
}

export const linesOf = (desk: Desk): readonly ScriptLine[] => scriptOf(desk.form.value, desk.title.value)

export const itemsIn = (lines: readonly ScriptLine[]): readonly Item[] =>
  lines.filter((line): line is Item => line.item !== undefined)

export function markOf(form: FormInSitting, item: string): ItemMark {
  const outcome = form.items.get(item)?.outcome
  if (outcome === 'confirmed' || outcome === 'understood') return 'confirmed'
  if (outcome === 'refused' || outcome === 'not-understood') return 'refused'
  if (outcome === 'objected') return 'again'
  if (outcome === 'read') return 'read'
  return form.withdrawn.has(item) ? 'again' : 'unread'
}

/** Whether a sentence waits for the citizen's answer. What they said no to is not asked over and over. */
export const isLeft = (form: FormInSitting, item: string): boolean =>
  !['confirmed', 'refused'].includes(markOf(form, item))

/** Whether everything of a form was read and answered. */
export const isRead = (form: FormInSitting): boolean =>
  itemsIn(scriptOf(form, say.anybody)).every(({ item }) => !isLeft(form, item))

/**
 * Where Enter leads: back to what a correction has opened again, since it comes before in the paper; then on; at the end to what was passed over.
 */
export function nextOpen(form: FormInSitting, items: readonly Item[], from?: string): Item | undefined {
  const index = items.findIndex(({ item }) => item === from)
  return (
    items.slice(0, Math.max(0, index)).find(({ item }) => markOf(form, item) === 'again') ??
    items.slice(index + 1).find(({ item }) => isLeft(form, item)) ??
    items.find(({ item }) => isLeft(form, item))
  )
}

/** The sentence on the screen; undefined when all were answered and none was gone to. */
export function currentItem(desk: Desk): Item | undefined {
  const items = itemsIn(linesOf(desk))
  const { chosen } = readingOf(desk)
  return items.find(({ item }) => item === chosen.value) ?? nextOpen(desk.form.value, items)
}

/** The sentences between the item before and this one. */
export function leadsTo(lines: readonly ScriptLine[], item: string | undefined): readonly string[] {
  const found = lines.findIndex((line) => line.item === item && line.item !== undefined)
  const index = found === -1 ? lines.length : found
  const before = lines.slice(0, index).findLastIndex((line) => line.item !== undefined)
  return lines.slice(before + 1, index).map(({ text }) => text)
}

/** Puts an item on the screen; undefined leads to the first open one, or the end. */
export function goTo(desk: Desk, item: string | undefined): void {
  const reading = readingOf(desk)
  roomOf(desk).isSigning.value = false
  reading.hasStarted.value = true
  reading.mode.value = 'say'
  reading.chosen.value = item
  reading.visit.value += 1
}

/** On from an item to the next that waits for an answer. */
export const goOn = (desk: Desk, from: string): void =>
  goTo(desk, nextOpen(desk.form.value, itemsIn(linesOf(desk)), from)?.item)

/** Only looks at the item before or after; nothing is answered. From the end, back leads to the last. */
export function look(desk: Desk, from: string | undefined, by: 1 | -1): void {
  const items = itemsIn(linesOf(desk))
  const index = from === undefined ? items.length : items.findIndex(({ item }) => item === from)
  const next = items[index + by]
  if (next !== undefined) goTo(desk, next.item)
}
