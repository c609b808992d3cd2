import {
  currentPrinting,
  type FormInSitting,
  isSigned,
  paperOf,
  printIssues,
  shortHash,
  signingRules,
} from '@viet-ho/form'
import { layOut } from '@viet-ho/layout'
import { useMemo } from 'preact/hooks'
import { here } from '../sitting/here.ts'
import { print as say } from '../text/print.ts'

/** A form's state in a few words, for the list of several. */
export function stateOf(form: FormInSitting): string {
  const issues = printIssues(here().sitting.value, form).length
  if (isSigned(form)) return say.states.signed
  if (currentPrinting(form)) return say.states.printed
  if (form.printings.length > 0) return say.states.changed
  return issues > 0 ? say.states.missing(issues) : say.states.ready
}

/** What has become of the current form's paper: its code, which earlier print is void, how it is signed. */
export function FormState() {
  const desk = here()
  const sitting = desk.sitting.value
  const form = desk.form.value
  const printing = currentPrinting(form)
  const rule = signingRules.find(({ way }) => way === sitting.signing?.way)
  const isStale = printing === undefined && form.printings.length > 0
  return (
    <div role="status" class="form-state">
      {isStale && <p class="wrong">{say.changed}</p>}
      {printing === undefined && printIssues(sitting, form).length === 0 && <p class="right">{say.ready}</p>}
      {printing && (
        <>
          <p>
            {say.printed('')}
            <strong class="code">{shortHash(printing.hash)}</strong>
          </p>
          {form.printings.some(({ isVoid }) => isVoid) && <p class="wrong">{say.voided}</p>}
          {printing.override && <p class="doubt">{say.overridden(printing.override.reason)}</p>}
          {rule && !isSigned(form) && (
            <>
              <p>{say.signHint(rule.title)}</p>
              <p class="hint">{rule.onForm}</p>
            </>
          )}
          {isSigned(form) && <p class="right">{say.signed}</p>}
        </>
      )}
    </div>
  )
}

/** How many pages the paper has, and whether both sides can be used: a browser can't set it, the clerk does. */
export function PagesHint() {
  const form = here().form.value
  const { draft, edition } = form
  const pages = useMemo(() => layOut(paperOf(form).document).pages.length, [draft, edition])
  return <p class="hint">{say.pages(pages)}</p>
}
