import type { Cell, Flow, Row, Table } from '@viet-ho/document'
import { expect, it } from 'vitest'
import { type Tree, writtenBody, xml } from '../test-support/read-docx.ts'

const paragraph: Flow = { type: 'paragraph', style: 'table-text', children: [] }
const cell = (...children: Flow[]): Cell => ({ type: 'cell', children })
const row = (...children: Cell[]): Row => ({ type: 'row', children })
const table = (columns: number[], ...children: Row[]): Table => ({ type: 'table', columns, borders: 'all', children })

const gap = xml('<w:p><w:pPr><w:pStyle w:val="TableGap"/></w:pPr></w:p>')[0]
const find = (tree: Tree | string | undefined, name: string): Tree[] =>
  typeof tree !== 'object'
    ? []
    : tree.content.flatMap((child) => [
        ...(typeof child === 'object' && child.name === name ? [child] : []),
        ...find(child, name),
      ])
const widths = (trees: Tree[]) => trees.map(({ attributes }) => Number(attributes['w:w']))

it('fills the width of the text exactly, its columns fixed by their shares', async () => {
  const [written] = await writtenBody(table([1, 1, 1], row(cell(), cell(), cell())))
  expect(find(written, 'w:tblLayout')).toEqual(xml('<w:tblLayout w:type="fixed"/>'))
  expect(find(written, 'w:tblW')).toEqual(xml('<w:tblW w:type="dxa" w:w="9071"/>'))
  expect(widths(find(written, 'w:gridCol'))).toEqual([3024, 3023, 3024])
  expect(widths(find(written, 'w:tcW'))).toEqual([3024, 3023, 3024])
})

it('gives a merged cell the width of its columns', async () => {
  const [written] = await writtenBody(table([1, 1, 1], row({ ...cell(), span: 2 }, cell())))
  expect(find(written, 'w:tcPr')).toEqual(
    xml(`
      <w:tcPr><w:tcW w:type="dxa" w:w="6047"/><w:gridSpan w:val="2"/></w:tcPr>
      <w:tcPr><w:tcW w:type="dxa" w:w="3024"/></w:tcPr>`),
  )
})

it('draws half-point lines around every cell, or none', async () => {
  const [lined] = await writtenBody(table([1], row(cell())))
  const [bare] = await writtenBody({ ...table([1], row(cell())), borders: 'none' })
  const bordersOf = (written: Tree | undefined) => find(written, 'w:tblBorders')[0]?.content
  expect(bordersOf(lined)).toHaveLength(6)
  expect(bordersOf(lined)).toContainEqual(xml('<w:insideV w:val="single" w:color="000000" w:sz="4"/>')[0])
  expect(bordersOf(bare)).toContainEqual(xml('<w:insideV w:val="none" w:color="auto" w:sz="0"/>')[0])
})

it('pads cells at the left and right only', async () => {
  const [written] = await writtenBody(table([1], row(cell())))
  expect(find(written, 'w:tblCellMar')).toEqual(
    xml(`
      <w:tblCellMar>
        <w:top w:type="dxa" w:w="0"/><w:left w:type="dxa" w:w="108"/>
        <w:bottom w:type="dxa" w:w="0"/><w:right w:type="dxa" w:w="108"/>
      </w:tblCellMar>`),
  )
})

it('repeats header rows, and keeps rows whole unless they may break', async () => {
  const rows = [{ ...row(cell()), header: true }, row(cell()), { ...row(cell()), breakable: true }]
  const [written] = await writtenBody(table([1], ...rows))
  expect(find(written, 'w:tr').map((tr) => find(tr, 'w:trPr'))).toEqual([
    xml('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'),
    xml('<w:trPr><w:cantSplit/></w:trPr>'),
    [],
  ])
})

it('parts tables that touch, and ends the document and every cell with a paragraph', async () => {
  const inner = table([1], row(cell(paragraph)))
  const written = await writtenBody(inner, table([1], row(cell(inner))), inner)
  expect(written.map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p'])
  expect([written[1], written[3], written[5]]).toEqual([gap, gap, gap])
  const [outerCell] = find(written[2], 'w:tc')
  expect(outerCell?.content.slice(1)).toMatchObject([{ name: 'w:tbl' }, gap])
})

it('puts no gap where a paragraph stands anyway', async () => {
  const written = await writtenBody(table([1], row(cell(paragraph))), paragraph)
  expect(written.map(({ name }) => name)).toEqual(['w:tbl', 'w:p'])
  expect(written[1]).not.toEqual(gap)
})

it('places the blanks of a cell in the width between its padding', async () => {
  const blank: Flow = {
    type: 'paragraph',
    style: 'line',
    children: [{ type: 'field', id: 'a', label: 'a', value: '' }],
  }
  const [written] = await writtenBody(table([1], row(cell(table([1, 1], row(cell(blank), cell()))))))
  expect(find(written, 'w:tab')[0]?.attributes).toMatchObject({
    'w:val': 'right',
    'w:pos': String(Math.round((9071 - 216) / 2) - 216),
  })
})

it('leaves out a table without rows, which Word refuses', async () => {
  expect(await writtenBody(paragraph, table([1]), paragraph)).toMatchObject([{ name: 'w:p' }, { name: 'w:p' }])
})
