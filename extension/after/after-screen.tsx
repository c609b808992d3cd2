import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing, useKeys } from '../app/keys.ts'
import { FormTabs } from '../ask/form-tabs.tsx'
import { here } from '../sitting/here.ts'
import { after as say } from '../text/after.ts'
import './after.css'
import { AnswerList } from './answer-list.tsx'
import { answersToCopy, asLines, copyStateOf } from './copied.ts'
import { finish, openEnds } from './finish.ts'
import { OpenEnds } from './open-ends.tsx'

/** Beside the portal: each answer large, copied by Enter, until the citizen goes and nothing of them stays. */
export function AfterScreen() {
  const desk = here()
  const { copied, places } = copyStateOf(desk)
  const told = useSignal('')
  const isAsking = useSignal(false)
  const main = useRef<HTMLButtonElement>(null)
  const answers = answersToCopy(desk)
  const form = desk.current.value
  const at = Math.min(places.value[form] ?? 0, answers.length)
  const current = answers[at]
  const forms = [...desk.sitting.value.forms.values()]
  const next = forms[forms.findIndex((each) => each.form === form) + 1]
  const idOf = (field: string) => `${form} ${field}`

  const goTo = (index: number) => {
    places.value = { ...places.value, [form]: Math.max(0, Math.min(index, answers.length)) }
  }
  const write = async (text: string, fields: readonly string[], sentence: string) => {
    try {
      await navigator.clipboard.writeText(text)
      copied.value = [...new Set([...copied.value, ...fields.map(idOf)])]
      told.value = sentence
      return true
    } catch {
      told.value = say.copyFailed
      return false
    }
  }
  const copy = async (index: number) => {
    const answer = answers[index]
    if (answer && (await write(answer.answer, [answer.field], say.copied(answer.label)))) goTo(index + 1)
    main.current?.focus()
  }
  const copyAll = () =>
    write(
      asLines(answers),
      answers.map(({ field }) => field),
      say.copiedAll(answers.length),
    )
  const end = () => {
    if (openEnds(desk).length > 0) isAsking.value = true
    else void finish(desk)
  }
  const goOn = () => {
    if (current) void copy(at)
    else if (next) desk.current.value = next.form
    else end()
  }
  useLayoutEffect(() => main.current?.focus(), [])
  useKeys({ 'Ctrl+Enter': end })

  return (
    <section
      class="after"
      aria-labelledby="after-title"
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || isAsking.value || isComposing(event)) return
        if (event.key === 'ArrowDown') goTo(at + 1)
        else if (event.key === 'ArrowUp') goTo(at - 1)
        else return
        event.preventDefault()
        main.current?.focus()
      }}
    >
      <h1 id="after-title">{say.title}</h1>
      <FormTabs />
      <div class="after-now">
        <div role="status" class="current-answer">
          {current ? (
            <>
              <p class="place">
                <span>{current.section}</span>
                <span>{say.progress(at + 1, answers.length)}</span>
              </p>
              <p class="label">{current.label}</p>
              <p class="answer-text">{current.answer}</p>
            </>
          ) : (
            <p>{answers.length === 0 ? say.nothing : say.end}</p>
          )}
        </div>
        <div class="acts">
          <button
            type="button"
            class="main"
            ref={main}
            onKeyDown={(event) => {
              // A key held down would run past answers that are not pasted yet.
              if (event.repeat && event.key === 'Enter') event.preventDefault()
            }}
            onClick={goOn}
          >
            {current ? say.copy : next ? say.nextForm(next.edition.title) : say.finish} <kbd>Enter</kbd>
          </button>
          <button type="button" onClick={() => void copyAll()} disabled={answers.length === 0}>
            {say.copyAll}
          </button>
        </div>
        <p role="status" class="hint">
          {told.value}
        </p>
      </div>
      <AnswerList
        answers={answers}
        at={at}
        isCopied={(field) => copied.value.includes(idOf(field))}
        onCopy={(index) => void copy(index)}
      />
      <p class="hint">{say.keys}</p>
      <div class="acts">
        <button type="button" onClick={end}>
          {say.finish} <kbd>{say.finishKey}</kbd>
        </button>
      </div>
      <p class="hint">{say.finishHint}</p>
      {isAsking.value && (
        <OpenEnds
          ends={openEnds(desk)}
          onBack={() => {
            isAsking.value = false
            main.current?.focus()
          }}
          onFinish={() => void finish(desk)}
        />
      )}
    </section>
  )
}
