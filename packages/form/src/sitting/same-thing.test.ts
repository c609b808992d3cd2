import { expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { paperIn } from '../../test-support/sitting-forms.ts'
import { after, answered, at, formOf } from '../../test-support/sitting-steps.ts'
import type { Edition } from '../template/template.ts'
import { sameThingEvents, thingsLike } from './same-thing.ts'
import { openSitting } from './sitting.ts'

const parcel = (...ids: string[]) => ({
  id: 'thuaDat',
  label: 'Thửa đất',
  type: 'group',
  fields: ids.map((id) => ({ id, label: id, readback: `${id}: {{answer}}.` })),
})

const formWith = (formId: string, ids: readonly string[]): Edition => ({
  ...editionOf([
    parcel(...ids),
    { id: 'nguoi', type: 'group', label: 'Người', fields: [{ id: 'hoTen', label: 'Tên', readback: '{{answer}}.' }] },
  ]),
  ...{ formId, id: 'ban-1', title: formId },
  ...paperIn(`<p>${ids.map((id) => `{{fill "thuaDat.${id}"}}`).join(' ')} {{fill "nguoi.hoTen"}}</p>`),
})

const change = formWith('dat/bien-dong', ['soThua', 'soToBanDo', 'diaChi'])
const tax = formWith('thue/to-khai', ['soToBanDo', 'soThua', 'dienTich'])

const two = () =>
  after(
    openSitting({ day: '2026-11-24', editions: [change, tax] }),
    { type: 'form-added', form: change.formId, edition: change.id },
    { type: 'form-added', form: tax.formId, edition: tax.id },
    answered('thuaDat.soThua', '12', change.formId),
    answered('thuaDat.soToBanDo', '3', change.formId),
    answered('nguoi.hoTen', 'Trần Văn Mẫu', change.formId),
  )

it('finds the same thing on another form, and says what it is known by', () => {
  expect(thingsLike(two(), tax.formId, 'thuaDat')).toEqual([
    { form: change.formId, group: 'thuaDat', label: 'Thửa đất', answers: ['12', '3'] },
  ])
})

it('takes what it has under the same ids, by an act, and follows it', () => {
  const start = two()
  const from = { form: change.formId, group: 'thuaDat' }
  const events = sameThingEvents(start, { form: tax.formId, group: 'thuaDat' }, from, at())
  expect(events.map(({ field }) => field)).toEqual(['thuaDat.soToBanDo', 'thuaDat.soThua'])
  expect(formOf(start, tax.formId).draft).toEqual({})
  const taken = after(start, ...events)
  expect(formOf(taken, tax.formId).draft).toEqual({ thuaDat: { soToBanDo: '3', soThua: '12' } })
  const mended = after(taken, answered('thuaDat.soThua', '21', change.formId))
  expect(formOf(mended, tax.formId).draft).toMatchObject({ thuaDat: { soThua: '21' } })
})

it('offers nothing for a person, nor where something is written already', () => {
  expect(thingsLike(two(), tax.formId, 'nguoi')).toEqual([])
  expect(thingsLike(two(), change.formId, 'thuaDat')).toEqual([])
  expect(thingsLike(two(), tax.formId, 'khac')).toEqual([])
})

const choicesOf = (...ids: string[]) => ({ type: 'choice', choices: ids.map((id) => ({ id, label: `Chọn ${id}` })) })

/** Forms that have single fields in common, beside groups. */
const singles = (formId: string, ...fields: { id: string; [option: string]: unknown }[]): Edition => ({
  ...editionOf(fields.map((field) => ({ readback: '{{answer}}.', ...field }))),
  ...{ formId, id: 'ban-1', title: formId },
})
const first = singles(
  'thu/mot',
  { id: 'ngayLap', type: 'date' },
  { id: 'viec', ...choicesOf('mua', 'tangCho', 'doi') },
  { id: 'loai', ...choicesOf('a', 'khac') },
  { id: 'ghiChu' },
  { id: 'ngayCuaNguoi', type: 'date', role: 'declarant' },
  { id: 'noi', type: 'text' },
  { id: 'con', columns: [{ id: 'ten' }] },
  { id: 'hopDong', fields: [{ id: 'ngayKy', type: 'date' }] },
)
const second = singles(
  'thu/hai',
  { id: 'ngayLap', type: 'date' },
  { id: 'viec', ...choicesOf('mua', 'tangCho', 'giao') },
  { id: 'loai', ...choicesOf('b', 'c', 'khac') },
  { id: 'ghiChu', type: 'long-text' },
  { id: 'ngayCuaNguoi', type: 'date', role: 'declarant' },
  { id: 'noi', type: 'text', default: { value: 'đây' } },
  { id: 'con', columns: [{ id: 'ten' }] },
  { id: 'hopDong', fields: [{ id: 'ngayKy', type: 'date' }] },
  { id: 'nha', fields: [{ id: 'hopDong', fields: [{ id: 'ngayKy', type: 'date' }] }] },
)
const twoSingles = () =>
  after(
    openSitting({ day: '2026-11-24', editions: [first, second] }),
    { type: 'form-added', form: first.formId, edition: first.id },
    { type: 'form-added', form: second.formId, edition: second.id },
    answered('ngayLap', '20/11/2026', first.formId),
    answered('viec', 'mua', first.formId),
    answered('loai', 'khac', first.formId),
    answered('ghiChu', 'x', first.formId),
    answered('ngayCuaNguoi', '1/2/2026', first.formId),
    answered('noi', 'kia', first.formId),
    answered('con[1].ten', 'x', first.formId),
    answered('hopDong.ngayKy', '15/11/2026', first.formId),
  )

const offered = (sitting: ReturnType<typeof twoSingles>, group: string) =>
  thingsLike(sitting, second.formId, group).map(({ form, group: found, answers }) => [form, found, ...answers])

it('takes a single field of the same id and type, a choice by its id', () => {
  expect(offered(twoSingles(), 'ngayLap')).toEqual([[first.formId, 'ngayLap', '20/11/2026']])
  expect(offered(twoSingles(), 'viec')).toEqual([[first.formId, 'viec', 'Chọn mua']])
  const take = (group: string) =>
    sameThingEvents(twoSingles(), { form: second.formId, group }, { form: first.formId, group }, at())
  const taken = after(twoSingles(), ...take('ngayLap'), ...take('viec'))
  expect(formOf(taken, second.formId).draft).toMatchObject({ ngayLap: '2026-11-20', viec: 'mua' })
  // What cannot be chosen here is taken no more, and asked.
  expect(formOf(after(taken, answered('viec', 'doi', first.formId)), second.formId).draft).not.toHaveProperty('viec')
})

it('offers no single field that is another: of another type or list, about a person, a table, or answered by itself', () => {
  for (const field of ['loai', 'ghiChu', 'ngayCuaNguoi', 'noi', 'con'])
    expect(offered(twoSingles(), field), field).toEqual([])
  expect(offered(after(twoSingles(), answered('viec', 'doi', first.formId)), 'viec')).toEqual([])
  expect(thingsLike(twoSingles(), first.formId, 'ngayLap')).toEqual([])
})

it('finds a group of the same id elsewhere on the same form, and each thing once', () => {
  const group = { form: second.formId, group: 'hopDong' }
  const taken = after(twoSingles(), ...sameThingEvents(twoSingles(), group, { ...group, form: first.formId }, at()))
  expect(offered(taken, 'nha.hopDong')).toEqual([[first.formId, 'hopDong', '15/11/2026']])
  const own = after(taken, answered('hopDong.ngayKy', '16/11/2026', second.formId))
  expect(offered(own, 'nha.hopDong').map(([form]) => form)).toEqual([first.formId, second.formId])
})
