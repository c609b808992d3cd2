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

it('loses nothing by any fault, and says what the clerk has to know', async () => {
  const { bad, onTried } = collect()
  await tryFaults(
    faults.filter(({ isSlow }) => !isSlow),
    onTried,
  )
  expect(bad).toEqual([])
}, 240_000)

it('loses nothing by a database that fails', async () => {
  const { bad, onTried } = collect()
  await tryFailures(['all-1', 'all-6', 'throw-3', 'throw-10', 'abort-8', 'abort-11'], onTried)
  expect(bad).toEqual([])
}, 180_000)

it('loses nothing but the last second when the browser is killed', async () => {
  const { bad, onTried } = collect()
  const moments = [1, 2, 3].map(() => 1000 + Math.floor(Math.random() * 12_000))
  await tryKills(moments, 1, onTried)
  expect(bad).toEqual([])
}, 240_000)
