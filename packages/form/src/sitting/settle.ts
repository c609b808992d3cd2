import { examine, type ValidateContext } from '../answers/validate.ts'
import type { RawRecord } from '../field-types/record.ts'
import type { Edition } from '../template/template.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { groundsOf, prepareGrounds } from './grounds.ts'
import { isFormForOther } from './people.ts'
import { typedRowsOf } from './rows.ts'
import { sameAsIn, withTaken } from './same-as.ts'
import { signingRules } from './signing.ts'
import type { Sitting } from './sitting.ts'

/** A form of which nothing is known yet but its edition. */
export const emptyForm = (edition: Edition): FormInSitting => ({
  form: edition.formId,
  edition,
  typed: {},
  raw: undefined,
  signingChoice: undefined,
  isForOther: false,
  answers: undefined,
  draft: {},
  issues: [],
  typedRows: new Map(),
  items: new Map(),
  withdrawn: new Map(),
  corrected: new Set(),
  papers: new Map(),
  printings: [],
})

/** Answers that follow from each other in a circle, through what is worked out or asked; `takeStep` refuses the event that would make it. */
export class RestlessError extends Error {
  override readonly name = 'RestlessError'
}

/**
 * Works out what follows from what was typed, in every form: answers taken from other fields, conditions, issues; and forgets each confirmation
 * whose ground is another now. What a field takes may itself be taken, so it goes on until nothing changes any more.
 *
 * @throws RestlessError when it never ends
 */
export function settle(sitting: Sitting): Sitting {
  let { forms } = sitting
  const links = [...forms.values()].reduce((count, { typed }) => count + sameAsIn(typed).length, 0)
  for (let round = 0; ; round += 1) {
    const next = new Map([...forms].map(([id, form]) => [id, worked(form, forms, sitting)]))
    if ([...next].every(([id, form]) => forms.get(id) === form)) break
    // Each round carries answers one link further: what does not come to rest by then feeds itself.
    if (round > links + 1) throw new RestlessError()
    forms = next
  }
  const settled = { ...sitting, forms }
  return { ...sitting, forms: new Map([...forms].map(([id, form]) => [id, told(withoutLostGround(form), settled)])) }
}

/** A form that knows whether it speaks to the citizen. */
function told(form: FormInSitting, sitting: Sitting): FormInSitting {
  const isForOther = isFormForOther(sitting, form)
  return isForOther === form.isForOther ? form : { ...form, isForOther }
}

/** What the answers of a sitting are checked in. */
export function contextOf({ day, office, signing }: Sitting): ValidateContext {
  const choice = signingRules.find(({ way }) => way === signing?.way)?.choice
  return { today: day, ...(office && { office }), ...(choice && { signing: choice }) }
}

function worked(form: FormInSitting, forms: Sitting['forms'], sitting: Sitting): FormInSitting {
  const raw = withTaken(form.typed, forms)
  const context = contextOf(sitting)
  const signingChoice = context.signing
  if (signingChoice === form.signingChoice && form.raw !== undefined && isSame(raw, form.raw)) return form
  const { answers, draft, issues, resolved } = examine(form.edition, raw, context)
  const typedRows = typedRowsOf(resolved)
  prepareGrounds(form.edition, draft, resolved, typedRows)
  return { ...form, raw, signingChoice, answers, draft, issues, typedRows }
}

const isSame = (a: RawRecord, b: RawRecord) => JSON.stringify(a) === JSON.stringify(b)

function withoutLostGround(form: FormInSitting): FormInSitting {
  if (form.items.size === 0) return form
  const grounds = groundsOf(form)
  const lost = [...form.items].filter(([item, { ground }]) => grounds.get(item) !== ground)
  if (lost.length === 0) return form
  const items = new Map(form.items)
  for (const [item] of lost) items.delete(item)
  return {
    ...form,
    items,
    withdrawn: new Map([...form.withdrawn, ...lost.map(([item, { ground }]) => [item, ground] as const)]),
  }
}
