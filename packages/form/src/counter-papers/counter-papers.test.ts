import { expect, it } from 'vitest'
import { application } from '../../test-support/sitting-forms.ts'
import { act, openSitting } from '../sitting/sitting.ts'
import type { SittingEvent } from '../sitting/sitting-event.ts'
import { dueDate, receiptAnswers, requestAnswers } from './counter-papers.ts'

const edition = {
  ...application,
  time: { workingDays: 3 },
  procedures: [{ code: '1.000001', name: 'Xin hỗ trợ' }],
  papers: [
    { name: 'Giấy khai sinh', copies: 1, basis: 'Điều 5' },
    { name: 'Đơn', copies: 2 },
    { name: 'Giấy khác', copies: 1 },
    { name: 'Đơn xin hỗ trợ, một bản cho cả nhà', copies: 1 },
  ],
}
const form = edition.formId

function filed() {
  const events = [
    { type: 'form-added', form, edition: edition.id },
    { type: 'answered', form, field: 'hoTen', value: 'nguyễn thị ví dụ' },
    { type: 'paper-checked', form, paper: 'Giấy khai sinh', brought: false },
    { type: 'paper-checked', form, paper: 'Đơn', brought: true },
  ]
  const context = { day: '2026-11-19', editions: [edition], office: { canBo: { hoTen: 'Lê Thị Cán Bộ' } } }
  return events.reduce(
    (sitting, event) => act(sitting, { ...event, at: '2026-11-19T01:00:00Z' } as SittingEvent).sitting,
    openSitting(context),
  )
}

it('counts the return date in working days', () => {
  expect(dueDate(edition, '2026-11-19')?.value).toBe('2026-11-24')
  expect(dueDate({}, '2026-11-19')).toBeUndefined()
})

it('fills the receipt with what the clerk saw, and the request with what is missing', () => {
  const sitting = filed()
  const here = sitting.forms.get(form) ?? expect.unreachable()
  const nguoiNop = { hoTen: 'Nguyễn Thị Ví Dụ', diaChi: undefined, dienThoai: undefined, thuDienTu: undefined }
  expect(receiptAnswers(sitting, here)).toEqual({
    nguoiNop,
    thuTuc: 'Xin hỗ trợ',
    canBo: 'Lê Thị Cán Bộ',
    ngayLap: '2026-11-19',
    // What nobody looked at is not received; the form itself was made here.
    thanhPhanHoSo: [{ ten: 'Đơn (2 bản)' }, { ten: 'Đơn xin hỗ trợ, một bản cho cả nhà (1 bản)' }],
    ngayTiepNhan: '2026-11-19',
    soNgayGiaiQuyet: '3',
    ngayHenTra: '2026-11-24',
    soLuongHoSo: '1',
  })
  expect(requestAnswers(sitting, here)).toMatchObject({
    nguoiNop,
    thanhPhanHoSo: [{ ten: 'Giấy khai sinh (1 bản)' }],
    lyDo: 'Hồ sơ còn thiếu các giấy tờ trên (Điều 5).',
  })
})
