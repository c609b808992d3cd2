import type { Question } from '@viet-ho/form'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'

interface TableRowsProps {
  readonly question: Question
  readonly id: string
  readonly onGoTo: (field: string) => void
  readonly onDone: () => void
}

/** The rows of a table, each in a line, and what to do next: one more, or on. Enter does what is usual. */
export function TableRows({ question, id, onGoTo, onDone }: TableRowsProps) {
  const desk = here()
  const { field: table, rows, isRequired } = question
  const { count = 0, name = '', most = 0 } = rows ?? {}
  const inSentence = name.charAt(0).toLowerCase() + name.slice(1)
  const questions = desk.questions.value
  const columnsOf = (row: number) => questions.filter(({ field }) => field.startsWith(`${table}[${row}].`))
  const begin = () => {
    desk.place.newRowIn.value = table
    const first = desk.questions.value.find(({ field }) => field.startsWith(`${table}[${count + 1}].`))
    if (first) onGoTo(first.field)
  }
  const isMoreUsual = count === 0 && isRequired
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, and the question is one already
    <div
      class="rows"
      role="group"
      aria-label={question.label}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey) return
        if (event.key === '1' && count < most) begin()
        else if (event.key === '2') onDone()
        else return
        event.preventDefault()
      }}
    >
      {count === 0 && <p class="hint">{say.emptyTable}</p>}
      <ol>
        {Array.from({ length: count }, (_, index) => index + 1).map((row) => (
          <li key={row}>
            <span>
              {columnsOf(row)
                .flatMap(({ answer }) => answer ?? [])
                .join(', ')}
            </span>
            <button
              type="button"
              aria-label={say.editRow(inSentence, row)}
              onClick={() => {
                const [first] = columnsOf(row)
                if (first) onGoTo(first.field)
              }}
            >
              ✎
            </button>
            <button
              type="button"
              aria-label={say.removeRow(inSentence, row)}
              onClick={() => desk.happen({ type: 'row-removed', form: desk.current.value, table, row })}
            >
              ✕
            </button>
          </li>
        ))}
      </ol>
      <div class="acts">
        <button
          type="button"
          id={isMoreUsual ? id : undefined}
          class={isMoreUsual ? 'main' : ''}
          onClick={begin}
          disabled={count >= most}
        >
          <kbd>1</kbd> {count === 0 ? say.addRow(inSentence) : say.moreRow(inSentence)}
        </button>
        <button type="button" id={isMoreUsual ? undefined : id} class={isMoreUsual ? '' : 'main'} onClick={onDone}>
          <kbd>2</kbd> {say.noMoreRows}
        </button>
      </div>
    </div>
  )
}
