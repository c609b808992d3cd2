import { useSignal } from '@preact/signals'
import { CounterNameError, emptyCounts } from '@viet-ho/form'
import { change, settings } from '../app/stored.ts'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { report as say } from '../text/report.ts'

interface CounterInputProps {
  readonly onSaved: (label: string) => void
}

/** What this counter is called in the report's numbers. A name that no file may bear is told, and the one before stays. */
export function CounterInput({ onSaved }: CounterInputProps) {
  const isWrong = useSignal(false)
  const save = (typed: string) => {
    const counter = typed.trim().toLowerCase()
    isWrong.value = !isCounterName(counter)
    if (isWrong.value || counter === settings.value.counter) return
    change({ counter })
    onSaved(say.counter)
  }
  return (
    <fieldset>
      <legend>{say.title}</legend>
      <div class="office-input">
        <label for="counter">{say.counter}</label>
        <QuietInput
          id="counter"
          shown={settings.value.counter}
          maxLength={60}
          aria-invalid={isWrong.value}
          aria-describedby="counter-hint counter-wrong"
          onType={() => {
            isWrong.value = false
          }}
          onLeave={save}
          onEnter={save}
        />
        <p id="counter-hint" class="hint">
          {say.counterHint}
        </p>
        <p id="counter-wrong" role="status" class={isWrong.value ? 'wrong' : ''}>
          {isWrong.value && say.wrongCounter(settings.value.counter)}
        </p>
      </div>
    </fieldset>
  )
}

function isCounterName(name: string): boolean {
  try {
    emptyCounts(name)
    return true
  } catch (error) {
    if (error instanceof CounterNameError) return false
    throw error
  }
}
