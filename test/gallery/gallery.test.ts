import { toDocx } from '@viet-ho/docx'
import { layOut } from '@viet-ho/layout'
import { toPdf } from '@viet-ho/pdf'
import { convertWithLibreOffice, type PrintedPage, readPdf } from '@viet-ho/renderings'
import { expect, it } from 'vitest'
import { constructs } from './constructs.ts'

const now = new Date('2026-11-24T01:00:00Z')

/** The words of a page with the middle of their line; tick boxes, dots and digit boxes are cut into words in ways of their own. */
const wordsOf = ({ words }: PrintedPage) =>
  words
    .filter(({ text }) => /[\p{L}]{2,}|\d{2,}[^\d]/u.test(text) && !/\.{3}/.test(text))
    .map(({ text, top, bottom, left }) => ({ text, x: left, y: (top + bottom) / 2 }))

it('prints every construct from Word as from PDF: the same words on the same pages, in the same places', async () => {
  const documents = Object.values(constructs)
  const fromWord = convertWithLibreOffice(
    await Promise.all(documents.map((document) => toDocx(document, { now }))),
  ).map(readPdf)
  for (const [index, [name, document]] of Object.entries(constructs).entries()) {
    const own = readPdf(await toPdf(layOut(document), { now })).map(wordsOf)
    const word = (fromWord[index] ?? []).map(wordsOf)
    const texts = (pages: typeof own) => pages.map((page) => page.map(({ text }) => text).sort())
    expect([name, texts(word)]).toEqual([name, texts(own)])
    for (const [page, words] of own.entries()) {
      const moved = words.filter(({ text, x, y }) => {
        const same = word[page]?.filter((there) => there.text === text) ?? []
        return !same.some((there) => Math.hypot(x - there.x, y - there.y) < 5)
      })
      expect([name, page + 1, moved]).toEqual([name, page + 1, []])
    }
  }
}, 60_000)
