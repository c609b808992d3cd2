import { useSignal } from '@preact/signals'
import { dossierOf, requestForm } from '@viet-ho/form'
import { useLayoutEffect } from 'preact/hooks'
import { isComposing, useKeys } from '../app/keys.ts'
import { screen } from '../app/room.ts'
import { FormTabs } from '../ask/form-tabs.tsx'
import { printedBeside } from '../print/printed-beside.ts'
import { PrintedFrame, usePrinter } from '../print/use-printer.tsx'
import type { Desk } from '../sitting/desk.ts'
import { here } from '../sitting/here.ts'
import { papers as say } from '../text/papers.ts'
import { MatterFacts } from './matter-facts.tsx'
import { PaperRow } from './paper-row.tsx'
import './papers.css'
import { oncePainted } from '../app/once-painted.ts'
import { missingPapers, printRequest } from './request.ts'

/** Whether there is anything to look at besides the form itself. */
export const hasPapers = (desk: Desk): boolean => dossierOf(desk.form.value).some(({ isForm }) => !isForm)

const idOf = (index: number) => `paper-${index}`
const mainId = 'papers-next'

/** The checklist of the dossier, gone through with one hand on 1 and 2. */
export function PapersScreen() {
  const desk = here()
  const printer = usePrinter()
  const byHand = useSignal<readonly string[]>([])
  const form = desk.form.value
  const dossier = dossierOf(form)
  const rows = dossier.filter(({ isForm }) => !isForm)
  const unseen = rows.filter(({ brought }) => brought === undefined).length
  const missing = missingPapers(desk)
  const isRequested = printedBeside(desk).includes(`${requestForm} ${form.form}`)
  const next = nextForm(desk)

  const goOn = () => {
    if (next !== undefined) desk.current.value = next
    else screen.value = 'read'
  }
  const focusRow = (index: number) => {
    const radio = document.querySelector<HTMLInputElement>(`#${idOf(index)} input:checked`)
    const target = radio ?? document.getElementById(mainId)
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }
  const mark = (index: number, brought: boolean | null) => {
    const name = rows[index]?.paper.name
    if (name !== undefined) desk.happen({ type: 'paper-checked', form: form.form, paper: name, brought })
  }
  const request = async () => {
    if (missing.length > 0) byHand.value = (await printRequest(desk, printer)) ?? []
  }
  useLayoutEffect(() => {
    const first = rows.findIndex(({ brought }) => brought === undefined)
    focusRow(first === -1 ? rows.length : first)
    byHand.value = []
  }, [form.form])
  useKeys({ 'Alt+KeyI': request })

  return (
    <section class="papers" aria-labelledby="papers-title">
      <h1 id="papers-title">{say.title}</h1>
      <p class="hint">{form.edition.title}</p>
      <FormTabs />
      {rows.length > 0 && <p class="hint">{say.keys}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: its rows are fieldsets, a fieldset around them would be read out with every one */}
      <div
        role="group"
        aria-label={say.list}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || isComposing(event)) return
          const at = rows.findIndex((_, index) => document.activeElement?.closest(`#${idOf(index)}`))
          if (at === -1) return
          const brought = ({ 1: true, 2: false, 0: null } as const)[event.key]
          if (brought !== undefined) {
            mark(at, brought)
            // Next time round: the radio that is set is the row's.
            oncePainted(() => focusRow(at + 1))
          } else if (event.key === 'ArrowDown') focusRow(Math.min(at + 1, rows.length))
          else if (event.key === 'ArrowUp') focusRow(Math.max(at - 1, 0))
          else if (event.key === 'Enter') goOn()
          else return
          event.preventDefault()
        }}
      >
        {dossier
          .filter(({ isForm }) => isForm)
          .map(({ paper }) => (
            <p key={paper.name} class="paper-row yes">
              {paper.name} <span class="copies">({say.copies(paper.copies)})</span> <strong>{say.isForm}</strong>
            </p>
          ))}
        {rows.map((entry, index) => (
          <PaperRow key={entry.paper.name} entry={entry} id={idOf(index)} onMark={(brought) => mark(index, brought)} />
        ))}
      </div>
      <p role="status" class={missing.length > 0 ? 'doubt' : ''}>
        {rows.length === 0 ? say.nothing : say.status(unseen, missing.length)}{' '}
        {isRequested && missing.length > 0 && say.requestPrinted}
      </p>
      <div class="acts">
        <button type="button" id={mainId} class="main" onClick={goOn}>
          {next === undefined ? say.next : say.nextForm} <kbd>Enter</kbd>
        </button>
        {missing.length > 0 && (
          <button type="button" onClick={request} disabled={printer.isBusy} title={say.requestHint}>
            {say.request} <kbd>Alt+I</kbd>
          </button>
        )}
      </div>
      {byHand.value.length > 0 && (
        <div role="status">
          <p>{say.byHand}</p>
          <ul>
            {byHand.value.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <PrintedFrame shown={printer.shown} />
      <MatterFacts />
    </section>
  )
}

/** A form behind the current one whose papers were not all looked at. */
function nextForm({ sitting, current }: Desk): string | undefined {
  const forms = [...sitting.value.forms.values()]
  const at = forms.findIndex(({ form }) => form === current.value)
  return forms
    .slice(at + 1)
    .find((form) => dossierOf(form).some(({ isForm, brought }) => !isForm && brought === undefined))?.form
}
