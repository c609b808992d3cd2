import type { Field } from '../src/template/template.ts'

const choices = [
  { id: 'nam', label: 'Nam' },
  { id: 'nu', label: 'Nữ' },
  { id: 'khac', label: 'Khác; chưa rõ' },
]

const field = (type: string, options: object = {}): Field => ({
  id: 'truong',
  type,
  label: 'Ô thử',
  question: 'Ô thử?',
  ...options,
})

/** A field of each type that is answered as a whole, with usual options. */
export const sampleFields: readonly Field[] = [
  field('person-name'),
  field('upper-case-name'),
  field('text'),
  field('text', { case: 'upper', dropPrefix: 'Hộ kinh doanh', forbiddenWords: ['công ty'] }),
  field('text', { digits: 4 }),
  field('long-text'),
  field('number', { min: -5, decimals: 3 }),
  field('money'),
  field('area'),
  field('date', { notAfter: 'today' }),
  field('partial-date'),
  field('personal-id-number'),
  field('identity-paper'),
  field('phone'),
  field('email'),
  field('tax-code'),
  field('address'),
  field('choice', { choices }),
  field('choices', { choices }),
  field('yes-no'),
]
