import { assertDocument, checkDocument, DocumentError } from '@viet-ho/document'
import { describe, expect, it } from 'vitest'
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

describe('the measures of a paragraph', () => {
  const measured = (measures: object) => {
    const [paragraph] = documentOf().children
    return checkDocument({ ...documentOf(), children: [{ ...paragraph, ...measures }] })
  }

  it.each([
    { before: 0, after: 0, lineHeight: 4 },
    { before: 200, after: 200, lineHeight: 200 },
    { before: 6.35, indent: { left: 12.7, firstLine: -12.7 } },
  ])('may be %j', (measures) => {
    expect(measured(measures)).toEqual([])
  })

  it.each([
    [{ before: -0.1 }, 'before'],
    [{ before: '6' }, 'before'],
    [{ after: 201 }, 'after'],
    [{ after: Number.NaN }, 'after'],
    [{ lineHeight: 3.9 }, 'lineHeight'],
    [{ lineHeight: Number.POSITIVE_INFINITY }, 'lineHeight'],
    [{ indent: { left: 5, firstLine: -6 } }, 'indent'],
  ])('may not be %j', (measures, key) => {
    expect(measured(measures)).toMatchObject([{ code: 'wrong-value', path: `children[0].${key}` }])
  })
})

describe('pages, lists and notes', () => {
  const text = (value: string) => ({ type: 'text', value })
  const line = (...children: unknown[]) => ({ type: 'paragraph', style: 'line', children })
  const root = (...children: unknown[]) => ({ ...documentOf(), children })
  const found = (tree: unknown) => checkDocument(tree).map(({ code, path }) => `${code} ${path}`)
  const running = (...children: unknown[]) => ({ type: 'running', children: [line(...children)] })
  const table = (row: object) => ({ type: 'table', columns: [1], borders: 'all', children: [row] })
  const row = (child: unknown, more: object = {}) => ({
    ...more,
    type: 'row',
    children: [{ type: 'cell', children: [child] }],
  })
  const note = (number: number, ...children: unknown[]) => ({ type: 'footnote', number, children })

  it('may stand where the content model has them', () => {
    const list = { type: 'list', marker: 'decimal', children: [{ type: 'item', children: [line(text('a'))] }] }
    const tree = {
      ...root(
        line(note(1, text('a'))),
        list,
        { type: 'columns', count: 2, children: [list] },
        { type: 'page-break' },
        table(row(line(note(2)))),
      ),
      header: running({ type: 'page-number' }),
      footer: running({ type: 'page-count' }),
    }
    expect(found(tree)).toEqual([])
  })

  it.each<[string, unknown, string[]]>([
    [
      'a page break in a cell',
      root(table(row({ type: 'page-break' }))),
      ['misplaced-node children[0].children[0].children[0].children[0]'],
    ],
    [
      'columns in columns',
      root({ type: 'columns', count: 2, children: [{ type: 'columns', count: 2, children: [] }] }),
      ['misplaced-node children[0].children[0]'],
    ],
    ['four columns', root({ type: 'columns', count: 4, children: [] }), ['wrong-value children[0].count']],
    [
      'a sheet without room',
      root({ type: 'page-break', page: { width: 10, height: 10 } }),
      ['wrong-value children[0].page'],
    ],
    ['a page number in the text', root(line({ type: 'page-number' })), ['misplaced-node children[0].children[0]']],
    ['a field in a header', { ...root(), header: running(field) }, ['misplaced-node header.children[0].children[0]']],
    ['a table as a footer', { ...root(), footer: table(row(line())) }, ['misplaced-node footer']],
    ['a field in a footnote', root(line(note(1, field))), ['misplaced-node children[0].children[0].children[0]']],
    ['a footnote in a footnote', root(line(note(1, note(2)))), ['misplaced-node children[0].children[0].children[0]']],
    [
      'a footnote in a row that is repeated',
      root(table(row(line(note(1)), { header: true }))),
      ['misplaced-node children[0].children[0].children[0].children[0].children[0]'],
    ],
    ['footnotes out of order', root(line(note(2)), line(note(2))), ['wrong-value children[0].children[0].number']],
    [
      'a table in an item',
      root({ type: 'list', marker: 'dash', children: [{ type: 'item', children: [table(row(line()))] }] }),
      ['misplaced-node children[0].children[0].children[0]'],
    ],
    [
      'a list of letters',
      root({ type: 'list', marker: 'lower-alpha', children: [] }),
      ['wrong-value children[0].marker'],
    ],
    [
      'a mark that Word would count',
      root({ type: 'list', marker: 'decimal', after: '%1', start: 0, children: [] }),
      ['wrong-value children[0].after', 'wrong-value children[0].start'],
    ],
  ])('refuses %s', (_, tree, problems) => {
    expect(found(tree)).toEqual(problems)
  })
})
