import { type Commune, communeTable } from './communes.ts'
import type { Found, NameIndex } from './name-index.ts'
import type { UnitType } from './unit-type.ts'
import { readUnit } from './unit-words.ts'

/**
 * The commune of a province that a text names, with or without its type and its marks; undefined when no name or more than one fits
 * (`van lang` in Thái Nguyên is Văn Lang or Văn Lăng). Marks decide where they are typed. Needs `loadCommunes`.
 */
export function findCommune(text: string, provinceCode: string): Commune | undefined {
  const index = communeTable().namesIn(provinceCode)
  if (index === undefined) return undefined
  const [found, another] = findNamed(text, index).units
  return another === undefined ? found : undefined
}

/** Every unit of an index that a text may name: those with the marks that were typed, or else those that differ in marks only. */
export function findNamed<T extends { readonly type: UnitType }>(text: string, index: NameIndex<T>): Found<T> {
  const readings = readUnit(text).filter(({ type }) => type === undefined || COMMUNE_TYPES.includes(type))
  const results = readings.map(({ type, name }) => {
    const { units, nearness } = index.find(name)
    return { units: type === undefined ? units : preferType(units, type), nearness }
  })
  const found = results.filter(({ units }) => units.length > 0)
  const nearness = found.some((each) => each.nearness === 'marked') ? 'marked' : 'folded'
  const nearest = found.filter((each) => each.nearness === nearness)
  return { units: [...new Set(nearest.flatMap(({ units }) => units))], nearness }
}

/** Thị trấn are no more, but stay in people's mouths. */
const COMMUNE_TYPES: readonly UnitType[] = ['Phường', 'Xã', 'Đặc khu', 'Thị trấn']

/** A wrong type does not hide a name: ten communes became wards in 2026, and people keep writing what they knew. */
function preferType<T extends { readonly type: UnitType }>(units: readonly T[], type: UnitType): readonly T[] {
  const same = units.filter((unit) => unit.type === type)
  return same.length > 0 ? same : units
}
