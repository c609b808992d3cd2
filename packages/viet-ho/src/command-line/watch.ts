import { watch as watchFolder } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { loadForm } from '@viet-ho/form'
import { checkFormFolder } from '@viet-ho/pack'
import { readFormFolder } from '../form-folder.ts'
import { openForm, reasonOf } from './edition-options.ts'
import { fillCommand } from './fill.ts'
import { mistakeLine } from './lines.ts'
import { newFormText as say } from './new-form-text.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

interface WatchOptions {
  readonly templates: string
  readonly out: string
  readonly edition?: string
}

/** Editors write a file in several steps; what is saved within this time is one save. */
const settled = 150

/**
 * `viet-ho watch <form>`: at once and after every save the form is checked and its sample printed as PDF. Ends when `signal` says so, by Ctrl+C where none is
 * given; what is wrong with the form never ends it.
 */
export async function watchCommand(
  id: string,
  options: WatchOptions,
  terminal: Terminal,
  signal: AbortSignal = untilInterrupted(),
): Promise<void> {
  const folder = join(options.templates, id)
  // A name that is no form's ends the command; mistakes in the form are what it is for.
  await openForm(id, options.templates).catch(async (error: unknown) => {
    if ((await readFormFolder(folder).catch(() => undefined)) === undefined) throw error
  })
  const saves = new Saves(folder, signal)
  for (let edition: string | undefined; !signal.aborted; edition = await saves.next()) {
    await showOnce(id, folder, { ...options, ...(options.edition === undefined && edition && { edition }) }, terminal)
    terminal.out(`${say.watching(folder)}\n`)
  }
}

/** Saves under a folder, one after the other: none is lost while the last one is being shown. */
class Saves {
  #edition: string | undefined
  #isSaved = false
  #wake = () => {}
  readonly #signal: AbortSignal
  constructor(folder: string, signal: AbortSignal) {
    this.#signal = signal
    signal.addEventListener('abort', () => this.#wake())
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      watchFolder(folder, { recursive: true, signal }, (_, name) => {
        const [first = '', second] = (name ?? '').split(sep)
        if (second !== undefined) this.#edition = first
        clearTimeout(timer)
        timer = setTimeout(() => {
          this.#isSaved = true
          this.#wake()
        }, settled)
      })
    } catch (error) {
      throw new CommandEnd('wrong-input', [text.unreadable(folder, reasonOf(error))], { cause: error })
    }
  }
  /** Waits for a save, and gives the edition in which it was, where it was in one. */
  async next(): Promise<string | undefined> {
    if (!this.#isSaved && !this.#signal.aborted)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    this.#isSaved = false
    return this.#edition
  }
}

async function showOnce(id: string, folder: string, options: WatchOptions, terminal: Terminal): Promise<void> {
  try {
    const read = await readFormFolder(folder)
    const mistakes = await checkFormFolder(id, read)
    if (mistakes.length > 0) {
      const lines = mistakes.map((mistake) => mistakeLine({ ...mistake, file: join(folder, mistake.file) }))
      terminal.err(`${[...lines, text.mistakes(mistakes.length)].join('\n')}\n`)
      return
    }
    const editions = [...loadForm(id, read.files).editions].sort((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))
    const edition = editions.find((each) => each.id === options.edition) ?? editions[0]
    if (edition === undefined) return
    terminal.out(`${say.right(edition.id, terminal.now.toLocaleTimeString('vi-VN'))}\n`)
    const sample = await sampleIn(join(folder, edition.id, 'samples'))
    if (sample === undefined) terminal.out(`${say.noSample(edition.id)}\n`)
    const answers = sample === undefined ? { blank: true } : { answers: sample }
    const { templates, out } = options
    const wanted = { templates, out, edition: edition.id, format: 'pdf', ...answers }
    await fillCommand(id, wanted, terminal)
  } catch (error) {
    if (!(error instanceof CommandEnd)) throw error
    terminal.err(`${error.lines.join('\n')}\n`)
  }
}

async function sampleIn(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort()
  const name = names.find((each) => each === 'day-du.yaml') ?? names[0]
  return name && join(folder, name)
}

function untilInterrupted(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}
