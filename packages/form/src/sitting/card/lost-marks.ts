import { type CardQr, hasLostMarks, type Problem } from '@viet-ho/vietnamese'
import type { Field } from '../../template/template.ts'

const isAddress = ({ type }: Field) => type === 'address'
const isName = ({ type }: Field) => type === 'person-name' || type === 'upper-case-name'

/** Whether the words that a field has from the card may have lost their marks: by themselves, or because others on the same card have. */
export function lostMarks(field: Field, card: CardQr, warnings: readonly Problem[]): boolean {
  const text = isAddress(field) ? card.address : isName(field) ? card.fullName : undefined
  if (text === undefined) return false
  if (text.includes('?') || hasLostMarks(text)) return true
  return warnings.some(({ code }) => code === 'marks-lost') && /^[\0-\x7F]*$/.test(text)
}
