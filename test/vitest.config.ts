import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['packages/**/*.test.ts', 'extension/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    // Browsers beside LibreOffice on a small machine take their time; how fast anything is, no test says.
    testTimeout: 120_000,
    pool: 'forks',
    // Vitest leaves one processor free by default: of two that is half the machine.
    maxWorkers: '100%',
    // A golden is written by `npm run update-goldens` alone: a missing one fails.
    update: 'none',
  },
})
