import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'

/** The PC's clock is behind by more than this: it was set back, or its battery is empty. */
const tolerated = 5 * 60_000
/** How often the latest time is noted. */
const step = 60_000

let latest = 0

/**
 * Milliseconds as the latest clock that this PC ever showed has them. What is kept is as old as they say: a clock that is set back, and then put right,
 * makes nothing old that isn't.
 */
export const steadyNow = (): number => Math.max(Date.now(), latest)

/** Whether the PC's clock is behind what it was. */
export const isClockBehind = signal(false)

/** Reads the latest time, and notes that of now. */
export async function noteTime(): Promise<void> {
  const { latestTime } = await browser.storage.local.get('latestTime')
  if (typeof latestTime === 'number') latest = Math.max(latest, latestTime)
  const now = Date.now()
  isClockBehind.value = now < latest - tolerated
  if (now < latest + step) return
  latest = now
  await browser.storage.local.set({ latestTime: now })
}
