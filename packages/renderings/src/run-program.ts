import { execFileSync } from 'node:child_process'

/** Standard output of a program. Throws when it fails. */
export function runProgram(program: string, options: readonly string[]): Buffer {
  return execFileSync(program, options, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 })
}
