import { assertDocument, checkDocument, DocumentError } from '@viet-ho/document'
import { expect, it } from 'vitest'
import { a4 } from './page.ts'

const documentOf = (...children: unknown[]) => ({
  type: 'document',
  title: 'Tờ khai',
  language: 'vi',
  page: a4,
  children: [{ type: 'paragraph', style: 'body', children }],
})
const field = { type: 'field', id: 'hoTen', label: 'Họ và tên', value: '' }
const checkBox = { type: 'check-box', id: 'gioiTinh', label: 'Giới tính', option: 'nam', checked: true }

it('accepts field ids with rows and parts', () => {
  for (const id of ['hoTen', 'thanhVien[2].hoTen', 'truSo.xa', 'x'.repeat(64)]) {
    expect(checkDocument(documentOf({ ...field, id }))).toEqual([])
  }
})

it('refuses field ids that the tag of a content control cannot hold', () => {
  for (const id of ['', 'họTên', 'ho ten', '"hoTen"', 'x'.repeat(65), 7, undefined]) {
    expect(checkDocument(documentOf({ ...field, id }))).toMatchObject([
      { code: 'wrong-value', path: expect.stringMatching(/id$/) },
    ])
  }
})

it('refuses a tick box whose id and option are together too long for a tag', () => {
  expect(checkDocument(documentOf({ ...checkBox, option: 'x'.repeat(55) }))).toEqual([])
  expect(checkDocument(documentOf({ ...checkBox, option: 'x'.repeat(56) }))).toMatchObject([{ code: 'wrong-value' }])
})

it('refuses characters that no file can hold in texts, answers and labels, and names them', () => {
  for (const node of [
    { type: 'text', value: 'a\u0000' },
    { ...field, value: 'a\ud800' },
    { ...field, label: 'a\u0000' },
    { ...checkBox, label: 'a\u202e' },
  ]) {
    expect(checkDocument(documentOf(node))).toMatchObject([
      { code: 'unprintable-character', message: expect.stringMatching(/U\+(0000|D800|202E)/) },
    ])
  }
})

it('throws one error that lists everything wrong', () => {
  const wrong = documentOf({ type: 'row', children: [] }, { ...field, value: 7 })
  expect(() => assertDocument(wrong)).toThrow(DocumentError)
  expect(checkDocument(wrong).map(({ path }) => path)).toEqual([
    'children[0].children[0]',
    'children[0].children[1].value',
  ])
})
