import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { screen, trouble } from '../app/room.ts'
import { PrintedFrame, usePrinter } from '../print/use-printer.tsx'
import { common } from '../text/common.ts'
import { report as say } from '../text/report.ts'
import { countsHere, followCounts } from './counted.ts'
import { edition, loadReportForm } from './made-report.ts'
import { NumberTables } from './number-tables.tsx'
import { changeKind, movePeriod, periodNow } from './period.ts'
import { PeriodChoice } from './period-choice.tsx'
import { ReportActs } from './report-acts.tsx'
import { keepReport, printReport } from './report-files.ts'
import { exportCounts, Sources } from './sources.tsx'
import './report.css'
import { WordFields } from './word-fields.tsx'

/** The report of a week or a month: the numbers of this PC and of the counters whose files were imported, and the words of the office. */
export function ReportScreen() {
  const files = useRef<HTMLInputElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const told = useSignal('')
  const mistakes = useSignal<readonly string[]>([])
  const printer = usePrinter()
  const isReady = edition.value !== undefined && countsHere.value !== undefined
  useEffect(() => {
    loadReportForm().catch((error) => {
      trouble.value = String(error)
    })
    return followCounts()
  }, [])
  useLayoutEffect(() => {
    if (isReady) root.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [isReady])
  const back = () => {
    screen.value = 'choose'
  }
  const tell = (sentence: string, wrong: readonly string[] = []) => {
    told.value = sentence
    mistakes.value = wrong
  }
  const word = async () => tell(await keepReport())
  const print = () => void printReport(printer)
  useKeys({
    Escape: back,
    'Alt+ArrowUp': () => movePeriod(-1),
    'Alt+ArrowDown': () => movePeriod(1),
    'Alt+KeyM': () => changeKind(periodNow().kind === 'week' ? 'month' : 'week'),
    'Alt+KeyX': () => tell(exportCounts()),
    'Alt+KeyN': () => files.current?.click(),
    'Alt+KeyI': print,
    'Ctrl+Enter': () => void word(),
  })
  return (
    <div class="report" ref={root}>
      <section class="report-head" aria-labelledby="report-title">
        <h1 id="report-title">{say.title}</h1>
        <p class="hint">{say.hint}</p>
        {isReady ? (
          <>
            <PeriodChoice />
            <Sources files={files} onTold={tell} />
          </>
        ) : (
          <p role="status">{common.loading}</p>
        )}
        <p role="status">{told.value}</p>
        {mistakes.value.length > 0 && (
          <ul role="alert" class="wrong">
            {mistakes.value.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <div class="report-numbers">{isReady && <NumberTables />}</div>
      {isReady && (
        <div class="report-words">
          <WordFields />
          {printer.shown && <PrintedFrame shown={printer.shown} />}
          <ReportActs isBusy={printer.isBusy} onWord={() => void word()} onPrint={print} onBack={back} />
        </div>
      )}
    </div>
  )
}
