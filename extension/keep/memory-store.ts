import { browser } from 'wxt/browser'
import { type KeptSitting, readKept } from './kept-sitting.ts'
import type { Store } from './store.ts'

const nameOf = (id: string, slot: number) => `sitting ${id} ${slot}`

/** The browser's memory: outlives a closed panel, and is gone with the browser. Never on disk. Two places by turns, as on the disk. */
export const memoryStore: Store = {
  put: (kept) => browser.storage.session.set({ [nameOf(kept.id, kept.generation % 2)]: JSON.stringify(kept) }),
  all: readAll,
  heads: readAll,
  remove: (id) => browser.storage.session.remove([nameOf(id, 0), nameOf(id, 1)]),
}

async function readAll(): Promise<KeptSitting[]> {
  const all = Object.entries(await browser.storage.session.get(null))
  const newest = new Map<string, KeptSitting>()
  for (const [name, text] of all) {
    const kept = name.startsWith('sitting ') ? readKept(String(text)) : undefined
    if (kept && kept.generation > (newest.get(kept.id)?.generation ?? -1)) newest.set(kept.id, kept)
  }
  return [...newest.values()]
}
