import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../test-support/word-document.ts'
import { type NamingClues, nameBlank } from './name-blank.ts'

const name = (label: string, clues: Partial<NamingClues> = {}) =>
  nameBlank({ label, bracketed: [], kind: 'dots', lines: 1, unit: '', ...clues }, vocabulary)

describe('types', () => {
  it.each([
    ['Họ và tên', 'person-name'],
    ['Ngày, tháng, năm sinh', 'partial-date'],
    ['Ngày cấp', 'date'],
    ['Điện thoại liên hệ', 'phone'],
    ['Hộp thư điện tử', 'email'],
    ['Địa chỉ thường trú', 'address'],
    ['Mã số thuế', 'tax-code'],
    ['Số định danh cá nhân', 'personal-id-number'],
    ['Số CMND/CCCD/Hộ chiếu', 'identity-paper'],
    ['Giấy tờ nhân thân', 'identity-paper'],
    ['Diện tích đất', 'area'],
    ['Diện tích và mục đích sử dụng', 'text'],
    ['Giá trị nhà (đồng)', 'money'],
    ['Nội dung biến động', 'text'],
    ['Hợp đồng', 'text'],
    ['Số tầng nổi', 'number'],
    ['Thông tin liên hệ (điện thoại, fax, email...)', 'text'],
    ['Hình thức sử dụng đất', 'text'],
  ])('of “%s” is %s', (label, type) => {
    expect(name(label).type).toBe(type)
  })

  it('follow from the unit after the blank', () => {
    expect(name('sử dụng riêng', { unit: 'm2' }).type).toBe('area')
    expect(name('Mức hưởng', { unit: 'đồng' }).type).toBe('money')
  })

  it('of several lines hold a longer text', () => {
    expect(name('Trình bày', { lines: 3 }).type).toBe('long-text')
  })

  it('of a date stay dates', () => {
    expect(name('Thời điểm làm giấy tờ', { kind: 'date' }).type).toBe('date')
    expect(name('Sinh ngày', { kind: 'date' }).type).toBe('partial-date')
  })
})

describe('ids', () => {
  it('are the vocabulary’s where it knows the label', () => {
    expect(name('Họ, chữ đệm, tên')).toMatchObject({ id: 'hoTen', reason: 'vocabulary' })
    expect(name('Kính gửi: Chủ tịch Ủy ban nhân dân').id).toBe('kinhGui')
  })

  it('are the words of the label otherwise, few enough for a tag in Word', () => {
    expect(name('Thời hạn sử dụng đất').id).toBe('thoiHanSuDungDat')
    expect(
      name('Xác định trường hợp được miễn tiền sử dụng đất, tiền thuê đất theo quy định').id.length,
    ).toBeLessThanOrEqual(28)
    expect(name('1.234').id).toMatch(/^[a-z][A-Za-z0-9]*$/)
  })
})

it('is unsure of a blank without a label', () => {
  expect(name('')).toMatchObject({ type: 'text', reason: 'no-label' })
  expect(name('').confidence).toBeLessThan(0.5)
})
