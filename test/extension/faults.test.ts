import { expect, it } from 'vitest'
import { faults } from './faults/faults.ts'
import { type Tried, tryFailures, tryFaults, tryKills } from './faults/try-faults.ts'

// A sample of what `npm run -s faults` tries by the hundred.

/** What was lost or not told. */
function collect() {
  const bad: string[] = []
  const onTried = ({ name, lost, untold }: Tried) => {
    if (lost !== undefined) bad.push(`${name}: lost: ${lost}`)
    if (untold !== undefined) bad.push(`${name}: not told: ${untold}`)
  }
  return { bad, onTried }
}

/** The rest is like one of these, or tried by keep.test.ts. */
const sample = [
  'the page crashes',
  'the memory is full, and no disk is used',
  'the form has another edition now',
  'the first window hangs while a second takes over',
  'the latest record has other bytes',
  'the wrapped key in the database is broken',
  'the other copy of the wrapped key is gone',
  'the clock is set back by two days, and put right',
  'the tool is updated in the middle',
]

it('loses nothing by a fault, and says what the clerk has to know', async () => {
  const { bad, onTried } = collect()
  const chosen = faults.filter(({ name }) => sample.includes(name))
  expect(chosen.length).toBe(sample.length)
  await tryFaults(chosen, onTried)
  expect(bad).toEqual([])
}, 180_000)

it('loses nothing by a database that fails', async () => {
  const { bad, onTried } = collect()
  await tryFailures(['throw-3', 'all-1', 'abort-8'], onTried)
  expect(bad).toEqual([])
}, 180_000)

it('loses nothing but the last second when the browser is killed', async () => {
  const { bad, onTried } = collect()
  const moments = [1, 2].map(() => 1000 + Math.floor(Math.random() * 12_000))
  await tryKills(moments, 1, onTried)
  expect(bad).toEqual([])
}, 240_000)
