import { browser } from 'wxt/browser'
import { diskHeads, diskStore, removeFromDisk } from './disk-store.ts'
import type { KeptHead, KeptSitting } from './kept-sitting.ts'
import { memoryStore } from './memory-store.ts'
import type { Store } from './store.ts'

/** Where a sitting was kept: on disk, or only in the browser's memory, although there is a passphrase. */
export type KeptWhere = 'disk' | 'memory'

/** Keeps a sitting: on disk where there is a key, else in memory. Throws when neither can. */
export async function keep(kept: KeptSitting, key: CryptoKey | undefined): Promise<KeptWhere> {
  if (key !== undefined)
    try {
      await diskStore(key).put(kept)
      await memoryStore.remove(kept.id).catch(() => {})
      return 'disk'
    } catch {
      // A disk that is full or broken: memory still outlives a closed panel, and the clerk is told.
    }
  await memoryStore.put(kept)
  return 'memory'
}

/** Everything that can be read, each sitting once, the latest of it. Throws nothing: what can't be reached is not there. */
export async function keptSittings(key: CryptoKey | undefined): Promise<readonly KeptSitting[]> {
  const gone = await removals()
  const stores: readonly Store[] = key === undefined ? [memoryStore] : [memoryStore, diskStore(key)]
  const all = (await Promise.all(stores.map((store) => store.all().catch(() => [])))).flat()
  const latest = new Map<string, KeptSitting>()
  for (const kept of all) {
    if (gone.includes(kept.id) || kept.events.some(({ type }) => type === 'finished')) continue
    if (kept.generation > (latest.get(kept.id)?.generation ?? -1)) latest.set(kept.id, kept)
  }
  return [...latest.values()].sort((a, b) => b.savedAt - a.savedAt)
}

/** All that is kept, readable or not. */
export async function keptHeads(): Promise<readonly KeptHead[]> {
  const all = await Promise.all([memoryStore.heads().catch(() => []), diskHeads().catch(() => [])])
  return all.flat()
}

/**
 * Takes a sitting off this PC, wherever it is. Where that fails, it is noted and done later: until then nobody can take it up. Gives whether it is gone
 * now.
 */
export async function forget(id: string): Promise<boolean> {
  const outcomes = await Promise.allSettled([memoryStore.remove(id), removeFromDisk(id)])
  const isGone = outcomes.every(({ status }) => status === 'fulfilled')
  const noted = await removals()
  const next = isGone ? noted.filter((each) => each !== id) : [...new Set([...noted, id])]
  if (next.length !== noted.length) await browser.storage.local.set({ removals: next }).catch(() => {})
  return isGone
}

/** Ids of what could not be removed yet. */
export async function removals(): Promise<readonly string[]> {
  const { removals: noted } = await browser.storage.local.get('removals').catch(() => ({ removals: [] }))
  return Array.isArray(noted) ? noted.map(String) : []
}
