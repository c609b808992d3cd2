import { sittingSentences as say } from '../../messages/sitting.ts'
import type { FormInSitting, ItemState } from '../form-in-sitting.ts'
import { groundsOf } from '../grounds.ts'
import { itemLabel, scriptOf } from '../script.ts'
import type { EventOf } from '../sitting-event.ts'
import { titleIn } from '../title-in.ts'
import { type FormStep, onForm, type Refusal, refuse } from './step.ts'

/** Only the sentence that stands in the read-back now can have been read. */
const readItem: FormStep<'read'> = (form, { item, text, at }, sitting) => {
  const line = scriptOf(form, titleIn(sitting)).find((each) => each.item === item)
  const ground = groundsOf(form).get(item)
  if (line === undefined || ground === undefined) return refuse('nothing-to-read', say.nothingToRead(item), [], item)
  if (line.text !== text) return refuse('text-differs', say.textDiffers(itemLabel(form, item)), [], item)
  const withdrawn = new Map(form.withdrawn)
  withdrawn.delete(item)
  return { ...withItem(form, item, { text, readAt: at, outcome: 'read', at, ground }), withdrawn }
}

const isTeachBack = (item: string) => item.startsWith('@teach-back')

/** What the citizen says of a sentence they heard. */
function answerTo(
  form: FormInSitting,
  { item, text, at }: EventOf<'confirmed' | 'objected' | 'refused'>,
  outcome: Pick<ItemState, 'outcome' | 'reason'>,
): FormInSitting | Refusal {
  const heard = heardItem(form, item, text)
  return 'refused' in heard ? heard : withItem(form, item, { ...heard, ...outcome, at })
}

const confirmItem: FormStep<'confirmed'> = (form, event) =>
  isTeachBack(event.item)
    ? refuse('teach-back', say.notTeachBack(itemLabel(form, event.item)), [], event.item)
    : isDenied(form, event.item)
      ? refuse('not-read', say.toAskAgain(itemLabel(form, event.item)), [], event.item)
      : answerTo(form, event, { outcome: 'confirmed' })

/** What the citizen has said no to is read again before they can say yes. */
function isDenied(form: FormInSitting, item: string): boolean {
  const outcome = form.items.get(item)?.outcome
  return outcome === 'objected' || outcome === 'refused'
}

const objectTo: FormStep<'objected'> = (form, event) => answerTo(form, event, { outcome: 'objected' })

const refuseToConfirm: FormStep<'refused'> = (form, event) =>
  answerTo(form, event, { outcome: 'refused', ...(event.reason !== undefined && { reason: event.reason }) })

const teach: FormStep<'taught-back'> = (form, { item, text, at, understood }) => {
  if (!isTeachBack(item)) return refuse('no-teach-back', say.onlyTeachBack(itemLabel(form, item)), [], item)
  const heard = heardItem(form, item, text)
  if ('refused' in heard) return heard
  return withItem(form, item, { ...heard, outcome: understood ? 'understood' : 'not-understood', at })
}

/** The state of an item that was read in these words, and whose answer has not changed since. */
function heardItem(
  form: FormInSitting,
  item: string,
  text: string,
): Pick<ItemState, 'text' | 'readAt' | 'ground'> | Refusal {
  const state = form.items.get(item)
  if (state === undefined) return refuse('not-read', say.notRead(itemLabel(form, item)), [], item)
  if (state.text !== text) return refuse('text-differs', say.textDiffers(itemLabel(form, item)), [], item)
  return { text: state.text, readAt: state.readAt, ground: state.ground }
}

const withItem = (form: FormInSitting, item: string, state: ItemState): FormInSitting => ({
  ...form,
  items: new Map(form.items).set(item, state),
})

export const read = onForm(readItem)
export const confirm = onForm(confirmItem)
export const object = onForm(objectTo)
export const refuseItem = onForm(refuseToConfirm)
export const teachBack = onForm(teach)
