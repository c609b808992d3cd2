import { formatPhone } from '../identity/format-phone.ts'
import { digitWords } from '../numbers/number-to-words.ts'
import { letterName } from './letter-names.ts'

/**
 * A number that only names something, digit by digit, in groups with a pause between: `060185001234` → `không sáu không, một tám năm, không không
 * một, hai ba bốn`. Groups are those that were typed, or of three digits. Letters are said by their names, a hyphen as gạch ngang.
 */
export function digitsToWords(text: string): string {
  return inGroups(text.split(/\s+/).flatMap(groupsOf))
}

/** A phone number in the groups in which it is written: 4-3-3 for ten digits. */
export function phoneToWords(number: string): string {
  return inGroups(formatPhone(number).split(' '))
}

const inGroups = (groups: readonly string[]) =>
  groups
    .map((group) => [...group].map(characterName).join(' '))
    .filter(Boolean)
    .join(', ')

/** Threes; a digit that would be left over goes with the group before it. */
function groupsOf(run: string): string[] {
  const parts = run.match(/\d+|\D+/g) ?? []
  return parts.flatMap((part) => (/^\d/.test(part) ? (part.match(/\d{3}(?=\d{2})|\d{1,4}/g) ?? []) : [part]))
}

function characterName(character: string): string {
  if (/\d/.test(character)) return digitWords[Number(character)] ?? ''
  const signs: Readonly<Record<string, string>> = { '-': 'gạch ngang', '+': 'cộng', '/': 'trên', '.': 'chấm' }
  return signs[character] ?? letterName(character)
}
