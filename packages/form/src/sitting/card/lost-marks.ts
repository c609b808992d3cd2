import { type CardQr, hasLostMarks, type Problem } from '@viet-ho/vietnamese'
import type { Field } from '../../template/template.ts'

const isAddress = ({ type }: Field) => type === 'address'
const isName = ({ type }: Field) => type === 'person-name' || type === 'upper-case-name'

/**
 * Whether the words that a field has from the card may not be those of the card: their marks were lost, here or in others of the same card, or an input
 * method changed what the scanner typed (a warning `input-method`, which who takes the scan gives).
 */
export function lostMarks(field: Field, card: CardQr, warnings: readonly Problem[]): boolean {
  const text = isAddress(field) ? card.address : isName(field) ? card.fullName : undefined
  if (text === undefined) return false
  if (warnings.some(({ code }) => code === 'input-method')) return true
  if (text.includes('?') || hasLostMarks(text)) return true
  return warnings.some(({ code }) => code === 'marks-lost') && /^[\0-\x7F]*$/.test(text)
}
