import type { Issue } from '@viet-ho/form'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { screen } from '../app/room.ts'
import type { Desk } from '../sitting/desk.ts'
import { here } from '../sitting/here.ts'
import { readBack as say } from '../text/read-back.ts'
import { questionFor } from './correction.ts'
import { focusCard } from './focus-card.ts'
import { groupKeys } from './group-keys.ts'
import { goTo } from './reading.ts'

export const errorsIn = (desk: Desk): readonly Issue[] =>
  desk.form.value.issues.filter(({ severity }) => severity === 'error')

export const hasSomethingBefore = (desk: Desk): boolean => desk.form.value.issues.length > 0

/** What is wrong or missing, with the way there; what is doubtful, to be asked about. Once, before the first sentence. */
export function BeforeReading() {
  const desk = here()
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => focusCard(card.current), [])
  const errors = errorsIn(desk)
  const doubts = desk.form.value.issues.filter(({ severity }) => severity !== 'error')
  const read = () => goTo(desk, undefined)
  const fix = ({ field }: Issue) => {
    const question = field === undefined ? undefined : questionFor(desk, field)
    desk.place.field.value = question?.field ?? field
    screen.value = 'ask'
  }
  const [first] = errors
  const fixFirst = () => first && fix(first)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields stand in it
    <div
      ref={card}
      class="card"
      role="group"
      tabIndex={-1}
      aria-label={first ? say.wrongTitle(errors.length) : say.doubtTitle}
      onKeyDown={groupKeys(first ? { Enter: fixFirst, KeyD: read } : { Enter: read, KeyD: read })}
    >
      {first && (
        <>
          <h2>{say.wrongTitle(errors.length)}</h2>
          <ul class="issue-list">
            {errors.map((issue) => (
              <li key={`${issue.code} ${issue.field}`}>
                <button type="button" class="issue" onClick={() => fix(issue)}>
                  {issue.message}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {doubts.length > 0 && (
        <>
          <h2>{say.doubtTitle}</h2>
          <ul class="doubts">
            {doubts.map(({ code, field, message }) => (
              <li key={`${code} ${field}`}>{message}</li>
            ))}
          </ul>
        </>
      )}
      <div class="acts">
        {first ? (
          <>
            <button type="button" class="main" onClick={fixFirst}>
              {say.fixFirst} <kbd>Enter</kbd>
            </button>
            <button type="button" onClick={read}>
              {say.readAnyway} <kbd>D</kbd>
            </button>
          </>
        ) : (
          <button type="button" class="main" onClick={read}>
            {say.startReading} <kbd>Enter</kbd>
          </button>
        )}
      </div>
    </div>
  )
}
