/**
 * Right answers and speed of packages/vietnamese beside the npm packages that do the same, over the same cases:
 * `npm run -s compare [-- --wrong]`; `--wrong` also lists every wrong answer.
 */
import { parseArgs } from 'node:util'
import { type Contest, hold } from './contest.ts'
import { tcvn3, vni } from './legacy-encodings.ts'
import { lunar } from './lunar.ts'
import { numbers } from './numbers.ts'

export const contests: readonly Contest<string>[] = [numbers, tcvn3, vni, lunar]

if (import.meta.main) {
  const { values } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } })
  for (const contest of contests) {
    console.log(`\n${contest.subject}: ${contest.cases.length} cases, ${contest.drawn.length} more for the clock`)
    for (const { name, right, wrong, agreeing, time } of hold(contest, 25)) {
      const columns = [
        name.padEnd(34),
        `${right}/${contest.cases.length} right`.padEnd(14),
        `agrees with ours in ${(agreeing * 100).toFixed(1)} %`.padEnd(34),
        `${time.toFixed(2)} × our time`,
      ]
      console.log(`  ${columns.join('')}`)
      if (values.wrong) for (const each of wrong) console.log(`      ${each}`)
    }
  }
}
