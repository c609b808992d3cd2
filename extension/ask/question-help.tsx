import type { Question } from '@viet-ho/form'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'
import { wordsOf } from './live-words.ts'

/** What is wrong or doubtful, and what is being typed in words; told aloud as it changes. */
export function QuestionIssues({
  id,
  question,
  isWarned = false,
}: {
  readonly id?: string
  readonly question: Question
  readonly isWarned?: boolean
}) {
  const words = wordsOf(here(), question)
  // What is merely still empty is told when it is passed over, and before printing.
  const told = question.issues.filter(({ code }) => code !== 'required')
  return (
    <div id={id} role="status">
      {words !== undefined && <p class="words">{words}</p>}
      {told.map(({ code, message, severity }) => (
        <p key={`${code} ${message}`} class={severity === 'error' ? 'wrong' : 'doubt'}>
          {message}
        </p>
      ))}
      {isWarned && <p class="wrong">{say.skipWrong}</p>}
    </div>
  )
}

/** How a blank is filled in. */
export function QuestionHints({ id, question }: { readonly id: string; readonly question: Question }) {
  const { hint, guidance, example, choices, rows, type, sameAs } = question
  const source = sameAs && here().sitting.value.forms.get(sameAs.form)?.edition.title
  return (
    <div id={id} class="hints">
      {source && <p class="hint">{say.taken(source)}</p>}
      {hint && <p class="hint">{hint}</p>}
      {guidance && guidance !== hint && <p class="hint">{guidance}</p>}
      {example !== '' && !choices && !rows && type !== 'yes-no' && <p class="hint">{say.example(example)}</p>}
    </div>
  )
}
