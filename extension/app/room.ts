import { signal } from '@preact/signals'
import type { Desk } from '../sitting/desk.ts'

/** The screens of a sitting, in their order. */
export const steps = ['ask', 'papers', 'read', 'print', 'after'] as const

export type Screen =
  | (typeof steps)[number]
  | 'choose'
  | 'settings'
  | 'report'
  | 'packs'
  | 'studio'
  | 'trial'
  | 'compare'
  | 'welcome'
  | 'locked'
  | 'passphrase'

/** Nothing else can be done before the passphrase. */
export const isShut = (on: Screen): boolean => on === 'locked' || on === 'passphrase'

export const screen = signal<Screen>('choose')

/** The citizen at the counter; undefined while nobody is. */
export const desk = signal<Desk | undefined>(undefined)

/** A form that is being tried, in the studio or on a screen of its own, whoever is at the counter: the screens of a sitting show it, and nothing keeps it. */
export const trial = signal<Desk | undefined>(undefined)

/** What went wrong, to be told; it goes with the next act. */
export const trouble = signal('')

interface Notice {
  readonly screen: Screen
  readonly sentences: readonly string[]
}

/** What the clerk has to know and need do nothing about, on the screen where it was told. */
export const notice = signal<Notice | undefined>(undefined)

export function notify(...sentences: readonly string[]): void {
  notice.value = { screen: screen.value, sentences }
}

/** Nobody has been at this PC for a while: what stands on the screen is covered. */
export const isCovered = signal(false)

/** What was left on the screen may come back in a moment: until then nothing else is begun. */
export const isResuming = signal(false)

/** Vietnam keeps UTC+7 the year round; a counter's PC may not. */
export const today = (): string => new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10)

/** The screens of a sitting are a file of their own: the first screen doesn't wait for them. */
export const loadSitting = () => import('../sitting/sitting-screens.tsx')

/** What keeps a sitting when this window closes, and the browser. */
export const loadKeep = () => import('../keep/index.ts')

/** Opens a form: for the citizen at the counter when there is one, else for the next. */
export async function open(form: string, edition: string, day: string): Promise<void> {
  try {
    const { openForm } = await loadSitting()
    await openForm(form, edition, day)
    trouble.value = ''
    notice.value = undefined
    screen.value = 'ask'
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
  }
}

/** The citizen leaves; nothing of them stays. */
export function clear(): void {
  notice.value = undefined
  desk.value = undefined
  screen.value = 'choose'
}
