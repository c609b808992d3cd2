import { browser } from 'wxt/browser'
import { isResuming, screen } from './room.ts'

/** Whether the first screen is the passphrase, or waits for a sitting that comes back: known before anything is painted. */
export async function whatWasLeft(): Promise<void> {
  const [{ vault }, session] = await Promise.all([
    browser.storage.local.get('vault'),
    browser.storage.session.get(null),
  ])
  const isOpen = 'open key' in session
  if (vault !== undefined && !isOpen) screen.value = 'locked'
  isResuming.value = isOpen || Object.keys(session).some((name) => name.startsWith('sitting '))
}
