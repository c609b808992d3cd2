/**
 * Makes addresses as cards print them from the table of old communes, converts them and prints the rates by class:
 * `node packages/vietnamese/scripts/address-rates.ts [--seed 1] [--every 1]` (every commune in every class; about a minute).
 * The expected answers come from data/*.tsv and from nothing of src/: `wrong` and `unexplained` must be 0.
 */
import { parseArgs } from 'node:util'
import { convertOldAddress } from '../src/index.ts'
import { type AddressClass, CLASSES, createAddressMaker } from './card-addresses.ts'

export interface Rates {
  made: number
  right: number
  /** Undecided because the map splits the commune, or because the text fits several. */
  split: number
  ambiguous: number
  /** Undecided for no reason that the tables give. */
  unexplained: string[]
  wrong: string[]
}

/** @param every one commune of so many in each class */
export async function measureAddressRates(seed: number, every: number): Promise<Map<AddressClass, Rates>> {
  const makeAddresses = createAddressMaker(seed)
  const all = new Map<AddressClass, Rates>()
  for (const name of CLASSES) {
    const rates: Rates = { made: 0, right: 0, split: 0, ambiguous: 0, unexplained: [], wrong: [] }
    for (const { text, street, expected, reason } of makeAddresses(name, every)) {
      const result = await convertOldAddress(text)
      const given = result.ok ? `${result.value.street}|${result.value.commune.code}` : result.problem.code
      rates.made += 1
      if (result.ok) {
        if (expected.length === 1 && given === `${street}|${expected[0]}`) rates.right += 1
        else rates.wrong.push(`${text} → ${given}, not ${street}|${expected.join(' ')}`)
      } else if (expected.some((code) => result.candidates.every(({ commune }) => commune.code !== code))) {
        rates.wrong.push(`${text} → ${given} without ${expected.join(' ')}`)
      } else if (reason === undefined) rates.unexplained.push(`${text} → ${given}`)
      else rates[reason] += 1
    }
    all.set(name, rates)
  }
  return all
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { seed: { type: 'string' }, every: { type: 'string' } } })
  const all = await measureAddressRates(Number(values.seed ?? 1), Number(values.every ?? 1))
  const rows = [...all].map(([name, rates]) => ({
    class: name,
    made: rates.made,
    'right %': Number(((100 * rates.right) / rates.made).toFixed(2)),
    split: rates.split,
    ambiguous: rates.ambiguous,
    unexplained: rates.unexplained.length,
    wrong: rates.wrong.length,
  }))
  console.table(rows)
  const bad = [...all.values()].flatMap(({ wrong, unexplained }) => [...wrong, ...unexplained])
  for (const line of bad.slice(0, 40)) console.log(line)
  process.exitCode = bad.length === 0 ? 0 : 1
}
