import { expect, it } from 'vitest'
import { measureMadeForms, measureOwnForms, totals } from './figures.ts'

// What was reached: these may only rise.
const reached = {
  own: { found: 0.98, extent: 0.99, label: 0.88, type: 0.99, falseShare: 0.01 },
  made: { found: 0.99, extent: 0.99, label: 0.97, type: 0.985, falseShare: 0.01 },
}

it.each([1, 2, 3])('finds the blanks of our own forms in plain Word files, runs cut by seed %i', async (seed) => {
  const all = totals(await measureOwnForms(seed))
  expect(all.marked).toBeGreaterThan(400)
  expect(all.found).toBeGreaterThanOrEqual(reached.own.found)
  expect(all.extent).toBeGreaterThanOrEqual(reached.own.extent)
  expect(all.label).toBeGreaterThanOrEqual(reached.own.label)
  expect(all.type).toBeGreaterThanOrEqual(reached.own.type)
  expect(all.false / all.marked).toBeLessThanOrEqual(reached.own.falseShare)
  expect({ lost: all.lost, mistakes: all.mistakes }).toEqual({ lost: 0, mistakes: 0 })
})

it.each([1, 2])('finds the blanks of made forms, runs cut by seed %i', (seed) => {
  const all = totals(measureMadeForms(seed))
  expect(all.marked).toBeGreaterThan(1200)
  expect(all.found).toBeGreaterThanOrEqual(reached.made.found)
  expect(all.extent).toBeGreaterThanOrEqual(reached.made.extent)
  expect(all.label).toBeGreaterThanOrEqual(reached.made.label)
  expect(all.type).toBeGreaterThanOrEqual(reached.made.type)
  expect(all.false / all.marked).toBeLessThanOrEqual(reached.made.falseShare)
  expect({ lost: all.lost, mistakes: all.mistakes }).toEqual({ lost: 0, mistakes: 0 })
})
