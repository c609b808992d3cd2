let release: (() => void) | undefined

/** Takes a draft for this window, and lets go of the one it had; false where another window has it. */
export function hold(id: string): Promise<boolean> {
  letGo()
  return new Promise((answer) => {
    navigator.locks
      .request(`viet-ho-studio ${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null)
        return lock === null
          ? undefined
          : new Promise<void>((resolve) => {
              release = resolve
            })
      })
      .catch(() => answer(true))
  })
}

export function letGo(): void {
  release?.()
  release = undefined
}
