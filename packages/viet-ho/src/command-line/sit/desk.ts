import { act, type FormInSitting, type Issue, type Sitting, type SittingEvent } from '@viet-ho/form'
import type { Terminal } from '../terminal.ts'
import { sitText as say } from './text.ts'

/** The clerk stops, or nobody answers any more. */
export class StopSitting extends Error {
  override readonly name = 'StopSitting'
}

/** An event without its time, which the desk's clock gives. */
export type Untimed = SittingEvent extends infer Event
  ? Event extends SittingEvent
    ? Omit<Event, 'at'>
    : never
  : never

/** The terminal with the sitting that happens at it: every event is kept before the next question is asked. */
export class Desk {
  readonly terminal: Terminal
  readonly #keep: (sitting: Sitting) => Promise<void>
  #sitting: Sitting

  constructor(terminal: Terminal, sitting: Sitting, keep: (sitting: Sitting) => Promise<void>) {
    this.terminal = terminal
    this.#sitting = sitting
    this.#keep = keep
  }

  get sitting(): Sitting {
    return this.#sitting
  }

  form(id: string): FormInSitting {
    const form = this.#sitting.forms.get(id)
    if (form === undefined) throw new RangeError(`No form ${id} in this sitting`)
    return form
  }

  say(...lines: readonly string[]): void {
    for (const line of lines) this.terminal.out(`${line}\n`)
  }

  /** A line of the clerk's, without spaces around it; help is given here. Throws StopSitting. */
  async ask(prompt: string): Promise<string> {
    for (;;) {
      const line = (await this.terminal.ask(prompt))?.trim()
      if (line === undefined || line === '/dung') throw new StopSitting()
      if (line !== '/giup') return line
      this.say(say.keys)
    }
  }

  /** Whether the clerk answers yes: `c`, `có`. */
  async isYes(prompt: string, byDefault = false): Promise<boolean> {
    const line = (await this.ask(prompt)).toLowerCase()
    return line === '' ? byDefault : ['c', 'co', 'có'].includes(line)
  }

  /** Lets an event happen and keeps it; gives the issues of one that may not, [] otherwise. */
  async happen(event: Untimed): Promise<readonly Issue[]> {
    const at = this.terminal.now.toISOString()
    const { sitting, issues } = act(this.#sitting, { ...event, at } as SittingEvent)
    if (issues.length > 0) return issues
    this.#sitting = sitting
    await this.#keep(sitting)
    return []
  }
}
