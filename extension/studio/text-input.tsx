import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from '../app/keys.ts'
import type { Bench } from './bench.ts'

interface TextInputProps {
  readonly bench: Bench
  readonly id: string
  readonly label: string
  readonly value: string
  /** Takes what was typed; all of one stay in the input is one thing to be undone. */
  readonly onText: (text: string, session: string) => void
  readonly isLong?: boolean
  readonly hint?: string
  /** The first input of a panel, where the keyboard comes in. */
  readonly isFirst?: boolean
  readonly issues?: readonly string[]
  readonly onEnter?: () => void
  readonly list?: string
  readonly rows?: number
}

/** Half a second after the last letter what was typed counts, and is kept. */
const pause = 500

let stays = 0

/** One stay of somebody in an input. */
interface Stay {
  session: string
  timer?: ReturnType<typeof setTimeout> | undefined
  /** What counts, and what stands in the input. */
  given: string
  typed: string
}

/** A text of the draft. While somebody types in it, nobody else writes into it: input methods rewrite the last word. */
export function TextInput({
  bench,
  id,
  label,
  value,
  onText,
  isLong,
  hint,
  isFirst,
  issues = [],
  onEnter,
  list,
  rows = 2,
}: TextInputProps) {
  const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const stay = useRef<Stay>({ session: '', given: value, typed: value })
  const latest = useRef(onText)
  latest.current = onText
  useLayoutEffect(() => {
    const input = ref.current
    if (input !== null && document.activeElement !== input && input.value !== value) input.value = value
    if (document.activeElement !== input) stay.current.typed = value
    stay.current.given = value
  }, [value])
  // What was undone is undone in the input that somebody is in, too.
  const { turns } = bench
  useLayoutEffect(() => {
    if (turns.value === 0 || ref.current === null) return
    ref.current.value = value
    stay.current = { ...stay.current, given: value, typed: value }
  }, [turns.value])
  const give = () => {
    clearTimeout(stay.current.timer)
    const { typed, given, session } = stay.current
    if (typed === given) return
    stay.current.given = typed
    latest.current(typed, session)
  }
  // What is half typed when the panel goes is not lost.
  useLayoutEffect(() => () => give(), [id])
  const props = {
    id,
    ref,
    defaultValue: value,
    autocomplete: 'off',
    spellcheck: false,
    'data-first': isFirst || undefined,
    'aria-invalid': issues.length > 0 || undefined,
    'aria-describedby': `${id}-hint ${id}-issues`,
    onFocus: () => {
      stays += 1
      const text = ref.current?.value ?? ''
      stay.current = { session: `${id} ${stays}`, given: text, typed: text }
    },
    onInput: (event: InputEvent) => {
      clearTimeout(stay.current.timer)
      stay.current.typed = ref.current?.value ?? ''
      if (!event.isComposing) stay.current.timer = setTimeout(give, pause)
    },
    onBlur: () => {
      give()
      bench.endSession()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event) || event.key !== 'Enter' || event.shiftKey || event.altKey || event.ctrlKey) return
      if (isLong && onEnter === undefined) return
      event.preventDefault()
      give()
      onEnter?.()
    },
  }
  return (
    <div class="text-input">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={rows} {...(props as object)} /> : <input list={list} {...(props as object)} />}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <Issues id={`${id}-issues`} issues={issues} />
    </div>
  )
}

/** The checker's sentences, beside what they speak of. */
export function Issues({ id, issues }: { readonly id: string; readonly issues: readonly string[] }) {
  return (
    <ul class="issues" id={id}>
      {issues.map((issue) => (
        <li key={issue} class="wrong">
          {issue}
        </li>
      ))}
    </ul>
  )
}
