import { parseDate, parsePersonalIdNumber, readAloud, type Sex } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import { strictObject } from '../template/strict-object.ts'
import type { AnswerValue, FieldType } from './field-type.ts'
import { id } from './option-schemas.ts'
import { readText } from './read-text.ts'
import { fromResult } from './reading.ts'

const options = {
  /** Ids of the fields that the number tells something about too: a date of birth, and a choice of `nam` and `nu`. */
  crossCheck: strictObject({ birth: id.exactOptional(), sex: id.exactOptional() }).exactOptional(),
}

/** Số định danh cá nhân: the 12 digits of the identity card. */
export const personalIdNumber: FieldType<typeof options, string> = {
  type: 'personal-id-number',
  options,
  read: (raw, { label }) =>
    readText(raw, label, { maxLength: 40 }, (text) =>
      fromResult(parsePersonalIdNumber(text), label, ({ number }) => number),
    ),
  mentions: ({ crossCheck = {} }) => Object.values(crossCheck),
  doubt(number, { label, crossCheck = {} }, answerOf) {
    const birth = crossCheck.birth === undefined ? undefined : birthOf(answerOf(crossCheck.birth))
    const sex = crossCheck.sex === undefined ? undefined : sexOf(answerOf(crossCheck.sex))
    const expected = { ...(birth && { birth }), ...(sex && { sex }) }
    const differing = fromResult(parsePersonalIdNumber(number, expected), label, () => number).warnings
    return differing.filter(({ code }) => code.endsWith('-differs'))
  },
  print: (number) => number,
  say: (number) => readAloud(number, 'digits'),
  jsonSchema: () => ({ type: 'string', pattern: '^[0-9 .-]{12,20}$' }),
  example: () => say.examples.personalIdNumber,
}

function birthOf(answer: AnswerValue | undefined): string | undefined {
  const date = typeof answer === 'string' ? parseDate(answer) : undefined
  return date?.ok ? date.value : undefined
}

function sexOf(answer: AnswerValue | undefined): Sex | undefined {
  if (answer === 'nam') return 'male'
  return answer === 'nu' ? 'female' : undefined
}
