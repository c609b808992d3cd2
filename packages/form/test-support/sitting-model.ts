import fc from 'fast-check'
import { readBackScript } from '../src/read-back/read-back-script.ts'
import { currentPrinting, isSigned } from '../src/sitting/form-status.ts'
import { paperOf } from '../src/sitting/printed-paper.ts'
import { SameAs } from '../src/sitting/same-as.ts'
import { scriptOf } from '../src/sitting/script.ts'
import { act, type Sitting } from '../src/sitting/sitting.ts'
import type { SittingEvent } from '../src/sitting/sitting-event.ts'
import { titleIn } from '../src/sitting/title-in.ts'
import type { Edition } from '../src/template/template.ts'

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

/** Things that an event may be made of, before the sitting is known: numbers that choose among what is there. */
export interface Draw {
  readonly kind: string
  readonly a: number
  readonly b: number
  readonly c: number
}

const kinds = [
  ...Array<string>(9).fill('answer'),
  ...Array<string>(8).fill('read'),
  ...Array<string>(7).fill('confirm'),
  ...Array<string>(6).fill('read-rest'),
  ...Array<string>(7).fill('print'),
  'object',
  'refuse',
  'teach',
  'teach',
  'same-as',
  'same-as',
  'remove-row',
  'add-form',
  'drop-form',
  ...Array<string>(4).fill('choose-signing'),
  'sign',
  'sign',
  'hand-over',
  'paper',
  'title',
  'finish',
] as const

export const draws: fc.Arbitrary<Draw> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  c: fc.nat(10_000),
})

const values: readonly unknown[] = [
  'Lan',
  'Huệ',
  'có',
  'không',
  'nam',
  'Nữ',
  '1950',
  '1/2/1966',
  '31/2/1950',
  '500.000',
  'x',
  '',
  null,
  true,
  0,
]

/** The events that a draw means in a sitting; most are of one, “read the rest” of many. */
export function eventsOf({ kind, a, b, c }: Draw, sitting: Sitting, editions: readonly Edition[]): Untimed[] {
  const pick = <Value>(list: readonly Value[], index: number) => list[index % list.length] as Value
  const edition = pick(editions, a)
  const form = edition.formId
  const here = sitting.forms.get(form)
  const lines = here === undefined ? [] : scriptOf(here, titleIn(sitting)).filter(({ item }) => item !== undefined)
  const line = lines.length === 0 ? { item: 'hoTen', text: 'x' } : pick(lines, b)
  const item = line.item ?? ''
  // Mostly what was really said; sometimes something made up.
  const text =
    c % 7 === 0 ? 'Không ai nói câu này.' : c % 5 === 0 ? (here?.items.get(item)?.text ?? line.text) : line.text
  switch (kind) {
    case 'answer':
      return [{ type: 'answered', form, field: pick(paths[form] ?? [], b), value: pick(values, c) as never }]
    case 'read':
      return [{ type: 'read', form, item, text }]
    case 'confirm':
      return [{ type: 'confirmed', form, item, text }]
    case 'read-rest':
      return lines.flatMap(({ item: each = '', text: said }): Untimed[] => {
        if (['confirmed', 'understood'].includes(here?.items.get(each)?.outcome ?? '')) return []
        const answer: Untimed = each.startsWith('@teach-back')
          ? { type: 'taught-back', form, item: each, text: said, understood: true }
          : { type: 'confirmed', form, item: each, text: said }
        return [{ type: 'read', form, item: each, text: said }, answer]
      })
    case 'object':
      return [{ type: 'objected', form, item, text }]
    case 'refuse':
      return [{ type: 'refused', form, item, text }]
    case 'teach':
      return [{ type: 'taught-back', form, item: '@teach-back[1]', text, understood: b % 3 > 0 }]
    case 'print': {
      const hash = here === undefined || c % 9 === 0 ? 'f'.repeat(64) : paperOf(here).hash
      return [{ type: 'printed', form, hash, ...(b % 3 === 0 && { override: 'Công dân cần gấp' }) }]
    }
    case 'same-as': {
      const source = pick(editions, b).formId
      return [
        {
          type: 'same-as',
          form,
          field: pick(paths[form] ?? [], c),
          source: { form: source, field: pick(paths[source] ?? [], a + b) },
        },
      ]
    }
    case 'remove-row':
      return [{ type: 'row-removed', form, table: 'con', row: (b % 3) + 1 }]
    case 'add-form':
      return [{ type: 'form-added', form, edition: edition.id }]
    case 'drop-form':
      return b % 4 === 0 ? [{ type: 'form-dropped', form }] : []
    case 'choose-signing':
      return [
        {
          type: 'signing-chosen',
          signing: b % 2 === 0 ? { way: 'signature' } : { way: 'fingerprint', finger: 'right-index' },
        },
      ]
    case 'sign':
      return [{ type: 'signed', form }]
    case 'hand-over':
      return [{ type: 'handed-over', form }]
    case 'paper':
      return [{ type: 'paper-checked', form, paper: edition.papers[b % 2]?.name ?? 'không có', brought: c % 2 === 0 }]
    case 'title':
      return [{ type: 'citizen', title: pick(['ông', 'chị', 'bác'] as const, b) }]
    default:
      return b % 10 === 0 ? [{ type: 'finished' }] : []
  }
}

/** Where answers may stand, and a few places where they may not. */
const paths: Readonly<Record<string, readonly string[]>> = {
  'thu/don-xin': [
    'hoTen',
    'ngaySinh',
    'gioiTinh',
    'coCon',
    'coCon',
    ...[1, 2, 3].flatMap((row) => ['ten', 'diHoc', 'lop', 'hocPhi'].map((column) => `con[${row}].${column}`)),
    'tong',
    'con[9].ten',
    'khong',
  ],
  'thu/giay-nho': [
    'nguoiKhai.hoTen',
    'nguoiKhai.ngaySinh',
    'nguoiKhai.gioiTinh',
    'nguoiNhan.hoTen',
    'nguoiNhan.ngaySinh',
    'ghiChu',
    'nguoiKhai',
  ],
}

export type Untimed = SittingEvent extends infer Event
  ? Event extends SittingEvent
    ? Omit<Event, 'at'>
    : never
  : never

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
        if (key.startsWith(`${id} `) && text.startsWith('= ')) {
          const path = key.slice(id.length + 1)
          const flat = flattened(form.raw ?? {})
          const takesFromDropped = [...model.typed].some(
            ([other, source]) => other.startsWith(`${id} `) && source.startsWith(`= ${event.form} `),
          )
          if (!takesFromDropped) continue
          const value = flat.get(path)
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

function mustPrintWhatWasConfirmed(model: Model, sitting: Sitting, event: SittingEvent): void {
  if (event.type !== 'printed') return
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
