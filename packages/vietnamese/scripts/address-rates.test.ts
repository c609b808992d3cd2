import { expect, it } from 'vitest'
import { measureAddressRates } from './address-rates.ts'

it('converts card addresses of every class without one wrong answer, and asks only where the tables have two', async () => {
  const all = await measureAddressRates(20_261_124, 25)
  for (const [name, rates] of all) {
    expect(rates.wrong, name).toEqual([])
    expect(rates.unexplained, name).toEqual([])
    expect(rates.made, name).toBeGreaterThan(40)
    if (name !== 'no commune') expect(rates.right, name).toBeGreaterThan(rates.made * 0.8)
  }
})
