import { browser } from 'wxt/browser'
import { packs as say } from '../text/packs.ts'
import { refreshPacks } from './follow-packs.ts'
import { isTaken, toolVersion } from './forms-at-hand.ts'
import { openInWorker, RefusedPack } from './open-in-worker.ts'
import { type PackChange, readHeads, readPackFile, writePacks } from './pack-database.ts'
import type { PackHead } from './pack-head.ts'
import { packsMark } from './packs-mark.ts'
import type { OtherPack, ReadPack } from './worker/messages.ts'

/** One window at a time: what was read of the packs still holds when it is written. */
export const alone = <Value>(act: () => Promise<Value>): Promise<Value> => navigator.locks.request('packs', act)

/** The packs that are installed, with their files, to be laid under another. */
export async function installedPacks(heads: readonly PackHead[]): Promise<OtherPack[]> {
  const installed = heads.filter(({ state, problems }) => state === 'installed' && problems === undefined)
  const files = await Promise.all(installed.map(({ id }) => readPackFile(id)))
  return installed.flatMap(({ id, manifest: { name } }, index) => {
    const bytes = files[index]
    return bytes === undefined ? [] : [{ id, name, bytes }]
  })
}

/** A pack that was read, and beside what. */
export interface PackReading extends ReadPack {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly beside: string
}

const besideOf = (others: readonly OtherPack[]) => others.map(({ id }) => id).join(' ')

/** Opens a pack and lays it over all that is here. Throws RefusedPack. */
export async function readPack(bytes: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<PackReading> {
  const others = await readingDisk(async () => installedPacks(await readHeads()))
  const read = await openInWorker(bytes, others, signal)
  if (!isTaken(read.content)) throw new RefusedPack([say.notTaken])
  return { ...read, bytes, beside: besideOf(others) }
}

/**
 * Puts a pack among the forms. Those whose editions it brings anew are retired, and so is itself in an earlier signature. Where another window changed the packs
 * since it was read, it is read again.
 */
export async function installRead({ bytes, ...read }: PackReading): Promise<PackHead> {
  return alone(async () => {
    const heads = await readingDisk(readHeads)
    const others = await readingDisk(() => installedPacks(heads))
    const now = besideOf(others) === read.beside ? read : await openInWorker(bytes, others)
    if (!isTaken(now.content)) throw new RefusedPack([say.notTaken])
    // What nobody was asked about is not replaced.
    if (now.replaces.some((id) => !read.replaces.includes(id))) throw new RefusedPack([say.changedMeanwhile])
    const { id } = now.content
    const head: PackHead = { ...now.content, state: 'installed', installedAt: Date.now(), readBy: toolVersion() }
    const retired = heads.filter((each) => now.replaces.includes(each.id) && each.id !== id).map(retire)
    await write({ heads: [head, ...retired], file: { pack: id, bytes }, forms: { pack: id, forms: now.forms } })
    return head
  })
}

/** Takes a pack out of use. Its forms stay as long as a sitting may have been opened with them. */
export const removePack = (id: string): Promise<void> =>
  alone(async () => {
    const heads = await readingDisk(readHeads)
    await write({ heads: heads.filter((each) => each.id === id).map(retire) })
  })

const retire = (head: PackHead): PackHead => ({ ...head, state: 'retired', retiredAt: Date.now() })

/** Writes, and tells every window. What could not be written is told, and all is as it was. */
export async function write(change: PackChange): Promise<void> {
  try {
    // First: a database that nobody knows of would not be looked into.
    await tell()
    await writePacks(change)
    await tell()
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    throw new Error(isFull ? say.full : say.notWritten, { cause: error })
  }
  await refreshPacks()
}

const tell = () => browser.storage.local.set({ [packsMark]: crypto.randomUUID() })

async function readingDisk<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    throw new Error(say.notRead, { cause: error })
  }
}
