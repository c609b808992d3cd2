import { print } from '../text/print.ts'
import { report as say } from '../text/report.ts'
import { made } from './made-report.ts'

interface ReportActsProps {
  readonly isBusy: boolean
  readonly onWord: () => void
  readonly onPrint: () => void
  readonly onBack: () => void
}

/** The Word file, the printer, and the way back; what is still wrong, where something is. */
export function ReportActs({ isBusy, onWord, onPrint, onBack }: ReportActsProps) {
  const { paper, issues } = made.value
  return (
    <div class="report-acts">
      <div role="status">
        {paper === undefined && (
          <>
            <p class="wrong">{say.notReady}</p>
            <ul>
              {issues.map(({ code, field, message }) => (
                <li key={`${code} ${field}`}>{message}</li>
              ))}
            </ul>
          </>
        )}
        {isBusy && <p>{print.making}</p>}
      </div>
      <div class="acts">
        <button type="button" class="main" aria-disabled={paper === undefined} onClick={onWord}>
          {say.word} <kbd>Ctrl+Enter</kbd>
        </button>
        <button type="button" aria-disabled={paper === undefined || isBusy} onClick={onPrint}>
          {say.print} <kbd>Alt+I</kbd>
        </button>
        <button type="button" onClick={onBack}>
          {say.back} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  )
}
