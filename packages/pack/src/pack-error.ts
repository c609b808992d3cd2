import type { Mistake } from '@viet-ho/form'
import { type PackProblemCode, packSentences } from './messages.ts'
import { tame } from './tame.ts'

/** One thing that is wrong with a pack, for the person who was given it. */
export interface PackProblem {
  readonly code: PackProblemCode
  /** Path inside the pack, fit to be shown; absent where the whole pack is meant. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string
  /** For `form-mistake`: the code of the mistake in the form. */
  readonly mistake?: Mistake['code']
}

/** Thrown when a pack, or a key, can't be used. `problems` has all that was found, at least one; `code` is that of the first. Its message is for people. */
export class PackError extends Error {
  override readonly name = 'PackError'
  readonly code: PackProblemCode
  readonly problems: readonly PackProblem[]
  constructor(problems: readonly [PackProblem, ...PackProblem[]], options?: ErrorOptions) {
    super(problems.map(problemLine).join('\n'), options)
    this.code = problems[0].code
    this.problems = problems
  }
}

/** A problem as one line: `dat-dai/don-moi/qd-1/fields.yaml:12:4: …`. */
export function problemLine({ file, line, column, message }: PackProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return place === '' ? message : `${place}: ${message}`
}

/** The problem of this code; `file` is a name that a stranger may have written. */
export const problem = (code: PackProblemCode, file?: string): PackProblem => ({
  code,
  ...(file !== undefined && { file: tame(file) }),
  message: packSentences[code],
})

/** Throws the problems where there are any. */
export function endWith(problems: readonly PackProblem[]): void {
  const [first, ...others] = problems
  if (first !== undefined) throw new PackError([first, ...others])
}

export const refuse = (code: PackProblemCode, file?: string, options?: ErrorOptions): PackError =>
  new PackError([problem(code, file)], options)
