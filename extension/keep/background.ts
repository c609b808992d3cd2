import { browser } from 'wxt/browser'
import { settingsNow } from '../app/stored.ts'
import { purgePacks } from '../packs/purge-packs.ts'
import { heldIds } from './hold.ts'
import { openKeyName } from './key.ts'
import { memoryStore } from './memory-store.ts'
import { purge } from './purge.ts'

const waitingUpdate = 'update waits'

/** What has to be done while no window of the tool is open: what is old goes, and an open key does when nobody has been there. */
export async function tidy(): Promise<void> {
  const { keepUntil, idleMinutes } = await settingsNow()
  await purge(keepUntil)
  await purgePacks().catch(() => {})
  const session = await browser.storage.session.get([openKeyName, 'lastActive'])
  if (session[openKeyName] === undefined) return
  const idle = Date.now() - Number(session.lastActive ?? 0)
  // A window that is open writes first and then locks itself.
  if (idle >= idleMinutes * 60_000 && (await heldIds()).size === 0) await browser.storage.session.remove(openKeyName)
}

/** Lets the browser install a new version as soon as no sitting would end by it. */
export async function updateWhenFree(isNew = false): Promise<void> {
  if (isNew) await browser.storage.session.set({ [waitingUpdate]: true })
  else if ((await browser.storage.session.get(waitingUpdate))[waitingUpdate] === undefined) return
  const isBusy = (await heldIds()).size > 0 || (await memoryStore.heads()).length > 0
  if (!isBusy) browser.runtime.reload()
}
