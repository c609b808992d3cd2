import { a4, type Document, type Flow, type StyleName } from '@viet-ho/document'
import { layOut } from '@viet-ho/layout'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import { expect, it } from 'vitest'
import { toPdf } from './to-pdf.ts'

const paragraph = (value: string, style: StyleName): Flow => ({
  type: 'paragraph',
  style,
  children: [{ type: 'text', value }],
})
const lines = Array.from({ length: 50 }, () => paragraph('dòng', 'line'))

async function bookmarks(...children: Flow[]): Promise<string[]> {
  const document: Document = { type: 'document', title: 'Giấy thử', language: 'vi', page: a4, children }
  const pdf = await PDFDocument.load(await toPdf(layOut(document), { now: new Date(0) }))
  const pages = pdf.getPages().map(({ ref }) => ref)
  const read = (parent: PDFDict, deep: number): string[] => {
    const found: string[] = []
    for (
      let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
      item;
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      const title = item.lookup(PDFName.of('Title'), PDFHexString).decodeText()
      const page = pages.indexOf(item.lookup(PDFName.of('Dest'), PDFArray).get(0) as PDFRef)
      found.push(`${' '.repeat(deep)}${title}, trang ${page + 1}`, ...read(item, deep + 1))
    }
    return found
  }
  const outlines = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return outlines ? read(outlines, 0) : []
}

it('lists the headings of a paper of several pages, those of a lower level inside', async () => {
  expect(
    await bookmarks(
      paragraph('TỜ KHAI', 'title'),
      paragraph('I. Người nộp', 'heading'),
      ...lines,
      paragraph('II. Thửa đất', 'heading'),
      paragraph('PHỤ LỤC', 'title'),
    ),
  ).toEqual(['TỜ KHAI, trang 1', ' I. Người nộp, trang 1', ' II. Thửa đất, trang 2', 'PHỤ LỤC, trang 2'])
})

it('writes none for a paper of one page, or without headings', async () => {
  expect(await bookmarks(paragraph('TỜ KHAI', 'title'))).toEqual([])
  expect(await bookmarks(...lines)).toEqual([])
})
