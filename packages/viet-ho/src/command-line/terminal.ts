/** What a command may do to the outside, so that tests can watch it. */
export interface Terminal {
  /** Results. */
  out(text: string): void
  /** Issues, warnings and notes, so that results can be piped. */
  err(text: string): void
  readonly now: Date
  /** Asks and waits for a line; undefined when there is nobody to answer any more. */
  ask(prompt: string): Promise<string | undefined>
}

/** Ends a command: everything has been said to the user in `lines`. Exit status 2: what was given is wrong; 1: the machine is. */
export class CommandEnd extends Error {
  override readonly name = 'CommandEnd'
  readonly code: 'wrong-input' | 'machine-trouble'
  readonly lines: readonly string[]
  constructor(code: CommandEnd['code'], lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options)
    this.code = code
    this.lines = lines
  }
  get exitStatus(): number {
    return this.code === 'wrong-input' ? 2 : 1
  }
}
