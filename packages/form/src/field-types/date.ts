import { formatDate, parseDate, readAloud } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import { dateLimits, latest, withinLimits } from './date-limits.ts'
import type { FieldType } from './field-type.ts'
import { readText } from './read-text.ts'
import { fromResult, refuse } from './reading.ts'

/** A whole day: ISO `1985-02-01`. */
export const date: FieldType<typeof dateLimits, string> = {
  type: 'date',
  options: dateLimits,
  read: (raw, field, context) =>
    readText(raw, field.label, { maxLength: 60 }, (text) => {
      const reading = fromResult(parseDate(text, latest(field, context)), field.label, (parsed) => parsed)
      if (reading.value === undefined) return { ...reading, value: undefined }
      if (reading.value.length < 10) return refuse('date-not-whole', say.wholeDateExpected(field.label))
      const limited = withinLimits(reading.value, field, context, formatDate)
      return { ...limited, warnings: reading.warnings }
    }),
  print: formatDate,
  parts: {
    // Two digits for a day below 10 and for January and February: Decree 30/2020/NĐ-CP, Appendix I.
    ngay: (iso) => iso.slice(8),
    thang: (iso) => monthOf(iso),
    nam: (iso) => iso.slice(0, 4),
    // After a printed "20": a year of another century is left to be written by hand.
    namHaiSo: (iso) => (iso.startsWith('20') ? iso.slice(2, 4) : ''),
    bangChu: dateInWords,
  },
  say: (iso) => readAloud(iso, 'date'),
  jsonSchema: () => ({ type: 'string', maxLength: 60 }),
  example: () => say.examples.date,
}

/** As papers write a date out: `Ngày mùng một tháng hai năm …`. */
export function dateInWords(iso: string): string {
  const words = readAloud(iso, 'date')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const monthOf = (iso: string) => {
  const month = Number(iso.slice(5, 7))
  return month < 3 ? `0${month}` : String(month)
}
