import { describe, expect, it } from 'vitest'
import {
  after,
  answered,
  bySignature,
  codes,
  filled,
  form,
  formOf,
  readAll,
  refusal,
} from '../../test-support/sitting-steps.ts'
import { correctionsOf } from './corrections.ts'
import { scriptOf } from './script.ts'
import { titleIn } from './title-in.ts'

describe('reading back', () => {
  it('calls the citizen by the title of their sex and age, unless the clerk says another', () => {
    const sitting = filled()
    expect(titleIn(sitting)).toBe('ông')
    expect(
      scriptOf(formOf(sitting), titleIn(sitting))
        .map(({ text }) => text)
        .slice(0, 4),
    ).toEqual([
      'Thưa ông, tôi xin đọc lại những điều đã ghi trong đơn xin hỗ trợ. Chỗ nào chưa đúng, xin ông nói ngay để tôi sửa ạ.',
      'Sau đây là phần phần thử.',
      'Tên của ông là Trần Văn Mẫu.',
      'Ông sinh ngày mùng một tháng hai năm một nghìn chín trăm năm mươi.',
    ])
    expect(titleIn(after(sitting, answered('gioiTinh', 'nu'), answered('ngaySinh', '1990')))).toBe('chị')
    expect(titleIn(after(sitting, { type: 'citizen', title: 'bác' }))).toBe('bác')
    expect(titleIn(after(sitting, { type: 'citizen', sex: 'nu' }))).toBe('bà')
  })

  it('refuses to confirm what was not read, was read otherwise, or has changed since', () => {
    const sitting = filled()
    const text = 'Tên của ông là Trần Văn Mẫu.'
    expect(refusal(sitting, { type: 'confirmed', form, item: 'hoTen', text })).toEqual(['not-read'])
    expect(refusal(sitting, { type: 'read', form, item: 'hoTen', text: 'Tên của ông là Ai Đó.' })).toEqual([
      'text-differs',
    ])
    const read = after(sitting, { type: 'read', form, item: 'hoTen', text })
    expect(refusal(read, { type: 'confirmed', form, item: 'hoTen', text: 'Khác.' })).toEqual(['text-differs'])
    const changed = after(read, answered('hoTen', 'trần văn ví dụ'))
    expect(refusal(changed, { type: 'confirmed', form, item: 'hoTen', text })).toEqual(['not-read'])
    // Also when it is changed back: the citizen heard it before the doubt.
    const back = after(changed, answered('hoTen', 'trần văn mẫu'))
    expect(refusal(back, { type: 'confirmed', form, item: 'hoTen', text })).toEqual(['not-read'])
    expect(correctionsOf(formOf(back)).map(({ label, answer }) => [label, answer])).toEqual([
      ['Họ và tên', 'Trần Văn Mẫu'],
    ])
  })

  it('withdraws what hangs on a changed answer, and leaves the rest confirmed', () => {
    const confirmed = readAll(after(filled(), bySignature))
    expect(codes(confirmed)).toEqual([])
    // A new title changes every sentence and no answer.
    expect(codes(after(confirmed, { type: 'citizen', title: 'bác' }))).toEqual([])
    // Another name in the first column: the row is about somebody else.
    expect(codes(after(confirmed, answered('con[2].ten', 'Cúc')))).toEqual([
      'confirmation-withdrawn con[2].ten',
      'confirmation-withdrawn con[2].hocPhi',
      'confirmation-withdrawn @commitment',
      'not-taught-back @teach-back[1]',
    ])
    expect(codes(after(confirmed, answered('con[1].diHoc', 'không')))).toEqual([
      'confirmation-withdrawn con[1].diHoc',
      'confirmation-withdrawn @commitment',
      'not-taught-back @teach-back[1]',
    ])
    expect(codes(after(confirmed, answered('con[2].hocPhi', '1')))).toContain('confirmation-withdrawn tong')
    expect(codes(after(confirmed, { type: 'row-removed', form, table: 'con', row: 1 }))).toContain(
      'confirmation-withdrawn con[1].hocPhi',
    )
  })

  it('tells rows by where they were typed, also below an empty one', () => {
    const sitting = after(
      filled(),
      answered('con[1].ten', ''),
      answered('con[1].diHoc', null),
      answered('con[1].hocPhi', null),
    )
    // The class is still typed, but not asked: nothing of the first row stands on paper.
    expect(formOf(sitting).draft.con).toEqual([{ ten: 'Huệ', hocPhi: '300000' }])
    const lines = scriptOf(formOf(sitting), 'ông').filter(({ item }) => item?.startsWith('con'))
    expect(lines.map(({ item, text }) => `${item} ${text}`)).toEqual([
      'con[2].ten Dòng thứ nhất: Tên con là Huệ.',
      'con[2].hocPhi Học phí là ba trăm nghìn đồng.',
    ])
    const corrected = after(readAll(sitting, form, ['con[2].ten']), answered('con[2].ten', 'Hồng'))
    expect(correctionsOf(formOf(corrected)).map(({ label, answer }) => [label, answer])).toEqual([
      ['Tên con của dòng thứ 2', 'Hồng'],
    ])
  })

  it('records objections and refusals, and the teach-back by whether it was understood', () => {
    let sitting = readAll(after(filled(), bySignature))
    const [line] = scriptOf(formOf(sitting), 'ông').filter(({ item }) => item === '@teach-back[1]')
    const { item = '', text = '' } = line ?? {}
    expect(refusal(sitting, { type: 'confirmed', form, item, text })).toEqual(['teach-back'])
    expect(refusal(sitting, { type: 'taught-back', form, item: 'hoTen', text, understood: true })).toEqual([
      'no-teach-back',
    ])
    sitting = after(
      sitting,
      { type: 'taught-back', form, item, text, understood: false },
      { type: 'objected', form, item: 'hoTen', text: 'Tên của ông là Trần Văn Mẫu.' },
      { type: 'refused', form, item: 'gioiTinh', text: 'Giới tính là Nam.', reason: 'không muốn nói' },
    )
    expect(codes(sitting)).toEqual(['objected hoTen', 'refused gioiTinh', 'not-understood @teach-back[1]'])
  })
})
