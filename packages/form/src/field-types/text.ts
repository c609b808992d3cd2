import { foldForSearch, readAloud, upperCase } from '@viet-ho/vietnamese'
import * as z from 'zod'
import { answerSentences as say } from '../messages/answers.ts'
import type { FieldType } from './field-type.ts'
import { trueOrFalse, wholeNumber, words } from './option-schemas.ts'
import { readText } from './read-text.ts'
import { accept, refuse } from './reading.ts'

const options = {
  /** `upper`: written in capitals. */
  case: z.literal('upper').exactOptional(),
  /** Exactly so many digits, and nothing else. */
  digits: wholeNumber.exactOptional(),
  maxLength: wholeNumber.exactOptional(),
  /** A number or sign that only names something: said letter by letter. */
  code: trueOrFalse.exactOptional(),
  /** Words that the paper prints before the blank; typed again, they go. */
  dropPrefix: words.exactOptional(),
  /** Signs that stand for words (`-/-`), each with what it means: they are written, and never read aloud. */
  signs: z.record(z.string().min(1), words).exactOptional(),
  /** Words that the law forbids here. */
  forbiddenWords: z.array(words).exactOptional(),
}

const usualLength = 300

/** One line of text. */
export const text: FieldType<typeof options, string> = {
  type: 'text',
  options,
  read(raw, { label, digits, maxLength = usualLength, dropPrefix, forbiddenWords = [], ...field }) {
    const write = (typed: string) => {
      const rest = dropPrefix === undefined ? typed : withoutPrefix(typed, dropPrefix)
      if (digits !== undefined) return rest.replaceAll(' ', '')
      return field.case === 'upper' ? upperCase(rest) : rest
    }
    return readText(raw, label, { maxLength, write }, (answer) => {
      if (digits !== undefined && !(answer.length === digits && /^[0-9]+$/.test(answer)))
        return refuse('not-digits', say.digitsExpected(label, digits))
      const forbidden = forbiddenWords.filter((word) => holdsWords(answer, word))
      return forbidden.length > 0 ? refuse('forbidden-words', say.forbiddenWords(label, forbidden)) : accept(answer)
    })
  },
  print: (answer) => answer,
  say: (answer, { digits, code, signs = {} }) => {
    if (Object.hasOwn(signs, answer)) return signs[answer] ?? ''
    return readAloud(answer, digits === undefined && code !== true ? 'text' : 'digits')
  },
  jsonSchema: ({ digits, maxLength = usualLength }) =>
    digits === undefined ? { type: 'string', maxLength } : { type: 'string', pattern: `^[0-9]{${digits}}$` },
  example: ({ digits }) => (digits === undefined ? '' : '1234567890'.repeat(Math.ceil(digits / 10)).slice(0, digits)),
}

/** Again and again, so that reading the answer once more changes nothing. */
function withoutPrefix(typed: string, prefix: string): string {
  const start = foldForSearch(prefix)
  const length = start.split(' ').length
  let rest = typed.split(' ')
  while (start !== '' && foldForSearch(rest.slice(0, length).join(' ')) === start) rest = rest.slice(length)
  return rest.join(' ')
}

/** With their marks, or as somebody writes who types none: but Công Tỷ is a name, and not công ty. */
function holdsWords(answer: string, forbidden: string): boolean {
  const tokens = ` ${tokenize(answer)} `
  return [tokenize(forbidden), foldForSearch(forbidden)].some((words) => words !== '' && tokens.includes(` ${words} `))
}

const tokenize = (line: string) =>
  line
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .join(' ')
    .trim()
