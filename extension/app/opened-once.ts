import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A database of the tool, opened once; a connection that the browser has closed is opened again. `make` makes its stores when it is new. */
export function openedOnce<Schema extends DBSchema>(
  name: string,
  make: (database: IDBPDatabase<Schema>) => void,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined
  const close = () => {
    opened = undefined
  }
  return async () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: make,
      // A newer version of the tool, in another window, waits for this one.
      blocking: (_, __, event) => {
        ;(event.target as IDBDatabase).close()
        close()
      },
      terminated: close,
    })
    opened.catch(close)
    return opened
  }
}
