import { titles } from '@viet-ho/form'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { here } from '../../sitting/here.ts'
import { trial as say } from '../../text/trial.ts'
import { intoSight } from './into-sight.ts'
import { type Spoken, spokenParts } from './spoken.ts'

/** Both, and each of the two that follow from a sex alone. */
const offered = [titles[4], titles[0], titles[1]] as const

/** The read-back as the citizen would hear it now; the sentence of the question that has the focus is marked and in sight. */
export function ReadPane({ isShown }: { readonly isShown: boolean }) {
  const desk = here()
  const form = desk.shown.value
  const title = desk.title.value
  const questions = desk.questions.value
  const focused = desk.focused.value
  const parts = useMemo(() => spokenParts(form, questions, title), [form, questions, title])
  const isCurrent = ({ field }: Spoken) =>
    field !== undefined && focused !== '' && (field === focused || field.startsWith(`${focused}[`))
  const list = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (list.current && current) intoSight(list.current, current)
  }, [focused, parts, isShown])
  return (
    <>
      <fieldset class="trial-titles">
        <legend>{say.address}</legend>
        {offered.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="trial-title"
              checked={title === each}
              onChange={() => desk.happen({ type: 'citizen', title: each })}
            />
            <span>{each}</span>
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys have to reach it */}
      <section class="trial-scroll" ref={list} tabIndex={0} aria-labelledby="trial-read">
        {parts.map(({ title: section = '', lines }, index) => (
          <div key={section === '' ? index : section}>
            {section !== '' && <h3>{section}</h3>}
            <ol class="trial-spoken">
              {lines.map((line) => (
                <li
                  key={line.key}
                  class={line.isAnswered ? '' : 'unsaid'}
                  aria-current={isCurrent(line) ? 'true' : undefined}
                >
                  {line.label !== undefined && (
                    <span class="trial-read-what">
                      {line.label}
                      {line.field !== undefined && <strong>{line.answer ?? `(${say.notAnswered})`}</strong>}
                      {line.listenFor !== undefined && <span>{line.listenFor}</span>}
                    </span>
                  )}
                  <span class="trial-said">{line.text}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </section>
    </>
  )
}
