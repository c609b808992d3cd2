import { desk, notify, type Screen, screen, trouble } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { keep as say } from '../text/keep.ts'
import { hold, onAsked, takeOver } from './hold.ts'
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
  // The copy that the first screen goes by may be gone.
  if ((await vaultState()) === 'locked') screen.value = 'locked'
  await purge(settings.value.keepUntil)
  await refreshList()
  await resumeLeft()
  requirePassphrase()
}

/** Takes up the latest sitting that was not put aside and that no window has. */
export async function resumeLeft(): Promise<void> {
  const left = listed.value.find(({ kept, isHeld }) => !kept.isParked && !isHeld)
  if (left && desk.value === undefined) await takeUp(left.kept)
}

/** Takes up a kept sitting in this window, from another window too. What is here is put aside. */
export async function takeUp(kept: KeptSitting): Promise<void> {
  try {
    if (desk.value !== undefined) await park()
    const onLost = () => loseTo(kept.id, say.movedAway)
    const held = (await hold(kept.id, onLost)) ?? (await takeOver(kept.id, onLost))
    await refreshList()
    // Another window may have written after the list was made.
    const latest = listed.value.find((each) => each.kept.id === kept.id)?.kept
    if (latest === undefined) {
      held.release()
      return
    }
    try {
      const resumed = await resume(latest)
      desk.value = resumed.desk
      screen.value = (latest.screen === 'settings' || latest.screen === 'choose' ? 'ask' : latest.screen) as Screen
      notify(...resumed.notices)
      startKeeping(resumed.desk, { hold: held, generation: latest.generation })
    } catch (error) {
      held.release()
      throw error
    }
  } catch (error) {
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
  if (idHere() !== undefined) await leaveKept(false).catch(() => {})
  listed.value = []
  screen.value = 'locked'
}
