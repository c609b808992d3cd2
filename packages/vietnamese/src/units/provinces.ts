import { OLD_PROVINCES, PROVINCES } from './generated/provinces.ts'
import { createNameIndex } from './name-index.ts'
import { nameWords } from './name-key.ts'
import { type UnitType, unitTypeOf } from './unit-type.ts'
import { readUnit } from './unit-words.ts'

export interface Province {
  /** Two digits, as the National Statistics Office numbers it: `68`. */
  readonly code: string
  readonly type: UnitType
  readonly name: string
  /** `Tỉnh Lâm Đồng`, `Thành phố Huế`. */
  readonly fullName: string
}

/** One of the 63 provinces of before 1/7/2025. */
export interface OldProvince extends Province {
  /** The province that holds its whole area now. */
  readonly newCode: string
}

/** Names people write for a province, beside the official one. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  '01': ['HN'],
  '46': ['Thừa Thiên Huế', 'TT Huế'],
  '77': ['BRVT', 'Vũng Tàu'],
  '79': ['HCM', 'TPHCM', 'Sài Gòn'],
}

let current: readonly Province[] | undefined
let old: readonly OldProvince[] | undefined

/** The 34 provinces and cities under the central government, in the order of their codes. Đồng Nai is a city since 30/4/2026. */
export function provinces(): readonly Province[] {
  current ??= PROVINCES.split('\n').map(decode)
  return current
}

/** The 63 of before 1/7/2025 (Resolution 202/2025/QH15), in the order of their codes. */
export function oldProvinces(): readonly OldProvince[] {
  old ??= OLD_PROVINCES.split('\n').map((line) => {
    const [unit = '', newCode = ''] = line.split('\t')
    return { ...decode(unit), newCode }
  })
  return old
}

/**
 * The province a text names: `Tỉnh Lâm Đồng`, `tp.hcm`, `lam dong`, `Thừa Thiên Huế`, with or without its type and its marks.
 * A province that is no more (Bình Thuận) is not found here: see `findOldProvince`.
 */
export function findProvince(text: string): Province | undefined {
  currentFinder ??= finder(provinces())
  return currentFinder(text)
}

/** As `findProvince`, among the 63 of before 1/7/2025. */
export function findOldProvince(text: string): OldProvince | undefined {
  oldFinder ??= finder(oldProvinces())
  return oldFinder(text)
}

/** The place that the first three digits of a personal identification number stand for: `060` Bình Thuận (Circular 07/2016/TT-BCA). */
export function birthProvinceName(code: string): string | undefined {
  return oldProvinces().find((province) => `0${province.code}` === code)?.name
}

let currentFinder: ((text: string) => Province | undefined) | undefined
let oldFinder: ((text: string) => OldProvince | undefined) | undefined

function finder<T extends Province>(list: readonly T[]): (text: string) => T | undefined {
  const index = createNameIndex(
    list.flatMap((unit) =>
      [unit.name, ...(OTHER_NAMES[unit.code] ?? [])].map((name) => ({ unit, words: nameWords(name) })),
    ),
  )
  return (text) => {
    for (const { type, name } of readUnit(text)) {
      if (type !== undefined && type !== 'Tỉnh' && type !== 'Thành phố') continue
      const [found, another] = index.find(name).units
      if (found !== undefined && another === undefined) return found
    }
    return undefined
  }
}

function decode(entry: string): Province {
  const code = entry.slice(0, 2)
  const type = unitTypeOf(entry.charAt(2))
  const name = entry.slice(3)
  return { code, type, name, fullName: `${type} ${name}` }
}
