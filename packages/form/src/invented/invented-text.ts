import { upperCase } from '@viet-ho/vietnamese'
import { invented as say } from '../messages/invented.ts'
import type { Field } from '../template/template.ts'

/** Letters of the longest text that is likely where a form sets no limit. */
const usualLong = { text: 120, 'long-text': 500 }

/** Words that say where they stand, so that each is found again on the paper. */
export function inventText(field: Field, number: number, isLong: boolean): string {
  if (typeof field.digits === 'number') return String(number).padStart(field.digits, '0').slice(-field.digits)
  if (field.code === true && !isLong) return say.code(number)
  const most = typeof field.maxLength === 'number' ? field.maxLength : 300
  const start = say.text(field.label.toLowerCase(), number)
  const words = isLong ? lengthened(start, usualLong[field.type === 'long-text' ? 'long-text' : 'text']) : start
  const written = field.case === 'upper' ? upperCase(words) : words
  return written.length <= most ? written : cut(written, most)
}

function lengthened(start: string, length: number): string {
  const count = Math.max(1, Math.ceil((length - start.length) / (say.more.length + 2)))
  const words = [start, ...Array<string>(count).fill(say.more)].join(', ')
  return words.length <= length ? words : cut(words, Math.max(length, start.length))
}

/** Before a word that has no room; a limit of a few letters leaves the number. */
function cut(words: string, most: number): string {
  const space = words.lastIndexOf(' ', most)
  return words.slice(0, space > most / 2 ? space : most).replace(/[\s,:]+$/, '')
}
