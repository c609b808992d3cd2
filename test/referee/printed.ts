import { type Field, type Node, visit } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'
import { type LaidOutPage, layOut, type TextItem } from '@viet-ho/layout'
import { toPdf, toSvg } from '@viet-ho/pdf'
import { convertWithLibreOffice, type PrintedPage, readPdfs } from '@viet-ho/renderings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Paper } from './form-editions.ts'
import { blocksOfDocument, blocksOfWord, lettersOf, repeatedHeads } from './words.ts'

interface Printed {
  readonly word: Uint8Array
  readonly pages: readonly LaidOutPage[]
  readonly svg: readonly string[]
  readonly pdf: readonly PrintedPage[]
  readonly libreOffice: readonly PrintedPage[]
}

const now = new Date('2026-11-24T01:00:00Z')
const batchSize = 20

/** Tests of papers as they are printed: in the Word file, on the pages, in the PDF, in the preview, and from Word through LibreOffice. */
export function testPrinted(papers: readonly Paper[]): void {
  let words: readonly Uint8Array[] = []
  let converted: readonly Uint8Array[] = []

  // LibreOffice takes long to start, and little for each file.
  beforeAll(async () => {
    words = await Promise.all(papers.map(({ document }) => toDocx(document, { now })))
    converted = convertWithLibreOffice(words)
  }, 900_000)

  // Pages with their pixels are large, and programs take long to start: a few papers at once.
  let batch: { readonly start: number; readonly printed: readonly Printed[] } | undefined
  afterAll(() => {
    batch = undefined
  })
  const print = async (index: number): Promise<Printed | undefined> => {
    const start = index - (index % batchSize)
    if (batch?.start !== start) {
      batch = undefined
      const end = start + batchSize
      const laidOut = papers.slice(start, end).map(({ document }) => layOut(document))
      const pdf = readPdfs(await Promise.all(laidOut.map((each) => toPdf(each, { now }))))
      const libreOffice = readPdfs(converted.slice(start, end))
      const printed = laidOut.map((each, at) => ({
        word: words[start + at] ?? new Uint8Array(),
        pages: each.pages,
        svg: toSvg(each),
        pdf: pdf[at] ?? [],
        libreOffice: libreOffice[at] ?? [],
      }))
      batch = { start, printed }
    }
    return batch.printed[index - start]
  }

  describe.each(papers.map((paper, index) => ({ name: paper.name, paper, index })))('$name', ({ paper, index }) => {
    let printed: Printed | undefined

    beforeAll(async () => {
      printed = await print(index)
    }, 120_000)
    afterAll(() => {
      printed = undefined
    })
    const get = (): Printed => {
      if (printed === undefined) throw new Error('not printed')
      return printed
    }

    it('has the same words in the Word file as in the document, paragraph by paragraph', () => {
      expect(blocksOfWord(get().word)).toEqual(blocksOfDocument(paper.document))
    })

    it('has the same words on the pages as in the document, in order', () => {
      const heads = repeatedHeads(paper.document)
      const pages = get().pages.map((page) => lettersOf(textItems(page).map(({ text }) => text)))
      const all = pages.map((page, index) => (index === 0 ? page : withoutHead(page, heads))).join('')
      expect(all).toBe(lettersOf(blocksOfDocument(paper.document)))
    })

    it('has the same words in the PDF as on the pages, page for page', () => {
      const { pdf, pages } = get()
      expect(pdf.map(lettersOfPage)).toEqual(pages.map((page) => lettersOf(textItems(page).map(({ text }) => text))))
    })

    it('prints the same words from Word through LibreOffice as from the PDF, page for page', () => {
      const { libreOffice, pdf } = get()
      expect(libreOffice.map(lettersOfPage)).toEqual(pdf.map(lettersOfPage))
    })

    it('shows the same words in the preview, page for page', () => {
      const { svg, pages } = get()
      expect(svg).toHaveLength(pages.length)
      for (const [index, page] of pages.entries()) {
        const shown = [...(svg[index] ?? '').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
          unescapeXml(text),
        )
        expect(lettersOf(shown)).toBe(
          lettersOf(page.items.filter((item) => item.type === 'text').map(({ text }) => text)),
        )
      }
    })

    it('has ink under every word, in the PDF and from Word', () => {
      for (const page of [...get().pdf, ...get().libreOffice]) {
        const pale = page.words.filter((word) => page.darkest(word) > 128)
        expect(pale.map(({ text }) => text)).toEqual([])
      }
    })

    it('prints nothing over the margins or below the last line of a sheet', () => {
      const { margins } = paper.document.page
      const points = (millimetres: number) => (millimetres / 25.4) * 72
      for (const page of get().pages) {
        for (const item of textItems(page)) {
          expect.soft(item.x, item.text).toBeGreaterThanOrEqual(points(margins.left) - 0.5)
          expect.soft(item.x + item.width, item.text).toBeLessThanOrEqual(page.width - points(margins.right) + 0.5)
          expect.soft(item.y, item.text).toBeLessThanOrEqual(page.height - points(margins.bottom) + 0.5)
          expect.soft(item.y - item.size * 0.7, item.text).toBeGreaterThanOrEqual(points(margins.top) - 0.5)
        }
      }
    })

    it('prints each answer where its field stands, and dots where nothing was answered', () => {
      const { pages, pdf } = get()
      for (const field of fieldsOf(paper.document)) {
        const items = pages.flatMap((page) =>
          page.items.filter((item) => item.type === 'text' && item.field === field.id),
        )
        const text = items.map((item) => (item as TextItem).text)
        if (field.value !== '') expect.soft(lettersOf(text), field.id).toContain(lettersOf([field.value]))
        else if (field.dots !== false) expect.soft(text.join(''), field.id).toMatch(/^[.… ]+$/)
      }
      for (const [index, page] of pages.entries()) {
        const leaders = page.items.filter((item) => item.type === 'text' && item.leader === true) as TextItem[]
        for (const { x, y, width, field } of leaders)
          expect
            .soft(pdf[index]?.darkest({ left: x, right: x + width, top: y - 3, bottom: y + 1 }), field)
            .toBeLessThan(160)
      }
    })
  })
}

const textItems = (page: LaidOutPage): TextItem[] =>
  page.items.filter((item): item is TextItem => item.type === 'text' && item.leader !== true)

const lettersOfPage = ({ words }: PrintedPage) => lettersOf(words.map(({ text }) => text))

const withoutHead = (page: string, heads: readonly string[]) =>
  page.slice(heads.find((head) => page.startsWith(head))?.length ?? 0)

const unescapeXml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

function fieldsOf(document: Node): Field[] {
  const fields: Field[] = []
  visit(document, (node) => {
    if (node.type === 'field') fields.push(node)
  })
  return fields
}
