// `npm run -s faults`: what a clerk loses when things go wrong, on the built tool: a table of faults tried and data lost.
import { parseArgs } from 'node:util'
import { type Failure, failureKinds, mostCalls } from './failing-database.ts'
import { faults } from './faults.ts'
import { type Tried, tryFailures, tryFaults, tryKills } from './try-faults.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    'at-once': { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(`npm run -s faults [-- --kills 200] [--at-once 2]

Tries what can befall a sitting, in real browsers with the built tool (npm run build first):
a browser killed at so many random moments of a sitting, a database that fails at any call,
full disk and memory, corrupted records, two windows, clocks, updates.
Prints a line for each fault that lost something, and a table at the end. 200 kills take about half an hour.`)
  process.exit(0)
}

/** As long as the scripted sitting takes on a PC that is not in a hurry. */
const longest = 20_000

const all: (Tried & { group: string })[] = []
const into = (group: string) => (tried: Tried) => {
  all.push({ ...tried, group })
  if (tried.lost ?? tried.untold) console.log(`${tried.name}: ${tried.lost ?? `not told: ${tried.untold}`}`)
  else if (process.stderr.isTTY) process.stderr.write(`\r${all.length} tried`)
}
const moments = Array.from({ length: Number(values.kills) }, () => 500 + Math.floor(Math.random() * longest))
const failures = failureKinds.flatMap((kind) =>
  Array.from({ length: mostCalls }, (_, index): Failure => `${kind}-${index + 1}`),
)
await tryFaults(faults, (tried) => into(tried.name)(tried))
await tryFailures(failures, into('the database fails at any call, once or for good'))
await tryKills(moments, Number(values['at-once']), into('the browser is killed at a random moment'))

const groups = [...new Set(all.map(({ group }) => group))]
const width = Math.max(...groups.map(({ length }) => length))
console.log(`\n${'fault'.padEnd(width)}  tried  lost  not told`)
for (const group of groups) {
  const own = all.filter((tried) => tried.group === group)
  const count = (key: 'lost' | 'untold') => String(own.filter((tried) => tried[key] !== undefined).length)
  console.log(
    `${group.padEnd(width)}  ${String(own.length).padStart(5)}  ${count('lost').padStart(4)}  ${count('untold').padStart(8)}`,
  )
}
const lost = all.filter((tried) => tried.lost !== undefined).length
console.log(`\n${all.length} faults, ${lost} with a loss beyond the last second of typing`)
process.exitCode = lost === 0 ? 0 : 1
