import { expect, it } from 'vitest'
import { collect } from './faults/collect.ts'
import { faults } from './faults/faults.ts'
import { tryFaults } from './faults/try-faults.ts'

// A sample of what `npm run -s faults` tries by the hundred.

/** The rest is like one of these, or tried by keep.test.ts. */
const sample = [
  'the memory is full, and no disk is used',
  'the form has another edition now',
  'the first window hangs while a second takes over',
  'the latest record has other bytes',
  'the other copy of the wrapped key is gone',
  'the clock is set back by two days, and put right',
]

it('loses nothing by a fault, and says what the clerk has to know', async () => {
  const { bad, onTried } = collect()
  const chosen = faults.filter(({ name }) => sample.includes(name))
  expect(chosen.length).toBe(sample.length)
  await tryFaults(chosen, onTried)
  expect(bad).toEqual([])
}, 180_000)
