import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { keyFromText } from './cipher.ts'

/** Where the open key stands in the browser's memory. */
export const openKeyName = 'open key'
/** Where the wrapped key stands. */
export const vaultName = 'vault'

let key: CryptoKey | undefined

/** Whether there is one: what is kept goes to the disk. */
export const hasKey = signal(false)

/** The key of what is on disk, while it is open. */
export const openKey = (): CryptoKey | undefined => key

interface KeyEvents {
  /** Before the key is forgotten here: it still seals. */
  readonly onLocked: () => Promise<void>
  /** There is a key where there was none, or none any more because there is no passphrase. */
  readonly onOther: () => void
}

/** Reads the key that is open, and follows the other windows: one of them may open, lock, or take the passphrase away. */
export async function followKey({ onLocked, onOther }: KeyEvents): Promise<void> {
  const read = async (text: unknown) => {
    if (typeof text === 'string') key = await keyFromText(text)
    else if (key !== undefined) {
      const { [vaultName]: vault } = await browser.storage.local.get(vaultName)
      if (vault !== undefined) await onLocked()
      key = undefined
    }
    hasKey.value = key !== undefined
    onOther()
  }
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[openKeyName]
    if (change !== undefined) void read(change.newValue)
  })
  await read((await browser.storage.session.get(openKeyName))[openKeyName])
}
