import { report as say } from '../text/report.ts'
import { changeKind, isLast, movePeriod, periodNow } from './period.ts'

const kinds = ['week', 'month'] as const

/** Which week or month. */
export function PeriodChoice() {
  const period = periodNow()
  return (
    <fieldset class="period">
      <legend>{say.period}</legend>
      <div class="period-kinds">
        {kinds.map((kind) => (
          <label key={kind} class="choice">
            <input type="radio" name="period" checked={period.kind === kind} onChange={() => changeKind(kind)} />
            <span>{say.kinds[kind]}</span>
          </label>
        ))}
        <kbd>Alt+M</kbd>
      </div>
      <p role="status" class="period-shown">
        {say.shown(period)}
      </p>
      <div class="acts">
        <button type="button" onClick={() => movePeriod(-1)}>
          {say.earlier} <kbd>Alt+↑</kbd>
        </button>
        <button type="button" aria-disabled={isLast()} onClick={() => movePeriod(1)}>
          {say.later} <kbd>Alt+↓</kbd>
        </button>
      </div>
    </fieldset>
  )
}
