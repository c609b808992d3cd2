interface QuestionBoxProps {
  readonly question: string
  readonly no: string
  readonly yes: string
  readonly onNo: () => void
  readonly onYes: () => void
}

/** Asks before something that can't be taken back; Enter and Escape leave things as they are. */
export function QuestionBox({ question, no, yes, onNo, onYes }: QuestionBoxProps) {
  return (
    <div
      class="question-box"
      role="alertdialog"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onNo()
      }}
    >
      <p>{question}</p>
      <button type="button" class="main" ref={(button) => button?.focus()} onClick={onNo}>
        {no}
      </button>
      <button type="button" class="danger" onClick={onYes}>
        {yes}
      </button>
    </div>
  )
}
