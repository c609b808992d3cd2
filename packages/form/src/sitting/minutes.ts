import type { SittingEvent } from './sitting-event.ts'

/** A longer pause is no work on this sitting: it was parked, or the clerk was called away. */
const longestPause = 10 * 60_000

/** Whole minutes of work in a sitting, rounded; pauses over ten minutes don't count, and a clock that was set back counts as no time. */
export function minutesOf(events: readonly SittingEvent[]): number {
  const times = events.map(({ at }) => Date.parse(at))
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  return Math.round(gaps.filter((gap) => gap > 0 && gap <= longestPause).reduce((sum, gap) => sum + gap, 0) / 60_000)
}
