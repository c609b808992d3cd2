import type { Vocabulary } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import { idOf, mostLetters } from './ids.ts'
import { knownIds, paperKinds, typeRules } from './type-rules.ts'

/** What a label was taken to mean. */
export interface Naming {
  readonly id: string
  readonly type: string
  readonly confidence: number
  readonly reason: 'vocabulary' | 'label' | 'no-label' | 'words'
}

export interface NamingClues {
  readonly label: string
  /** What stands in brackets beside it. */
  readonly bracketed: readonly string[]
  readonly kind: 'dots' | 'cell' | 'digits' | 'date' | 'choice' | 'box' | 'column'
  /** Lines of dots. */
  readonly lines: number
  /** The words after the blank: 'm2', 'đồng'. */
  readonly unit: string
}

/** An id and a type for a blank, from the vocabulary where it knows the label, else from what such labels usually mean. */
export function nameBlank(clues: NamingClues, vocabulary: Vocabulary): Naming {
  const { label, kind, lines } = clues
  if (label === '') return { id: 'muc', type: typeOfKind(kind, 'text', lines), confidence: 0.3, reason: 'no-label' }
  const plain = foldForSearch(label.replace(/\([^)]*\)/g, ' '))
  const known = inVocabulary(plain, vocabulary)
  const typed = typeOf(clues, plain)
  const own = idOf(label, kind === 'column' ? mostLetters.column : mostLetters.field)
  const id = known?.id ?? typed.id ?? knownIds.find(([pattern]) => pattern.test(plain))?.[1] ?? own
  const type = typeOfKind(kind, allowed(typed, known?.types), lines)
  if (known) return { id, type, confidence: 0.95, reason: 'vocabulary' }
  const confidence = kind === 'date' ? 0.95 : typed.confidence
  return { id, type, confidence, reason: typed.isGuess ? 'words' : 'label' }
}

/** What the blank looks like decides over its words; several lines are for telling something. */
function typeOfKind(kind: NamingClues['kind'], type: string, lines: number): string {
  if (kind === 'date') return type === 'partial-date' ? type : 'date'
  if (kind === 'choice') return 'choice'
  return lines > 1 && type === 'text' ? 'long-text' : type
}

interface KnownWord {
  readonly id: string
  readonly types: readonly string[]
}

// Folding every word of the vocabulary anew for each blank took a fifth of an import.
const foldedVocabularies = new WeakMap<Vocabulary, ReadonlyMap<string, KnownWord>>()

const inVocabulary = (plain: string, vocabulary: Vocabulary): KnownWord | undefined => {
  const folded = foldedVocabularies.get(vocabulary) ?? foldVocabulary(vocabulary)
  foldedVocabularies.set(vocabulary, folded)
  return folded.get(plain)
}

/** By label and synonym. A label comes before a synonym, and of words that fold alike the first. */
function foldVocabulary(vocabulary: Vocabulary): ReadonlyMap<string, KnownWord> {
  const words = Object.entries(vocabulary).filter(
    ([, { types }]) => !types.includes('group') && !types.includes('table'),
  )
  const folded = new Map<string, KnownWord>()
  const add = (spelling: string, word: KnownWord) => {
    const key = foldForSearch(spelling)
    if (!folded.has(key)) folded.set(key, word)
  }
  for (const [id, { label, types }] of words) add(label, { id, types })
  for (const [id, { synonyms, types }] of words) for (const synonym of synonyms) add(synonym, { id, types })
  return folded
}

/** The type that the words say, unless the vocabulary knows better. */
const allowed = ({ type }: { type: string }, types: readonly string[] | undefined) =>
  types === undefined || types.includes(type) ? type : (types.find((each) => each !== 'choice') ?? type)

interface Typed {
  readonly type: string
  readonly confidence: number
  readonly id?: string
  /** Nothing in the label says a type. */
  readonly isGuess?: true
}

function typeOf({ label, bracketed, unit }: NamingClues, plain: string): Typed {
  const whole = foldForSearch([label, ...bracketed].join(' '))
  // "động" and "đồng" fold alike.
  if (/(?<!hợp )(?<!\p{L})(đồng|vnđ)\)?$/iu.test(label)) return { type: 'money', confidence: 0.9 }
  if (/^(m2|m²)/i.test(unit)) return { type: 'area', confidence: 0.9 }
  if (/^(đồng|vnđ)/i.test(unit)) return { type: 'money', confidence: 0.9 }
  if (/^(tầng|người|bản|tháng|năm|ngày|tuổi|lần)$/i.test(unit) && !/\b(ngay|tu|den)$/.test(plain))
    return { type: 'number', confidence: 0.85 }
  const papers = paperKinds.filter((pattern) => pattern.test(whole)).length
  const isContact = /(dien thoai|email|thu dien tu|dia chi)/.test(plain)
  if (papers > 1 && !isContact) return { type: 'identity-paper', confidence: 0.85, id: 'giayToTuyThan' }
  if (papers === 1 && !isContact && !/^(ngay|noi|co quan|ho|ten|nguoi)/.test(plain)) return ofOnePaper(plain, whole)
  for (const { when, type, confidence, id } of typeRules)
    if (when.test(plain) || (type === 'money' && when.test(whole)))
      return {
        type: type === 'choice' ? 'text' : type,
        confidence,
        ...(id !== undefined && isShort(plain) && { id }),
      }
  if (/chu in hoa|viet hoa/.test(whole) && /ten/.test(plain)) return { type: 'upper-case-name', confidence: 0.9 }
  return { type: 'text', confidence: 0.8, isGuess: true }
}

function ofOnePaper(plain: string, whole: string): Typed {
  if (/dinh danh|can cuoc|cccd/.test(whole) && /^(so|ma|can cuoc|cccd)/.test(plain))
    return { type: 'personal-id-number', confidence: 0.9, id: 'soDinhDanh' }
  return /giay to/.test(plain) ? { type: 'identity-paper', confidence: 0.85 } : { type: 'text', confidence: 0.7 }
}

/** An id of the vocabulary fits a label that says no more than it. */
const isShort = (plain: string) => plain.split(' ').length <= 5 || plain.startsWith('kinh gui')
