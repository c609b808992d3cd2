import { configDefaults, defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'

// They read every form before anything else, which takes longer than most of them: what is read is the same for all.
const withEveryForm = ['test/referee/**/*.test.ts', 'test/import/**/*.test.ts']
const inBrowsers = ['test/extension/**/*.test.ts']

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Browsers beside LibreOffice on a small machine take their time; how fast anything is, no test says.
    testTimeout: 120_000,
    pool: 'forks',
    // Vitest leaves one processor free by default: of two that is half the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // A golden is written by `npm run update-goldens` alone: a missing one fails.
    update: 'none',
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['packages/**/*.test.ts', 'extension/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...withEveryForm, ...inBrowsers],
        },
      },
      { extends: true, test: { name: 'every form', include: withEveryForm, isolate: false } },
      { extends: true, test: { name: 'browsers', include: inBrowsers } },
    ],
  },
})
