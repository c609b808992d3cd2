import { describe, expect, it } from 'vitest'
import { isOfficeKey, loadOffice } from './office.ts'
import { TemplateError } from './template-error.ts'

const mistakesOf = (text: string) => {
  try {
    loadOffice(text)
  } catch (error) {
    if (error instanceof TemplateError) {
      return error.mistakes.map(
        ({ code, file, line, column, message }) => `${file}:${line}:${column} ${code}: ${message}`,
      )
    }
    throw error
  }
  return []
}

describe('loadOffice', () => {
  it('reads what one office writes on every paper', () => {
    const text =
      'tinh: Lâm Đồng\nxa: Phường Phan Thiết\ndiaDanh: Phan Thiết\ncoQuan:\n  dangKyKinhDoanh: Phòng Kinh tế\n'
    expect(loadOffice(text)).toEqual({
      tinh: 'Lâm Đồng',
      xa: 'Phường Phan Thiết',
      diaDanh: 'Phan Thiết',
      coQuan: { dangKyKinhDoanh: 'Phòng Kinh tế' },
    })
  })

  it('tells every mistake with its place', () => {
    expect(mistakesOf('tinh:\ndiadanh: Phan Thiết\ncoQuan:\n  Đăng ký: Phòng Kinh tế\n')).toEqual([
      'office.yaml:1:6 empty-value: Mục “tinh” để trống. Ghi nội dung, hoặc xóa cả mục nếu không bắt buộc.',
      'office.yaml:2:1 unknown-key: Không có mục “diadanh” ở đây. Có phải là “diaDanh” không?',
      'office.yaml:4:3 wrong-name: Tên “Đăng ký” phải viết không dấu, liền nhau, chữ đầu thường: hoTen, ngaySinh.',
    ])
  })

  it('holds every key that a form may ask for, and no other', () => {
    expect(['tinh', 'xa', 'diaDanh', 'coQuan.dangKyKinhDoanh'].every(isOfficeKey)).toBe(true)
    expect(['coQuan', 'ten', 'coQuan.__proto__', 'coQuan.a.b', 'toString', ''].some(isOfficeKey)).toBe(false)
  })
})
