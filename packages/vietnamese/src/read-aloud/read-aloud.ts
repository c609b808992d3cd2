import { dateToWords } from '../dates/date-to-words.ts'
import { parseDate } from '../dates/parse-date.ts'
import { numberToWords } from '../numbers/number-to-words.ts'
import { parseNumber } from '../numbers/parse-number.ts'
import { collapseSpaces } from '../text/collapse-spaces.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { addressToWords } from './address-to-words.ts'
import { digitsToWords, phoneToWords } from './digits-to-words.ts'
import { emailToWords } from './email-to-words.ts'
import { openInitials } from './letter-names.ts'
import { textToWords } from './text-to-words.ts'

/** What an answer is, as far as saying it goes. */
export type ReadAloudKind =
  | 'address'
  | 'area'
  | 'date'
  | 'digits'
  | 'email'
  | 'money'
  | 'name'
  | 'number'
  | 'phone'
  | 'text'

const ways: Readonly<Record<ReadAloudKind, (text: string) => string>> = {
  address: addressToWords,
  area: (text) => numberIn(text, ' mét vuông'),
  date: (text) => {
    const parsed = parseDate(text)
    return parsed.ok ? dateToWords(parsed.value) : textToWords(text)
  },
  digits: digitsToWords,
  email: emailToWords,
  money: (text) => numberIn(text, ' đồng'),
  name: (text) => textToWords(openInitials(text)),
  number: (text) => numberIn(text, ''),
  phone: phoneToWords,
  text: textToWords,
}

/**
 * An answer in the words that a clerk says to have it confirmed. `number`, `money` (đồng) and `area` (m²) take digits with a point (`12.5`) or as
 * typed, `date` an ISO date or as typed. What cannot be read as its kind is said as text. No digit is left in the result; no string makes it throw.
 */
export function readAloud(value: string, kind: ReadAloudKind): string {
  return ways[kind](collapseSpaces(normalizeText(value)))
}

function numberIn(text: string, unit: string): string {
  const digits = /^-?\d{1,18}(\.\d+)?$/.test(text) ? text : undefined
  const parsed = digits === undefined ? parseNumber(text, { allowNegative: true }) : undefined
  const number = digits ?? (parsed?.ok ? parsed.value : undefined)
  if (number === undefined || number.replace(/\D.*$/, '').length > 18) return textToWords(text)
  return numberToWords(number) + unit
}
