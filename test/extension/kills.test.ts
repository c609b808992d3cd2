import { expect, it } from 'vitest'
import { collect } from './faults/collect.ts'
import { tryFailures, tryKills } from './faults/try-faults.ts'

// A sample of what `npm run -s faults` tries by the hundred.

it('loses nothing by a database that fails', async () => {
  const { bad, onTried } = collect()
  await tryFailures(['throw-3', 'all-1'], onTried)
  expect(bad).toEqual([])
}, 180_000)

it('loses nothing but the last second when the browser is killed', async () => {
  const { bad, onTried } = collect()
  const moments = [1000 + Math.floor(Math.random() * 12_000)]
  await tryKills(moments, 1, onTried)
  expect(bad).toEqual([])
}, 240_000)
