import { questionAbout } from '@viet-ho/form'
import type { Desk } from '../../sitting/desk.ts'
import { here } from '../../sitting/here.ts'
import { trial as say } from '../../text/trial.ts'

/** What is missing, wrong or doubtful: how much, told as it changes, and each with the way to its question. */
export function TrialIssues({ onGoTo }: { readonly onGoTo: (field: string) => void }) {
  const desk = here()
  const { issues } = desk.form.value
  const missing = issues.filter(({ code }) => code === 'required').length
  const wrong = issues.filter(({ severity }) => severity === 'error').length - missing
  const words = issues.length === 0 ? say.noIssue : say.issues(missing, wrong, issues.length - missing - wrong)
  return (
    <div class="trial-issues">
      <p role="status">{words}</p>
      {issues.length > 0 && (
        <details>
          <summary>{say.issueList}</summary>
          <ul>
            {issues.map(({ code, field, message, severity }) => (
              <li key={`${code} ${field} ${message}`} class={severity === 'error' ? 'wrong' : 'doubt'}>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    const question = questionOf(desk, field)
                    if (question !== undefined) onGoTo(question)
                  }}
                >
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** The question of an issue, also of one about a piece of an answer, or about a whole row. */
function questionOf(desk: Desk, field = ''): string | undefined {
  const questions = desk.questions.value
  const found = questionAbout(questions, field) ?? questions.find((each) => field.startsWith(`${each.field}[`))
  return (found ?? questions.find((each) => each.field.startsWith(field)))?.field
}
