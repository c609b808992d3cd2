import { computed, effect, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { Settings } from './setting-list.ts'
import {
  type OwnSettings,
  type Policy,
  type PolicyMistake,
  readOwn,
  readPolicy,
  tightened,
  withChange,
} from './tightened.ts'

export type { Settings } from './setting-list.ts'

const own = signal<OwnSettings>({})

/** What the office's policy for this PC says; empty where there is none. */
export const policy = signal<Policy>({})
/** Places in the policy that are ignored, for the IT desk. */
export const policyMistakes = signal<readonly PolicyMistake[]>([])

/** What holds at this PC: the office and its habits, under the policy. */
export const settings = computed<Settings>(() => tightened(own.value, policy.value))

/** What this window wrote and hasn't yet been told of. */
const written = new Set<string>()

/** Changes this PC's own settings, and writes them down. */
export function change(part: Partial<Settings>): void {
  // Read back as from the disk, so that the same settings are always the same text.
  const changed = readOwn(withChange(own.value, part, policy.value))
  const text = JSON.stringify(changed)
  if (text === JSON.stringify(own.value)) return
  own.value = changed
  written.add(text)
  void browser.storage.local.set({ settings: changed })
}

/** Reads what is stored and what the policy says, and follows what other windows and the office change. */
export async function openStored(): Promise<void> {
  const [stored] = await Promise.all([readLocal(), followPolicy()])
  own.value = readOwn(stored)
  browser.storage.local.onChanged.addListener(({ settings: changed }) => {
    if (changed === undefined) return
    const now = readOwn(changed.newValue)
    // An echo of our own may come after the next change.
    if (!written.delete(JSON.stringify(now))) own.value = now
  })
  effect(() => {
    document.documentElement.style.fontSize = `${settings.value.textSize}%`
  })
}

/** What holds now, for whoever only looks once. */
export async function settingsNow(): Promise<Settings> {
  const [stored, managed] = await Promise.all([readLocal(), readManaged()])
  return tightened(readOwn(stored), readPolicy(managed).policy)
}

async function readLocal(): Promise<unknown> {
  try {
    return (await browser.storage.local.get('settings')).settings
  } catch {
    // A broken disk is no reason to send a citizen home: the tool works, and is set again.
    return undefined
  }
}

async function followPolicy(): Promise<void> {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void openPolicy()
  })
  await openPolicy()
}

async function openPolicy(): Promise<void> {
  const read = readPolicy(await readManaged())
  policy.value = read.policy
  policyMistakes.value = read.mistakes
}

/** Firefox has no managed storage until an administrator gave it one, and says so by an error. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get()
  } catch {
    return {}
  }
}
