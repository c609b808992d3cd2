import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from '../app/keys.ts'
import { card as say } from '../text/card.ts'
import { looksLikeCard, pause } from './scan.ts'

interface CaptureProps {
  /** What was wrong with the last scan. */
  readonly trouble: string
  /** The code, and whether an input method had its hands in it. */
  readonly onScan: (text: string, isTouched: boolean) => void
  readonly onDigit: (digit: number) => void
  /** Enter with nothing in it. */
  readonly onEmpty: () => void
  readonly describedBy: string
}

/** The one input that a scanner types into, or a text is pasted into. A figure by itself says whose card it is. */
export function Capture({ trouble, onScan, onDigit, onEmpty, describedBy }: CaptureProps) {
  const input = useRef<HTMLInputElement>(null)
  const isTouched = useSignal(false)
  const since = useRef(Number.NEGATIVE_INFINITY)
  const digit = useRef(0)
  useLayoutEffect(() => {
    input.current?.focus()
    return () => clearTimeout(digit.current)
  }, [])
  const read = (text: string) => {
    const touched = isTouched.value
    isTouched.value = false
    if (input.current) input.current.value = ''
    onScan(text, touched)
  }
  return (
    <div class="capture">
      <label class="label" for="card-input">
        {say.input}
      </label>
      <input
        id="card-input"
        ref={input}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={describedBy}
        aria-invalid={trouble !== ''}
        onCompositionStart={() => {
          isTouched.value = true
        }}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text') ?? ''
          // An input of one line would lose the ends of lines, by which several scans are told from one.
          if (!looksLikeCard(text)) return
          event.preventDefault()
          read(text)
        }}
        onInput={({ currentTarget: { value } }) => {
          if (value === '') isTouched.value = false
        }}
        onKeyDown={(event) => {
          const isRun = event.timeStamp - since.current < pause
          since.current = event.timeStamp
          clearTimeout(digit.current)
          if (isComposing(event)) {
            isTouched.value = true
            return
          }
          // Nobody corrects a scanner but an input method, which takes letters back to put a mark on them.
          if (event.key === 'Backspace' && isRun) isTouched.value = true
          if (event.key === 'Enter') {
            event.preventDefault()
            const { value } = event.currentTarget
            if (/^[1-9]$/.test(value)) {
              event.currentTarget.value = ''
              onDigit(Number(value))
            } else if (value.trim() === '') onEmpty()
            else read(value)
            return
          }
          if (!/^[1-9]$/.test(event.key) || event.currentTarget.value !== '' || event.altKey || event.ctrlKey) return
          const { key, currentTarget } = event
          digit.current = window.setTimeout(() => {
            if (currentTarget.value !== key) return
            currentTarget.value = ''
            onDigit(Number(key))
          }, 2 * pause)
        }}
      />
      <button
        type="button"
        class="main"
        onClick={() => {
          const { value = '' } = input.current ?? {}
          input.current?.focus()
          if (value.trim() === '') onEmpty()
          else read(value)
        }}
      >
        {say.read} <kbd>Enter</kbd>
      </button>
      <div role="status">
        {isTouched.value && <p class="wrong">{say.inputMethod}</p>}
        {trouble !== '' && <p class="wrong">{trouble}</p>}
      </div>
    </div>
  )
}
