import { CommanderError } from 'commander'
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
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err(`${text.unexpected(reason)}\n`)
    return 1
  }
}
