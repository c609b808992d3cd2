import { signal } from '@preact/signals'
import { monthOf, type Period, weekOf } from '@viet-ho/form'
import { today } from '../app/room.ts'

const dayLength = 86_400_000

/** The week or month on the screen; undefined for the week of now. */
export const chosenPeriod = signal<Period | undefined>(undefined)

export const periodNow = (): Period => chosenPeriod.value ?? weekOf(today())

/** The week or month before, or after: never one that has not begun. */
export function movePeriod(by: -1 | 1): void {
  const { kind, from, to } = periodNow()
  const day = by < 0 ? dayBeside(from, -1) : dayBeside(to, 1)
  if (day <= today()) chosenPeriod.value = kind === 'week' ? weekOf(day) : monthOf(day)
}

export const isLast = (): boolean => periodNow().to >= today()

/** The month in which the week ends, or the last week of the month that has begun. */
export function changeKind(kind: Period['kind']): void {
  const now = periodNow()
  if (kind === now.kind) return
  const day = isLast() ? today() : now.to
  chosenPeriod.value = kind === 'week' ? weekOf(day) : monthOf(day)
}

const dayBeside = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * dayLength).toISOString().slice(0, 10)
