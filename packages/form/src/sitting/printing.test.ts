import { describe, expect, it } from 'vitest'
import { application } from '../../test-support/sitting-forms.ts'
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
