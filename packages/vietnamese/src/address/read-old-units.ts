import type { NameIndex } from '../units/name-index.ts'
import type { OldCommune, OldDistrict, OlderCommune, OldUnits } from '../units/old-units.ts'
import type { UnitType } from '../units/unit-type.ts'
import { readUnit } from '../units/unit-words.ts'

/** How far what was typed is from the unit's own name: 0 is the name itself. */
export interface Distance {
  /** Levels typed with another type than the unit has: it may have changed since the paper was made. */
  readonly otherTypes: number
  /** Levels typed with marks other than the name's. */
  readonly otherMarks: number
}

export interface DistrictReading extends Distance {
  readonly district: OldDistrict
}

export interface CommuneReading extends Distance {
  readonly commune: OldCommune
  /** Where the name is of a commune that was merged into this one before 2025. */
  readonly older?: OlderCommune
}

const DISTRICT_TYPES: readonly UnitType[] = ['Quận', 'Huyện', 'Thị xã', 'Thành phố']
const COMMUNE_TYPES: readonly UnitType[] = ['Phường', 'Xã', 'Thị trấn']

/** Reads parts of an address as districts and communes of before 1/7/2025. */
export interface OldUnitReader {
  /** Districts of these provinces (of all where undefined) that the text may name. */
  readonly districts: (text: string, provinceCodes?: ReadonlySet<string>) => DistrictReading[]
  /** Where the communes of a district are that was merged, or gave some away, before 2025. */
  readonly olderDistricts: (text: string, provinceCodes?: ReadonlySet<string>) => DistrictReading[]
  /** Communes of the district that the text may name, those merged away before 2025 too. */
  readonly communes: (text: string, within: DistrictReading) => CommuneReading[]
}

/** @param ignoreMarks the whole address was typed without marks, so that they decide nothing */
export function createOldUnitReader(units: OldUnits, ignoreMarks: boolean): OldUnitReader {
  function find<T extends { readonly type: UnitType }>(
    text: string,
    types: readonly UnitType[],
    index: NameIndex<T>,
    accepts: (unit: T) => boolean = () => true,
  ): (Distance & { unit: T })[] {
    return readLevel(text, types).flatMap(({ type, name }) => {
      const found = index.find(name, { accepts, ignoreMarks })
      const otherMarks = !ignoreMarks && found.nearness === 'folded' ? 1 : 0
      return found.units.map((unit) => ({
        unit,
        otherTypes: type === undefined || type === unit.type ? 0 : 1,
        otherMarks,
      }))
    })
  }

  return {
    districts(text, provinceCodes) {
      const accepts = ({ province }: OldDistrict) => provinceCodes?.has(province.code) ?? true
      const found = find(text, DISTRICT_TYPES, units.districtNames, accepts)
      return found.map(({ unit, ...distance }) => ({ district: unit, ...distance }))
    },
    olderDistricts(text, provinceCodes) {
      const accepts = ({ provinceCode }: { provinceCode: string }) => provinceCodes?.has(provinceCode) ?? true
      const found = find(text, DISTRICT_TYPES, units.olderDistrictNames, accepts)
      return found.flatMap(({ unit, ...distance }) => unit.districts.map((district) => ({ district, ...distance })))
    },
    communes(text, { district, otherTypes, otherMarks }) {
      const listed = find(text, COMMUNE_TYPES, units.communeNames(district)).map((found) => ({
        commune: found.unit,
        otherTypes: otherTypes + found.otherTypes,
        otherMarks: otherMarks + found.otherMarks,
      }))
      const older = readLevel(text, COMMUNE_TYPES).flatMap(({ type, name }) =>
        (type === undefined ? COMMUNE_TYPES : [type])
          .flatMap((each) => units.olderCommunes(district, each, name))
          .map((each) => ({ commune: each.into, older: each, otherTypes, otherMarks })),
      )
      return [...listed, ...older]
    },
  }
}

/** The readings that one level allows. A bare number is a house: wards and districts with a number are written with their type. */
function readLevel(text: string, types: readonly UnitType[]) {
  return readUnit(text).filter(({ type, name }) =>
    type === undefined ? name.some(({ folded }) => !/^\d+$/.test(folded)) : types.includes(type),
  )
}

/** The readings that none of the others is nearer than in every way. */
export function nearestReadings<T extends Distance>(readings: readonly T[]): T[] {
  const nearer = (a: Distance, b: Distance) =>
    a.otherTypes <= b.otherTypes &&
    a.otherMarks <= b.otherMarks &&
    a.otherTypes + a.otherMarks < b.otherTypes + b.otherMarks
  return readings.filter((reading) => !readings.some((other) => nearer(other, reading)))
}
