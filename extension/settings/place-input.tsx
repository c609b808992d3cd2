import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { settings } from '../app/stored.ts'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { policy as sayPolicy } from '../text/policy.ts'
import { settings as say } from '../text/settings.ts'
import { changeOffice, isFixed } from './office-change.ts'

interface PlaceInputProps {
  readonly name: 'tinh' | 'xa'
  readonly label: string
  /** Full names that answer what was typed. */
  readonly search: (query: string) => readonly string[]
  /** What is wrong with what stands there. */
  readonly wrong: string | undefined
  readonly onSaved: (label: string) => void
  readonly onNext: (id: string) => void
}

/** A province or a commune by a few letters of its name: Enter takes the marked one. What is typed and not found is kept, and told. */
export function PlaceInput({ name, label, search, wrong, onSaved, onNext }: PlaceInputProps) {
  const id = `office-${name}`
  const shown = settings.value.office[name] ?? ''
  const isGiven = isFixed(name)
  const found = useSignal<readonly string[]>([])
  const at = useSignal(0)
  const round = useSignal(0)
  const pending = useRef<string | undefined>(undefined)
  // What is taken stands for what was typed: leaving the input must not write that over it.
  const isTaken = useRef(false)
  const save = (value: string) => {
    found.value = []
    pending.current = undefined
    if (value.trim() === (settings.value.office[name] ?? '')) return
    changeOffice(name, value)
    onSaved(label)
  }
  useEffect(
    () => () => {
      if (pending.current !== undefined) changeOffice(name, pending.current)
    },
    [name],
  )
  const take = (value: string) => {
    save(value)
    isTaken.current = true
    onNext(id)
    // Also where what is taken stood there before, and only the typed letters have to go.
    round.value += 1
  }
  const isOpen = found.value.length > 0
  return (
    <div class="office-input commune">
      <label for={id}>{label}</label>
      <QuietInput
        key={round.value}
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${at.value}` : undefined}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong !== undefined}
        shown={shown}
        maxLength={200}
        disabled={isGiven}
        onType={(value) => {
          pending.current = value
          isTaken.current = false
          at.value = 0
          found.value = value.trim() === '' || value === shown ? [] : search(value)
        }}
        onLeave={(value) => {
          if (isTaken.current) return
          const [only, ...others] = found.value
          save(only !== undefined && others.length === 0 ? only : value)
        }}
        onKeyDown={(event) => {
          if (!isOpen) return
          if (event.key === 'ArrowDown') at.value = Math.min(found.value.length - 1, at.value + 1)
          else if (event.key === 'ArrowUp') at.value = Math.max(0, at.value - 1)
          else if (event.key === 'Escape') found.value = []
          else return
          event.preventDefault()
          // Escape closes the list here, and not the settings.
          event.stopPropagation()
        }}
        onEnter={(value) => take(found.value[at.value] ?? value)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="found" hidden={!isOpen}>
        {found.value.map((each, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the input, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the marked one
          <div
            key={each}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(each)}
          >
            {each}
          </div>
        ))}
      </div>
      <p id={`${id}-hint`} class="hint">
        {isGiven ? sayPolicy.fixed : say.choose}
      </p>
      {wrong && <p class="wrong">{wrong}</p>}
    </div>
  )
}
