import { communes, provinces } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import type { Edition, Field } from '../src/template/template.ts'

/** Names and words as people type them: marks, capitals or none, minority names, odd spaces, decomposed letters. */
const words = fc
  .array(
    fc.constantFrom(
      'Nguyễn',
      'thị',
      'HỒNG',
      'Ánh',
      "H'Hen",
      'K’Brể',
      'Y',
      'Đặng',
      'Ðoàn',
      'hoà',
      'quán',
      'phở',
      'số',
      '12',
      'B.',
      'A&B',
      '{{x}}',
      '<b>',
      '$&',
      '-',
      'bán',
      'lẻ',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((list) => fc.constantFrom(list.join(' '), ` ${list.join('  ')} `, list.join(' ').normalize('NFD')))

const twoDigits = (number: number) => String(number).padStart(2, '0')
const days = fc
  .tuple(
    fc.integer({ min: 1900, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.boolean(),
  )
  .map(([year, month, day, iso]) =>
    iso ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : `${twoDigits(day)}/${twoDigits(month)}/${year}`,
  )
const amounts = fc.oneof(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 10 ** 9 }).map(String))
const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''))

/** Addresses in pieces or in a line, with units of the State and unknown ones. Needs `loadCommunes`. */
const addresses = fc
  .tuple(words, fc.nat(), fc.nat(), fc.constantFrom('pieces', 'line', 'unknown', 'street'))
  .map(([street, p, c, how]) => {
    const province = provinces()[p % provinces().length]
    const inside = communes(province?.code)
    const commune = inside[c % inside.length]
    if (how === 'street') return street
    if (how === 'unknown') return { chiTiet: street, xa: `Xã ${street}`, tinh: 'Tỉnh Không Có' }
    if (how === 'line') return `${street.replaceAll(',', ' ')}, ${commune?.fullName}, ${province?.fullName}`
    return { chiTiet: street, xa: commune?.name, tinh: province?.name }
  })

/** Raw answers to a field that are mostly good: what a clerk types. */
export function rawAnswer(field: Field): fc.Arbitrary<unknown> {
  const choices = Array.isArray(field.choices) ? (field.choices as { id: string; label: string }[]) : []
  const chosen = () => fc.constantFrom(...choices.flatMap(({ id, label }) => [id, label]))
  switch (field.type) {
    case 'person-name':
    case 'upper-case-name':
      return words
    case 'text':
      return typeof field.digits === 'number' ? digits(field.digits) : words
    case 'long-text':
      return fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n'))
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }).map(String))
    case 'money':
      return amounts
    case 'area':
      return fc.oneof(amounts, fc.constantFrom('120,5', '1.120,55', 0.25))
    case 'date':
      return days
    case 'partial-date':
      return fc.oneof(days, fc.constantFrom('1950', '03/1950'))
    case 'personal-id-number':
      return digits(12)
    case 'identity-paper':
      return fc.record(
        { loai: fc.constant('canCuoc'), so: digits(12), ngayCap: days },
        { requiredKeys: ['loai', 'so'] },
      )
    case 'phone':
      return digits(7).map((last) => `091${last}`)
    case 'email':
      return digits(3).map((name) => `hong.anh${name}@vidu.vn`)
    case 'tax-code':
      return digits(12)
    case 'address':
      return addresses
    case 'choice':
      return chosen()
    case 'choices':
      return fc.array(chosen())
    case 'yes-no':
      return fc.constantFrom(true, false, 'có', 'không', 'x', 'khong')
    case 'table':
      return fc.array(rawAnswers(field.columns ?? []), { minLength: field.required === true ? 1 : 0, maxLength: 4 })
    case 'group':
      return rawAnswers(field.fields ?? [])
    default:
      throw new RangeError(`No raw answers for ${field.type}`)
  }
}

function rawAnswers(fields: readonly Field[]): fc.Arbitrary<{ [id: string]: unknown }> {
  const every = Object.fromEntries(fields.map((field) => [field.id, rawAnswer(field)]))
  // What is required is mostly there, so that most generated answers are complete.
  return fc.record(every, { requiredKeys: fields.filter(({ required }) => required === true).map(({ id }) => id) })
}

/** Raw answers to a whole form. */
export const formAnswers = (edition: Edition) => rawAnswers(edition.sections.flatMap(({ fields }) => fields))
