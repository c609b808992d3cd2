import { useSignal } from '@preact/signals'
import { currentPrinting, type Issue, printIssues, recordForm } from '@viet-ho/form'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { screen, trouble } from '../app/room.ts'
import { SittingPack } from '../packs/sitting-pack.tsx'
import { PaperPreview } from '../preview/paper-preview.tsx'
import { here } from '../sitting/here.ts'
import { ask } from '../text/ask.ts'
import { print as say } from '../text/print.ts'
import { BesideList } from './beside-list.tsx'
import { type Beside, besidePapers } from './beside-papers.ts'
import { FormFiles } from './form-files.tsx'
import { FormState, PagesHint } from './form-state.tsx'
import { FormsToPrint } from './forms-to-print.tsx'
import { mend } from './mend.ts'
import { nextAct } from './next-act.ts'
import { PrintActs } from './print-acts.tsx'
import { PrintAnyway } from './print-anyway.tsx'
import { printForm, usualCopies } from './print-form.ts'
import './print.css'
import { oncePainted } from '../app/once-painted.ts'
import { StillMissing } from './still-missing.tsx'
import { PrintedFrame, usePrinter } from './use-printer.tsx'

/** Printing and signing: one button, Enter, goes through all of it. */
export function PrintScreen() {
  const desk = here()
  const printer = usePrinter()
  const isAsking = useSignal(false)
  const refused = useSignal<readonly Issue[]>([])
  const told = useSignal<readonly string[]>([])
  const withSentences = useSignal(false)
  const copies = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  const form = desk.form.value
  const issues = printIssues(desk.sitting.value, form)
  const next = nextAct(desk)
  const beside = besidePapers(desk)
  const isPrinted = currentPrinting(form) !== undefined

  const printNow = async (override?: string) => {
    isAsking.value = false
    const wanted = Math.min(20, Math.max(1, Math.trunc(Number(copies.current?.value)) || 1))
    refused.value = await printForm(desk, form.form, printer, { copies: wanted, ...(override && { override }) })
    main.current?.focus()
  }
  const printOrAsk = () => {
    if (issues.length > 0) isAsking.value = true
    else void printNow()
  }
  const printBeside = async (paper: Beside) => {
    try {
      told.value = await paper.print(printer, { withSentences: withSentences.value })
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error)
    }
    main.current?.focus()
  }
  const goOn = () => {
    refused.value = []
    if (next.type === 'mend' && issues[0]) mend(desk, form, issues[0])
    else if (next.type === 'print') void printNow()
    else if (next.type === 'sign') refused.value = desk.happen({ type: 'signed', form: form.form })
    else if (next.type === 'form') desk.current.value = next.form.form
    else if (next.type === 'beside') void printBeside(next.beside)
    else screen.value = next.type === 'choose-signing' ? 'read' : 'after'
  }
  useLayoutEffect(() => main.current?.focus(), [])
  // The whole paper is looked at, from its top, and no blank of it: told before the preview is painted.
  useMemo(() => {
    desk.focused.value = ''
  }, [desk])
  // Another form: another number of copies, and another paper to look at.
  const { forget } = printer
  useEffect(() => {
    if (copies.current) copies.current.value = String(usualCopies(desk.form.value))
    isAsking.value = false
    refused.value = []
    told.value = []
    forget()
  }, [desk, form.form, isAsking, refused, told, forget])
  useKeys({
    'Alt+KeyI': printOrAsk,
    ...Object.fromEntries(beside.map((paper) => [paper.key.replace('Alt+', 'Alt+Key'), () => void printBeside(paper)])),
  })

  return (
    <div class="printing">
      <section aria-labelledby="print-title">
        <h1 id="print-title">{say.title}</h1>
        <FormsToPrint
          printer={printer}
          onPrinted={(list) => {
            refused.value = list
            main.current?.focus()
          }}
        />
        <SittingPack />
        {!isPrinted && <StillMissing />}
        <FormState />
        {isAsking.value ? (
          <PrintAnyway
            count={issues.length}
            onBack={() => {
              isAsking.value = false
              oncePainted(() => main.current?.focus())
            }}
            onPrint={(reason) => void printNow(reason)}
          />
        ) : (
          <PrintActs
            next={next}
            main={main}
            isAgain={form.printings.length > 0}
            isIncomplete={issues.length > 0}
            isBusy={printer.isBusy}
            onNext={goOn}
            onPrint={printOrAsk}
          />
        )}
        <p role="status">{printer.isBusy && say.making}</p>
        {refused.value.length > 0 && (
          <ul role="alert" class="wrong">
            {refused.value.map((issue) => (
              <li key={issue.message}>{issue.message}</li>
            ))}
          </ul>
        )}
        <label class="copies">
          <span>{say.copies}</span>
          <input ref={copies} type="number" min={1} max={20} defaultValue="1" />
        </label>
        <PagesHint />
        <FormFiles />
        <BesideList
          papers={beside}
          hasRecord={beside.some(({ id }) => id === recordForm)}
          withSentences={withSentences.value}
          onWithSentences={(value) => (withSentences.value = value)}
          onPrint={(paper) => void printBeside(paper)}
        />
        <div role="status">
          {told.value.map((sentence) => (
            <p key={sentence} class="doubt">
              {sentence}
            </p>
          ))}
        </div>
      </section>
      {printer.shown ? (
        <PrintedFrame shown={printer.shown} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it
        <aside class="paper" aria-label={ask.paperAfter} tabIndex={0}>
          <PaperPreview />
        </aside>
      )}
    </div>
  )
}
