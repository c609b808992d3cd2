import type { DBSchema } from 'idb'
import { openedOnce } from '../app/opened-once.ts'
import type { Sealed, WrappedKey } from './cipher.ts'
import type { KeptHead } from './kept-sitting.ts'

/** A sitting on disk. Its head is in the open, so that it can be thrown away without the passphrase. */
export interface SealedSitting extends KeptHead, Sealed {
  /** Two places, written in turn: one of them holds while the other is being written. */
  readonly slot: 0 | 1
}

/** The key of what is on disk, wrapped by the passphrase. */
export interface VaultRecord extends WrappedKey {
  readonly version: 1
  /** Counts the changes of the passphrase: an older copy never opens what a newer one has locked. */
  readonly generation: number
}

interface Schema extends DBSchema {
  sittings: { key: [string, number]; value: SealedSitting }
  vault: { key: string; value: VaultRecord }
}

export const databaseName = 'viet-ho'

export const openDatabase = openedOnce<Schema>(databaseName, (database) => {
  database.createObjectStore('sittings', { keyPath: ['id', 'slot'] })
  database.createObjectStore('vault')
})

/** Writes are on the disk when they are said to be done: not only in the system's memory, which a power cut empties. */
export const strict = { durability: 'strict' } as const
