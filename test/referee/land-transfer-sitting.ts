import { peopleLike, questionsOf, sameAsEvents, sameThingEvents, thingsLike } from '@viet-ho/form'
import { act, type Edition, openSitting, type Sitting, type SittingEvent } from 'viet-ho'

export const at = '2026-11-24T03:00:00.000Z'

export function happen(sitting: Sitting, event: object): Sitting {
  const { sitting: next, issues } = act(sitting, { at, ...event } as SittingEvent)
  if (issues.length > 0) throw new Error(`${JSON.stringify(event)}: ${issues.map(({ message }) => message).join('; ')}`)
  return next
}

export function openWith(editions: readonly Edition[]): Sitting {
  const start = openSitting({ day: '2026-11-24', editions })
  return editions.reduce(
    (sitting, { formId: form, id: edition }) => happen(sitting, { type: 'form-added', form, edition }),
    start,
  )
}

/** A question that the clerk put to the citizen, because no offer answered it. */
export interface Asked {
  readonly form: string
  readonly field: string
  readonly label: string
}

/**
 * A clerk who asks the questions of these forms in order, of all when not told, and takes the first offer wherever there is one, as `viet-ho sit` and the extension make them;
 * what `answerOf` doesn't answer is left empty. What was asked, in order, and the sitting after it.
 */
export function sitThrough(
  start: Sitting,
  answerOf: (form: string, field: string) => unknown,
  forms: readonly string[] = [...start.forms.keys()],
): { readonly sitting: Sitting; readonly asked: readonly Asked[] } {
  const asked: Asked[] = []
  let sitting = start
  for (const form of forms) {
    const passed = new Set<string>()
    const offered = new Set<string>()
    for (;;) {
      const here = sitting.forms.get(form)
      if (here === undefined) throw new RangeError(form)
      const next = questionsOf(sitting, here).find(
        ({ field, sameAs, answer }) => !passed.has(field) && sameAs === undefined && answer === undefined,
      )
      if (next === undefined) break
      const { field, label, role } = next
      // Each person and each thing is offered once, before the first question about it.
      const around = field.includes('.') ? field.slice(0, field.lastIndexOf('.')) : field
      const keyOf = (each: string) => (role === undefined ? each : `${role} ${each}`)
      const thing = [around, field].find((each) => !offered.has(keyOf(each)))
      if (thing !== undefined) {
        offered.add(keyOf(thing))
        const [person] = role === undefined ? [] : peopleLike(sitting, form, role)
        const [known] = thingsLike(sitting, form, thing)
        const events =
          person !== undefined && role !== undefined
            ? sameAsEvents(sitting, { form, role }, person, at)
            : known === undefined
              ? []
              : sameThingEvents(sitting, { form, group: thing }, known, at)
        sitting = events.reduce(happen, sitting)
        continue
      }
      passed.add(field)
      asked.push({ form, field, label })
      const value = answerOf(form, field)
      if (value !== undefined) sitting = happen(sitting, { type: 'answered', form, field, value })
    }
  }
  return { sitting, asked }
}
