import { type ControlProps, shownText } from './control.ts'
import { QuietInput } from './quiet-input.tsx'

/** One line of text: names, numbers, dates, sums; a long text has more lines. */
export function TextControl({ question, id, describedBy, onTry, onAnswer, onDone }: ControlProps) {
  const shown = shownText(question)
  return (
    <QuietInput
      id={id}
      class="answer"
      aria-describedby={describedBy}
      aria-required={question.isRequired}
      aria-invalid={question.issues.some(({ severity }) => severity === 'error')}
      shown={shown}
      isLong={question.type === 'long-text'}
      onType={onTry}
      onLeave={onAnswer}
      onEnter={(value) => {
        if (value !== shown) onAnswer(value)
        onDone()
      }}
    />
  )
}
