import type { Form } from '@viet-ho/form'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
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

const stores = ['heads', 'files', 'forms'] as const

let opened: Promise<IDBPDatabase<Schema>> | undefined

/** The database, opened once; a connection that the browser has closed is opened again. */
async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  const close = () => {
    opened = undefined
  }
  opened ??= openDB<Schema>(packDatabaseName, 1, {
    upgrade(database) {
      database.createObjectStore('heads', { keyPath: 'id' })
      database.createObjectStore('files')
      database.createObjectStore('forms')
    },
    blocking: (_, __, event) => {
      ;(event.target as IDBDatabase).close()
      close()
    },
    terminated: close,
  })
  opened.catch(close)
  return opened
}

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
export async function writePacks({ heads = [], file, forms, gone = [] }: PackChange): Promise<void> {
  const transaction = (await openDatabase()).transaction(stores, 'readwrite', { durability: 'strict' })
  const store = (name: (typeof stores)[number]) => transaction.objectStore(name)
  const written: Promise<unknown>[] = []
  for (const pack of [...gone, ...(forms ? [forms.pack] : [])])
    written.push(store('forms').delete(IDBKeyRange.bound([pack], [pack, []])))
  for (const pack of gone) written.push(store('heads').delete(pack), store('files').delete(pack))
  for (const head of heads) written.push(transaction.objectStore('heads').put(head))
  if (file) written.push(transaction.objectStore('files').put(file.bytes, file.pack))
  if (forms)
    for (const form of forms.forms) written.push(transaction.objectStore('forms').put(form, [forms.pack, form.id]))
  await Promise.all([...written, transaction.done])
}
