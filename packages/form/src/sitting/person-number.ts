import type { AnswerValue } from '../field-types/field-type.ts'
import { type PaperKind, paperKinds } from '../field-types/read-identity-paper.ts'
import { isRecord } from '../field-types/record.ts'
import type { Edition, Field } from '../template/template.ts'

/** A field that the 12 digits of a personal number can stand in: the number, a card that carries it, and since 01/7/2025 the tax code of a person. */
export const isPersonNumber = ({ id, type }: Field): boolean =>
  type === 'personal-id-number' || type === 'identity-paper' || (type === 'tax-code' && id === 'maSoThue')

/** The personal number that one field has, as another takes it; undefined when it has none, or the other takes no paper that carries it. */
export function numberIn(target: Field, field: Field, answer: AnswerValue): AnswerValue | undefined {
  const number = isPersonNumber(field) ? numberOf(answer) : undefined
  if (number === undefined || target.type !== 'identity-paper') return number
  const papers = (target.papers ?? paperKinds) as readonly PaperKind[]
  const loai = cards.find((kind) => papers.includes(kind))
  return loai && { loai, so: number }
}

/** The cards that carry it, the one of today first. */
const cards = ['canCuoc', 'canCuocCongDan'] as const satisfies readonly PaperKind[]

function numberOf(answer: AnswerValue): string | undefined {
  const number = isRecord(answer) ? answer.so : answer
  // A passport or another paper may happen to have as many digits.
  if (isRecord(answer) && ['hoChieu', 'khac'].includes(String(answer.loai))) return undefined
  return typeof number === 'string' && /^\d{12}$/.test(number) ? number : undefined
}

/** Whether a form prints of a paper its number alone. Where the day and the place of issue stand beside it, they have to be asked, and the paper looked at. */
export function printsOnlyNumber({ paper }: Edition, { id }: Field): boolean {
  const names = blanksIn(paper).filter((name) => name.split('.').includes(id))
  return names.every((name) => name.endsWith(`${id}.so`))
}

/** Whether a form prints a piece of a paper, by itself or with all that is known of the paper. */
export function printsPiece({ paper }: Edition, { id }: Field, piece: string): boolean {
  return blanksIn(paper).some((name) => name.split('.').at(-1) === id || name.endsWith(`${id}.${piece}`))
}

/** The names of the blanks of a paper, wherever they stand. */
function blanksIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(blanksIn)
  if (!isRecord(part)) return []
  const own = (part.type === 'fill' || part.type === 'digits') && typeof part.field === 'string' ? [part.field] : []
  return [...own, ...Object.values(part).flatMap(blanksIn)]
}
