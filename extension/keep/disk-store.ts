import { seal, unseal } from './cipher.ts'
import { openDatabase, type SealedSitting, strict } from './database.ts'
import { type KeptSitting, readKept } from './kept-sitting.ts'
import type { Store } from './store.ts'

/** What the bytes are sealed to: in another place they can't be opened. */
const aboutOf = ({ id, generation }: Pick<SealedSitting, 'id' | 'generation'>) => `${id} ${generation}`

/**
 * The disk, encrypted. A sitting is written whole, in two places by turns: whatever befalls a write, the one before it is there, and it is as old as the
 * last second of typing.
 */
export const diskStore = (key: CryptoKey): Store => ({
  async put(kept) {
    const { id, generation, savedAt } = kept
    const sealed = await seal(key, JSON.stringify(kept), aboutOf(kept))
    const database = await openDatabase()
    const slot = (generation % 2) as 0 | 1
    const transaction = database.transaction('sittings', 'readwrite', strict)
    await Promise.all([transaction.store.put({ id, slot, generation, savedAt, ...sealed }), transaction.done])
  },

  async all() {
    const records = await (await openDatabase()).getAll('sittings')
    const newestFirst = records.toSorted((a, b) => b.generation - a.generation)
    const found = new Map<string, KeptSitting>()
    for (const record of newestFirst) {
      if (found.has(record.id)) continue
      const kept = await open(key, record)
      if (kept !== undefined) found.set(record.id, kept)
    }
    return [...found.values()]
  },

  heads: diskHeads,
  remove: removeFromDisk,
})

/** What is on the disk, readable or not, each sitting once. */
export async function diskHeads(): Promise<readonly SealedSitting[]> {
  const records = await (await openDatabase()).getAll('sittings')
  const newest = new Map<string, SealedSitting>()
  for (const record of records)
    if (record.generation >= (newest.get(record.id)?.generation ?? 0)) newest.set(record.id, record)
  return [...newest.values()]
}

export async function removeFromDisk(id: string): Promise<void> {
  const database = await openDatabase()
  const transaction = database.transaction('sittings', 'readwrite', strict)
  await Promise.all([transaction.store.delete(IDBKeyRange.bound([id, 0], [id, 1])), transaction.done])
}

/** Undefined for a record whose bytes are not those that were written. */
async function open(key: CryptoKey, record: SealedSitting): Promise<KeptSitting | undefined> {
  try {
    return readKept(await unseal(key, record, aboutOf(record)))
  } catch {
    return undefined
  }
}
