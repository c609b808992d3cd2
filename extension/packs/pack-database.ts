import type { Form } from '@viet-ho/form'
import type { DBSchema, IDBPTransaction } from 'idb'
import { openedOnce } from '../app/opened-once.ts'
import type { PackHead } from './pack-head.ts'

/** Packs alone: nothing of a citizen is here. */
interface Schema extends DBSchema {
  heads: { key: string; value: PackHead }
  /** The packs' own files, as they were added. */
  files: { key: string; value: Uint8Array<ArrayBuffer> }
  /** Each form as it was read, with the pack's own editions alone. */
  forms: { key: [pack: string, form: string]; value: Form }
}

export const packDatabaseName = 'viet-ho-packs'

const stores: ('heads' | 'files' | 'forms')[] = ['heads', 'files', 'forms']

const openDatabase = openedOnce<Schema>(packDatabaseName, (database) => {
  database.createObjectStore('heads', { keyPath: 'id' })
  database.createObjectStore('files')
  database.createObjectStore('forms')
})

/** Every pack, those that were added first before the others. */
export async function readHeads(): Promise<readonly PackHead[]> {
  const heads = await (await openDatabase()).getAll('heads')
  return heads.sort((a, b) => a.installedAt - b.installedAt || (a.id < b.id ? -1 : 1))
}

export const readPackFile = async (pack: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  (await openDatabase()).get('files', pack)

export const readPackForm = async (pack: string, form: string): Promise<Form | undefined> =>
  (await openDatabase()).get('forms', [pack, form])

/** What is written together. */
export interface PackChange {
  readonly heads?: readonly PackHead[]
  readonly file?: { readonly pack: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** The forms of a pack; those of it that were there before go. */
  readonly forms?: { readonly pack: string; readonly forms: readonly Form[] }
  /** Ids of packs that go for good. */
  readonly gone?: readonly string[]
}

/** Writes all of it, or nothing: on the disk when it is said to be done. */
export async function writePacks(change: PackChange): Promise<void> {
  const transaction = (await openDatabase()).transaction(stores, 'readwrite', { durability: 'strict' })
  const { done } = transaction
  const requests: Promise<unknown>[] = []
  try {
    for (const request of requestsOf(transaction, change)) requests.push(request)
    await Promise.all([...requests, done])
  } catch (error) {
    // What was asked for before is not written either; each request then fails by itself.
    for (const each of [...requests, done]) each.catch(() => {})
    try {
      transaction.abort()
    } catch {
      // The browser has ended it already.
    }
    throw error
  }
}

type Writing = IDBPTransaction<Schema, typeof stores, 'readwrite'>

function* requestsOf(writing: Writing, { heads = [], file, forms, gone = [] }: PackChange): Iterable<Promise<unknown>> {
  const [headStore, fileStore, formStore] = [
    writing.objectStore('heads'),
    writing.objectStore('files'),
    writing.objectStore('forms'),
  ]
  for (const pack of [...gone, ...(forms ? [forms.pack] : [])])
    yield formStore.delete(IDBKeyRange.bound([pack], [pack, []]))
  for (const pack of gone) {
    yield headStore.delete(pack)
    yield fileStore.delete(pack)
  }
  for (const head of heads) yield headStore.put(head)
  if (file) yield fileStore.put(file.bytes, file.pack)
  for (const form of forms?.forms ?? []) yield formStore.put(form, [forms?.pack ?? '', form.id])
}
