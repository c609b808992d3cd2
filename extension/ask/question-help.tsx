import type { Question } from '@viet-ho/form'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'
import { fieldTypeWords } from './live-words.ts'

interface QuestionHelpProps {
  readonly id: string
  readonly question: Question
  readonly isWarned?: boolean
}

/** What helps while typing: how it may be written, the sum in words, the day of the week, what is wrong. */
export function QuestionHelp({ id, question, isWarned = false }: QuestionHelpProps) {
  const { hint, guidance, example, issues, choices, rows, type, sameAs } = question
  const desk = here()
  const words = fieldTypeWords(desk, question)
  const source = sameAs && desk.sitting.value.forms.get(sameAs.form)?.edition.title
  // What is merely still empty is told when it is passed over, and before printing.
  const told = issues.filter(({ code }) => code !== 'required')
  return (
    <div id={id} class="help">
      <div role="status" aria-live="polite">
        {words !== undefined && <p class="words">{words}</p>}
        {told.map(({ code, message, severity }) => (
          <p key={`${code} ${message}`} class={severity === 'error' ? 'wrong' : 'doubt'}>
            {message}
          </p>
        ))}
        {isWarned && <p class="wrong">{say.skipWrong}</p>}
      </div>
      {source && <p class="hint">{say.taken(source)}</p>}
      {hint && <p class="hint">{hint}</p>}
      {guidance && guidance !== hint && <p class="hint">{guidance}</p>}
      {example !== '' && !choices && !rows && type !== 'yes-no' && <p class="hint">{say.example(example)}</p>}
    </div>
  )
}
