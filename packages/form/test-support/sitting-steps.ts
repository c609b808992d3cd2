import { expect } from 'vitest'
import { printIssues } from '../src/sitting/print-issues.ts'
import { paperOf } from '../src/sitting/printed-paper.ts'
import { scriptOf } from '../src/sitting/script.ts'
import { act, openSitting, type Sitting } from '../src/sitting/sitting.ts'
import type { SittingEvent } from '../src/sitting/sitting-event.ts'
import { titleIn } from '../src/sitting/title-in.ts'
import { application, proxy } from './sitting-forms.ts'

/** Steps of sittings, for tests that tell one as a story. */
export const form = application.formId
export const other = proxy.formId
let clock = 0
export const at = () => {
  clock += 1
  return new Date(Date.UTC(2026, 10, 24, 1, 0, clock)).toISOString()
}

/** An event without its time. */
export type Untimed = SittingEvent extends infer Event
  ? Event extends SittingEvent
    ? Omit<Event, 'at'>
    : never
  : never

/** The sitting after these events, each of which has to be taken. */
export function after(sitting: Sitting, ...events: Untimed[]): Sitting {
  return events.reduce((before, event) => {
    const { sitting: next, issues } = act(before, { ...event, at: at() } as SittingEvent)
    expect(issues).toEqual([])
    return next
  }, sitting)
}

export const refusal = (sitting: Sitting, event: Untimed) => {
  const outcome = act(sitting, { ...event, at: at() } as SittingEvent)
  expect(outcome.sitting).toBe(sitting)
  return outcome.issues.map(({ code }) => code)
}

export const opened = () =>
  after(openSitting({ day: '2026-11-24', editions: [application, proxy] }), {
    type: 'form-added',
    form,
    edition: application.id,
  })

export const answered = (field: string, value: unknown, id = form): Untimed => ({
  type: 'answered',
  form: id,
  field,
  value: value as never,
})

export const formOf = (sitting: Sitting, id = form) => {
  const found = sitting.forms.get(id)
  if (found === undefined) throw new RangeError(id)
  return found
}

/** Reads the items and has them confirmed; all of the form when none is named. */
export function readAll(sitting: Sitting, id = form, items?: readonly string[]): Sitting {
  const lines = scriptOf(formOf(sitting, id), titleIn(sitting)).filter(({ item }) => item !== undefined)
  const wanted = lines.filter(({ item }) => items === undefined || items.includes(item ?? ''))
  return wanted.reduce((now, { item = '', text }) => {
    const answer: Untimed = item.startsWith('@teach-back')
      ? { type: 'taught-back', form: id, item, text, understood: true }
      : { type: 'confirmed', form: id, item, text }
    return after(now, { type: 'read', form: id, item, text }, answer)
  }, sitting)
}

export const codes = (sitting: Sitting) =>
  printIssues(sitting, formOf(sitting)).map(({ code, field = '' }) => `${code} ${field}`.trim())
export const print = (sitting: Sitting, override?: string): Untimed => ({
  type: 'printed',
  form,
  hash: paperOf(formOf(sitting)).hash,
  ...(override !== undefined && { override }),
})
export const bySignature: Untimed = { type: 'signing-chosen', signing: { way: 'signature' } }

export const filled = () =>
  after(
    opened(),
    answered('hoTen', 'trần văn mẫu'),
    answered('ngaySinh', '1/2/1950'),
    answered('gioiTinh', 'Nam'),
    answered('coCon', 'có'),
    answered('con[1].ten', 'Lan'),
    answered('con[1].diHoc', true),
    answered('con[1].lop', '1A'),
    answered('con[1].hocPhi', '500.000'),
    answered('con[2].ten', 'Huệ'),
    answered('con[2].hocPhi', '300.000'),
  )
