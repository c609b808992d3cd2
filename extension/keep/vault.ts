import { browser } from 'wxt/browser'
import { keyAsText, leastRounds, newKey, SealBrokenError, unwrapKey, wrapKey } from './cipher.ts'
import { openDatabase, strict, type VaultRecord } from './database.ts'
import { openKeyName, vaultName as recordKey } from './key.ts'
import { noTries, type Tries, waitLeft } from './tries.ts'

/**
 * The passphrase of the counter, and the key that it guards. The wrapped key stands on the disk twice, in two databases: without it all that is kept
 * would be lost. The open key stands in the browser's memory, so that the passphrase is asked once a shift and not each time that the panel opens.
 */

/** Letters of the shortest passphrase. Four digits fall in minutes to whoever has the disk. */
export const leastLength = 8

export type VaultState = 'none' | 'locked' | 'open'

/** Why a passphrase was not taken. */
export type Refusal =
  | { readonly reason: 'wrong' }
  | { readonly reason: 'wait'; readonly milliseconds: number }
  | { readonly reason: 'short' }
  /** Another window has set one meanwhile. */
  | { readonly reason: 'exists' }

export async function vaultState(): Promise<VaultState> {
  if ((await readRecord()) === undefined) return 'none'
  const { [openKeyName]: open } = await browser.storage.session.get(openKeyName)
  return open === undefined ? 'locked' : 'open'
}

/** Sets the first passphrase; the vault is open then. */
export async function createVault(passphrase: string, least = leastLength): Promise<Refusal | undefined> {
  if (lengthOf(passphrase) < least) return { reason: 'short' }
  if ((await readRecord()) !== undefined) return { reason: 'exists' }
  const key = await newKey()
  await writeRecord({ version: 1, generation: 1, ...(await wrapKey(key, passphrase)) })
  await browser.storage.session.set({ [openKeyName]: await keyAsText(key) })
  return undefined
}

/** Opens by the passphrase; each wrong one makes the next wait longer. */
export async function openVault(passphrase: string): Promise<Refusal | undefined> {
  const key = await tryPassphrase(passphrase)
  if (!(key instanceof CryptoKey)) return key
  await browser.storage.session.set({ [openKeyName]: await keyAsText(key) })
  return undefined
}

/** Another passphrase for the same key: what is kept stays. */
export async function changePassphrase(old: string, next: string, least = leastLength): Promise<Refusal | undefined> {
  if (lengthOf(next) < least) return { reason: 'short' }
  const key = await tryPassphrase(old)
  if (!(key instanceof CryptoKey)) return key
  const { generation } = (await readRecord()) as VaultRecord
  await writeRecord({ version: 1, generation: generation + 1, ...(await wrapKey(key, next)) })
  return undefined
}

/** Takes the open key out of memory. */
export const lockVault = (): Promise<void> => browser.storage.session.remove(openKeyName)

/** The passphrase is forgotten, or wanted no more: the key goes, and all that it guards with it. */
export async function dropVault(): Promise<void> {
  await browser.storage.local.remove([recordKey, 'tries'])
  const database = await openDatabase()
  const transaction = database.transaction(['vault', 'sittings'], 'readwrite', strict)
  await Promise.all([
    transaction.objectStore('vault').clear(),
    transaction.objectStore('sittings').clear(),
    transaction.done,
  ])
  // Last, so that every window knows that nothing is locked: it was taken away.
  await lockVault()
}

/** Milliseconds until the next try. */
export const waitForTry = async (): Promise<number> => waitLeft(await readTries(), Date.now())

async function tryPassphrase(passphrase: string): Promise<CryptoKey | Refusal> {
  const tries = await readTries()
  const milliseconds = waitLeft(tries, Date.now())
  if (milliseconds > 0) return { reason: 'wait', milliseconds }
  const record = await readRecord()
  if (record === undefined) return { reason: 'wrong' }
  // Counted before it is tried: a window that is closed in between has tried all the same.
  await browser.storage.local.set({ tries: { count: tries.count + 1, at: Date.now() } })
  try {
    const key = await unwrapKey(record, passphrase)
    await browser.storage.local.remove('tries')
    // The other copy is made good again; a disk that fails keeps nobody out.
    await writeRecord(record).catch(() => {})
    return key
  } catch (error) {
    if (error instanceof SealBrokenError) return { reason: 'wrong' }
    throw error
  }
}

async function readTries(): Promise<Tries> {
  const { tries } = (await browser.storage.local.get('tries')) as { tries?: Partial<Tries> }
  if (typeof tries?.count !== 'number' || typeof tries.at !== 'number') return noTries
  // A clock that was set back makes nobody wait for it: once more the whole wait, from now.
  if (tries.at <= Date.now()) return { count: tries.count, at: tries.at }
  const anew = { count: tries.count, at: Date.now() }
  await browser.storage.local.set({ tries: anew })
  return anew
}

/** The newer of the two copies that can be read. */
async function readRecord(): Promise<VaultRecord | undefined> {
  const { [recordKey]: copy } = await browser.storage.local.get(recordKey).catch(() => ({ [recordKey]: undefined }))
  const own = await openDatabase()
    .then((database) => database.get('vault', recordKey))
    .catch(() => undefined)
  return [own, copy].filter(isRecord).toSorted((a, b) => b.generation - a.generation)[0]
}

/** Both copies; the strict one first, and the other alone where the database fails. */
async function writeRecord(record: VaultRecord): Promise<void> {
  const database = await openDatabase()
  const transaction = database.transaction('vault', 'readwrite', strict)
  await Promise.all([transaction.store.put(record, recordKey), transaction.done])
  await browser.storage.local.set({ [recordKey]: record })
}

const isRecord = (record: unknown): record is VaultRecord => {
  const { version, generation, salt, rounds, iv, key } = (record ?? {}) as Partial<VaultRecord>
  const isText = [salt, iv, key].every((each) => typeof each === 'string')
  return (
    version === 1 && typeof generation === 'number' && typeof rounds === 'number' && rounds >= leastRounds && isText
  )
}

/** In letters as a person counts them. */
const lengthOf = (passphrase: string) => [...passphrase.normalize('NFC')].length
