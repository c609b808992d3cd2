import { useSignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { nextField, tableOf } from '../ask/order.ts'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { changeOf, questionFor, wrongFields } from './correction.ts'
import { OneCorrection } from './one-correction.tsx'
import { goTo, type Item, itemsIn, linesOf, markOf, roomOf } from './reading.ts'
import { WhichAnswer } from './which-answer.tsx'

/**
 * The question of a sentence in its place; where another answer is wrong, the clerk says which. What the new answer makes necessary is asked at once:
 * a citizen who is married after all has a spouse with a name.
 */
export function Correcting({ line }: { readonly line: Item }) {
  const desk = here()
  const { told } = roomOf(desk)
  const field = useSignal(questionFor(desk, line.item)?.field)
  const isFollowUp = useSignal(false)
  const [before] = useState(() => ({
    line,
    answers: JSON.stringify(desk.form.value.raw),
    items: new Set(itemsIn(linesOf(desk)).map(({ item }) => item)),
  }))
  const offered = useRef(new Set(wrongFields(desk)))
  const isInTable = useRef(false)

  /** What the correction has made to be read: what it took back, and what is new. */
  const isToRead = (item: string) => markOf(desk.form.value, item) === 'again' || !before.items.has(item)
  const finish = () => {
    // A row that was begun and given up is none.
    desk.place.newRowIn.value = undefined
    const change = changeOf(desk, before.line)
    const isOther = JSON.stringify(desk.form.value.raw) !== before.answers
    told.value = change === 'unchanged' && isOther ? say.changed : say[change]
    // What was corrected is read before what hangs on it.
    const items = itemsIn(linesOf(desk))
    const index = items.findIndex(({ item }) => item === line.item)
    const isOwn = questionFor(desk, line.item) !== undefined
    const opened = isOwn ? undefined : items.slice(0, Math.max(0, index)).find((each) => isToRead(each.item))
    goTo(desk, opened?.item ?? (change === 'gone' ? undefined : line.item))
  }
  /** On through the row that is being written, then what is newly missing, then back to the sentence. */
  const onDone = (from: string) => {
    if (isInTable.current && tableOf(from) !== undefined) {
      field.value = nextField(desk, from)
      return
    }
    const missing = wrongFields(desk).find((each) => each !== from && !offered.current.has(each))
    if (missing === undefined) return finish()
    offered.current.add(missing)
    isFollowUp.value = true
    field.value = missing
  }
  const question = desk.questions.value.find((each) => each.field === field.value)
  // An answer may take its own question away, by what hangs on it.
  const isGone = field.value !== undefined && question === undefined
  useEffect(() => {
    if (isGone) finish()
  }, [isGone])
  if (field.value === undefined)
    return (
      <WhichAnswer
        line={line}
        onPick={(picked) => {
          isFollowUp.value = false
          field.value = picked
        }}
        onStop={finish}
      />
    )
  return question ? (
    <OneCorrection
      key={question.field}
      question={question}
      sentence={line.text}
      isFollowUp={isFollowUp.value}
      onGoTo={(next) => {
        isInTable.current = true
        field.value = next
      }}
      onDone={() => onDone(question.field)}
      onOther={() => {
        field.value = undefined
      }}
      onStop={finish}
    />
  ) : null
}
