import { browser } from 'wxt/browser'
import { isResuming, screen } from './room.ts'

/**
 * Whether the first screen is the passphrase, or waits for a sitting that comes back: known before anything is painted. What can't be read is not there:
 * whatever looks at it later says so.
 */
export async function whatWasLeft(): Promise<void> {
  const [local, session] = await Promise.all([read('local', 'vault'), read('session', null)])
  const isOpen = 'open key' in session
  if (local.vault !== undefined && !isOpen) screen.value = 'locked'
  isResuming.value = isOpen || Object.keys(session).some((name) => name.startsWith('sitting '))
}

const read = (area: 'local' | 'session', keys: string | null): Promise<Record<string, unknown>> =>
  browser.storage[area].get(keys).catch(() => ({}))
