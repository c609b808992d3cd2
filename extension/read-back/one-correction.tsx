import { useSignal } from '@preact/signals'
import type { Question } from '@viet-ho/form'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { AnswerControl } from '../ask/controls/answer-control.tsx'
import { QuestionHints, QuestionIssues } from '../ask/question-help.tsx'
import { TableRows } from '../ask/table-rows.tsx'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'

interface OneCorrectionProps {
  readonly question: Question
  /** What was read to the citizen. */
  readonly sentence: string
  readonly isFollowUp: boolean
  readonly onGoTo: (field: string) => void
  readonly onDone: () => void
  readonly onOther: () => void
  readonly onStop: () => void
}

/** One question asked again, with the control of the asking screen. */
export function OneCorrection({ question, sentence, isFollowUp, onGoTo, onDone, onOther, onStop }: OneCorrectionProps) {
  const desk = here()
  const id = 'correction'
  const isWarned = useSignal(false)
  const isStopped = useRef(false)
  useLayoutEffect(() => document.getElementById(id)?.focus(), [])

  /** A wrong answer holds the clerk once. */
  const leave = () => {
    const now = desk.questions.value.find(({ field }) => field === question.field)
    const isWrong = now?.issues.some(({ severity, code }) => severity === 'error' && code !== 'required') ?? false
    if (isWrong && !isWarned.value) isWarned.value = true
    else onDone()
  }
  /** What is half typed does not become an answer when its input goes away. */
  const stop = (then: () => void) => {
    isStopped.current = true
    desk.answer(question.field, question.typed ?? null)
    then()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the question is one already
    <div
      class="card correcting"
      role="group"
      aria-labelledby="correction-label"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        stop(onStop)
      }}
    >
      <p class="small-sentence">{sentence}</p>
      <label id="correction-label" class="label" for={id}>
        {say.correctTitle(question.label)}
        {question.isRequired && <span class="required"> *</span>}
      </label>
      {isFollowUp && <p class="doubt">{say.followUp}</p>}
      <p class="question">{question.question}</p>
      {question.rows ? (
        <TableRows question={question} id={id} onGoTo={onGoTo} onDone={onDone} />
      ) : (
        <AnswerControl
          question={question}
          id={id}
          describedBy="correction-help"
          onTry={(value) => {
            isWarned.value = false
            desk.tryAnswer(question.field, value)
          }}
          onAnswer={(value) => (isStopped.current ? [] : desk.answer(question.field, value))}
          onDone={leave}
        />
      )}
      <QuestionIssues question={question} isWarned={isWarned.value} />
      <QuestionHints id="correction-help" question={question} />
      <div class="acts">
        {!question.rows && (
          <button type="button" class="main" onClick={leave}>
            {say.correctDone} <kbd>Enter</kbd>
          </button>
        )}
        <button type="button" onClick={() => stop(onOther)}>
          {say.correctOther}
        </button>
        <button type="button" onClick={() => stop(onStop)}>
          {say.correctStop} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  )
}
