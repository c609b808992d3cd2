import { expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { fittingAnswers } from './fitting-answers.ts'

const context = { today: '2026-11-24' }
const raw = {
  hoTen: 'nguyễn thị ví dụ',
  sinh: 'năm nào không rõ',
  nhom: { a: 'x', b: 'y' },
  nghe: [
    { ten: 'Ví dụ', tu: 'sai' },
    { ten: 'Thí dụ', tu: '2020' },
  ],
  thua: 'không còn hỏi',
}

it('keeps what the edition can still take, in groups and rows too, and nothing else', () => {
  const edition = editionOf([
    { id: 'hoTen' },
    { id: 'sinh', type: 'date' },
    { id: 'nhom', fields: [{ id: 'a' }] },
    { id: 'nghe', columns: [{ id: 'ten' }, { id: 'tu', type: 'partial-date' }] },
  ])
  expect(fittingAnswers(edition, raw, context)).toEqual({
    hoTen: 'nguyễn thị ví dụ',
    nhom: { a: 'x' },
    nghe: [{ ten: 'Ví dụ' }, { ten: 'Thí dụ', tu: '2020' }],
  })
})

it('drops what has another shape now', () => {
  const edition = editionOf([
    { id: 'hoTen', fields: [{ id: 'ho' }] },
    { id: 'nhom', columns: [{ id: 'a' }] },
    { id: 'nghe', fields: [{ id: 'ten' }] },
  ])
  expect(fittingAnswers(edition, raw, context)).toEqual({})
})

it('keeps what was wrong before, and what only breaks a rule', () => {
  const edition = editionOf(
    [{ id: 'hoTen' }, { id: 'sinh', type: 'date' }, { id: 'thua' }],
    [{ different: ['hoTen', 'thua'], code: 'same', message: 'Sửa lại' }],
  )
  const same = { ...raw, thua: raw.hoTen }
  expect(fittingAnswers(edition, same, context, new Set(['sinh']))).toEqual({
    hoTen: raw.hoTen,
    sinh: raw.sinh,
    thua: raw.hoTen,
  })
})
