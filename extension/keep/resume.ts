import { catalogue, loaders } from 'virtual:form-catalogue'
import type { Edition, SittingEvent } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { settings } from '../app/stored.ts'
import { choiceOf } from '../choose/choice-of.ts'
import { Desk } from '../sitting/desk.ts'
import { keep as say } from '../text/keep.ts'
import type { KeptSitting } from './kept-sitting.ts'

/** A sitting taken up again. */
export interface Resumed {
  readonly desk: Desk
  /** What the clerk has to know: a form that has changed meanwhile, and what has to be asked again. */
  readonly notices: readonly string[]
}

/** None of the forms of a kept sitting is in this version of the tool. It stays kept. */
export class NoFormsError extends Error {
  readonly code = 'no-forms'
  constructor() {
    super(say.noForms)
    this.name = 'NoFormsError'
  }
}

/**
 * Makes a desk of what was kept. A form whose edition is no longer there is taken up in the edition of today; what that one does not ask is told. Throws
 * NoFormsError.
 */
export async function resume(kept: KeptSitting): Promise<Resumed> {
  await loadCommunes()
  const notices: string[] = []
  const editions: Edition[] = []
  const instead = new Map<string, string>()
  for (const event of kept.events) {
    if (event.type !== 'form-added' || editions.some(({ formId }) => formId === event.form)) continue
    const edition = await editionOf(event.form, event.edition, kept.day)
    const title = catalogue.find(({ id }) => id === event.form)?.title ?? event.form
    if (edition === undefined) notices.push(say.formGone(title))
    else {
      editions.push(edition)
      if (edition.id === event.edition) continue
      instead.set(event.form, edition.id)
      notices.push(say.editionChanged(title))
    }
  }
  if (editions.length === 0) throw new NoFormsError()
  const isHere = (event: SittingEvent) =>
    !('form' in event) || editions.some(({ formId }) => formId === (event as { form: string }).form)
  const events = kept.events
    .filter(isHere)
    .map((event) =>
      event.type === 'form-added' ? { ...event, edition: instead.get(event.form) ?? event.edition } : event,
    )
  const context = { day: kept.day, office: settings.value.office, editions }
  const { desk, leftOut } = Desk.resume(context, { ...kept, events })
  const lost = leftOut.flatMap(({ event }) => (event.type === 'answered' ? wordsOf(event.value) : []))
  if (lost.length > 0) notices.push(say.answersLost([...new Set(lost)]))
  if (leftOut.some(({ event }) => event.type === 'confirmed' || event.type === 'taught-back'))
    notices.push(say.readAgain)
  return { desk, notices }
}

/** The edition that was being filled, or the one of today in its place; undefined where the form is gone. */
async function editionOf(form: string, wanted: string, day: string): Promise<Edition | undefined> {
  const load = loaders[form]
  const head = catalogue.find(({ id }) => id === form)
  if (load === undefined || head === undefined) return undefined
  const { default: loaded } = await load()
  const today = choiceOf(head, day).choice?.edition.id
  return [wanted, today].flatMap((id) => loaded.editions.find((each) => each.id === id) ?? [])[0]
}

/** An answer as it was typed, for the clerk to type it again where it belongs now. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? [Object.values(value).flatMap(wordsOf).join(', ')] : []
}
