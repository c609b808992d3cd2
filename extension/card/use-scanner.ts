import { useLayoutEffect, useRef } from 'preact/hooks'
import { looksLikeCard, pause } from './scan.ts'

/**
 * A scanner that types while no input has the focus: its figures are no choices, its Enter no act. All cards of the country begin with 0, which chooses
 * nothing, so that the first key may pass; those behind it come faster than anybody types and are kept back.
 */
export function useScanner(onScan: (text: string) => void): void {
  const now = useRef(onScan)
  now.current = onScan
  useLayoutEffect(() => {
    let text = ''
    let last = Number.NEGATIVE_INFINITY
    const onKey = (event: KeyboardEvent) => {
      const { key, timeStamp, target } = event
      if (isTextInput(target)) return
      const isRun = text !== '' && timeStamp - last < pause
      if (key === 'Enter' && isRun && text.length > 8) {
        keepBack(event)
        const scanned = text
        text = ''
        if (looksLikeCard(scanned)) now.current(scanned)
        return
      }
      if (key.length !== 1) {
        if (key === 'Shift' && isRun) last = timeStamp
        else if (key !== 'Shift') text = ''
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || (!isRun && /[1-9\s]/.test(key))) {
        text = ''
        return
      }
      text = isRun ? text + key : key
      last = timeStamp
      if (isRun) keepBack(event)
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [])
}

function keepBack(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function isTextInput(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
