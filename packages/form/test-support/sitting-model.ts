import { readBackScript } from '../src/read-back/read-back-script.ts'
import { currentPrinting, isSigned } from '../src/sitting/form-status.ts'
import { paperOf } from '../src/sitting/printed-paper.ts'
import { SameAs } from '../src/sitting/same-as.ts'
import { scriptOf } from '../src/sitting/script.ts'
import { act, type Sitting } from '../src/sitting/sitting.ts'
import type { SittingEvent } from '../src/sitting/sitting-event.ts'
import { titleIn } from '../src/sitting/title-in.ts'
import type { Untimed } from './sitting-steps.ts'

/** The sitting under test. */
export interface Real {
  sitting: Sitting
}

/** What a form said at one moment: the sentence and printed answer of each item, without a title. */
type Moment = ReadonlyMap<string, string>

/**
 * What we believe of a sitting, kept in the dullest way: all that was ever typed, by form and path, and of every form what its read-back said after
 * each event, so that “it was read, and has not been another since” can be looked up rather than worked out.
 */
export class Model {
  /** `thu/don-xin con[2].ten` → what was typed there. */
  typed = new Map<string, string>()
  moments: ReadonlyMap<string, Moment>[] = []
  events: SittingEvent[] = []
  clock = Date.UTC(2026, 10, 24, 1)
  isFinished = false
}

/** Lets an event happen in both, and throws where the sitting did what it may not. */
export function happen(model: Model, real: Real, untimed: Untimed): void {
  // Now and then the clock goes back.
  model.clock += model.events.length % 11 === 10 ? -90_000 : 1_000
  const event = { ...untimed, at: new Date(model.clock).toISOString() } as SittingEvent
  const before = real.sitting
  const { sitting, issues } = act(before, event)
  if (issues.length > 0) {
    must(sitting === before, 'a refused event changes nothing')
    return
  }
  must(!model.isFinished, 'nothing happens after the end')
  real.sitting = sitting
  noteTyped(model, before, event)
  mustBeHeard(model, sitting, event)
  model.events.push(event)
  model.moments.push(new Map([...sitting.forms].map(([id, form]) => [id, momentOf(form)])))
  model.isFinished ||= event.type === 'finished'
  mustHoldAnswers(model, sitting)
  mustPrintWhatWasConfirmed(model, sitting, event)
  for (const form of sitting.forms.values())
    if (isSigned(form))
      must(currentPrinting(form)?.hash === paperOf(form).hash, 'only the paper of now counts as signed')
}

type Form = Sitting['forms'] extends ReadonlyMap<string, infer Form> ? Form : never

/** In rows as typed, so that a moment names what the sitting names. */
const momentOf = (form: Form): Moment =>
  new Map(
    scriptOf(form, 'ông/bà').flatMap(({ item, text, answer }) =>
      item === undefined ? [] : [[item, `${text} ${answer}`]],
    ),
  )

function noteTyped(model: Model, before: Sitting, event: SittingEvent): void {
  const drop = (isGone: (key: string) => boolean) => {
    for (const key of [...model.typed.keys()]) if (isGone(key)) model.typed.delete(key)
  }
  if (event.type === 'answered') {
    const isNothing = event.value === null || (typeof event.value === 'string' && event.value.trim() === '')
    drop((key) => key === `${event.form} ${event.field}` || key.startsWith(`${event.form} ${event.field}.`))
    if (!isNothing) model.typed.set(`${event.form} ${event.field}`, JSON.stringify(event.value))
  } else if (event.type === 'same-as') {
    model.typed.set(`${event.form} ${event.field}`, `= ${event.source.form} ${event.source.field}`)
  } else if (event.type === 'form-dropped') {
    drop((key) => key.startsWith(`${event.form} `))
    // What was taken from it is now the other's own.
    for (const [id, form] of before.forms)
      for (const [key, text] of [...model.typed])
        if (key.startsWith(`${id} `) && text.startsWith(`= ${event.form} `)) {
          const path = key.slice(id.length + 1)
          const value = flattened(form.raw ?? {}).get(path)
          if (value === undefined) model.typed.delete(key)
          else model.typed.set(key, value)
        }
  } else if (event.type === 'row-removed') {
    const moved = new Map<string, string>()
    for (const [key, value] of model.typed) {
      const match = new RegExp(`^${event.form} ${event.table}\\[(\\d+)\\](.*)$`).exec(key)
      const row = Number(match?.[1])
      if (match === null || row < event.row) moved.set(key, value)
      else if (row > event.row) moved.set(`${event.form} ${event.table}[${row - 1}]${match[2]}`, value)
    }
    model.typed = moved
  }
}

/** Leaves of what was typed, by path. */
function flattened(typed: unknown, path = ''): Map<string, string> {
  if (typed instanceof SameAs) return new Map([[path, `= ${typed.source.form} ${typed.source.field}`]])
  if (Array.isArray(typed)) return new Map(typed.flatMap((row, index) => [...flattened(row, `${path}[${index + 1}]`)]))
  if (typeof typed === 'object' && typed !== null)
    return new Map(
      Object.entries(typed).flatMap(([key, value]) => [...flattened(value, path === '' ? key : `${path}.${key}`)]),
    )
  return new Map(typed === undefined ? [] : [[path, JSON.stringify(typed)]])
}

function mustHoldAnswers(model: Model, sitting: Sitting): void {
  const held = new Map<string, string>(
    [...sitting.forms.values()].flatMap((form) =>
      [...flattened(form.typed)].map(([path, value]) => [`${form.form} ${path}`, value] as const),
    ),
  )
  for (const [key, value] of model.typed) must(held.get(key) === value, `${key} was ${value}, is ${held.get(key)}`)
  must(held.size === model.typed.size, 'nobody typed more than was typed')
}

/** A confirmation is of words that were read before, and have stood there ever since. */
function mustBeHeard(model: Model, sitting: Sitting, event: SittingEvent): void {
  if (!('item' in event) || event.type === 'read') return
  must(
    wasRead(model, sitting, event.form, event.item, event.text),
    `${event.type} ${event.item} without having been read`,
  )
}

/** Whether the last reading of an item was of this text, and its sentence and answer have been the same at every moment since. */
function wasRead(model: Model, sitting: Sitting, form: string, item: string, text?: string): boolean {
  const index = model.events.findLastIndex(
    (event) => event.type === 'read' && event.form === form && event.item === item,
  )
  const event = model.events[index]
  if (event === undefined || event.type !== 'read' || (text !== undefined && event.text !== text)) return false
  const here = sitting.forms.get(form)
  const now = here && momentOf(here).get(item)
  return now !== undefined && model.moments.slice(index).every((moment) => moment.get(form)?.get(item) === now)
}

/** At printing, signing and handing over. */
function mustPrintWhatWasConfirmed(model: Model, sitting: Sitting, event: SittingEvent): void {
  if (event.type !== 'printed' && event.type !== 'signed' && event.type !== 'handed-over') return
  const form = sitting.forms.get(event.form)
  if (form === undefined) throw new Error('printed a form that is not there')
  const told = new Set(form.printings.at(-1)?.override?.issues.map(({ field }) => field))
  for (const { item } of scriptOf(form, titleIn(sitting))) {
    if (item === undefined || told.has(item)) continue
    const last = model.events.findLast((each) => 'item' in each && each.form === event.form && each.item === item)
    const isAgreed = last?.type === 'confirmed' || (last?.type === 'taught-back' && last.understood)
    must(isAgreed && wasRead(model, sitting, event.form, item), `${item} was printed unconfirmed, and nobody told`)
  }
  const { hash } = paperOf(form)
  if (event.type === 'printed')
    for (const printing of form.printings)
      must(printing.isVoid || printing.hash === hash, 'an earlier printing is still good')
  // Every answer on the paper is an item of the read-back.
  const items = readBackScript(form.edition, form.draft).filter(({ kind }) => kind === 'answer').length
  must(items === momentAnswers(form), 'an answer on the paper is not read back')
}

const momentAnswers = (form: Form) => [...momentOf(form).keys()].filter((item) => !item.startsWith('@')).length

function must(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what)
}
