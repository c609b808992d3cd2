import { a4, type Document, type Root, toPlainText } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import { layOut } from '@viet-ho/layout'
import { readPdfStructure } from '@viet-ho/renderings'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toPdf } from './to-pdf.ts'

const now = new Date('2026-11-24T01:00:00Z')
const read = async (document: Document) => readPdfStructure(await toPdf(layOut(document), { now }))
const documentOf = (...children: Root[]): Document => ({
  type: 'document',
  title: 'Giấy thử',
  language: 'vi',
  page: a4,
  children,
})
const paragraph = (value: string, style: 'line' | 'title' = 'line') =>
  ({ type: 'paragraph', style, children: [{ type: 'text', value }] }) as const

it('names headings, tables and lists, and keeps apart the words of lines', async () => {
  const long = 'cộng hòa xã hội chủ nghĩa '.repeat(12).trim()
  const cell = (value: string) => ({ type: 'cell', children: [paragraph(value)] }) as const
  const document = documentOf(
    paragraph('TỜ KHAI', 'title'),
    paragraph(long),
    { type: 'list', marker: 'decimal', children: [{ type: 'item', children: [paragraph('một')] }] },
    {
      type: 'table',
      columns: [1, 1],
      borders: 'all',
      children: [
        { type: 'row', header: true, children: [cell('a'), cell('b')] },
        { type: 'row', children: [cell('c'), cell('d')] },
      ],
    },
  )
  expect(await read(document)).toEqual([
    'Document',
    ' H1 TỜ KHAI',
    ` P ${long}`,
    ' L',
    '  LI',
    '   P 1.một',
    ' Table',
    '  TR',
    '   TH',
    '    P a',
    '   TH',
    '    P b',
    '  TR',
    '   TD',
    '    P c',
    '   TD',
    '    P d',
  ])
})

it('reads aloud every letter of any document, once and in order', async () => {
  const letters = (text: string) => text.replace(/[\s.…|/_☐☑☒[\]]/g, '').replace(/[\u2010\u2011]/g, '-')
  for (const document of fc.sample(arbitraryDocument(), { seed: 3, numRuns: 25 })) {
    const words = (await read(document)).map((line) => line.replace(/^ *\w+/, '')).join('')
    expect(letters(words)).toBe(letters(toPlainText(document)))
  }
})
