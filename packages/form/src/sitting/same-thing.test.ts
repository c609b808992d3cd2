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
