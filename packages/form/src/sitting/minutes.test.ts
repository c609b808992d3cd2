import { expect, it } from 'vitest'
import { minutesOf } from './minutes.ts'
import type { SittingEvent } from './sitting-event.ts'

const at = (...minutes: number[]): SittingEvent[] =>
  minutes.map((minute) => ({
    type: 'helped',
    at: new Date(Date.UTC(2026, 10, 24, 1) + minute * 60_000).toISOString(),
    reasons: [],
  }))

it.each([
  [[], 0],
  [[0], 0],
  [[0, 3, 7.4], 7],
  // Parked for two hours.
  [[0, 5, 125, 128], 8],
  // The clock was set back an hour, and goes on.
  [[0, 5, -55, -50], 10],
])('counts the work between %j as %i minutes', (minutes, total) => {
  expect(minutesOf(at(...minutes))).toBe(total)
})
