import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { ask as say } from '../../text/ask.ts'
import { QuietInput } from './quiet-input.tsx'

export interface FoundCommune {
  readonly commune: string
  readonly province: string
}

interface CommuneInputProps {
  readonly id: string
  readonly label: string
  readonly shown: string
  readonly search: (query: string) => readonly FoundCommune[]
  readonly onType: (value: string) => void
  readonly onTake: (found: FoundCommune) => void
  readonly onLeave: (value: string) => void
  readonly onDone: () => void
}

/**
 * A commune by a few letters of its name. Enter takes the one that is marked and goes on; Escape closes the list, and Enter then keeps what was typed
 * (abroad, or a name that is not in the State's list).
 */
export function CommuneInput({ id, label, shown, search, onType, onTake, onLeave, onDone }: CommuneInputProps) {
  const found = useSignal<readonly FoundCommune[]>([])
  const at = useSignal(0)
  const marked = found.value[at.value]
  // What was typed to find it is no answer, although the input is left with it.
  const isTaken = useRef(false)
  const take = (commune: FoundCommune) => {
    isTaken.current = true
    found.value = []
    onTake(commune)
    // The input shows the whole name once it is left.
    onDone()
  }
  return (
    <div class="commune">
      <label for={id}>{label}</label>
      <QuietInput
        id={id}
        class="answer"
        role="combobox"
        aria-expanded={found.value.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={marked && `${id}-${at.value}`}
        shown={shown}
        onType={(value) => {
          at.value = 0
          found.value = value.trim() === '' || value === shown ? [] : search(value)
          onType(value)
        }}
        onLeave={(value) => {
          if (isTaken.current) {
            isTaken.current = false
            return
          }
          const list = found.value
          found.value = []
          // Leaving by Tab with a marked name is taking it.
          const [first] = list
          if (list.length === 1 && first) onTake(first)
          else onLeave(value)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') at.value = Math.min(found.value.length - 1, at.value + 1)
          else if (event.key === 'ArrowUp') at.value = Math.max(0, at.value - 1)
          else if (event.key === 'Escape' && found.value.length > 0) found.value = []
          else return
          if (found.value.length > 0 || event.key === 'Escape') event.preventDefault()
        }}
        onEnter={(value) => {
          if (marked) return take(marked)
          if (value !== shown) onLeave(value)
          onDone()
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} class="found" hidden={found.value.length === 0}>
        {found.value.map(({ commune, province }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the input, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the marked one
          <div
            key={`${commune}, ${province}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at.value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take({ commune, province })}
          >
            {commune}, {province}
          </div>
        ))}
      </div>
      <p class="hint">{say.communeHint}</p>
    </div>
  )
}
