import { type Document, toPlainText } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type RenderedPage, renderWithLibreOffice } from '../test-support/libre-office.ts'
import { officialForm } from '../test-support/official-form.ts'
import { now } from '../test-support/read-docx.ts'
import { toDocx } from './to-docx.ts'

const forms = [officialForm({ filled: true }), officialForm({ filled: false })]
const random = fc.sample(arbitraryDocument(), { seed: 2, numRuns: 30 })
const rendered = await render([...forms, ...random])

async function render(documents: readonly Document[]): Promise<{ document: Document; pages: RenderedPage[] }[]> {
  const files = await Promise.all(documents.map((document) => toDocx(document, { now })))
  const pages = renderWithLibreOffice(files)
  return documents.map((document, index) => ({ document, pages: pages[index] ?? [] }))
}

it('prints the words of an official form on one page, in order', () => {
  for (const { document, pages } of rendered.slice(0, forms.length)) {
    expect(pages).toHaveLength(1)
    expect(words(pages[0]?.text ?? '')).toEqual(words(plainText(document)))
  }
})

it('prints the letters of any document in order, where no row is divided between pages', () => {
  const comparable = rendered.filter(({ document, pages }) => pages.length === 1 || !hasTables(document))
  expect(comparable.length).toBeGreaterThan(10)
  for (const { document, pages } of comparable) {
    expect(letters(pages.map(({ text }) => text).join(''))).toBe(letters(plainText(document)))
  }
})

it('has ink on every page that has words, and no page without either', () => {
  for (const { pages } of rendered) {
    expect(pages.map(({ hasInk }) => hasInk)).toEqual(pages.map(({ text }) => text.trim() !== ''))
  }
})

const hasTables = (document: Document) => document.children.some(({ type }) => type === 'table')

/** Plain text marks the cells of a row, paper does not. */
const plainText = (document: Document) => toPlainText(document).replaceAll(' | ', ' ').replaceAll(' / ', ' ')

/** Dots print longer than plain text has them. Tick boxes come from another font, so that they are drawn after the words around them. */
const words = (text: string) =>
  text
    .replace(/\.{2,}|…+|[☐☑☒]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)

/** LibreOffice draws a non-breaking hyphen as a hyphen. */
const letters = (text: string) => text.replace(/[\s.…☐☑☒]/g, '').replaceAll('\u2011', '-')
