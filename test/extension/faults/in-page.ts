import type { Page } from 'playwright-core'

export interface ExtensionApi {
  readonly storage: Record<
    'local' | 'session',
    {
      get(keys: null): Promise<Record<string, unknown>>
      set(items: object): Promise<void>
      remove(keys: string | string[]): Promise<void>
    }
  >
  readonly runtime: { reload(): void }
}

/** Does something with the browser's interface for extensions, in the page; the function stands alone. */
export const withApi = (page: Page, act: (api: ExtensionApi) => Promise<unknown>): Promise<unknown> =>
  page.evaluate(`(${act.toString()})(chrome)`)

type StoredRecord = Record<string, unknown>

/**
 * Alters every record of a store of the tool's database, in the page, where no function may be made of text: `change` stands alone, and gives the new
 * record, null to remove it, undefined to leave it. `newest` tells whether it is the latest of its kind.
 */
export const alterRecords = (
  page: Page,
  store: 'sittings' | 'vault',
  change: (record: StoredRecord, newest: boolean) => StoredRecord | null | undefined,
): Promise<void> => page.evaluate(`(${alter.toString()})(${JSON.stringify(store)}, ${change.toString()})`)

async function alter(
  storeName: string,
  change: (record: StoredRecord, newest: boolean) => StoredRecord | null | undefined,
): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open('viet-ho'))
  const store = database.transaction(storeName, 'readwrite').objectStore(storeName)
  const records = (await done(store.getAll())) as StoredRecord[]
  const keys = await done(store.getAllKeys())
  const latest = Math.max(...records.map(({ generation }) => Number(generation)))
  for (const [index, record] of records.entries()) {
    const altered = change(record, record.generation === latest)
    if (altered === null) await done(store.delete(keys[index] as IDBValidKey))
    else if (altered !== undefined) await done(store.put(altered, store.keyPath === null ? keys[index] : undefined))
  }
  database.close()
}
