import { effect, signal } from '@preact/signals'
import type { Office } from '@viet-ho/form'
import { browser } from 'wxt/browser'

export interface Settings {
  /** What the office writes on every paper. Nothing about citizens. */
  readonly office: Office
  /** Size of the letters, in percent. */
  readonly textSize: number
  /** Whether a voice may read aloud that sends the text to a server; the office decides. */
  readonly allowRemoteVoice: boolean
  /** Whether cards may be read by this PC's camera. */
  readonly allowCamera: boolean
  /** Minutes without a key or a click after which the screen is covered, and locked where there is a passphrase. */
  readonly idleMinutes: number
  /** How long a sitting that was left is kept, at most. */
  readonly keepUntil: 'end-of-day' | '24-hours'
  /** What this counter is called in the numbers for the report. */
  readonly counter: string
  /** What the office writes on every report, by the field of the report form: who signs, where it goes. */
  readonly reportWords: Readonly<Record<string, string>>
  /** Whether the first-run screens were seen on this PC. */
  readonly hasSeenWelcome: boolean
  /** Ids of forms. */
  readonly pinned: readonly string[]
  readonly recent: readonly string[]
}

const defaults: Settings = {
  office: {},
  textSize: 100,
  allowRemoteVoice: false,
  allowCamera: true,
  idleMinutes: 5,
  keepUntil: 'end-of-day',
  counter: 'quay-1',
  reportWords: {},
  hasSeenWelcome: false,
  pinned: [],
  recent: [],
}

/** What this PC remembers: the office and its habits. */
export const settings = signal<Settings>(defaults)

export const change = (part: Partial<Settings>): void => {
  settings.value = { ...settings.value, ...part }
}

/** Reads what is stored, then writes every change, and follows what other windows change. */
export async function openStored(): Promise<void> {
  const { settings: stored } = await browser.storage.local.get('settings')
  settings.value = { ...defaults, ...(stored as Partial<Settings> | undefined) }
  let isOwn = false
  browser.storage.local.onChanged.addListener((changes) => {
    const { newValue } = changes.settings ?? {}
    if (newValue === undefined || JSON.stringify(newValue) === JSON.stringify(settings.value)) return
    isOwn = true
    settings.value = { ...defaults, ...(newValue as Partial<Settings>) }
    isOwn = false
  })
  let isFirst = true
  effect(() => {
    const now = settings.value
    document.documentElement.style.fontSize = `${now.textSize}%`
    if (!isFirst && !isOwn) void browser.storage.local.set({ settings: now })
    isFirst = false
  })
}
