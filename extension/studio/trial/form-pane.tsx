import { OneQuestion } from '../../ask/one-question.tsx'
import { neighbour, nextField } from '../../ask/order.ts'
import { WholeForm } from '../../ask/whole-form.tsx'
import { here } from '../../sitting/here.ts'
import { trial as say } from '../../text/trial.ts'
import { currentQuestion, goTo } from './current-question.ts'

/** The real filling form, as the clerk has it: whole, or question by question. */
export function FormPane({ onFinish }: { readonly onFinish: () => void }) {
  const desk = here()
  const { place } = desk
  const question = currentQuestion(desk)
  if (question === undefined) return <p class="hint">{say.noQuestion}</p>
  if (place.isWhole.value) return <WholeForm onFinish={onFinish} />
  const onDone = () => {
    const next = nextField(desk, question.field)
    if (next === undefined) onFinish()
    else goTo(desk, next)
  }
  return (
    <OneQuestion
      key={question.field}
      question={question}
      onDone={onDone}
      onBefore={() => goTo(desk, neighbour(desk, question.field, -1))}
      onGoTo={(field) => goTo(desk, field)}
    />
  )
}
