import { useLayoutEffect } from 'preact/hooks'
import { oncePainted } from '../app/once-painted.ts'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'
import { AnswerControl } from './controls/answer-control.tsx'
import { focusBlank } from './focus-blank.ts'
import { markVisited } from './order.ts'
import { QuestionHints, QuestionIssues } from './question-help.tsx'
import { SameAs } from './same-as-bar.tsx'
import { TableRows } from './table-rows.tsx'

/** What a question's input is called in the whole form. */
export const idOf = (field: string) => `whole-${field.replace(/[^A-Za-z0-9]/g, '-')}`

/** The whole form at once, in the order of the paper; Enter and Tab go from blank to blank. */
export function WholeForm({ onFinish }: { readonly onFinish: () => void }) {
  const desk = here()
  const questions = desk.questions.value
  const missing = desk.form.value.issues.filter(({ severity }) => severity === 'error')
  const { place } = desk
  const focused = questions.find(({ field }) => field === place.field.value)
  useLayoutEffect(() => {
    const field = place.field.value ?? desk.questions.value[0]?.field
    if (field !== undefined) focusBlank(idOf(field))
  }, [desk, place])
  const goOn = (from: string) => {
    markVisited(desk, from)
    const index = desk.questions.value.findIndex(({ field }) => field === from)
    const next = desk.questions.value[index + 1]
    if (next === undefined) document.getElementById('whole-done')?.focus()
    else document.getElementById(idOf(next.field))?.focus()
  }
  return (
    <div class="whole-form">
      {questions.map((question, index) => (
        <div
          key={question.field}
          class="blank"
          onFocusCapture={() => {
            desk.focused.value = question.field
            place.field.value = question.field
          }}
        >
          {question.section !== questions[index - 1]?.section && <h2>{question.section}</h2>}
          <label class="label" for={idOf(question.field)}>
            {question.label}
            {question.isRequired && <span class="required"> *</span>}
          </label>
          <SameAs question={question} onTaken={() => goOn(question.field)} />
          {question.rows ? (
            <TableRows
              question={question}
              id={idOf(question.field)}
              onGoTo={(field) => oncePainted(() => document.getElementById(idOf(field))?.focus())}
              onDone={() => goOn(question.field)}
            />
          ) : (
            <AnswerControl
              question={question}
              id={idOf(question.field)}
              describedBy={`${idOf(question.field)}-issues whole-hints`}
              onTry={(value) => desk.tryAnswer(question.field, value)}
              onAnswer={(value) => desk.answer(question.field, value)}
              onDone={() => goOn(question.field)}
            />
          )}
          <QuestionIssues id={`${idOf(question.field)}-issues`} question={question} />
        </div>
      ))}
      <div class="whole-foot">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
        <section class="hints-frame" aria-label={say.guidance} tabIndex={0}>
          {focused && <QuestionHints id="whole-hints" question={focused} />}
        </section>
        <div class="acts">
          <p role="status">{say.missing(missing.length)}</p>
          <button type="button" id="whole-done" class="main" onClick={onFinish}>
            {say.done} <kbd>Ctrl+Enter</kbd>
          </button>
        </div>
      </div>
    </div>
  )
}
