import { checkDocument, type Document } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'
import { checklistSheet, fill, guidanceSheet, sampleSheet, stepsSheet } from '@viet-ho/form'
import { layOut } from '@viet-ho/layout'
import { toPdf } from '@viet-ho/pdf'
import { convertWithLibreOffice, type PrintedPage, readPdfs } from '@viet-ho/renderings'
import { toPlainText } from 'viet-ho'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formEditions, papers } from './form-editions.ts'

interface Sheet {
  readonly name: string
  readonly document: Document
}

const sheets: readonly Sheet[] = formEditions.flatMap(({ path, edition }) => {
  const full = papers.find(({ name }) => name === `${path}/day-du`)
  return [
    { name: `${path}/guidance`, document: guidanceSheet(edition) },
    ...(edition.papers.length > 0 ? [{ name: `${path}/checklist`, document: checklistSheet(edition) }] : []),
    ...(edition.steps.length > 0 ? [{ name: `${path}/steps`, document: stepsSheet(edition) }] : []),
    ...(full ? [{ name: `${path}/sample`, document: sampleSheet(edition, full.answers) }] : []),
  ]
})

const now = new Date('2026-11-24T01:00:00Z')
let converted: readonly Uint8Array[] = []

beforeAll(async () => {
  converted = convertWithLibreOffice(await Promise.all(sheets.map(({ document }) => toDocx(document, { now }))))
}, 300_000)

interface Printed {
  readonly pdf: readonly PrintedPage[]
  readonly word: readonly PrintedPage[]
}

// Pages with their pixels are large, and programs take long to start: a few sheets at once.
const batchSize = 12
let batch: { readonly start: number; readonly printed: readonly Printed[] } | undefined
afterAll(() => {
  batch = undefined
})

async function print(index: number): Promise<Printed> {
  const start = index - (index % batchSize)
  if (batch?.start !== start) {
    batch = undefined
    const end = start + batchSize
    const papers = sheets.slice(start, end).map(({ document }) => toPdf(layOut(document), { now }))
    const pdf = readPdfs(await Promise.all(papers))
    const word = readPdfs(converted.slice(start, end))
    batch = { start, printed: pdf.map((each, at) => ({ pdf: each, word: word[at] ?? [] })) }
  }
  return batch.printed[index - start] ?? expect.unreachable()
}

/** Letters in order; the head of the guidance table stands on each page, which Word and the PDF may end elsewhere. */
const wordsOf = (pages: readonly PrintedPage[]) =>
  pages
    .map(({ words }) => words.map(({ text }) => text.normalize('NFC').replace(/[\s.…]/g, '')).join(''))
    .join('')
    .replaceAll('MụcCáchghi', '')

describe.each(sheets.map((sheet, index) => ({ ...sheet, index })))('$name', ({ name, document, index }) => {
  it('is a sound paper, printed with the same words from Word as from the PDF, each with ink', async () => {
    expect(checkDocument(document)).toEqual([])
    const { pdf, word } = await print(index)
    expect(wordsOf(word)).toBe(wordsOf(pdf))
    for (const page of [...pdf, ...word])
      expect(page.words.filter((each) => page.darkest(each) > 128).map(({ text }) => text)).toEqual([])
  })

  it('fits on one page, where it is a diagram', async () => {
    if (/\/steps$/.test(name)) expect((await print(index)).pdf).toHaveLength(1)
  })
})

describe.each(formEditions)('$path', ({ path, edition }) => {
  it('is changed by the mark of a sample in nothing but the mark', () => {
    const full = papers.find(({ name }) => name === `${path}/day-du`)
    const { header, ...body } = sampleSheet(edition, full?.answers ?? {})
    const { header: _, ...same } = fill(edition, full?.answers ?? {})
    expect(body).toEqual(same)
    expect(header?.children[0]).toBeDefined()
  })

  it('has guidance for every blank that a person fills in', () => {
    const text = toPlainText(guidanceSheet(edition))
    for (const { label, compute, printed, fields, columns } of edition.sections.flatMap((section) => section.fields))
      if (compute === undefined && printed !== false && fields === undefined && columns === undefined)
        expect.soft(text).toContain(label)
  })
})
