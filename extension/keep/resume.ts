import type { Edition, SittingEvent } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { settings } from '../app/stored.ts'
import { choiceOf } from '../choose/choice-of.ts'
import { catalogue, loadForm, packOf, titleOf } from '../packs/forms-at-hand.ts'
import { loadPackForm, noteOpenedWith, openedWith } from '../packs/opened-with.ts'
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
  const instead = new Map<string, Found>()
  for (const event of kept.events) {
    if (event.type !== 'form-added' || editions.some(({ formId }) => formId === event.form)) continue
    const found = await editionOf(kept, event.form, event.edition)
    const title = found?.edition.title ?? titleOf(event.form) ?? event.form
    if (found === undefined) notices.push(say.formGone(title))
    else {
      editions.push(found.edition)
      if (found.isSame) continue
      instead.set(event.form, found)
      notices.push(say.editionChanged(title))
    }
  }
  if (editions.length === 0) throw new NoFormsError()
  const isHere = (event: SittingEvent) =>
    !('form' in event) || editions.some(({ formId }) => formId === (event as { form: string }).form)
  const events = kept.events
    .filter(isHere)
    .map((event) =>
      event.type === 'form-added' ? { ...event, edition: instead.get(event.form)?.edition.id ?? event.edition } : event,
    )
  const context = { day: kept.day, office: settings.value.office, editions }
  const { desk, leftOut } = Desk.resume(context, { ...kept, events })
  for (const [form, { pack }] of instead) noteOpenedWith(desk, form, pack)
  const lost = leftOut.flatMap(({ event }) => (event.type === 'answered' ? wordsOf(event.value) : []))
  if (lost.length > 0) notices.push(say.answersLost([...new Set(lost)]))
  if (leftOut.some(({ event }) => event.type === 'confirmed' || event.type === 'taught-back'))
    notices.push(say.readAgain)
  return { desk, notices }
}

interface Found {
  readonly edition: Edition
  /** The pack it comes from. */
  readonly pack: string | undefined
  /** Whether it is the very edition that was being filled. */
  readonly isSame: boolean
}

/**
 * The edition that was being filled: one from a pack out of that very pack, whatever was added, replaced or removed meanwhile. Else the one of today in its
 * place; undefined where the form is gone.
 */
async function editionOf(kept: KeptSitting, form: string, wanted: string): Promise<Found | undefined> {
  const pack = openedWith(kept.notes, form)
  const opened = pack === undefined ? undefined : await loadPackForm(pack, form)
  const same = opened?.editions.find(({ id }) => id === wanted)
  if (same !== undefined) return { edition: same, pack, isSame: true }
  const head = catalogue.value.find(({ id }) => id === form)
  if (head === undefined) return undefined
  const loaded = await loadForm(form)
  const today = choiceOf(head, kept.day).choice?.edition.id
  const [edition] = [wanted, today].flatMap((id) => loaded.editions.find((each) => each.id === id) ?? [])
  if (edition === undefined) return undefined
  const from = packOf(form, edition.id)?.id
  return { edition, pack: from, isSame: edition.id === wanted && from === pack }
}

/** An answer as it was typed, for the clerk to type it again where it belongs now. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? [Object.values(value).flatMap(wordsOf).join(', ')] : []
}
