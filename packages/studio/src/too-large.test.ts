import { a4, type Document, type Flow, type Paragraph } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'
import { expect, it } from 'vitest'
import { vocabulary, wordOrigin } from '../test-support/office-form.ts'
import { checkDraft } from './check-draft.ts'
import { openWord } from './open-word.ts'
import { TooLargeError } from './too-large.ts'

const codeOf = async (lines: readonly string[]) => {
  const origin = await wordOrigin(lines, false)
  try {
    openWord(origin, vocabulary)
    return undefined
  } catch (error) {
    return error instanceof TooLargeError ? error.code : error
  }
}

it('a book is refused before its words are looked through', async () => {
  const words = 'Chữ in sẵn của văn bản dài. '.repeat(12)
  expect(await codeOf(Array.from({ length: 650 }, (_, at) => `Điều ${at}. ${words}`))).toBe('too-many-words')
})

it('a file of more blanks than its questions could be kept for is refused', async () => {
  const blanks = (count: number) => Array.from({ length: count }, (_, at) => `${at}. Mục ${at}: ..........`)
  expect(await codeOf(blanks(601))).toBe('too-many-blanks')
  expect(await codeOf(blanks(100))).toBeUndefined()
})

it('tables in tables are drawn as deep as a paper may be, and refused below that', async () => {
  const words: Paragraph = {
    ...{ type: 'paragraph', style: 'line' },
    children: [{ type: 'text', value: 'Tên: ........' }],
  }
  const nested = (depth: number): Flow => ({
    ...{ type: 'table', columns: [1], borders: 'all' },
    children: [
      { type: 'row', children: [{ type: 'cell', children: depth > 1 ? [words, nested(depth - 1)] : [words] }] },
    ],
  })
  const open = async (depth: number) => {
    const page = {
      ...{ type: 'document', title: 'Đơn', language: 'vi', page: a4 },
      children: [nested(depth)],
    } as Document
    const bytes = await toDocx(page, { now: new Date(0) })
    return openWord({ kind: 'word', fileName: 'bang.docx', bytes, today: '2026-11-26' }, vocabulary)
  }
  const draft = await open(4)
  const facts = { ...draft.edition, instrument: 'QĐ 1', formNumber: 'Mẫu số 1' }
  expect(checkDraft({ ...draft, edition: facts }).mistakes).toEqual([])
  await expect(open(5)).rejects.toThrow(new TooLargeError('too-deep-tables'))
})
