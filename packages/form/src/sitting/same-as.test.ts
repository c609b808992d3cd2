import { describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { application, proxy } from '../../test-support/sitting-forms.ts'
import {
  after,
  answered,
  at,
  filled,
  form,
  formOf,
  other,
  readAll,
  refusal,
  type Untimed,
} from '../../test-support/sitting-steps.ts'
import { correctionsOf } from './corrections.ts'
import { sameAsEvents } from './same-as.ts'
import { openSitting } from './sitting.ts'

const take = (id: string, field: string, sourceForm: string, source: string): Untimed => ({
  type: 'same-as',
  form: id,
  field,
  source: { form: sourceForm, field: source },
})

describe('same as', () => {
  const two = () => after(filled(), { type: 'form-added', form: other, edition: proxy.id })

  it('copies nothing by itself', () => {
    expect(formOf(two(), other).draft).toEqual({})
  })

  it('takes what one role has under the same ids, follows it, and asks again after a change', () => {
    const start = two()
    const events = sameAsEvents(start, { form: other, role: 'declarant' }, { form, role: 'declarant' }, at())
    expect(events.map(({ field }) => field)).toEqual(['nguoiKhai.hoTen', 'nguoiKhai.ngaySinh', 'nguoiKhai.gioiTinh'])
    let sitting = after(start, ...events)
    expect(formOf(sitting, other).draft).toEqual({
      nguoiKhai: { hoTen: 'TRẦN VĂN MẪU', ngaySinh: '1950-02-01', gioiTinh: 'Nam' },
    })
    sitting = after(readAll(sitting, other), answered('hoTen', 'Lê Văn Ví Dụ'))
    expect(formOf(sitting, other).draft).toMatchObject({ nguoiKhai: { hoTen: 'LÊ VĂN VÍ DỤ' } })
    expect([...formOf(sitting, other).withdrawn.keys()]).toEqual(['nguoiKhai.hoTen'])
    // What it says now was corrected too, though it was typed on another form.
    expect(correctionsOf(formOf(sitting, other))).toEqual([
      { item: 'nguoiKhai.hoTen', label: 'Người khai', answer: 'LÊ VĂN VÍ DỤ' },
    ])
    // The other role stays as it was.
    expect(formOf(sitting, other).draft).not.toHaveProperty('nguoiNhan')
    // An answer of its own ends it.
    sitting = after(sitting, answered('nguoiKhai.hoTen', 'Ai Khác', other), answered('hoTen', 'Trần Văn Mẫu'))
    expect(formOf(sitting, other).draft).toMatchObject({ nguoiKhai: { hoTen: 'AI KHÁC' } })
    // Dropping the form that was taken from loses nothing.
    expect(formOf(after(sitting, { type: 'form-dropped', form }), other).draft).toEqual(formOf(sitting, other).draft)
  })

  it('keeps to what stands on the other forms when one that it takes from is dropped', () => {
    const third = { ...application, formId: 'thu/don-khac' }
    let sitting = after(
      openSitting({ day: '2026-11-24', editions: [application, proxy, third] }),
      { type: 'form-added', form, edition: application.id },
      { type: 'form-added', form: other, edition: proxy.id },
      { type: 'form-added', form: third.formId, edition: third.id },
      answered('hoTen', 'Trần Văn Mẫu'),
      answered('hoTen', 'Lê Thị Ví Dụ', third.formId),
      take(other, 'nguoiKhai.hoTen', form, 'hoTen'),
      take(other, 'nguoiNhan.hoTen', third.formId, 'hoTen'),
    )
    sitting = after(sitting, { type: 'form-dropped', form: third.formId }, answered('hoTen', 'Trần Văn Khác'))
    expect(formOf(sitting, other).draft).toEqual({
      nguoiKhai: { hoTen: 'TRẦN VĂN KHÁC' },
      nguoiNhan: { hoTen: 'Lê Thị Ví Dụ' },
    })
  })

  it('refuses a circle through what is worked out, and through what is asked', () => {
    const money = (id: string, more: object) => ({ id, type: 'money', label: id, readback: '{{answer}}', ...more })
    const edition = {
      ...editionOf([
        money('a', {}),
        money('b', {}),
        money('c', { compute: { sum: ['a', 'b'] } }),
        money('x', {}),
        money('y', { when: { field: 'x', isAnswered: false } }),
      ]),
      formId: 'thu/vong',
    }
    const sitting = after(
      openSitting({ day: '2026-11-24', editions: [edition] }),
      { type: 'form-added', form: 'thu/vong', edition: edition.id },
      answered('a', '100', 'thu/vong'),
      answered('b', '50', 'thu/vong'),
      answered('y', '1', 'thu/vong'),
    )
    expect(refusal(sitting, take('thu/vong', 'a', 'thu/vong', 'c'))).toEqual(['same-as-circle'])
    expect(refusal(sitting, take('thu/vong', 'x', 'thu/vong', 'y'))).toEqual(['same-as-circle'])
  })

  it('refuses circles, itself, empty answers, rows of others, and whole groups', () => {
    const sitting = after(
      two(),
      take(other, 'nguoiKhai.hoTen', form, 'hoTen'),
      take(other, 'nguoiNhan.hoTen', other, 'nguoiKhai.hoTen'),
    )
    expect(formOf(sitting, other).draft).toMatchObject({ nguoiNhan: { hoTen: 'Trần Văn Mẫu' } })
    expect(refusal(sitting, take(form, 'hoTen', other, 'nguoiNhan.hoTen'))).toEqual(['same-as-circle'])
    expect(refusal(sitting, take(form, 'hoTen', form, 'hoTen'))).toEqual(['same-as-itself'])
    expect(refusal(sitting, take(form, 'hoTen', other, 'ghiChu'))).toEqual(['same-as-empty'])
    expect(refusal(sitting, take(form, 'hoTen', form, 'con[1].ten'))).toEqual(['same-as-row'])
    expect(refusal(sitting, take(other, 'nguoiKhai', form, 'hoTen'))).toEqual(['same-as-nesting'])
    expect(refusal(sitting, take(form, 'tong', other, 'nguoiKhai.hoTen'))).toEqual(['computed-field'])
    expect(refusal(sitting, take(form, 'hoTen', other, 'khong'))).toEqual(['unknown-field'])
    // Into a row it may lead.
    expect(formOf(after(sitting, take(form, 'con[3].ten', form, 'hoTen'))).draft.con).toHaveLength(3)
  })
})
