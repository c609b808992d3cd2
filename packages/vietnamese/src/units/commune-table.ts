import type { Commune } from './communes.ts'
import { createNameIndex, type NameIndex } from './name-index.ts'
import { joinSpellings, type NameWord, nameKey, nameWords } from './name-key.ts'
import { provinces } from './provinces.ts'
import { unitTypeOf } from './unit-type.ts'

/** A commune and what is searched of it. */
export interface CommuneRow {
  readonly unit: Commune
  readonly words: readonly NameWord[]
  /** Words without marks, a space before each. */
  readonly folded: string
  /** The same and the words of the province. */
  readonly whole: string
  /** Without marks and spaces, i for y, c for k. */
  readonly compact: string
  /** With marks, without spaces. */
  readonly marked: string
  readonly initials: string
}

export interface CommuneTable {
  readonly rows: readonly CommuneRow[]
  readonly byCode: ReadonlyMap<string, Commune>
  /** The names of one province; undefined for an unknown code. */
  readonly namesIn: (provinceCode: string) => NameIndex<Commune> | undefined
}

/** The table from the text that scripts/build-units.ts made. */
export function decodeCommunes(text: string): CommuneTable {
  const known = new Map<string, NameWord>()
  const provinceNames = new Map(provinces().map(({ code, name }) => [code, name]))
  const rows = text.split('\n').flatMap((line) => {
    const [provinceCode = '', ...entries] = line.split('\t')
    const provinceName = provinceNames.get(provinceCode) ?? ''
    const provinceWords = nameWords(provinceName, known)
    return entries.map((entry) => {
      const type = unitTypeOf(entry.charAt(5))
      const name = entry.slice(6)
      const unit = { code: entry.slice(0, 5), type, name, fullName: `${type} ${name}`, provinceCode, provinceName }
      return toRow(unit, nameWords(name, known), provinceWords)
    })
  })
  const byProvince = Map.groupBy(rows, ({ unit }) => unit.provinceCode)
  const indexes = new Map<string, NameIndex<Commune>>()
  return {
    rows,
    byCode: new Map(rows.map(({ unit }) => [unit.code, unit])),
    namesIn(provinceCode) {
      const members = byProvince.get(provinceCode)
      if (members === undefined) return undefined
      const index = indexes.get(provinceCode) ?? createNameIndex(members)
      indexes.set(provinceCode, index)
      return index
    },
  }
}

function toRow(unit: Commune, words: readonly NameWord[], provinceWords: readonly NameWord[]): CommuneRow {
  const folded = spaced(words)
  return {
    unit,
    words,
    folded,
    whole: folded + spaced(provinceWords),
    compact: joinSpellings(nameKey(words, 'folded')),
    marked: nameKey(words, 'marked'),
    initials: words.map((word) => word.folded.charAt(0)).join(''),
  }
}

function spaced(words: readonly NameWord[]): string {
  return words.map((word) => ` ${word.folded}`).join('')
}
