import type { RefObject } from 'preact'
import { isComposing } from '../app/keys.ts'

interface PassphraseInputProps {
  readonly id: string
  readonly label: string
  readonly input: RefObject<HTMLInputElement | null>
  readonly describedBy?: string
  readonly isNew?: boolean
  readonly onEnter: () => void
}

/** A passphrase, read from its input only when it is used: nothing else holds it. */
export function PassphraseInput({ id, label, input, describedBy, isNew = false, onEnter }: PassphraseInputProps) {
  return (
    <p class="passphrase">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={input}
        type="password"
        // The browser's own store of passwords is one more place that keeps it.
        autocomplete={isNew ? 'new-password' : 'off'}
        spellcheck={false}
        aria-describedby={describedBy}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event)) return
          event.preventDefault()
          onEnter()
        }}
      />
    </p>
  )
}
