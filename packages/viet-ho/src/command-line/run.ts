import { PackError } from '@viet-ho/pack'
import { CommanderError } from 'commander'
import { packProblemLine } from './pack/open-pack.ts'
import { buildProgram } from './program.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

/** Runs `viet-ho` with the words after its name. Gives the exit status: 0 done, 1 trouble with the machine, 2 wrong input. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await buildProgram(terminal).parseAsync(words, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof CommandEnd) {
      terminal.err(`${error.lines.join('\n')}\n`)
      return error.exitStatus
    }
    // A pack among the forms that can't be used.
    if (error instanceof PackError) {
      terminal.err(`${error.problems.map(packProblemLine).join('\n')}\n`)
      return 2
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err(`${text.unexpected(reason)}\n`)
    return 1
  }
}
