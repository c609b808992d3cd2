import { expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { after, answered, refusal, type Untimed } from '../../test-support/sitting-steps.ts'
import { citizenOf, idNumberOfCitizen } from './people.ts'
import { openSitting } from './sitting.ts'

const declarant = (formId: string, ...fields: { id: string; type: string; label: string }[]) => ({
  ...editionOf(fields.map((field) => ({ role: 'declarant', readback: '{{answer}}', ...field }))),
  formId,
})
const card = declarant('thu/the', { id: 'giayToTuyThan', type: 'identity-paper', label: 'Giấy tờ tùy thân' })
const birth = declarant('thu/ngay', { id: 'ngaySinh', type: 'partial-date', label: 'Ngày sinh' })

const sat = (loai: string, so: string) =>
  after(
    openSitting({ day: '2026-11-24', editions: [card, birth] }),
    { type: 'form-added', form: card.formId, edition: card.id },
    { type: 'form-added', form: birth.formId, edition: birth.id },
    answered('giayToTuyThan', { loai, so }, card.formId),
  )

it('knows sex and year of birth from the number on a card, and a whole date before a year', () => {
  const sitting = sat('canCuoc', '060158000001')
  expect(idNumberOfCitizen(sitting)).toBe('060158000001')
  expect(citizenOf(sitting)).toEqual({ sex: 'nu', birth: '1958', title: 'bà' })
  expect(citizenOf(after(sitting, answered('ngaySinh', '2/9/1958', birth.formId)))).toMatchObject({
    birth: '1958-09-02',
  })
})

it('has nobody witness twice, or for themselves', () => {
  const sitting = sat('canCuoc', '060158000001')
  const by = (...numbers: string[]): Untimed => ({
    type: 'signing-chosen',
    signing: { way: 'witnesses', witnesses: numbers.map((idNumber) => ({ name: 'Trần Văn Chứng', idNumber })) },
  })
  expect(refusal(sitting, by('060060000002', '060060000002'))).toEqual(['same-person'])
  expect(refusal(sitting, by('060158000001'))).toEqual(['same-person'])
  expect(after(sitting, by('060060000002', '060060000003')).signing).toBeDefined()
})

it('takes no other number for a personal one', () => {
  const sitting = sat('hoChieu', 'C1234567')
  expect(idNumberOfCitizen(sitting)).toBeUndefined()
  expect(citizenOf(sitting)).toEqual({ title: 'ông/bà' })
})
