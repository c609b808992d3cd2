import { createNameIndex, type NameIndex } from './name-index.ts'
import { joinSpellings, type NameWord, nameKey, nameWords } from './name-key.ts'
import { type OldProvince, oldProvinces } from './provinces.ts'
import { type UnitType, unitTypeOf } from './unit-type.ts'

/** How much of an old commune went to a new one. */
export type Share = 'whole' | 'area-with-all-people' | 'part' | 'area-without-people'

/** Where an old commune went. */
export interface Target {
  /** Code of the new commune. */
  readonly code: string
  readonly share: Share
}

/** A district of before 1/7/2025. */
export interface OldDistrict {
  readonly code: string
  readonly type: UnitType
  readonly name: string
  readonly fullName: string
  readonly province: OldProvince
}

/** A commune as on 30/6/2025. */
export interface OldCommune {
  readonly code: string
  readonly type: UnitType
  readonly name: string
  readonly fullName: string
  readonly district: OldDistrict
  /** One new commune, or those that it was split over: all people first, then most. */
  readonly targets: readonly Target[]
}

/** A commune merged into another before 1/7/2025. */
export interface OlderCommune {
  readonly into: OldCommune
  readonly year: number | undefined
}

export interface OldUnits {
  readonly districts: readonly OldDistrict[]
  readonly communesOf: (district: OldDistrict) => readonly OldCommune[]
  readonly districtNames: NameIndex<OldDistrict>
  readonly communeNames: (district: OldDistrict) => NameIndex<OldCommune>
  /** Communes of a district merged away before 2025, by type and name: the list keeps no marks. */
  readonly olderCommunes: (district: OldDistrict, type: UnitType, name: readonly NameWord[]) => readonly OlderCommune[]
  /** Names of districts that were merged or gave communes to a neighbour before 2025. */
  readonly olderDistrictNames: NameIndex<OlderDistrict>
}

export interface OlderDistrict {
  readonly type: UnitType
  readonly provinceCode: string
  /** Where its communes are in 2025. */
  readonly districts: readonly OldDistrict[]
}

let loading: Promise<OldUnits> | undefined

/** Loads the units of before 1/7/2025 (about 100 kB compressed), once. */
export function loadOldUnits(): Promise<OldUnits> {
  loading ??= Promise.all([import('./generated/old-units.ts'), import('./generated/older-units.ts')]).then(
    ([{ OLD_UNITS }, { OLDER_UNITS, OLDER_DISTRICTS }]) => decode(OLD_UNITS, OLDER_UNITS, OLDER_DISTRICTS),
  )
  return loading
}

const SHARES: Record<string, Share> = { A: 'area-with-all-people', p: 'part', a: 'area-without-people' }
const SHARE_ORDER: readonly Share[] = ['whole', 'area-with-all-people', 'part', 'area-without-people']

function decode(oldUnits: string, olderUnits: string, olderDistricts: string): OldUnits {
  const known = new Map<string, NameWord>()
  const named = <T extends { readonly name: string }>(unit: T) => ({ unit, words: nameWords(unit.name, known) })
  const provinceByCode = new Map(oldProvinces().map((province) => [province.code, province]))
  const communes = new Map<string, readonly OldCommune[]>()
  const communeByCode = new Map<string, OldCommune>()
  const districts = oldUnits.split('\n').flatMap((line) => {
    const [head = '', ...entries] = line.split('\t')
    const province = provinceByCode.get(head.slice(0, 2))
    if (province === undefined) return []
    const district = { ...unit(head.slice(2, 5), head.slice(5)), province }
    const list = entries.map((entry) => toOldCommune(entry, district))
    communes.set(district.code, list)
    for (const commune of list) communeByCode.set(commune.code, commune)
    return [district]
  })
  const districtByCode = new Map(districts.map((district) => [district.code, district]))
  const older = new Map(olderUnits.split('\n').map((line) => [line.slice(0, 3), line.slice(4)]))
  const indexes = new Map<string, NameIndex<OldCommune>>()

  return {
    districts,
    communesOf: ({ code }) => communes.get(code) ?? [],
    districtNames: createNameIndex(districts.map(named)),
    communeNames({ code }) {
      const index = indexes.get(code) ?? createNameIndex((communes.get(code) ?? []).map(named))
      indexes.set(code, index)
      return index
    },
    olderCommunes({ code }, type, name) {
      const key = joinSpellings(nameKey([...nameWords(type), ...name], 'folded'))
      return (older.get(code)?.split('\t') ?? []).flatMap((entry) => {
        const [text = '', into = '', year] = entry.split(' ')
        const commune = communeByCode.get(into)
        // Wards with a number stand as phuong3 and as phuong03.
        if (commune === undefined || joinSpellings(text.replace(/^phuong0/, 'phuong')) !== key) return []
        return [{ into: commune, year: year === undefined ? undefined : Number(year) }]
      })
    },
    olderDistrictNames: createNameIndex(
      olderDistricts.split('\n').map((line) => {
        const [head = '', codes = ''] = line.split('\t')
        const { type, name } = unit(head.slice(0, 2), head.slice(2))
        const into = codes.split(' ').flatMap((code) => districtByCode.get(code) ?? [])
        return { ...named({ name, type, provinceCode: head.slice(0, 2), districts: into }) }
      }),
    ),
  }
}

/** A letter for the type, then the name. */
function unit(code: string, text: string) {
  const type = unitTypeOf(text.charAt(0))
  const name = text.slice(1)
  return { code: code.trimEnd(), type, name, fullName: `${type} ${name}` }
}

/** `22918PPhú Hài|22945`: code, type, name, where it went. */
function toOldCommune(entry: string, district: OldDistrict): OldCommune {
  const [head = '', text = ''] = entry.split('|')
  const targets = text
    .split(' ')
    .map((target) => ({ code: target.slice(0, 5), share: SHARES[target.slice(5)] ?? ('whole' as const) }))
    .sort((a, b) => SHARE_ORDER.indexOf(a.share) - SHARE_ORDER.indexOf(b.share))
  return { ...unit(head.slice(0, 5), head.slice(5)), district, targets }
}
