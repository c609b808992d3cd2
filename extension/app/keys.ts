import { useLayoutEffect, useRef } from 'preact/hooks'

/** What a combination of keys does: `Alt+KeyM`, `Alt+ArrowUp`, `Escape`, `Ctrl+Enter`; a key without one only where its control has the focus. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/**
 * Keys of a screen, whatever has the focus. A key that an input method is still making a word with is none. No combination has Ctrl and Shift, by which
 * Unikey is switched, nor Alt+Z.
 */
export function useKeys(keys: Keys): void {
  const now = useRef(keys)
  now.current = keys
  // At once: a key may follow in the same moment.
  useLayoutEffect(() => {
    const since = performance.now()
    const onKey = (event: KeyboardEvent) => {
      // The key that brought this screen is still on its way up to the document.
      if (isComposing(event) || event.timeStamp < since || isUnderDialog()) return
      const act = now.current[nameOf(event)]
      if (act === undefined) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** Keys of a part of a screen, alive only while the focus is in it; what it does with a key, nothing around it does too. */
export const keysWithin = (keys: Keys) => (event: KeyboardEvent) => {
  if (event.defaultPrevented || isComposing(event)) return
  const act = keys[nameOf(event)]
  if (act === undefined) return
  event.preventDefault()
  event.stopPropagation()
  act(event)
}

/** The same keys where nothing has the focus: after a click beside everything, or when what had it is gone. */
export function useLooseKeys(keys: Keys): void {
  const now = useRef(keys)
  now.current = keys
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.activeElement === document.body && !isUnderDialog()) keysWithin(now.current)(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

/** A dialog that stands over the whole screen has the keys for itself, wherever the focus is. */
const isUnderDialog = () => document.querySelector('dialog.over-screen[open]') !== null

/** Whether an input method is in the middle of a word: its Enter is not the clerk's. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

function nameOf({ altKey, ctrlKey, metaKey, code, key }: KeyboardEvent): string {
  const name = /^(Key|Digit|Arrow|Page)/.test(code) ? code : key
  return `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${name.replace('Numpad', '')}`
}
