import { browser } from 'wxt/browser'
import { type KeptSitting, readKept } from './kept-sitting.ts'
import type { Store } from './store.ts'

const prefix = 'sitting '

/** The browser's memory: outlives a closed panel, and is gone with the browser. Never on disk. */
export const memoryStore: Store = {
  put: (kept) => browser.storage.session.set({ [prefix + kept.id]: JSON.stringify(kept) }),
  all: readAll,
  heads: readAll,
  remove: (id) => browser.storage.session.remove(prefix + id),
}

async function readAll(): Promise<KeptSitting[]> {
  const all = Object.entries(await browser.storage.session.get(null))
  return all.flatMap(([name, text]) => (name.startsWith(prefix) ? (readKept(String(text)) ?? []) : []))
}
