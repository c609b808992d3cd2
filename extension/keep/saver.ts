import { effect } from '@preact/signals'

/** What is typed in this time is written together. With the writing itself it stays below a second. */
const pause = 300
/** After a write that failed. */
const again = 2000

/** Writes what changes, one write at a time, never more often than every `pause`. */
export class Saver {
  readonly #write: () => Promise<void>
  readonly #dispose: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> = Promise.resolve()
  #isDirty = false

  /** `watch` reads the signals whose changes have to be written; `write` writes all as it is then, and throws when it could not. */
  constructor(watch: () => void, write: () => Promise<void>) {
    this.#write = write
    this.#dispose = effect(() => {
      watch()
      this.touch()
    })
  }

  /** Something else has changed that has to be written. */
  touch(): void {
    this.#isDirty = true
    this.#schedule(pause)
  }

  /** Writes what is not written yet, at once; resolves when it is, or could not be. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#running = this.#running.then(() => this.#writeDirty())
    return this.#running
  }

  /** Writes no more; resolves when a write that is under way has ended. */
  stop(): Promise<void> {
    this.#dispose()
    clearTimeout(this.#timer)
    this.#isDirty = false
    return this.#running
  }

  async #writeDirty(): Promise<void> {
    if (!this.#isDirty) return
    this.#isDirty = false
    try {
      await this.#write()
    } catch {
      this.#isDirty = true
      this.#schedule(again)
    }
  }

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => void this.flush(), delay)
  }
}
