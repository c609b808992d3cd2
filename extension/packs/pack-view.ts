import { signal } from '@preact/signals'
import { packLimits, packSentences } from '@viet-ho/pack'
import { screen } from '../app/room.ts'
import { packs as say } from '../text/packs.ts'
import { installRead, type PackReading, readPack } from './change-packs.ts'
import { RefusedPack } from './open-in-worker.ts'
import type { PackHead } from './pack-head.ts'

/** What the screen of packs shows. */
export type PackView =
  | { readonly type: 'list' }
  | { readonly type: 'opening'; readonly file: string; readonly stop: () => void }
  | { readonly type: 'refused'; readonly file: string; readonly problems: readonly string[] }
  | { readonly type: 'offer'; readonly file: string; readonly reading: PackReading }
  | { readonly type: 'look'; readonly pack: PackHead }

const list: PackView = { type: 'list' }

export const view = signal<PackView>(list)

/** What was done last. */
export const told = signal('')

/** Back to the list, with what is to be told there. */
export function toList(sentence = ''): void {
  view.value = list
  told.value = sentence
}

/** Shows a pack from a file, and asks whether to install it. How large it is, is looked at before it is read. */
export async function offerFile(file: File): Promise<void> {
  if (file.size > packLimits.packed) {
    view.value = { type: 'refused', file: file.name, problems: [packSentences['too-large']] }
    return
  }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    view.value = { type: 'refused', file: file.name, problems: [say.noFile] }
    return
  }
  await offerPack(bytes, file.name)
}

/** Shows a pack on the screen of packs, and asks whether to install it. */
export async function offerPack(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<void> {
  const stopper = new AbortController()
  const opening: PackView = { type: 'opening', file, stop: () => stopper.abort() }
  view.value = opening
  told.value = ''
  screen.value = 'packs'
  try {
    const reading = await readPack(bytes, stopper.signal)
    if (view.value === opening) view.value = { type: 'offer', file, reading }
  } catch (error) {
    if (view.value !== opening) return
    if (stopper.signal.aborted) toList(say.stopped)
    else view.value = { type: 'refused', file, problems: problemsOf(error) }
  }
}

/** Installs what was offered. */
export async function installOffered(file: string, reading: PackReading): Promise<void> {
  try {
    const { manifest } = await installRead(reading)
    toList(say.installedNow(manifest.name))
  } catch (error) {
    view.value = { type: 'refused', file, problems: problemsOf(error) }
  }
}

const problemsOf = (error: unknown): readonly string[] =>
  error instanceof RefusedPack ? error.problems : [error instanceof Error ? error.message : say.unreadable]
