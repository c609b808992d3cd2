import { expect, it } from 'vitest'
import { type Measured, measureMadeForms, measureOwnForms, measureUnseenForms, totals } from './figures.ts'

/** The forms that there were when the importer was made; the others came after it. */
const isEarlier = ({ name }: Measured) => /^(ho-kinh-doanh|ho-tich|mot-cua)\//.test(name)

/** What was reached: these may only rise. Our own forms are read strictly: a label that is the question and not the paper's words counts as wrong. */
const reached = {
  earlier: { marked: 400, found: 0.98, extent: 0.99, label: 0.9, type: 0.99, falseShare: 0.01 },
  later: { marked: 900, found: 0.98, extent: 0.99, label: 0.87, type: 0.98, falseShare: 0.06 },
  made: { marked: 1200, found: 0.99, extent: 0.99, label: 0.97, type: 0.985, falseShare: 0.01 },
  unseen: { marked: 300, found: 0.99, extent: 0.98, label: 0.98, type: 0.985, falseShare: 0.03 },
}

function expectReached(measured: readonly Measured[], least: (typeof reached)[keyof typeof reached]) {
  const all = totals(measured)
  expect(all.marked).toBeGreaterThan(least.marked)
  for (const share of ['found', 'extent', 'label', 'type'] as const)
    expect.soft(all[share], share).toBeGreaterThanOrEqual(least[share])
  expect(all.false / all.marked).toBeLessThanOrEqual(least.falseShare)
  expect({ lost: all.lost, mistakes: all.mistakes }).toEqual({ lost: 0, mistakes: 0 })
}

it.each([1, 2, 3])('finds the blanks of our own forms in plain Word files, runs cut by seed %i', async (seed) => {
  const measured = await measureOwnForms(seed)
  expectReached(measured.filter(isEarlier), reached.earlier)
  expectReached(
    measured.filter((each) => !isEarlier(each)),
    reached.later,
  )
})

it.each([1, 2])('finds the blanks of made forms, runs cut by seed %i', (seed) => {
  expectReached(measureMadeForms(seed), reached.made)
  expectReached(measureUnseenForms(seed), reached.unseen)
})
