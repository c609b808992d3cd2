import { accept, type Problem, type Result, refuse } from '../result.ts'
import { collapseSpaces } from '../text/collapse-spaces.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { formatNumber } from './format-number.ts'

export interface ParseNumberOptions {
  /** How many digits may follow the decimal comma; 0 for a whole number, which also settles that `1.500` is 1500. Any number when absent. */
  readonly decimals?: number
  /** Whether a minus sign is allowed; not unless asked. */
  readonly allowNegative?: boolean
}

/**
 * Reads a number as people type it: `1500000`, `1.500.000`, `1 500 000`, `12,5`, `1.500,25`, also the English `1,500,000` and `12.5` where they
 * have one reading only. The value is a string of digits with a point (`1500000`, `12.5`), without needless zeros.
 *
 * `1.500` alone has two readings, 1500 and 1,5: with `decimals: 0` it is 1500, otherwise it is refused (`ambiguous-number`). `1,500` is 1.5, the
 * comma being the decimal mark by law, with a warning (`comma-read-as-decimal`); with `decimals: 0` it is 1500.
 */
export function parseNumber(text: string, options: ParseNumberOptions = {}): Result<string> {
  const { decimals = Number.POSITIVE_INFINITY, allowNegative = false } = options
  const typed = collapseSpaces(normalizeText(text))
  if (typed === '') return refuse('empty-number', 'Nhập số.')
  const [, sign, body = ''] = /^([-−]?)(.*)$/.exec(typed) ?? []
  if (!/^\d[\d., ]*$/.test(body) || !/\d$/.test(body)) {
    return refuse('not-a-number', `“${shorten(typed)}” không phải là số: chỉ gõ chữ số, ví dụ 1.500.000 hoặc 12,5.`)
  }
  if (sign && !allowNegative) return refuse('negative-number', 'Nhập số không âm.')

  const reading = readSeparators(body, decimals === 0)
  if (!reading.ok) return reading
  const { whole, fraction } = reading.value
  if (fraction.length > decimals) {
    return decimals === 0
      ? refuse('not-a-whole-number', 'Nhập số nguyên, không có phần thập phân.')
      : refuse('too-many-decimals', `Nhập nhiều nhất ${decimals} chữ số sau dấu phẩy.`)
  }
  const value = (whole.replace(/^0+(?=\d)/, '') || '0') + (fraction && `.${fraction}`)
  return accept(sign && value !== '0' ? `-${value}` : value, reading.warnings)
}

interface Reading {
  readonly whole: string
  /** Without the zeros at its end. */
  readonly fraction: string
}

function readSeparators(body: string, isWhole: boolean): Result<Reading> {
  const mark = body.match(/[., ](?=\d+$)/)?.[0] ?? ''
  const digits = body.replace(/\D/g, '')
  const [before = '', after = '', ...more] = body.split(mark || /$/)
  const readsAsGroups = isGrouped(body, mark)
  const readsAsDecimal = /[.,]/.test(mark) && more.length === 0 && isGrouped(before, before.match(/[., ]/)?.[0] ?? '')

  if (readsAsGroups && (isWhole || !readsAsDecimal)) return accept({ whole: digits, fraction: '' })
  if (!readsAsDecimal) {
    return refuse(
      'wrong-grouping',
      `Xem lại dấu ngăn cách trong “${shorten(body)}”: gõ liền các chữ số, ví dụ 1500000 hoặc 12,5.`,
    )
  }
  const reading = { whole: before.replace(/\D/g, ''), fraction: after.replace(/0+$/, '') }
  if (!readsAsGroups) return accept(reading)
  const asDecimal = formatNumber(reading.whole + (reading.fraction && `.${reading.fraction}`))
  return mark === ','
    ? accept(reading, [commaReadAsDecimal(body, asDecimal, digits)])
    : refuse(
        'ambiguous-number',
        `“${body}” có thể là ${digits} hoặc ${asDecimal}: gõ ${digits} (không dấu chấm) hoặc ${before},${after}.`,
      )
}

/** Digits alone, or groups of three after a first one of up to three, all parted by the same separator. */
function isGrouped(body: string, separator: string): boolean {
  if (separator === '') return /^\d+$/.test(body)
  const [first = '', ...rest] = body.split(separator)
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
}

const commaReadAsDecimal = (body: string, asDecimal: string, digits: string): Problem => ({
  code: 'comma-read-as-decimal',
  reason: `Đã hiểu “${body}” là ${asDecimal} (dấu phẩy là dấu thập phân). Nếu là ${formatNumber(digits)}, hãy gõ ${digits}.`,
})

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
