import { browser } from 'wxt/browser'
import { diskHeads } from '../keep/disk-store.ts'
import { heldIds } from '../keep/hold.ts'
import { openKey } from '../keep/key.ts'
import { memoryStore } from '../keep/memory-store.ts'
import { keptSittings } from '../keep/stores.ts'
import { readHeads, writePacks } from './pack-database.ts'
import type { PackHead } from './pack-head.ts'
import { packsNamed } from './pack-names.ts'
import { packsMark } from './packs-mark.ts'

/** A sitting that is being opened in this moment is not yet kept anywhere. */
const patience = 10 * 60_000

/** Takes retired packs off this PC that no sitting can have been opened with. What is locked, or just now at work, may name any: then all of them stay. */
export async function purgePacks(): Promise<void> {
  const { [packsMark]: mark } = await browser.storage.local.get(packsMark)
  if (mark === undefined) return
  await navigator.locks.request('packs', async () => {
    const retired = (await readHeads()).filter(isLongRetired)
    if (retired.length === 0) return
    // A place that can't be looked into may hold any sitting: that throws, and nothing goes.
    const there = await Promise.all([memoryStore.heads(), diskHeads()])
    const [kept, held] = await Promise.all([keptSittings(openKey()), heldIds()])
    const known = new Set(kept.map(({ id }) => id))
    if ([...there.flat().map(({ id }) => id), ...held].some((id) => !known.has(id))) return
    const named = new Set(kept.flatMap(({ notes }) => packsNamed(notes)))
    const gone = retired.filter(({ id }) => !named.has(id)).map(({ id }) => id)
    if (gone.length === 0) return
    await writePacks({ gone })
    await browser.storage.local.set({ [packsMark]: crypto.randomUUID() })
  })
}

const isLongRetired = ({ state, retiredAt = 0 }: PackHead) =>
  state === 'retired' && Math.abs(Date.now() - retiredAt) > patience
