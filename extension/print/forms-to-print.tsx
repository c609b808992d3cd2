import { currentPrinting, type Issue, printIssues } from '@viet-ho/form'
import { here } from '../sitting/here.ts'
import { print as say } from '../text/print.ts'
import { stateOf } from './form-state.tsx'
import { printForm, usualCopies } from './print-form.ts'
import type { Printer } from './use-printer.tsx'

interface FormsToPrintProps {
  readonly printer: Printer
  readonly onRefused: (issues: readonly Issue[]) => void
}

/** The forms of the citizen, each with its own state; those that are ready can be printed one after the other. */
export function FormsToPrint({ printer, onRefused }: FormsToPrintProps) {
  const desk = here()
  const sitting = desk.sitting.value
  const forms = [...sitting.forms.values()]
  if (forms.length < 2) return <p class="hint">{desk.form.value.edition.title}</p>
  const ready = forms.filter((form) => !currentPrinting(form) && printIssues(sitting, form).length === 0)
  const printAll = async () => {
    for (const form of ready) {
      const refused = await printForm(desk, form.form, printer, { copies: usualCopies(form) })
      onRefused(refused)
      if (refused.length > 0) return
    }
  }
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
          {say.printAll}
        </button>
      )}
    </>
  )
}
