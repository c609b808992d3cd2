import { describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { validate } from '../answers/validate.ts'
import { inventedAnswers } from './invented-answers.ts'

const context = { today: '2026-11-24' }
const made = (edition: ReturnType<typeof editionOf>, isLong = false) => inventedAnswers(edition, { ...context, isLong })

describe('inventedAnswers', () => {
  it('answers every question that is asked, also those that an answer opens', () => {
    const edition = editionOf([
      { id: 'hoTen', type: 'person-name' },
      { id: 'vo', type: 'person-name' },
      {
        id: 'loai',
        type: 'choice',
        choices: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B' },
        ],
      },
      { id: 'khiA', type: 'number', min: 5, max: 9, when: { field: 'loai', is: 'a' } },
      { id: 'khiB', when: { field: 'loai', is: 'b' } },
      { id: 'khiB2', when: { field: 'loai', is: 'b' } },
    ])
    expect(made(edition)).toEqual({ hoTen: 'Nguyễn Thị Ví Dụ', vo: 'Nguyễn Thị Thí Dụ', loai: 'a', khiA: '5' })
    // A long trial takes the way with the most questions.
    expect(Object.keys(made(edition, true))).toEqual(['hoTen', 'vo', 'loai', 'khiB', 'khiB2'])
  })

  it('leaves to the office and to the form what they give', () => {
    const edition = editionOf([
      { id: 'noi', default: { office: 'diaDanh' } },
      { id: 'ngay', type: 'date', default: { today: true } },
      { id: 'tong', type: 'number', compute: { count: 'nghe' } },
      { id: 'nghe', columns: [{ id: 'ten' }] },
    ])
    const raw = inventedAnswers(edition, { ...context, office: { diaDanh: 'Ví Dụ' } as never })
    expect(Object.keys(raw)).toEqual(['nghe'])
  })

  it('begins two rows, and in a long trial three more than the blank form has, as far as the table goes', () => {
    const rows = (table: object, isLong: boolean) =>
      (made(editionOf([{ id: 'nghe', columns: [{ id: 'ten' }], ...table }]), isLong).nghe as unknown[]).length
    expect(rows({}, false)).toBe(2)
    expect(rows({ blankRows: 5 }, true)).toBe(8)
    expect(rows({ blankRows: 5, maxRows: 6 }, true)).toBe(6)
    expect(rows({ minRows: 3 }, false)).toBe(3)
    expect(rows({ maxRows: 1 }, false)).toBe(1)
  })

  it('keeps to limits and rules', () => {
    const edition = editionOf(
      [
        { id: 'a', type: 'date', notAfter: '2020-01-01' },
        { id: 'b', type: 'date' },
        { id: 'sinhCon', label: 'Ngày sinh của con', type: 'date', notAfter: 'today', notBefore: '2025-05-05' },
        { id: 'ma', digits: 5 },
        { id: 'ngan', maxLength: 8 },
        {
          id: 'nghe',
          columns: [
            { id: 'ngay', type: 'date' },
            { id: 'chinh', type: 'yes-no' },
            { id: 'ty', type: 'number' },
          ],
        },
      ],
      [
        { notBefore: ['a', 'b'], code: 'later', message: 'Sửa lại' },
        { unique: 'nghe.ngay', code: 'repeated', message: 'Sửa lại' },
        { exactlyOne: 'nghe.chinh', code: 'one', message: 'Sửa lại' },
        { addUp: ['nghe.ty'], to: 100, code: 'sum', message: 'Sửa lại' },
      ],
    )
    for (const isLong of [false, true]) {
      const codes = validate(edition, made(edition, isLong), context).issues.map(({ code }) => code)
      // No date is both up to 2020 and not before today's.
      expect(codes.filter((code) => code !== 'later')).toEqual([])
    }
  })

  it('tells a birth and a sex in the number of a person', () => {
    const edition = editionOf([
      { id: 'sinh', type: 'date', notAfter: 'today' },
      {
        id: 'gioi',
        type: 'choice',
        choices: [
          { id: 'nam', label: 'Nam' },
          { id: 'nu', label: 'Nữ' },
        ],
      },
      { id: 'so', type: 'personal-id-number', crossCheck: { birth: 'sinh', sex: 'gioi' } },
    ])
    const raw = made(edition)
    expect(raw.so).toMatch(/^060058\d{6}$/)
    expect(validate(edition, raw, context).issues).toEqual([])
  })
})
