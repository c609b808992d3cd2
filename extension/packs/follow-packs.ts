import { browser } from 'wxt/browser'
import { packNotes as say } from '../text/pack-notes.ts'
import { packHeads, packTrouble } from './forms-at-hand.ts'
import { packsMark } from './packs-mark.ts'

/** Reads which packs there are, and follows what other windows add and remove. Where there never was one, nothing is read. */
export async function openPacks(): Promise<void> {
  browser.storage.local.onChanged.addListener(({ [packsMark]: changed }) => {
    if (changed !== undefined) void refreshPacks()
  })
  const { [packsMark]: mark } = await browser.storage.local.get(packsMark).catch(() => ({}) as Record<string, unknown>)
  if (mark !== undefined) await refreshPacks()
}

let reading = 0

/** Looks anew which packs there are. A broken database is told; the forms that are built in are there all the same. */
export async function refreshPacks(): Promise<void> {
  reading += 1
  const turn = reading
  try {
    const { readHeads } = await import('./pack-database.ts')
    const heads = await readHeads()
    // An earlier answer never takes the place of a later one.
    if (turn === reading) packHeads.value = heads
    packTrouble.value = ''
  } catch {
    packTrouble.value = say.unreadable
  }
}
