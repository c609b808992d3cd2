import { signal } from '@preact/signals'
import { diskHeads } from './disk-store.ts'
import { heldIds } from './hold.ts'
import { idHere } from './keeping.ts'
import type { KeptSitting } from './kept-sitting.ts'
import { openKey } from './key.ts'
import { keptSittings, removals } from './stores.ts'

/** A kept sitting that is not in this window. */
export interface ListedSitting {
  readonly kept: KeptSitting
  /** Some other window works on it. */
  readonly isHeld: boolean
}

/** What is kept beside the citizen who is here, the latest first. */
export const listed = signal<readonly ListedSitting[]>([])

/** How many sittings are on disk that can't be read, although the key is open. */
export const unreadable = signal(0)

/** Looks anew what is kept. */
export async function refreshList(): Promise<void> {
  const key = openKey()
  const [all, held, gone] = await Promise.all([keptSittings(key), heldIds(), removals()])
  listed.value = all.filter(({ id }) => id !== idHere()).map((kept) => ({ kept, isHeld: held.has(kept.id) }))
  const onDisk = key === undefined ? [] : await diskHeads().catch(() => [])
  const known = new Set([...all.map(({ id }) => id), ...gone, idHere()])
  unreadable.value = onDisk.filter(({ id }) => !known.has(id)).length
}
