import { useSignal } from '@preact/signals'
import type { Question } from '@viet-ho/form'
import { useLayoutEffect } from 'preact/hooks'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'
import { AnswerControl } from './controls/answer-control.tsx'
import { focusBlank } from './focus-blank.ts'
import { QuestionHints, QuestionIssues } from './question-help.tsx'
import { SameAs } from './same-as-bar.tsx'
import { TableRows } from './table-rows.tsx'

interface OneQuestionProps {
  readonly question: Question
  readonly onDone: () => void
  readonly onBefore: () => void
  readonly onGoTo: (field: string) => void
}

/** One question in large letters, as the clerk says it. */
export function OneQuestion({ question, onDone, onBefore, onGoTo }: OneQuestionProps) {
  const desk = here()
  const isWarned = useSignal(false)
  const id = 'answer'
  // Before the next key: a clerk who is quicker than the picture loses none.
  useLayoutEffect(() => focusBlank(id), [])
  const all = desk.questions.value
  const index = all.findIndex(({ field }) => field === question.field)

  /** A wrong answer holds the clerk once; the second Enter leaves it for later. */
  const leave = () => {
    const now = desk.questions.value.find(({ field }) => field === question.field)
    const isWrong = now?.issues.some(({ severity, code }) => severity === 'error' && code !== 'required') ?? false
    if (isWrong && !isWarned.value) isWarned.value = true
    else onDone()
  }
  return (
    <div class="one-question">
      <p class="place">
        <span>{question.section}</span>
        <span>{say.progress(index + 1, all.length)}</span>
      </p>
      <label class="label" for={id}>
        {question.label}
        {question.isRequired && <span class="required"> *</span>}
      </label>
      <p class="question">{question.question}</p>
      <SameAs question={question} onTaken={onDone} />
      {question.rows ? (
        <TableRows question={question} id={id} onGoTo={onGoTo} onDone={onDone} />
      ) : (
        <AnswerControl
          question={question}
          id={id}
          describedBy="answer-help"
          onTry={(value) => {
            isWarned.value = false
            desk.tryAnswer(question.field, value)
          }}
          onAnswer={(value) => desk.answer(question.field, value)}
          onDone={leave}
        />
      )}
      <QuestionIssues question={question} isWarned={isWarned.value} />
      <QuestionHints id="answer-help" question={question} />
      <div class="acts">
        <button type="button" class="main" onClick={leave}>
          {say.next} <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={onBefore} disabled={index <= 0}>
          {say.before} <kbd>Alt+↑</kbd>
        </button>
      </div>
    </div>
  )
}
