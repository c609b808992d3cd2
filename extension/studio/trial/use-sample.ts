import { useEffect, useRef } from 'preact/hooks'
import type { Typed } from './use-trial-desk.ts'

/** Tells the answers when they are others than those that were told last; those that the trial begins with are known. */
export function useSample(raw: Typed | undefined, onSample: ((answers: Typed) => void) | undefined): void {
  const last = useRef<string | undefined>(undefined)
  useEffect(() => {
    const answers = raw ?? {}
    const words = JSON.stringify(answers)
    const isOther = last.current !== undefined && last.current !== words
    last.current = words
    if (isOther) onSample?.(answers)
  }, [raw, onSample])
}
