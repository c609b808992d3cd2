import { formatDate, parseDate, readAloud } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import { date, dateInWords } from './date.ts'
import { dateLimits, latest, withinLimits } from './date-limits.ts'
import type { FieldType } from './field-type.ts'
import { readText } from './read-text.ts'
import { fromResult } from './reading.ts'

/** A day, a month or a year, as far as old papers know it: ISO `1950-03-05`, `1950-03` or `1950`; never filled up. */
export const partialDate: FieldType<typeof dateLimits, string> = {
  type: 'partial-date',
  options: dateLimits,
  read: (raw, field, context) =>
    readText(raw, field.label, { maxLength: 60 }, (text) => {
      const reading = fromResult(parseDate(text, latest(field, context)), field.label, (parsed) => parsed)
      if (reading.value === undefined) return { ...reading, value: undefined }
      return { ...withinLimits(reading.value, field, context, formatDate), warnings: reading.warnings }
    }),
  print: formatDate,
  parts: {
    ngay: (iso, field) => (iso.length === 10 ? (date.parts?.ngay?.(iso, field) ?? '') : ''),
    thang: (iso, field) => (iso.length > 4 ? (date.parts?.thang?.(iso, field) ?? '') : ''),
    nam: (iso) => iso.slice(0, 4),
    namHaiSo: (iso, field) => date.parts?.namHaiSo?.(iso, field) ?? '',
    bangChu: dateInWords,
  },
  say: (iso) => readAloud(iso, 'date'),
  jsonSchema: () => ({ type: 'string', maxLength: 60 }),
  example: () => say.examples.partialDate,
}
