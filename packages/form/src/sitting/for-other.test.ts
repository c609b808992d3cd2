import { expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { after, answered, formOf, type Untimed } from '../../test-support/sitting-steps.ts'
import type { Role } from '../template/template.ts'
import { questionsOf } from './questions.ts'
import { scriptOf } from './script.ts'
import { openSitting, type Sitting } from './sitting.ts'
import { titleIn } from './title-in.ts'

const person = (id: string, role: Role, whose: string) => ({
  id,
  role,
  fields: [
    {
      id: 'hoTen',
      type: 'person-name',
      label: 'Tên',
      question: `Tên ${whose} là gì ạ?`,
      readback: `Tên ${whose} là {{answer}}.`,
    },
  ],
})
const land = {
  ...editionOf([person('mua', 'declarant', 'của ông/bà'), person('ban', 'seller', 'người bán cho ông/bà')]),
  formId: 'thu/dat',
}
const fee = {
  ...editionOf([person('mua', 'buyer', 'của ông/bà'), person('ban', 'seller', 'người giao')]),
  formId: 'thu/le-phi',
}
const tax = {
  ...editionOf([
    { id: 'viec', label: 'Việc', question: 'Ông/bà làm việc gì ạ?', readback: 'Ông/bà làm {{answer}}.' },
    person('ban', 'seller', 'của ông/bà'),
    person('mua', 'buyer', 'người mua'),
  ]),
  formId: 'thu/thue',
}
const editions = [land, fee, tax]

const start = (...more: Untimed[]) =>
  after(
    openSitting({ day: '2026-11-24', editions }),
    ...editions.map(({ formId, id }): Untimed => ({ type: 'form-added', form: formId, edition: id })),
    { type: 'citizen', sex: 'nu' },
    answered('mua.hoTen', 'Lê Thị Mua', land.formId),
    ...more,
  )
const asked = (sitting: Sitting, form: string) =>
  questionsOf(sitting, formOf(sitting, form)).map(({ question }) => question)
const said = (sitting: Sitting, form: string) =>
  scriptOf(formOf(sitting, form), titleIn(sitting)).flatMap(({ item, text }) => (item === undefined ? [] : [text]))

it('calls the declarant by their title, also where somebody else is asked about', () => {
  const sitting = start(answered('ban.hoTen', 'Trần Văn Bán', land.formId))
  expect(asked(sitting, land.formId)).toEqual(['Tên của bà là gì ạ?', 'Tên người bán cho bà là gì ạ?'])
  expect(said(sitting, land.formId)).toEqual(['Tên của bà là Lê Thị Mua.', 'Tên người bán cho bà là Trần Văn Bán.'])
})

it('does not call the seller “bà” because the buyer sits there', () => {
  const sitting = start(
    answered('viec', 'bán đất', tax.formId),
    answered('ban.hoTen', 'Trần Văn Bán', tax.formId),
    answered('mua.hoTen', 'Lê Thị Mua', tax.formId),
  )
  expect(asked(sitting, tax.formId)).toEqual(['Bà làm việc gì ạ?', 'Tên của ông/bà là gì ạ?', 'Tên người mua là gì ạ?'])
  expect(said(sitting, tax.formId)).toEqual([
    'Bà làm bán đất.',
    'Tên của ông/bà là Trần Văn Bán.',
    'Tên người mua là Lê Thị Mua.',
  ])
  // The seller comes to the counter.
  const turned = after(sitting, { type: 'citizen', role: 'seller', sex: 'nam' })
  expect(said(turned, tax.formId)[1]).toBe('Tên của ông là Trần Văn Bán.')
})

it('knows the buyer of another form for the declarant once they have one name', () => {
  expect(asked(start(), fee.formId)[0]).toBe('Tên của ông/bà là gì ạ?')
  const known = start({
    type: 'same-as',
    form: fee.formId,
    field: 'mua.hoTen',
    source: { form: land.formId, field: 'mua.hoTen' },
  })
  expect(asked(known, fee.formId)[0]).toBe('Tên của bà là gì ạ?')
  expect(said(known, fee.formId)).toEqual(['Tên của bà là Lê Thị Mua.'])
})
