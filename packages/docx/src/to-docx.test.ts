import {
  a4,
  type Document,
  DocumentError,
  footnotesOf,
  type Node,
  type Phrasing,
  phrasingText,
  visit,
} from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { has, missing } from '../test-support/compare.ts'
import { officialForm } from '../test-support/official-form.ts'
import { children, descendants, documentOf, now, partOf, toTree, xml } from '../test-support/read-docx.ts'
import { toDocx } from './to-docx.ts'

afterEach(() => {
  vi.useRealTimers()
})

const forRandomDocuments = (check: (document: Document) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitraryDocument(), check), { numRuns: 60 })

it('gives the same bytes for the same document and time, whatever the clock says', async () => {
  const document = officialForm({ filled: true })
  vi.useFakeTimers({ now: new Date('2001-02-03T04:05:06Z') })
  const first = await toDocx(document, { now })
  vi.setSystemTime(new Date('2031-02-03T04:05:06Z'))
  expect(await toDocx(document, { now })).toEqual(first)
})

it('sets the paper and its margins', async () => {
  const geometry = async (document: Document) => descendants(await partOf(document), 'w:sectPr')[0]
  const upright = await geometry(documentOf())
  const margins = 'w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"'
  expect(upright && toTree(upright).content.slice(0, 2)).toMatchObject(
    xml(`<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/><w:pgMar ${margins}/>`),
  )
  const lying = await geometry({ ...documentOf(), page: { ...a4, width: a4.height, height: a4.width } })
  expect(lying && toTree(lying).content[0]).toEqual(xml('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')[0])
})

it('does not stretch a justified line that a line break ends', async () => {
  expect(descendants(await partOf(documentOf(), 'word/settings.xml'), 'w:doNotExpandShiftReturn')).toHaveLength(1)
})

it('refuses a tree that is not a document', async () => {
  const wrong = { ...documentOf(), children: [{ type: 'paragraph', style: 'unknown' }] } as unknown as Document
  await expect(toDocx(wrong, { now })).rejects.toThrow(DocumentError)
})

it('holds the words of the document in order', async () => {
  await forRandomDocuments(async (document) => {
    const notes = footnotesOf(document)
    const textOf = async (path?: string) =>
      letters(
        descendants(await partOf(document, path), 'w:t')
          .flatMap(({ text }) => text)
          .join(''),
      )
    // A list's mark that has no room of its own is written too.
    if (!has(document, 'list')) expect(await textOf()).toBe(letters(document.children.map(wordsOf).join('')))
    else expect(missing(letters(document.children.map(wordsOf).join('')), await textOf())).toBe('')
    if (notes.length > 0)
      expect(await textOf('word/footnotes.xml')).toBe(
        letters(notes.flatMap(({ children }) => children.map(wordsOf)).join('')),
      )
  })
})

it('makes one content control of each field and tick box, in order, each with an id of its own', async () => {
  await forRandomDocuments(async (document) => {
    const expected: string[] = []
    visit(document, (node) => {
      if (node.type === 'field' || node.type === 'digit-boxes') expected.push(node.id)
      if (node.type === 'check-box') expected.push(node.option === '' ? node.id : `${node.id}=${node.option}`)
    })
    const properties = descendants(await partOf(document), 'w:sdtPr')
    const values = (name: string) =>
      properties.flatMap((part) => descendants(part, name).map((e) => e.attributes['w:val']))
    expect(values('w:tag')).toEqual(expected)
    expect(values('w:id')).toEqual(expected.map((_, index) => String(index + 1)))
    expect(values('w:alias').filter((alias) => (alias ?? '').length > 64)).toEqual([])
  })
})

it('keeps the rules for tables without which Word calls a file broken', async () => {
  await forRandomDocuments(async (document) => {
    const part = await partOf(document)
    for (const holder of [...descendants(part, 'w:body'), ...descendants(part, 'w:tc')]) {
      const names = children(holder)
        .map(({ name }) => name)
        .filter((name) => name !== 'w:sectPr')
      expect(names.at(-1)).toBe('w:p')
      expect(names.join(' ')).not.toContain('w:tbl w:tbl')
    }
    for (const table of descendants(part, 'w:tbl')) {
      const [properties, grid, ...rows] = children(table)
      const total = width(properties && descendants(properties, 'w:tblW')[0])
      expect(rows.length).toBeGreaterThan(0)
      expect(sum((grid ? children(grid) : []).map(width))).toBe(total)
      for (const row of rows) {
        const cells = children(row).filter(({ name }) => name === 'w:tc')
        expect(sum(cells.map((cell) => width(descendants(cell, 'w:tcW')[0])))).toBe(total)
      }
    }
  })
})

/** What Word is given to print: not the marks of lists and the numbers of footnotes, which it counts itself. */
function wordsOf(node: Node): string {
  if (node.type === 'footnote') return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : phrasingText([node as Phrasing])
}

const width = (element: { attributes: Record<string, string> } | undefined) => Number(element?.attributes['w:w'])
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
/** What is left without spaces and dots, which blanks print in ways of their own, and without the signs that part cells in plain text. */
const letters = (text: string) => text.replace(/[\s.…|/_]/g, '')
