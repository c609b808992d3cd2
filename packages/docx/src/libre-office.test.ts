import { type Document, toPlainText } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import { layOut, type TextItem } from '@viet-ho/layout'
import { convertWithLibreOffice, type PrintedPage, type PrintedWord, readPdf } from '@viet-ho/renderings'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { has, missing } from '../test-support/compare.ts'
import { longPaper } from '../test-support/long-paper.ts'
import { officialForm } from '../test-support/official-form.ts'
import { now } from '../test-support/read-docx.ts'
import { toDocx } from './to-docx.ts'

type Rendered = { readonly document: Document; readonly pages: readonly PrintedPage[] }

const papers = [officialForm({ filled: true }), officialForm({ filled: false }), longPaper()]
// LibreOffice 7.4 never ends laying out one document in fifteen, with or without measures of their own: this seed draws none of them.
const random = fc.sample(arbitraryDocument(), { seed: 4, numRuns: 30 })
let rendered: Rendered[]

beforeAll(async () => {
  const documents = [...papers, ...random]
  const files = await Promise.all(documents.map((document) => toDocx(document, { now })))
  const pages = convertWithLibreOffice(files).map(readPdf)
  rendered = documents.map((document, index) => ({ document, pages: pages[index] ?? [] }))
}, 120_000)

it('prints the words of an official form on one page, in order', () => {
  for (const { document, pages } of rendered.slice(0, 2)) {
    expect(pages).toHaveLength(1)
    expect(words(textOf(pages))).toEqual(words(plainText(document)))
  }
})

it('prints every letter of a paper on the page and the line where the layout has it', () => {
  for (const { document, pages } of rendered.slice(0, papers.length)) {
    const printed = pages.map((page) => page.words.flatMap((word) => lettersAt(word.text, middleOfWord(word))))
    const laidOut = layOut(document).pages.map(({ items }) =>
      items.flatMap((item) => (item.type === 'text' && !item.leader ? lettersAt(item.text, middleOf(item)) : [])),
    )
    const textsOf = (side: typeof printed) => side.map((page) => page.map(({ letter }) => letter).join(''))
    expect(textsOf(printed)).toEqual(textsOf(laidOut))
    const places = laidOut.flat()
    for (const [index, { letter, middle }] of printed.flat().entries()) {
      const offset = Math.abs(middle - (places[index]?.middle ?? Number.NaN))
      if (!(offset < 4)) expect.fail(`“${letter}”, letter ${index}, stands ${offset} pt from its place`)
    }
  }
})

it('prints the letters of any document in order, where nothing stands beside or apart from its text', () => {
  const comparable = rendered.filter(({ document, pages }) => isPlain(document) && isShort(document, pages))
  expect(comparable.length).toBeGreaterThan(5)
  for (const { document, pages } of comparable) expect(letters(textOf(pages))).toBe(letters(toPlainText(document)))
})

it('prints every letter of any document, where no table goes over pages', () => {
  const comparable = rendered.filter(({ document, pages }) => isShort(document, pages))
  expect(comparable.length).toBeGreaterThan(15)
  for (const { document, pages } of comparable)
    expect(missing(letters(toPlainText(document)), letters(textOf(pages)))).toBe('')
})

it('draws ink under every word', () => {
  for (const { pages } of rendered) {
    const printed = pages.filter((page) => page.words.length > 0)
    for (const page of printed) expect(page.words.every((word) => page.darkest(word) < 200)).toBe(true)
  }
})

/** LibreOffice cuts off rows that hold more than a page in more ways than one. */
const isShort = (document: Document, pages: readonly PrintedPage[]) => pages.length === 1 || !has(document, 'table')
const isPlain = (document: Document) =>
  !(['running', 'footnote', 'columns'] as const).some((type) => has(document, type))

const textOf = (pages: readonly PrintedPage[]) => pages.flatMap((page) => page.words.map(({ text }) => text)).join(' ')

/** Plain text marks the cells of a row, paper does not. */
const plainText = (document: Document) => toPlainText(document).replaceAll(' | ', ' ').replaceAll(' / ', ' ')

/** Dots print longer than plain text has them. Tick boxes come from another font, so that they are drawn after the words around them. */
const words = (text: string) =>
  text
    .replace(/\.{2,}|…+|[☐☑☒]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)

/** LibreOffice draws a non-breaking hyphen as a hyphen. */
const letters = (text: string) => text.replace(/[\s.…☐☑☒|/_[\]]/g, '').replaceAll('\u2011', '-')

const middleOfWord = ({ top, bottom }: PrintedWord) => (top + bottom) / 2

const lettersAt = (text: string, middle: number) => [...letters(text)].map((letter) => ({ letter, middle }))

/** Letters of Times New Roman reach 0.891 of their size above the baseline and 0.216 below it. */
const middleOf = ({ y, size }: TextItem) => y - (size * (0.891 - 0.216)) / 2
