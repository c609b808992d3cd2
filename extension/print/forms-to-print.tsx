import { currentPrinting, type Issue, printIssues } from '@viet-ho/form'
import { useKeys } from '../app/keys.ts'
import { here } from '../sitting/here.ts'
import { print as say } from '../text/print.ts'
import { stateOf } from './form-state.tsx'
import { printForm, usualCopies } from './print-form.ts'
import type { Printer } from './use-printer.tsx'

interface FormsToPrintProps {
  readonly printer: Printer
  /** All were printed, or one of them may not be. */
  readonly onPrinted: (refused: readonly Issue[]) => void
}

/** The forms of the citizen, each with its own state; those that are ready can be printed one after the other. */
export function FormsToPrint({ printer, onPrinted }: FormsToPrintProps) {
  const desk = here()
  const sitting = desk.sitting.value
  const forms = [...sitting.forms.values()]
  const ready = forms.filter((form) => !currentPrinting(form) && printIssues(sitting, form).length === 0)
  const printAll = async () => {
    let refused: readonly Issue[] = []
    for (const form of ready) {
      refused = await printForm(desk, form.form, printer, { copies: usualCopies(form) })
      if (refused.length > 0) break
    }
    onPrinted(refused)
  }
  useKeys({
    'Alt+KeyA': () => {
      if (ready.length > 1) void printAll()
    },
  })
  if (forms.length < 2) return <p class="hint">{desk.form.value.edition.title}</p>
  return (
    <>
      <ul class="forms-to-print" aria-label={say.forms}>
        {forms.map((form) => (
          <li key={form.form}>
            <button
              type="button"
              aria-pressed={form.form === desk.current.value}
              onClick={() => {
                desk.current.value = form.form
              }}
            >
              {form.edition.title}: <em>{stateOf(form)}</em>
            </button>
          </li>
        ))}
      </ul>
      {ready.length > 1 && (
        <button type="button" onClick={() => void printAll()}>
          {say.printAll} <kbd>Alt+A</kbd>
        </button>
      )}
    </>
  )
}
