import { useSignal } from '@preact/signals'
import { isPrintReason } from '@viet-ho/form'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { QuietInput } from '../ask/controls/quiet-input.tsx'
import { here } from '../sitting/here.ts'
import { print as say } from '../text/print.ts'

interface PrintAnywayProps {
  readonly count: number
  readonly onBack: () => void
  readonly onPrint: (reason: string) => void
}

/** Two steps: a yes, and then a reason, so that the yes never becomes the reason on the record. Escape goes back from both. */
export function PrintAnyway({ count, onBack, onPrint }: PrintAnywayProps) {
  const isSure = useSignal(false)
  const isTooShort = useSignal(false)
  const back = useRef<HTMLButtonElement>(null)
  const typed = here().note('print reason', '')
  // At once: a Tab or an Enter may follow before the next frame.
  useLayoutEffect(() => back.current?.focus(), [])
  useLayoutEffect(() => {
    if (isSure.value) document.getElementById('print-reason')?.focus()
  }, [isSure.value])
  const finish = (reason: string) => {
    if (!isPrintReason(reason.trim())) {
      isTooShort.value = true
      return
    }
    typed.value = ''
    onPrint(reason.trim())
  }
  return (
    <div
      class="print-anyway"
      role="alertdialog"
      aria-label={say.anywayQuestion(count)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onBack()
      }}
    >
      <p>{say.anywayQuestion(count)}</p>
      {isSure.value ? (
        <>
          <label for="print-reason">{say.reason}</label>
          <QuietInput
            id="print-reason"
            shown={typed.value}
            maxLength={400}
            aria-describedby="print-reason-status"
            onType={(value) => {
              typed.value = value
              isTooShort.value = false
            }}
            onLeave={(value) => {
              typed.value = value
            }}
            onEnter={finish}
          />
          <p id="print-reason-status" role="status" class={isTooShort.value ? 'wrong' : ''}>
            {isTooShort.value && say.reasonTooShort}
          </p>
          <div class="acts">
            <button type="button" class="main" onClick={() => finish(typed.value)}>
              {say.print} <kbd>Enter</kbd>
            </button>
            <button type="button" onClick={onBack}>
              {say.anywayBack} <kbd>Esc</kbd>
            </button>
          </div>
        </>
      ) : (
        <div class="acts">
          <button type="button" class="main" ref={back} onClick={onBack}>
            {say.anywayBack} <kbd>Enter</kbd>
          </button>
          <button type="button" class="danger" onClick={() => (isSure.value = true)}>
            {say.anywayYes}
          </button>
        </div>
      )}
    </div>
  )
}
