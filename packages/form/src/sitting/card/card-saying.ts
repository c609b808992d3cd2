import { type CardQr, formatDate } from '@viet-ho/vietnamese'
import { type PaperKind, paperKinds } from '../../field-types/read-identity-paper.ts'
import { cardSentences as say } from '../../messages/card.ts'
import type { Edition, Field } from '../../template/template.ts'
import { printsPiece } from '../person-number.ts'
import { addressOnCard } from './card-address.ts'

/** What was written by hand of a paper: kept, where the card doesn't say it. */
type Typed = Readonly<Record<string, unknown>>

/** What a card says for one field: an answer, or several of which the clerk chooses one. */
export interface CardSaying {
  readonly choices: readonly { readonly value: CardValue; readonly notes: readonly string[] }[]
  /** The choice that may be taken without asking; undefined where nobody but the clerk can say. */
  readonly usual: number | undefined
  /** What to ask, or to look at. */
  readonly doubt?: string
}

/** A raw answer, as `answered` takes it. */
export type CardValue = string | { readonly [piece: string]: string }

interface Asked {
  readonly edition: Edition
  readonly field: Field
  readonly day: string
  readonly typed: Typed
}

/** Since then, the 12 digits are the tax code of a person. */
const numberIsTaxCode = '2025-07-01'
/** Since then, cards are căn cước; before it căn cước công dân. */
const newCards = '2024-07-01'

/** What a card says under the ids that mean the same in every form; undefined for what isn't on it. */
export async function cardSaying(card: CardQr, asked: Asked): Promise<CardSaying | undefined> {
  const { field, day } = asked
  switch (`${field.id} ${field.type}`) {
    case 'hoTen person-name':
    case 'hoTen upper-case-name':
      return sure(card.fullName)
    case 'ngaySinh date':
    case 'ngaySinh partial-date':
      return card.birth === undefined ? undefined : sure(formatDate(card.birth))
    case 'gioiTinh choice':
      return card.sex === undefined ? undefined : sure(card.sex === 'male' ? 'nam' : 'nu')
    case 'soDinhDanh personal-id-number':
      return sure(card.number)
    case 'maSoThue tax-code':
      return day < numberIsTaxCode ? undefined : sure(card.number)
    case 'giayToTuyThan identity-paper':
      return paperOnCard(card, asked)
    case 'noiCuTru address':
    case 'noiThuongTru address':
      return addressOnCard(card)
    case 'diaChi address': {
      const address = await addressOnCard(card)
      return address && { ...address, usual: undefined, doubt: address.doubt ?? say.mayBeOther }
    }
    default:
      return undefined
  }
}

const sure = (value: CardValue): CardSaying => ({ choices: [{ value, notes: [] }], usual: 0 })

/** The card itself. The day tells which of the two it is; who issued it isn't in the code, so that is only offered. */
function paperOnCard(card: CardQr, { edition, field, typed }: Asked): CardSaying | undefined {
  const { number, issued } = card
  const taken = (field.papers ?? paperKinds) as readonly PaperKind[]
  const kinds = kindsOf(card).filter((kind) => taken.includes(kind))
  const hasDay = printsPiece(edition, field, 'ngayCap')
  const hasPlace = printsPiece(edition, field, 'noiCap')
  const isWritten = typeof typed.noiCap === 'string' && typed.noiCap.trim() !== ''
  const choices = kinds.flatMap((loai) => {
    const plain = { loai, so: number, ...(hasDay && issued?.length === 10 && { ngayCap: formatDate(issued) }) }
    if (isWritten) return [{ value: { ...plain, noiCap: String(typed.noiCap) }, notes: [] }]
    if (!hasPlace || issued === undefined) return [{ value: plain, notes: [] }]
    return [
      { value: { ...plain, noiCap: say.places[loai] }, notes: [say.placeOfIssue] },
      { value: plain, notes: [say.withoutPlace] },
    ]
  })
  if (choices.length === 0) return undefined
  return kinds.length === 1 ? { choices, usual: 0 } : { choices, usual: undefined, doubt: say.kindUnknown }
}

function kindsOf({ issued, shape }: CardQr): ('canCuoc' | 'canCuocCongDan')[] {
  if (issued !== undefined && issued !== '2024')
    return [issued >= newCards.slice(0, issued.length) ? 'canCuoc' : 'canCuocCongDan']
  return shape === 'eleven-fields' ? ['canCuoc'] : ['canCuoc', 'canCuocCongDan']
}
