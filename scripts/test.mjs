// `npm test`: installs what is missing, then runs every test. Words after `--` go to vitest: `npm test -- packages/form`.
import { installPrograms } from './programs.mjs'
import { buildTool } from './tool.mjs'
import { installPackages, node, root, run } from './workspace.mjs'

installPackages()
installPrograms()
buildTool(['chrome', 'firefox'])

const tsc = 'node_modules/typescript/bin/tsc'
const only = process.argv.slice(2)
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts']
const steps = [
  ...(only.length > 0
    ? []
    : [
        { name: 'types (tsc)', args: [tsc] },
        { name: 'types of the page in the browser (tsc)', args: [tsc, '-p', 'test/browser/extension-page'] },
        { name: 'types of the clerk’s tool (tsc)', args: [tsc, '-p', 'extension'] },
        { name: 'types of its tests (tsc)', args: [tsc, '-p', 'test/extension'] },
        { name: 'format and lint (biome)', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
      ]),
  ...(only.length > 0
    ? [{ name: 'tests (vitest)', args: [...vitest, ...only] }]
    : [
        { name: 'tests (vitest)', args: [...vitest, '--project=!browsers'] },
        // Beside nothing else: a browser that was late once is asked again, a fault comes twice.
        {
          name: 'tests of the tool in browsers (vitest)',
          args: [...vitest, '--project=browsers', '--maxWorkers=2', '--retry=1'],
        },
      ]),
]
// Node 24 first on the path, for tests that start programs of their own.
const env = { ...process.env, PATH: `${root}/node_modules/.bin:${process.env.PATH}` }

// Every step runs, whatever the others said: one run shows all there is to mend.
const failed = steps.filter(({ name, args }) => {
  console.log(`\n▶ ${name}`)
  return run(node, args, { env }) !== 0
})
for (const step of steps) console.log(`${failed.includes(step) ? '✗' : '✓'} ${step.name}`)
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
