import { signal } from '@preact/signals'
import type { Desk } from '../sitting/desk.ts'

export type Screen = 'choose' | 'ask' | 'papers' | 'read' | 'print' | 'after' | 'settings' | 'report' | 'welcome'

/** The screens of a sitting, in their order. */
export const steps = ['ask', 'papers', 'read', 'print', 'after'] as const

export const screen = signal<Screen>('choose')

/** The citizen at the counter; undefined while nobody is. */
export const desk = signal<Desk | undefined>(undefined)

/** What went wrong, to be told; it goes with the next act. */
export const trouble = signal('')

/** Vietnam keeps UTC+7 the year round; a counter's PC may not. */
export const today = (): string => new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10)

/** The screens of a sitting are a file of their own: the first screen doesn't wait for them. */
export const loadSitting = () => import('../sitting/sitting-screens.tsx')

/** Opens a form: for the citizen at the counter when there is one, else for the next. */
export async function open(form: string, edition: string, day: string): Promise<void> {
  try {
    const { openForm } = await loadSitting()
    await openForm(form, edition, day)
    trouble.value = ''
    screen.value = 'ask'
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
  }
}

/** The citizen leaves; nothing of them stays. */
export function clear(): void {
  desk.value = undefined
  screen.value = 'choose'
}
