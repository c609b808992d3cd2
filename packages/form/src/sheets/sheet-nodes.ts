import {
  a4,
  type Cell,
  type Column,
  type Document,
  type Flow,
  type Paragraph,
  type Row,
  type StyleName,
  type Table,
} from '@viet-ho/document'

/** A sheet of our own around a form, by its title. */
export const sheet = (title: string, children: readonly Flow[]): Document => ({
  type: 'document',
  title,
  language: 'vi',
  page: a4,
  children,
})

export const paragraph = (style: StyleName, text: string, rest: Partial<Paragraph> = {}): Paragraph => ({
  type: 'paragraph',
  style,
  children: text === '' ? [] : [{ type: 'text', value: oneLine(text) }],
  ...rest,
})

/** `Thời hạn:` in bold, and what it is. */
export const labelled = (label: string, text: string): Paragraph => ({
  type: 'paragraph',
  style: 'line',
  children: [
    { type: 'strong', children: [{ type: 'text', value: `${label}: ` }] },
    { type: 'text', value: oneLine(text) },
  ],
})

export const table = (columns: readonly Column[], rows: readonly Row[]): Table => ({
  type: 'table',
  columns,
  borders: 'all',
  children: rows,
})

export const headerRow = (...heads: readonly string[]): Row => ({
  type: 'row',
  header: true,
  children: heads.map((head) => cell(paragraph('table-head', head))),
})

export const row = (...cells: readonly Cell[]): Row => ({ type: 'row', children: cells })

export const cell = (...children: readonly Flow[]): Cell => ({ type: 'cell', children })

export const textCell = (text: string) => cell(paragraph('table-text', text))

export const centerCell = (text: string) => cell(paragraph('table-center', text))

/** Folded YAML text may hold line breaks; a node may not. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
