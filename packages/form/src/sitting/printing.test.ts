import { describe, expect, it } from 'vitest'
import { application, paperIn } from '../../test-support/sitting-forms.ts'
import {
  after,
  answered,
  bySignature,
  codes,
  filled,
  form,
  formOf,
  opened,
  print,
  readAll,
  refusal,
  type Untimed,
} from '../../test-support/sitting-steps.ts'
import { currentPrinting, isSigned } from './form-status.ts'
import { openSitting } from './sitting.ts'

describe('printing and signing', () => {
  it('waits until everything is there, and names all that is missing', () => {
    const sitting = after(opened(), answered('ngaySinh', '31/2/1950'), answered('coCon', 'có'))
    expect(codes(sitting)).toEqual([
      'required hoTen',
      'no-such-day ngaySinh',
      'not-confirmed coCon',
      'not-confirmed @commitment',
      'not-taught-back @teach-back[1]',
      'signing-missing',
    ])
    expect(refusal(sitting, print(sitting))).toHaveLength(7)
    expect(refusal(sitting, { type: 'printed', form, hash: '0'.repeat(64), override: 'Vẫn in' })).toEqual([
      'paper-changed',
    ])
    const printed = after(sitting, print(sitting, 'Công dân xin ghi tay'))
    expect(formOf(printed).printings[0]).toMatchObject({ override: { reason: 'Công dân xin ghi tay' }, isVoid: false })
    expect(formOf(printed).printings[0]?.override?.issues).toHaveLength(6)
  })

  it('makes an earlier printing void when other words are printed, and not a copy of the same', () => {
    let sitting = readAll(after(filled(), bySignature))
    sitting = after(sitting, print(sitting))
    sitting = after(sitting, print(sitting), { type: 'signed', form })
    expect(formOf(sitting).printings.map(({ isVoid }) => isVoid)).toEqual([false, false])
    expect(isSigned(formOf(sitting))).toBe(true)
    sitting = after(sitting, { type: 'handed-over', form }, answered('hoTen', 'Trần Văn Khác'))
    expect(currentPrinting(formOf(sitting))).toBeUndefined()
    expect(isSigned(formOf(sitting))).toBe(false)
    expect(refusal(sitting, { type: 'signed', form })).toEqual(['not-printed'])
    expect(refusal(sitting, { type: 'handed-over', form })).toEqual(['not-signed'])
    sitting = readAll(sitting)
    sitting = after(sitting, print(sitting))
    expect(formOf(sitting).printings.map(({ isVoid }) => isVoid)).toEqual([true, true, false])
    // Back to the first words: the void printings stay void.
    sitting = readAll(after(sitting, answered('hoTen', 'trần văn mẫu')))
    expect(currentPrinting(formOf(sitting))).toBeUndefined()
    sitting = after(sitting, print(sitting))
    expect(formOf(sitting).printings.map(({ isVoid }) => isVoid)).toEqual([true, true, true, false])
  })

  it('is another paper when only a struck-out word is another', () => {
    const { paper } = paperIn(
      '<p>{{alternative "coCon" "co" "có con"}}/{{alternative "coCon" "khong" "chưa có con"}}</p>',
    )
    const edition = { ...application, paper, commitment: [], teachBack: [] }
    const start = after(
      openSitting({ day: '2026-11-24', editions: [edition] }),
      { type: 'form-added', form, edition: edition.id },
      answered('hoTen', 'trần văn mẫu'),
      answered('coCon', 'có'),
      bySignature,
    )
    const read = readAll(start)
    const signed = after(read, print(read), { type: 'signed', form })
    expect(isSigned(formOf(signed))).toBe(true)
    const changed = readAll(after(signed, answered('coCon', 'không')))
    expect(isSigned(formOf(changed))).toBe(false)
    expect(refusal(changed, { type: 'handed-over', form })).toEqual(['not-signed'])
    expect(formOf(after(changed, print(changed))).printings.map(({ isVoid }) => isVoid)).toEqual([true, false])
  })

  it('is not signed over an objection, after a doubt, or in another way than is said now', () => {
    const read = readAll(after(filled(), bySignature))
    const printed = after(read, print(read))
    const text = 'Tên của ông là Trần Văn Mẫu.'
    const objected = after(printed, { type: 'objected', form, item: 'hoTen', text })
    expect(refusal(objected, { type: 'signed', form })).toEqual(['not-complete', 'objected'])
    expect(refusal(objected, { type: 'confirmed', form, item: 'hoTen', text })).toEqual(['not-read'])
    const thereAndBack = after(printed, answered('hoTen', 'x'), answered('hoTen', 'trần văn mẫu'))
    expect(refusal(thereAndBack, { type: 'signed', form })).toContain('confirmation-withdrawn')
    const signed = after(readAll(thereAndBack), { type: 'signed', form })
    expect(
      refusal(after(signed, { type: 'objected', form, item: 'hoTen', text }), { type: 'handed-over', form }),
    ).toEqual(['not-complete', 'objected'])
    expect(isSigned(formOf(after(signed, bySignature)))).toBe(true)
    const otherwise = after(signed, { type: 'signing-chosen', signing: { way: 'fingerprint', finger: 'right-index' } })
    expect(isSigned(formOf(otherwise))).toBe(false)
  })

  it('may be signed with what the reason for printing it anyway was told', () => {
    const sitting = after(filled(), bySignature)
    expect(isSigned(formOf(after(sitting, print(sitting, 'Công dân xin ghi tay'), { type: 'signed', form })))).toBe(
      true,
    )
  })

  it('stays in the sitting once it was printed', () => {
    const read = readAll(after(filled(), bySignature))
    expect(refusal(after(read, print(read)), { type: 'form-dropped', form })).toEqual(['form-printed'])
  })

  it('fills in the way of signing only where a form’s own words depend on it', () => {
    const choices = ['kyTen', 'diemChi', 'nguoiLamChung', 'uyQuyen'].map((id) => ({ id, label: id }))
    const cachKy = { id: 'cachKy', type: 'choice', label: 'Cách ký', choices, default: { signing: true } as const }
    const edition = { ...application, sections: [...application.sections, { title: 'Ký', fields: [cachKy] }] }
    const start = openSitting({ day: '2026-11-24', editions: [edition] })
    const sitting = after(start, { type: 'form-added', form, edition: edition.id })
    expect(formOf(sitting).draft).not.toHaveProperty('cachKy')
    const printed: Untimed = { type: 'signing-chosen', signing: { way: 'fingerprint', finger: 'right-index' } }
    expect(formOf(after(sitting, printed)).draft).toMatchObject({ cachKy: 'diemChi' })
    expect(formOf(after(sitting, printed, bySignature)).draft).toMatchObject({ cachKy: 'kyTen' })
  })

  it('ends with the sitting', () => {
    const sitting = after(filled(), { type: 'finished' })
    expect(refusal(sitting, answered('hoTen', 'x'))).toEqual(['finished'])
  })

  it('wants the finger named when it is another than an index', () => {
    expect(refusal(opened(), { type: 'signing-chosen', signing: { way: 'fingerprint', finger: 'other' } })).toEqual([
      'finger-missing',
    ])
  })
})
