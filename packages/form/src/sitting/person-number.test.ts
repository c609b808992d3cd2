import { expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { paperIn } from '../../test-support/sitting-forms.ts'
import { after, answered, at, formOf } from '../../test-support/sitting-steps.ts'
import type { Edition } from '../template/template.ts'
import { sameAsEvents } from './same-as.ts'
import { sameThingEvents, thingsLike } from './same-thing.ts'
import { openSitting } from './sitting.ts'

const form = (formId: string, paper: string, ...fields: { id: string; type: string; [option: string]: unknown }[]) =>
  ({
    ...editionOf(fields.map((field) => ({ role: 'buyer', readback: '{{answer}}.', ...field }))),
    ...{ formId, id: 'ban-1', title: formId },
    ...paperIn(`<p>${paper}</p>`),
  }) satisfies Edition

const number = form('thu/so', '{{fill "soDinhDanh"}}', { id: 'soDinhDanh', type: 'personal-id-number' })
const card = form('thu/the', '{{fill "giayToTuyThan.so"}}', {
  id: 'giayToTuyThan',
  type: 'identity-paper',
  papers: ['canCuocCongDan', 'hoChieu'],
})
const whole = form('thu/ca-the', '{{fill "giayToTuyThan"}}', { id: 'giayToTuyThan', type: 'identity-paper' })
const passport = form('thu/ho-chieu', '{{fill "giayToTuyThan.so"}}', {
  id: 'giayToTuyThan',
  type: 'identity-paper',
  papers: ['hoChieu'],
})
const tax = form('thu/thue', '{{fill "maSoThue"}}', { id: 'maSoThue', type: 'tax-code' })

function taken(from: Edition, field: string, value: unknown, to: Edition) {
  const start = after(
    openSitting({ day: '2026-11-24', editions: [from, to] }),
    { type: 'form-added', form: from.formId, edition: from.id },
    { type: 'form-added', form: to.formId, edition: to.id },
    answered(field, value as never, from.formId),
  )
  const person = (edition: Edition) => ({ form: edition.formId, role: 'buyer' as const })
  return after(start, ...sameAsEvents(start, person(to), person(from), at()))
}
const draftOf = (...given: Parameters<typeof taken>) => formOf(taken(...given), given[3].formId).draft

const so = '060158000001'

it('gives the number of one form to the card of another, and back', () => {
  expect(draftOf(number, 'soDinhDanh', so, card)).toEqual({ giayToTuyThan: { loai: 'canCuocCongDan', so } })
  expect(draftOf(card, 'giayToTuyThan', { loai: 'canCuocCongDan', so }, number)).toEqual({ soDinhDanh: so })
  expect(draftOf(number, 'soDinhDanh', so, tax)).toEqual({ maSoThue: so })
  expect(draftOf(card, 'giayToTuyThan', { loai: 'canCuocCongDan', so }, tax)).toEqual({ maSoThue: so })
  expect(draftOf(tax, 'maSoThue', so, number)).toEqual({ soDinhDanh: so })
})

it('follows it', () => {
  const sitting = taken(number, 'soDinhDanh', so, card)
  const mended = after(sitting, answered('soDinhDanh', '060158000002', number.formId))
  expect(formOf(mended, card.formId).draft).toEqual({ giayToTuyThan: { loai: 'canCuocCongDan', so: '060158000002' } })
})

it('gives no other number, no card that is none, and no card whose day of issue is printed', () => {
  expect(draftOf(card, 'giayToTuyThan', { loai: 'hoChieu', so: 'C1234567' }, number)).toEqual({})
  expect(draftOf(tax, 'maSoThue', '0100109106', number)).toEqual({})
  expect(draftOf(number, 'soDinhDanh', so, passport)).toEqual({})
  expect(draftOf(number, 'soDinhDanh', so, whole)).toEqual({})
  expect(draftOf(whole, 'giayToTuyThan', { loai: 'chungMinhNhanDan', so: '273000001' }, number)).toEqual({})
})

it('offers the number that stands beside it on the same form, of the same person alone', () => {
  const both = form(
    'thu/ca-hai',
    '{{fill "maSoThue"}} {{fill "giayToTuyThan.so"}} {{fill "soDinhDanh"}}',
    { id: 'maSoThue', type: 'tax-code' },
    { id: 'giayToTuyThan', type: 'identity-paper' },
    { id: 'soDinhDanh', type: 'personal-id-number', role: 'seller' },
  )
  const sitting = after(
    openSitting({ day: '2026-11-24', editions: [both] }),
    { type: 'form-added', form: both.formId, edition: both.id },
    answered('maSoThue', so, both.formId),
  )
  const place = (group: string) => ({ form: both.formId, group })
  expect(thingsLike(sitting, both.formId, 'giayToTuyThan')).toEqual([
    { ...place('maSoThue'), label: 'Ô maSoThue', answers: [so] },
  ])
  expect(thingsLike(sitting, both.formId, 'soDinhDanh')).toEqual([])
  const events = sameThingEvents(sitting, place('giayToTuyThan'), place('maSoThue'), at())
  expect(formOf(after(sitting, ...events), both.formId).draft).toMatchObject({ giayToTuyThan: { loai: 'canCuoc', so } })
})
