import { act, type FormInSitting, type Issue, type Sitting, type SittingEvent } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
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

/** What may be typed instead of an answer, at the prompts that take it; /giup and /dung work everywhere. */
export type Command = '/lui' | '/xoa'
const commands: readonly Command[] = ['/lui', '/xoa']

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

  /**
   * A line of the clerk's, without spaces around it; help is given here. Commands come folded (`/Lùi` is `/lui`), and only those that mean something
   * at this prompt: any other is told and asked again, so that none is ever taken for a name or a “no”. Throws StopSitting.
   */
  async ask(prompt: string, taken: readonly Command[] = []): Promise<string> {
    for (;;) {
      const line = (await this.terminal.ask(prompt))?.trim()
      if (line === undefined) throw new StopSitting()
      if (!line.startsWith('/')) return line
      const typed = `/${foldForSearch(line)}`
      if (typed === '/dung') throw new StopSitting()
      const command = commands.find((each) => each === typed)
      if (command !== undefined && taken.includes(command)) return command
      if (typed === '/giup') this.say(say.keys)
      else this.say(command === undefined ? say.unknownCommand(line) : say.commandNotHere(command))
    }
  }

  /** One of these keys ('' is Enter); anything else is told and asked again. Yes and no may be written out, with or without marks. */
  async askKey<const Key extends string>(prompt: string, keys: readonly Key[]): Promise<Key> {
    for (;;) {
      const line = await this.ask(prompt)
      const folded = foldForSearch(line)
      const typed = { co: 'c', khong: 'k' }[folded] ?? folded
      // A line of signs only folds to nothing, which is not Enter.
      const key = keys.find((each) => each === typed && (each !== '' || line === ''))
      if (key !== undefined) return key
      this.say(say.wrongKey(line, keys))
    }
  }

  /** One of a numbered list, counted from 0; undefined for Enter. */
  async askNumber(prompt: string, count: number): Promise<number | undefined> {
    const numbers = Array.from({ length: count }, (_, index) => String(index + 1))
    const key = await this.askKey(prompt, ['', ...numbers])
    return key === '' ? undefined : Number(key) - 1
  }

  /** Several of a numbered list, as shown, none of them another; undefined for Enter. `least`: 0 where it means none. */
  async askNumbers(prompt: string, count: number, least: 0 | 1 = 1): Promise<readonly number[] | undefined> {
    for (;;) {
      const line = await this.ask(prompt)
      if (line === '') return undefined
      const parts = line.split(/[\s,;]+/).filter((part) => part !== '')
      const isShown = (part: string) => /^\d{1,3}$/.test(part) && Number(part) >= least && Number(part) <= count
      if (parts.length > 0 && parts.every(isShown)) return parts.map(Number)
      this.say(say.wrongNumbers(least, count))
    }
  }

  /** Whether the clerk answers yes (`c`, `có`); Enter and `k` are no. */
  async isYes(prompt: string): Promise<boolean> {
    return (await this.askKey(prompt, ['', 'c', 'k'])) === 'c'
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
