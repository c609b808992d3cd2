import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDocx } from '@viet-ho/docx'
import { fill, loadForm, loadVocabulary } from '@viet-ho/form'
import { importForm } from '@viet-ho/form-import'
import { layOut } from '@viet-ho/layout'
import { convertWithLibreOffice, readPdf } from '@viet-ho/renderings'
import { defaultTemplates } from 'viet-ho/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareLooks } from './looks.ts'
import { madeForms } from './made/made-forms.ts'
import { randomFrom } from './own-forms.ts'

const vocabulary = loadVocabulary(readFileSync(join(defaultTemplates, 'vocabulary.yaml'), 'utf8'))
const forms = madeForms(randomFrom(1))

/** Their typists' dots run over the end of the line; the draft's end where the line ends. */
const shorter: ReadonlySet<string> = new Set(['chuyen-hinh-thuc', '02-lptb-xe'])

const drafts = forms.map(({ name, bytes }) => {
  const { files } = importForm(bytes, { vocabulary, fileName: `${name}.docx`, today: '2026-11-26', id: 'thu/mau' })
  const [edition] = loadForm('thu/mau', new Map([...files].filter(([path]) => !path.includes('/samples/')))).editions
  if (!edition) throw new Error(`${name} has no edition`)
  return { name, bytes, document: fill(edition, {}) }
})
const originals = new Map<string, number>()

beforeAll(() => {
  const converted = convertWithLibreOffice(forms.map(({ bytes }) => bytes))
  for (const [index, { name }] of forms.entries()) {
    const pages = readPdf(converted[index] ?? new Uint8Array())
    originals.set(name, pages.filter(({ words }) => words.length > 0).length)
  }
}, 120_000)

describe('the draft of a Word file, printed back', () => {
  it.each(drafts)(
    'has the words, alignment, bold and indents of $name, paragraph by paragraph',
    async ({ bytes, document }) => {
      const { paragraphs, differences } = compareLooks(bytes, await toDocx(document, { now: new Date(0) }))
      expect(paragraphs).toBeGreaterThan(10)
      expect(differences).toEqual([])
    },
  )

  it.each(drafts.filter(({ name }) => !shorter.has(name)))('has as many pages as $name', ({ name, document }) => {
    expect(layOut(document).pages.length).toBe(originals.get(name))
  })
})
