import type { CommuneTable } from '../units/commune-table.ts'
import type { Commune } from '../units/communes.ts'
import { findNamed } from '../units/find-commune.ts'
import type { Found } from '../units/name-index.ts'
import type { OldDistrict, OldUnits } from '../units/old-units.ts'
import { findOldProvince, findProvince, type OldProvince, oldProvinces } from '../units/provinces.ts'
import { readUnit } from '../units/unit-words.ts'
import { sameButForSAndX } from './near-spellings.ts'
import { type CommuneReading, createOldUnitReader, type DistrictReading, nearestReadings } from './read-old-units.ts'

/** What an address says, or may say. */
export type OldAddressReading = {
  /** What stands before the parts that were read. */
  readonly street: readonly string[]
  /** Communes of before 1/7/2025 that it may name, the nearest only. */
  readonly communes: readonly CommuneReading[]
  /** Communes of today that it may name. */
  readonly today: readonly Commune[]
} & (
  | { readonly kind: 'named'; readonly leftOut?: 'province' | 'district' }
  /** It names a district (or one of several) for sure, and no commune for sure; `text` is where its commune should stand. */
  | { readonly kind: 'district'; readonly districts: readonly OldDistrict[]; readonly text: string | undefined }
  /** No unit that the last part but one, or the last, could be. */
  | { readonly kind: 'unknown'; readonly text: string }
)

export interface Tables {
  readonly old: OldUnits
  readonly today: CommuneTable
}

/** Whether the paper was made before or since 1/7/2025; undefined where nobody says. */
export type Era = 'before' | 'since' | undefined

const NONE: Found<never> = { units: [], nearness: 'folded' }

/**
 * Reads the parts of an address from right to left: province, district, commune. All three are taken where they fit together; a level left
 * out is looked for only after that, and then today's two levels beside it.
 */
export function readOldAddress(parts: readonly string[], { old, today }: Tables, era: Era): OldAddressReading {
  const reader = createOldUnitReader(old, !/[^\0-\x7F]/.test(parts.join('')))
  const [third, second, last = ''] = [parts.at(-3), parts.at(-2), parts.at(-1)]
  const province = findOldProvince(last)
  if (province === undefined || isCityInProvince(last, province)) return readWithoutProvince()

  const current = findProvince(last)
  const now = current === undefined || era === 'before' ? NONE : communesOfToday(second, current.code)
  if (era === 'since' && now.units.length > 0) return { ...rest(2), kind: 'named', today: now.units }

  const own = new Set([province.code])
  // Papers of the months after the merger name the new province with the old district.
  const merged = new Set(oldProvinces().flatMap(({ code, newCode }) => (newCode === current?.code ? [code] : [])))
  const ownDistricts = districtsNamed(second, own)
  const mergedDistricts = districtsNamed(second, merged)
  for (const districts of [
    ownDistricts,
    second === undefined ? [] : reader.olderDistricts(second, own),
    mergedDistricts,
  ]) {
    const communes = communesNamed(third, districts)
    if (communes.length > 0) return { ...rest(3), kind: 'named', communes }
  }

  const alike =
    third === undefined
      ? []
      : sameButForSAndX(
          third,
          ownDistricts.flatMap(({ district }) => old.communesOf(district)),
        )
  if (alike.length > 0)
    return { ...rest(3), kind: 'named', communes: alike.map((commune) => ({ commune, otherTypes: 0, otherMarks: 1 })) }

  const short = readTwoLevels()
  const districts = ownDistricts.length > 0 ? ownDistricts : mergedDistricts
  const likely = short.exact ? districts.filter(({ otherMarks }) => otherMarks === 0) : districts
  if (likely.length > 0)
    return { ...rest(2), ...short, kind: 'district', districts: likely.map(({ district }) => district), text: third }
  if (short.communes.length + short.today.length > 0)
    return { ...rest(2), ...short, kind: 'named', leftOut: 'district' }
  return { ...rest(1), kind: 'unknown', communes: communesNamed(third, districtsOf(own)), text: second ?? last }

  /** `Thành phố Cao Bằng` is the city of the province of that name. */
  function isCityInProvince(text: string, { type }: OldProvince): boolean {
    const typed = readUnit(text).some((each) => each.type === 'Thành phố')
    return typed && type !== 'Thành phố' && reader.districts(text).some(({ otherTypes }) => otherTypes === 0)
  }

  /** The old commune and province, or today's. The type and the marks that were typed decide between them. */
  function readTwoLevels() {
    const typed = readUnit(second ?? '').find(({ type }) => type !== undefined)?.type
    const ofToday = now.units.map((unit) => ({
      unit,
      otherTypes: typed === undefined || typed === unit.type ? 0 : 1,
      otherMarks: now.nearness === 'marked' ? 0 : 1,
    }))
    // Hòa Bình is a province, and a district of Bạc Liêu.
    const inOwn = communesNamed(second, [...districtsOf(own), ...reader.districts(last)])
    const nearest = nearestReadings<CommuneReading | (typeof ofToday)[number]>([...inOwn, ...ofToday])
    const communes = nearest.filter((each) => 'commune' in each)
    return {
      communes: nearest.length > 0 ? communes : communesNamed(second, districtsOf(merged)),
      today: nearest.flatMap((each) => ('unit' in each ? [each.unit] : [])),
      exact: nearest.some(({ otherMarks }) => otherMarks === 0),
    }
  }

  function readWithoutProvince(): OldAddressReading {
    const districts = reader.districts(last)
    for (const each of [districts, reader.olderDistricts(last)]) {
      const communes = communesNamed(second, each)
      if (communes.length > 0) return { ...rest(2), kind: 'named', communes, leftOut: 'province' }
    }
    if (districts.length === 0) return { ...rest(0), kind: 'unknown', text: last }
    return { ...rest(1), kind: 'district', districts: districts.map(({ district }) => district), text: second }
  }

  function rest(levels: number) {
    return { street: parts.slice(0, Math.max(0, parts.length - levels)), communes: [], today: [] }
  }

  function districtsNamed(text: string | undefined, provinceCodes: ReadonlySet<string>): DistrictReading[] {
    return text === undefined ? [] : nearestReadings(reader.districts(text, provinceCodes))
  }

  function communesNamed(text: string | undefined, districts: readonly DistrictReading[]): CommuneReading[] {
    return text === undefined ? [] : nearestReadings(districts.flatMap((each) => reader.communes(text, each)))
  }

  function communesOfToday(text: string | undefined, provinceCode: string): Found<Commune> {
    const index = today.namesIn(provinceCode)
    return text === undefined || index === undefined ? NONE : findNamed(text, index)
  }

  function districtsOf(provinceCodes: ReadonlySet<string>): DistrictReading[] {
    return old.districts
      .filter(({ province: { code } }) => provinceCodes.has(code))
      .map((district) => ({ district, otherTypes: 0, otherMarks: 0 }))
  }
}
