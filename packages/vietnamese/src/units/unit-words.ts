import { type NameWord, nameWords } from './name-key.ts'
import type { UnitType } from './unit-type.ts'

/** One way to read a typed unit: `Xã Hàm Kiệm` is the type Xã and the name Hàm Kiệm. */
export interface UnitReading {
  /** Absent when no type was written. */
  readonly type?: UnitType
  readonly name: readonly NameWord[]
}

const SPELLINGS: readonly (readonly [UnitType, readonly string[]])[] = [
  ['Tỉnh', ['Tỉnh', 'T']],
  ['Thành phố', ['Thành phố', 'TP', 'T P']],
  ['Quận', ['Quận', 'Q']],
  ['Huyện', ['Huyện', 'H', 'Huyện đảo']],
  ['Thị xã', ['Thị xã', 'TX', 'T X']],
  ['Phường', ['Phường', 'P', 'F']],
  ['Thị trấn', ['Thị trấn', 'TT', 'T T']],
  ['Xã', ['Xã', 'X']],
  ['Đặc khu', ['Đặc khu', 'ĐK']],
]

let typeWords: readonly { readonly type: UnitType; readonly words: readonly NameWord[] }[] | undefined

/**
 * Every way to read a typed unit: first as a bare name, then with each type it may begin with. Xã Lượng can be the commune Xá Lượng
 * badly typed or a commune called Lượng; only the tables know. A word with marks is a type only with the type's own marks (Xá, Phương
 * are not).
 */
export function readUnit(text: string): UnitReading[] {
  typeWords ??= SPELLINGS.flatMap(([type, spellings]) => spellings.map((each) => ({ type, words: nameWords(each) })))
  const words = splitGluedNumber(nameWords(text))
  const typed = typeWords.filter((each) => each.words.length < words.length && beginsWith(words, each.words))
  return [{ name: words }, ...typed.map(({ type, words: { length } }) => ({ type, name: words.slice(length) }))]
}

function beginsWith(words: readonly NameWord[], start: readonly NameWord[]): boolean {
  return start.every(({ marked, folded }, index) => {
    const word = words[index]
    return word?.folded === folded && (word.marked === marked || word.marked === word.folded)
  })
}

/** `P4`, `Q10` are two words. */
function splitGluedNumber(words: NameWord[]): NameWord[] {
  const glued = words[0]?.folded.match(/^([pqf])(\d+)$/)
  return glued === undefined || glued === null ? words : [...nameWords(`${glued[1]} ${glued[2]}`), ...words.slice(1)]
}
