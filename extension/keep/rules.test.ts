import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExpired } from './expiry.ts'
import { readKept } from './kept-sitting.ts'
import { waitAfter, waitLeft } from './tries.ts'

const hour = 3600_000
/** In Vietnam. */
const at = (time: string) => Date.parse(`2026-11-24T${time}:00+07:00`)

describe('isExpired', () => {
  it.each([
    ['08:00', '16:59', 'end-of-day', false],
    ['08:00', '23:59', 'end-of-day', false],
    ['16:00', '16:00', 'end-of-day', false],
    ['08:00', '23:59', '24-hours', false],
  ] as const)('keeps what was saved at %s until %s of the same day (%s)', (saved, now, until, expired) => {
    expect(isExpired(at(saved), at(now), until)).toBe(expired)
  })

  it('ends at midnight in Vietnam, or after 24 hours', () => {
    const saved = at('16:00')
    const midnight = at('23:59') + 60_000
    expect(isExpired(saved, midnight - 1, 'end-of-day')).toBe(false)
    expect(isExpired(saved, midnight, 'end-of-day')).toBe(true)
    expect(isExpired(saved, midnight, '24-hours')).toBe(false)
    expect(isExpired(saved, saved + 24 * hour - 1, '24-hours')).toBe(false)
    expect(isExpired(saved, saved + 24 * hour, '24-hours')).toBe(true)
  })

  it('never keeps anything over 24 hours, and never throws away what the clock says is to come', () => {
    const time = fc.integer({ min: 0, max: 4e12 })
    const until = fc.constantFrom('end-of-day' as const, '24-hours' as const)
    fc.assert(
      fc.property(time, time, until, (saved, now, each) => {
        if (now - saved >= 24 * hour) expect(isExpired(saved, now, each)).toBe(true)
        if (now <= saved) expect(isExpired(saved, now, each)).toBe(false)
      }),
    )
  })
})

describe('wrong passphrases', () => {
  it('cost nothing at first, then more each time, and five minutes at most', () => {
    expect([0, 1, 2, 3, 4, 5, 9, 40].map(waitAfter)).toEqual([0, 0, 0, 2000, 4000, 8000, 128_000, 300_000])
    expect(waitLeft({ count: 3, at: 1000 }, 1500)).toBe(1500)
    expect(waitLeft({ count: 3, at: 1000 }, 9000)).toBe(0)
  })
})

describe('readKept', () => {
  it('never throws, and takes nothing that is no kept sitting', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readKept(text)).toBeUndefined()
      }),
    )
    expect(readKept('{"version":2}')).toBeUndefined()
  })
})
