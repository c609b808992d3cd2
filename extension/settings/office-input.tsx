import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../app/stored.ts'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { policy as sayPolicy } from '../text/policy.ts'
import { settings as say } from '../text/settings.ts'
import { changeOffice, isFixed, type OfficeKey, officeValue } from './office-change.ts'

interface OfficeInputProps {
  readonly name: OfficeKey
  readonly label: string
  readonly hint?: string | undefined
  /** A usual wording, taken by one key. */
  readonly suggestion?: string | undefined
  readonly isDisabled?: boolean
  readonly onSaved: (label: string) => void
  /** Enter: on to the next input. */
  readonly onNext: (id: string) => void
}

/** One line of the office's settings; it is saved when it is left, also by leaving the whole screen. */
export function OfficeInput({ name, label, hint: usual, suggestion, isDisabled, onSaved, onNext }: OfficeInputProps) {
  const isGiven = isFixed(name)
  const hint = isGiven ? sayPolicy.fixed : usual
  const id = `office-${name.replace('.', '-')}`
  const shown = officeValue(settings.value.office, name)
  const round = useSignal(0)
  const pending = useRef<string | undefined>(undefined)
  // What is taken stands for what was typed: leaving the input must not write that over it.
  const isTaken = useRef(false)
  const save = (value: string) => {
    pending.current = undefined
    if (value.trim() === officeValue(settings.value.office, name)) return
    changeOffice(name, value)
    onSaved(label)
  }
  useEffect(
    () => () => {
      if (pending.current !== undefined) changeOffice(name, pending.current)
    },
    [name],
  )
  const isOffered = !isGiven && suggestion !== undefined && suggestion !== shown
  const take = () => {
    if (!isOffered) return
    save(suggestion)
    isTaken.current = true
    onNext(id)
    // Also where what is taken stood there before, and only the typed letters have to go.
    round.value += 1
  }
  return (
    <div class="office-input">
      <label for={id}>{label}</label>
      <QuietInput
        key={round.value}
        id={id}
        shown={shown}
        maxLength={500}
        disabled={isDisabled === true || isGiven}
        aria-describedby={hint && `${id}-hint`}
        onType={(value) => {
          pending.current = value
          isTaken.current = false
        }}
        onLeave={(value) => {
          if (!isTaken.current) save(value)
        }}
        onKeyDown={(event) => {
          if (!event.altKey || event.code !== 'KeyG') return
          event.preventDefault()
          take()
        }}
        onEnter={(value) => {
          save(value)
          onNext(id)
        }}
      />
      {isOffered && (
        <button type="button" class="suggestion" onMouseDown={(event) => event.preventDefault()} onClick={take}>
          {say.use(suggestion)} <kbd>{say.useKey}</kbd>
        </button>
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  )
}
