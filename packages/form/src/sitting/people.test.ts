import { expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { after, answered, refusal, type Untimed } from '../../test-support/sitting-steps.ts'
import type { Role } from '../template/template.ts'
import { areOpposed } from './opposed-roles.ts'
import { citizenOf, idNumberOfCitizen, peopleLike } from './people.ts'
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

/** A form with somebody of each of these roles, each with a name. */
const formOfRoles = (formId: string, ...wanted: Role[]) => ({
  ...editionOf(
    wanted.map((role) => ({
      id: role.replace(/-./g, ''),
      role,
      fields: [{ id: 'hoTen', type: 'person-name', label: 'Họ tên', readback: '{{answer}}.' }],
    })),
  ),
  formId,
})

it('offers the same role on another form, and who may be it, never the other side nor the dead', () => {
  const land = formOfRoles('thu/dat', 'declarant', 'seller')
  const fee = formOfRoles('thu/le-phi', 'buyer', 'seller')
  const death = formOfRoles('thu/tu', 'declarant', 'deceased', 'wife')
  const editions = [land, fee, death]
  const sitting = after(
    openSitting({ day: '2026-11-24', editions }),
    ...editions.map(({ formId, id }): Untimed => ({ type: 'form-added', form: formId, edition: id })),
    answered('declarant.hoTen', 'Lê Thị Mua', land.formId),
    answered('seller.hoTen', 'Trần Văn Bán', land.formId),
    answered('deceased.hoTen', 'Phạm Văn Mất', death.formId),
  )
  const offered = (form: string, role: Role, from = sitting) => peopleLike(from, form, role).map(({ name }) => name)
  // The declarant of a form that names the seller is the buyer.
  expect(offered(fee.formId, 'buyer')).toEqual(['Lê Thị Mua'])
  expect(offered(fee.formId, 'seller')).toEqual(['Trần Văn Bán'])
  expect(offered(death.formId, 'declarant')).toEqual(['Lê Thị Mua', 'Trần Văn Bán'])
  expect(offered(death.formId, 'wife')).toEqual(['Lê Thị Mua', 'Trần Văn Bán'])
  const another = after(sitting, answered('deceased.hoTen', null, death.formId))
  expect(offered(death.formId, 'deceased', another)).toEqual([])
  // Who is the buyer on one form is not the seller because another calls them declarant.
  const both = after(
    sitting,
    answered('seller.hoTen', null, land.formId),
    answered('buyer.hoTen', 'Lê Thị Mua', fee.formId),
    answered('declarant.hoTen', 'LÊ THỊ MUA', death.formId),
  )
  expect(offered(land.formId, 'seller', both)).toEqual([])
})

it('knows who can be one person', () => {
  expect(areOpposed('buyer', 'buyer', false)).toBe(false)
  expect(areOpposed('declarant', 'wife', true)).toBe(false)
  expect(areOpposed('deceased', 'deceased', false)).toBe(false)
  expect(areOpposed('deceased', 'father', false)).toBe(true)
  expect(areOpposed('husband', 'wife', false)).toBe(true)
  expect(areOpposed('child', 'mother', true)).toBe(true)
  expect(areOpposed('child', 'mother', false)).toBe(false)
  expect(areOpposed('witness', 'declarant', true)).toBe(true)
  expect(areOpposed('witness', 'declarant', false)).toBe(false)
})

it('knows somebody from the place where most is said of them', () => {
  const name = declarant('thu/ten', { id: 'hoTen', type: 'person-name', label: 'Tên' })
  const both = declarant(
    'thu/ca-hai',
    { id: 'hoTen', type: 'person-name', label: 'Tên' },
    { id: 'ngaySinh', type: 'date', label: 'Ngày sinh' },
  )
  const third = { ...name, formId: 'thu/ba' }
  const sitting = after(
    openSitting({ day: '2026-11-24', editions: [name, both, third] }),
    ...[name, both, third].map(({ formId, id }): Untimed => ({ type: 'form-added', form: formId, edition: id })),
    answered('hoTen', 'Lê Thị Mua', name.formId),
    answered('hoTen', 'Lê Thị Mua', both.formId),
    answered('ngaySinh', '1/2/1958', both.formId),
  )
  expect(peopleLike(sitting, third.formId, 'declarant')).toEqual([
    { form: both.formId, role: 'declarant', name: 'Lê Thị Mua' },
  ])
})
