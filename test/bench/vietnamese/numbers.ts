import { createRequire } from 'node:module'
import { numberToWords } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { toCardinal } from 'n2words/vi-VN'
import { getText } from 'number-to-text-vietnamese'
import readVietnameseNumber, { ReadingConfig } from 'read-vietnamese-number'
import type readVnNumber from 'read-vn-number'
import { ToWords } from 'to-words'
import numToWords from 'vn-num2words'
import type { Contest } from './contest.ts'

/** Its module build does not load in Node. */
const readNumber: typeof readVnNumber = createRequire(import.meta.url)('read-vn-number').default
const northern = Object.assign(new ReadingConfig(), { oddText: 'linh', pointText: 'phẩy', unit: [] })
northern.units = northern.units.map((units) => units.map((unit) => unit.replace('tỉ', 'tỷ')))
const toWords = new ToWords({ localeCode: 'vi-VN' })

/** Digits, with a dot before decimals. */
export const numbers: Contest<string> = {
  subject: 'Numbers in words',
  cases: [
    ['0', 'không'],
    ['5', 'năm'],
    ['10', 'mười'],
    ['11', 'mười một'],
    ['14', 'mười bốn'],
    ['15', 'mười lăm'],
    ['20', 'hai mươi'],
    ['21', 'hai mươi mốt'],
    ['24', 'hai mươi tư'],
    ['25', 'hai mươi lăm'],
    ['31', 'ba mươi mốt'],
    ['55', 'năm mươi lăm'],
    ['101', 'một trăm linh một'],
    ['105', 'một trăm linh năm'],
    ['110', 'một trăm mười'],
    ['111', 'một trăm mười một'],
    ['114', 'một trăm mười bốn'],
    ['115', 'một trăm mười lăm'],
    ['121', 'một trăm hai mươi mốt'],
    ['1001', 'một nghìn không trăm linh một'],
    ['1015', 'một nghìn không trăm mười lăm'],
    ['1100', 'một nghìn một trăm'],
    ['2026', 'hai nghìn không trăm hai mươi sáu'],
    ['10000', 'mười nghìn'],
    ['1000000', 'một triệu'],
    ['1050000', 'một triệu không trăm năm mươi nghìn'],
    ['105000005', 'một trăm linh năm triệu không trăm linh năm'],
    ['2000000000', 'hai tỷ'],
    ['1000000000000', 'một nghìn tỷ'],
    ['21.5', 'hai mươi mốt phẩy năm'],
    ['0.05', 'không phẩy không năm'],
    ['-15', 'âm mười lăm'],
  ],
  drawn: fc.sample(
    fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 999_999_999_999 })).map(String),
    { seed: 1, numRuns: 3000 },
  ),
  contenders: {
    '@viet-ho/vietnamese': (digits) => numberToWords(digits),
    'read-vietnamese-number 2.3.1': (digits) => readVietnameseNumber(digits, northern),
    'number-to-text-vietnamese 1.1.7': (digits) => getText(Number(digits)),
    'vn-num2words 1.0.4': (digits) => numToWords(digits),
    'n2words 4.0.0': (digits) => toCardinal(digits),
    'read-vn-number 4.1.0': (digits) => readNumber(digits),
    'to-words 5.7.0': (digits) => toWords.convert(Number(digits)),
  },
  alike: (words) =>
    words
      .toLowerCase()
      .replaceAll('lẻ', 'linh')
      .replaceAll('ngàn', 'nghìn')
      .replaceAll('tỉ', 'tỷ')
      .replaceAll('mươi bốn', 'mươi tư')
      .replace(/\s+/g, ' ')
      .trim(),
}
