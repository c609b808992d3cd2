import { signal } from '@preact/signals'

/** Whether the help stands over the screen. The screen stays as it is beneath. */
export const isHelpOpen = signal(false)

export const openHelp = (): void => {
  isHelpOpen.value = true
}

/** Also for whoever covers the screen: a help that stays open would stand over the cover. */
export const closeHelp = (): void => {
  isHelpOpen.value = false
}
