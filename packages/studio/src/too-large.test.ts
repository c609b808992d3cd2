import { expect, it } from 'vitest'
import { vocabulary, wordOrigin } from '../test-support/office-form.ts'
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
