import { a4, type Document, type Flow, type Phrasing, textRepertoire } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import { type Face, layOut } from '@viet-ho/layout'
import { readPdf } from '@viet-ho/renderings'
import fc from 'fast-check'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { loadFont } from './embedded-font.ts'
import { toPdf } from './to-pdf.ts'

const now = new Date('2026-11-24T01:00:00Z')
const documentOf = (...children: Flow[]): Document => ({
  type: 'document',
  title: 'Giấy đề nghị',
  language: 'vi',
  page: a4,
  children,
})
const lineOf = (...children: Phrasing[]): Flow => ({ type: 'paragraph', style: 'line', children })
const print = (document: Document) => toPdf(layOut(document), { now })

const marked: Readonly<Record<Exclude<Face, 'symbols'>, (value: string) => Phrasing>> = {
  regular: (value) => ({ type: 'text', value }),
  bold: (value) => ({ type: 'strong', children: [{ type: 'text', value }] }),
  italic: (value) => ({ type: 'emphasis', children: [{ type: 'text', value }] }),
  'bold-italic': (value) => ({ type: 'strong', children: [{ type: 'emphasis', children: [{ type: 'text', value }] }] }),
}
const faces = Object.keys(marked) as (keyof typeof marked)[]

/** Spaces and hyphens of all kinds apart: they have no ink, or are read as others. */
const visible = textRepertoire()
  .map((code) => String.fromCodePoint(code))
  .filter((character) => /[^\s\u2010\u2011]/.test(character))

describe('toPdf', () => {
  it.each(faces)('draws and lets read back every letter that a paper may hold (%s)', async (face) => {
    const lines = Array.from({ length: Math.ceil(visible.length / 20) }, (_, index) =>
      visible.slice(index * 20, index * 20 + 20),
    )
    const pages = readPdf(await print(documentOf(...lines.map((line) => lineOf(marked[face](line.join(' ')))))))
    const words = pages.flatMap((page) => page.words.map((word) => ({ ...word, ink: page.darkest(word) })))
    expect(words.map(({ text }) => text).join('')).toBe(visible.join(''))
    expect(words.filter(({ ink }) => ink > 150).map(({ text }) => text)).toEqual([])
  })

  it.each(faces)(
    'has a glyph of its own for every letter, and never the box that stands for a missing one (%s)',
    async (face) => {
      const { glyphOf } = await loadFont(face)
      expect(visible.filter((character) => (glyphOf.get(character.charCodeAt(0)) ?? 0) === 0)).toEqual([])
      const letters = visible.filter((character) => /[a-zA-Zà-ỹÀ-Ỹđ]/.test(character))
      expect(new Set(letters.map((letter) => glyphOf.get(letter.charCodeAt(0)))).size).toBe(letters.length)
    },
  )

  it('draws tick boxes, and tells a ticked one from an empty one', async () => {
    const box = (checked: boolean): Phrasing => ({ type: 'check-box', id: 'a', label: 'A', option: '', checked })
    const [page] = readPdf(await print(documentOf(lineOf(box(false)), lineOf(box(true)))))
    expect(page?.words.map(({ text }) => text)).toEqual(['☐', '☑'])
    const inside = (index: number) => {
      const { left = 0, right = 0, top = 0, bottom = 0 } = page?.words[index] ?? {}
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      return page?.darkest({ left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 })
    }
    expect(inside(0)).toBeGreaterThan(200)
    expect(inside(1)).toBeLessThan(160)
  })

  it('names the paper and its language in its properties, and nobody', async () => {
    const pdf = await PDFDocument.load(await print(documentOf(lineOf({ type: 'text', value: 'Nguyễn Thị Ví Dụ' }))), {
      updateMetadata: false,
    })
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords(), pdf.getCreator()]).toEqual([
      'Giấy đề nghị',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('vi')
    expect(pdf.getCreationDate()).toEqual(now)
  })

  it('gives the same bytes for the same pages and moment, and small ones', async () => {
    const document = documentOf(
      ...Array.from({ length: 30 }, () =>
        lineOf({ type: 'text', value: 'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập, tự do, hạnh phúc' }),
      ),
    )
    const [first, second] = [await print(document), await print(document)]
    expect(Buffer.from(first).equals(second)).toBe(true)
    expect(first.length).toBeLessThan(40_000)
  })

  it('holds the words of the pages, page for page, whatever the document', async () => {
    const letters = (text: string) =>
      text
        .replace(/[\s☐☑☒]/g, '')
        .replaceAll('\u2011', '-')
        .replaceAll('\u2010', '-')
    for (const document of fc.sample(arbitraryDocument(), { seed: 5, numRuns: 25 })) {
      const laidOut = layOut(document)
      const printed = readPdf(await toPdf(laidOut, { now })).map(({ words }) =>
        letters(words.map(({ text }) => text).join('')),
      )
      const expected = laidOut.pages.map(({ items }) =>
        letters(items.flatMap((item) => (item.type === 'text' ? [item.text] : [])).join('')),
      )
      expect(printed).toEqual(expected)
    }
  })
})
