import { desk, notify, screen, steps, trouble } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { packHeads } from '../packs/forms-at-hand.ts'
import { purgePacks } from '../packs/purge-packs.ts'
import { keep as say } from '../text/keep.ts'
import { type Hold, hold, onAsked, takeOver } from './hold.ts'
import { idHere, leaveKept, loseTo, startKeeping, writeAnew, writeNow } from './keeping.ts'
import type { KeptSitting } from './kept-sitting.ts'
import { followKey } from './key.ts'
import { listed, refreshList } from './list.ts'
import { purge } from './purge.ts'
import { requirePassphrase } from './require-passphrase.ts'
import { resume } from './resume.ts'
import { forget } from './stores.ts'
import { lockVault, vaultState } from './vault.ts'

/** Opens what is kept, when a window of the tool opens: the sitting that was on the screen is on the screen again. */
export async function openKeep(): Promise<void> {
  onAsked((id) => {
    if (id === idHere()) void leave(say.movedAway)
  })
  await followKey({ onLocked: leaveForLock, onOther: writeAnew })
  await purge(settings.value.keepUntil)
  // The copy that the first screen goes by may be gone. What memory had to take in need is not shown before the passphrase either.
  if ((await vaultState()) === 'locked') screen.value = 'locked'
  else {
    await refreshList()
    await resumeLeft()
  }
  void upkeep()
  requirePassphrase()
}

/** What of the packs has to be done when a window opens: nothing waits for it, and what fails is tried again the next time. */
async function upkeep(): Promise<void> {
  if (packHeads.value.length === 0) return
  const { readAnew } = await import('../packs/read-anew.ts')
  await readAnew().catch(() => {})
  await purgePacks().catch(() => {})
}

/** The sitting that was in this window when it was locked. */
let lockedWith: string | undefined

/** Takes up the sitting that was in this window, else the latest, of those that were not put aside and that no window has. */
export async function resumeLeft(): Promise<void> {
  const left = listed.value.filter(({ kept, isHeld }) => !kept.isParked && !isHeld).map(({ kept }) => kept)
  const own = left.find(({ id }) => id === lockedWith)
  for (const kept of own === undefined ? left : [own]) {
    if (desk.value !== undefined) return
    const onLost = () => loseTo(kept.id, say.movedAway)
    const held = await hold(kept.id, onLost)
    if (held) await open(held)
  }
}

/** Takes up a kept sitting in this window, from another window too. What is here is put aside. */
export async function takeUp({ id }: KeptSitting): Promise<void> {
  if (desk.value !== undefined) await park()
  if (desk.value !== undefined) return
  const onLost = () => loseTo(id, say.movedAway)
  await open((await hold(id, onLost)) ?? (await takeOver(id, onLost)))
}

/** Opens what this window holds. */
async function open(held: Hold): Promise<void> {
  try {
    await refreshList()
    // Another window may have written after the list was made, or thrown it away.
    const latest = listed.value.find(({ kept }) => kept.id === held.id)?.kept
    if (latest === undefined) return held.release()
    const resumed = await resume(latest)
    desk.value = resumed.desk
    screen.value = steps.find((step) => step === latest.screen) ?? 'ask'
    notify(...resumed.notices)
    startKeeping(resumed.desk, { hold: held, generation: latest.generation })
  } catch (error) {
    held.release()
    trouble.value = error instanceof Error ? error.message : String(error)
  }
  await refreshList()
}

/** Puts the citizen aside, for the next. Nothing goes where it could not be kept. */
export const park = (): Promise<void> => leave(say.parked, true)

async function leave(notice: string, isParked = false): Promise<void> {
  try {
    await leaveKept(isParked)
    notify(notice)
  } catch {
    notify(say.notParked)
  }
  await refreshList()
}

/** Before the same sitting is opened in another window: that one takes it up. */
export const leaveForPage = (): Promise<void> => (idHere() === undefined ? Promise.resolve() : leave(say.movedAway))

/** Takes a kept sitting off this PC for good. */
export async function drop(id: string): Promise<void> {
  await forget(id)
  await refreshList()
}

/** Locks: what is here is written first. Every other window does the same. */
export async function lock(): Promise<void> {
  await writeNow()
  await lockVault()
}

/** The key goes in a moment: what is here goes to the disk, and off the screen. */
async function leaveForLock(): Promise<void> {
  lockedWith = idHere()
  if (lockedWith !== undefined) await leaveKept(false).catch(() => {})
  listed.value = []
  screen.value = 'locked'
}
