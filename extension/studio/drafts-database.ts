import type { Origin, StudioAct } from '@viet-ho/studio'
import type { DBSchema } from 'idb'
import { openedOnce } from '../app/opened-once.ts'

/** A draft as it is kept: what it was begun from, and everything that was done to it. */
export interface KeptDraft {
  readonly id: string
  readonly origin: Origin
}

/** What changes with every act, apart from the Word file. */
export interface KeptActs {
  readonly id: string
  readonly title: string
  readonly savedAt: number
  readonly acts: readonly StudioAct[]
  readonly undone: readonly StudioAct[]
}

/** Drafts of forms alone: nothing of a citizen is here. */
interface Schema extends DBSchema {
  drafts: { key: string; value: KeptDraft }
  acts: { key: string; value: KeptActs }
}

const openDatabase = openedOnce<Schema>('viet-ho-studio', (database) => {
  database.createObjectStore('drafts', { keyPath: 'id' })
  database.createObjectStore('acts', { keyPath: 'id' })
})

/** The drafts of this PC, the latest first. */
export async function listDrafts(): Promise<readonly KeptActs[]> {
  const all = await (await openDatabase()).getAll('acts')
  // Of a damaged draft as much is shown as is needed to remove it.
  return all
    .map((kept) => ({ ...kept, savedAt: Number(kept.savedAt) || 0, title: String(kept.title ?? '') }))
    .sort((a, b) => b.savedAt - a.savedAt)
}

export async function readDraft(
  id: string,
): Promise<{ readonly draft: KeptDraft; readonly acts: KeptActs } | undefined> {
  const database = await openDatabase()
  const [draft, acts] = await Promise.all([database.get('drafts', id), database.get('acts', id)])
  return draft && acts ? { draft, acts } : undefined
}

/** Keeps a new draft, with what was done to it: both or neither. */
export async function writeDraft(draft: KeptDraft, acts: KeptActs): Promise<void> {
  const transaction = (await openDatabase()).transaction(['drafts', 'acts'], 'readwrite', { durability: 'strict' })
  await Promise.all([
    transaction.objectStore('drafts').put(draft),
    transaction.objectStore('acts').put(acts),
    transaction.done,
  ])
}

export async function writeActs(acts: KeptActs): Promise<void> {
  const transaction = (await openDatabase()).transaction('acts', 'readwrite', { durability: 'strict' })
  await Promise.all([transaction.store.put(acts), transaction.done])
}

export async function removeDraft(id: string): Promise<void> {
  const transaction = (await openDatabase()).transaction(['drafts', 'acts'], 'readwrite')
  await Promise.all([
    transaction.objectStore('drafts').delete(id),
    transaction.objectStore('acts').delete(id),
    transaction.done,
  ])
}
