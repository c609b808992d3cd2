#!/usr/bin/env node
import { lineReader } from './command-line/read-lines.ts'
import { runCommandLine } from './command-line/run.ts'

const { ask, close } = lineReader(process.stdin, process.stdout)
process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // Read anew each time: a sitting takes minutes.
  get now() {
    return new Date()
  },
  ask,
})
close()
