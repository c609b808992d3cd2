import { type Issue, printIssues } from '@viet-ho/form'
import { screen } from '../app/room.ts'
import { here } from '../sitting/here.ts'
import { print as say } from '../text/print.ts'
import { isAnswerIssue, mend } from './mend.ts'

const unread = new Set(['not-confirmed', 'confirmation-withdrawn', 'not-taught-back'])

/** What is missing before the current form may be printed, each with the way to where it is mended. What is merely not read yet is told in one line. */
export function StillMissing() {
  const desk = here()
  const form = desk.form.value
  const issues = printIssues(desk.sitting.value, form)
  if (issues.length === 0) return null
  const toRead = issues.filter((issue) => unread.has(issue.code) && !isAnswerIssue(form, issue))
  const others = issues.filter((issue) => !toRead.includes(issue))
  const goRead = () => {
    screen.value = 'read'
  }
  return (
    <div class="still-missing">
      <p>{say.notReady(issues.length)}</p>
      <ul>
        {others.map((issue) => (
          <li key={keyOf(issue)}>
            <span>{issue.message}</span>
            <button
              type="button"
              aria-label={`${issue.code === 'signing-missing' ? say.chooseSigning : say.mend}: ${issue.message}`}
              onClick={() => mend(desk, form, issue)}
            >
              {issue.code === 'signing-missing' ? say.chooseSigning : say.mend}
            </button>
          </li>
        ))}
        {toRead.length > 0 && (
          <li>
            <span>{say.toRead(toRead.length)}</span>
            <button type="button" onClick={goRead}>
              {say.goRead}
            </button>
          </li>
        )}
      </ul>
      {toRead.length > 0 && (
        <details>
          <summary>{say.toReadAll}</summary>
          <ul>
            {toRead.map((issue) => (
              <li key={keyOf(issue)}>{issue.message}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const keyOf = ({ code, field, message }: Issue) => `${code} ${field} ${message}`
