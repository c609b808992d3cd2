import { browser } from 'wxt/browser'
import { clear, desk, isCovered } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { closeHelp } from '../help/open-help.ts'
import { steadyNow } from './clock.ts'
import { isExpired } from './expiry.ts'
import { openKey } from './key.ts'
import { lock } from './lifecycle.ts'
import { purge } from './purge.ts'

/** How often it is looked whether anybody is there. */
const look = 15_000
/** How often the other windows are told that somebody is. */
const tell = 10_000

let lastActive = Date.now()
let lastTold = 0

/** Covers the screen when nobody has pressed a key or a button in any window for as long as the office has set, and locks where there is a passphrase. */
export function watchIdle(): void {
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    addEventListener(type, noteActive, { capture: true, passive: true })
  setInterval(() => void check(), look)
  noteActive()
}

function noteActive(): void {
  lastActive = Date.now()
  // The clock may have been set back.
  if (Math.abs(lastActive - lastTold) < tell) return
  lastTold = lastActive
  void browser.storage.session.set({ lastActive }).catch(() => {})
}

async function check(): Promise<void> {
  const { lastActive: told } = await browser.storage.session.get('lastActive')
  const latest = Math.max(lastActive, typeof told === 'number' ? told : 0)
  const isIdle = Date.now() - latest >= settings.value.idleMinutes * 60_000
  // A sitting that nobody has touched since yesterday goes, also from the screen.
  if (isIdle && desk.value && isExpired(latest, steadyNow(), settings.value.keepUntil)) clear()
  if (isIdle) await coverNow()
  await purge(settings.value.keepUntil)
}

/** Covers the screen, or locks. */
export async function coverNow(): Promise<void> {
  const isLocking = openKey() !== undefined
  if (!isLocking && desk.value === undefined) return
  // It would stand over the cover, and over the passphrase.
  closeHelp()
  if (isLocking) await lock()
  else isCovered.value = true
}
