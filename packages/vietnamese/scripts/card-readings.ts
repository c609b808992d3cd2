/** All that the last parts of an address may mean by the tables, by brute force: what the rates are held against. */
import { comparable } from './spellings.ts'
import type { Commune, District, Tables, Unit } from './unit-tables.ts'

/** One level as it stands in an address. */
export interface Printed {
  readonly type: string | undefined
  readonly name: string
}

export interface Meanings {
  /** Codes of today's communes. */
  readonly targets: ReadonlySet<string>
  /** How many communes, old or of today, the text fits. */
  readonly fits: number
}

/** Takes commune, district and province, or two of them in this order. */
export type FindMeanings = (levels: readonly Printed[], marks: boolean) => Meanings

export function createMeaningFinder(tables: Tables): FindMeanings {
  const communes = byName(tables.communes)
  const districts = byName(tables.districts)
  const provinces = byName(tables.provinces)
  const today = byName(tables.today)
  const todaysProvinces = byName(tables.todaysProvinces)
  const older = Map.groupBy(tables.older, ({ district }) => district)
  const communesOf = Map.groupBy(tables.communes, ({ district }) => district)

  return (levels, marks) => {
    const [top, middle, bottom] = levels.toReversed()
    if (top === undefined || middle === undefined) throw new RangeError('An address has at least two levels')

    const own = named(top, provinces)
    // Đồng Nai was a tỉnh until 30/4/2026: the type of a province decides nothing.
    const current = named({ type: undefined, name: top.name }, todaysProvinces).map(({ code }) => code)
    const sisters = tables.provinces.filter(({ newCode }) => current.includes(newCode))
    const within =
      (list: readonly Unit[]) =>
      ({ province }: District) =>
        list.includes(province)
    if (bottom !== undefined) {
      const full = (list: readonly Unit[]) => communesIn(bottom, named(middle, districts).filter(within(list)))
      return meanings(full(own).length > 0 ? full(own) : full(sisters), [])
    }

    const short = communesIn(middle, [...tables.districts.filter(within(own)), ...named(top, districts)])
    const ofToday = named(middle, today).filter(({ provinceCode }) => current.includes(provinceCode))
    const whole = named(middle, districts).filter(within([...own, ...sisters]))
    const all = [...short, ...whole.flatMap((district) => communesOf.get(district) ?? [])]
    const last = communesIn(middle, tables.districts.filter(within(sisters)))
    return meanings(all.length + ofToday.length > 0 ? all : last, ofToday)

    function named<T extends Unit>({ type, name }: Printed, units: ReadonlyMap<string, readonly T[]>): T[] {
      return (units.get(comparable(name, false)) ?? []).filter(
        (unit) =>
          (type === undefined || unit.type === type) &&
          (!marks || comparable(unit.name, true) === comparable(name, true)),
      )
    }

    function communesIn(printed: Printed, list: readonly District[]): Commune[] {
      const types = printed.type === undefined ? ['Xã', 'Phường', 'Thị trấn'] : [printed.type]
      const keys = types.map((type) => comparable(`${type} ${printed.name}`, false))
      const merged = list
        .flatMap((district) => older.get(district) ?? [])
        .filter(({ key }) => keys.includes(comparable(key, false)))
      return [
        ...named(printed, communes).filter(({ district }) => list.includes(district)),
        ...merged.map(({ into }) => into),
      ]
    }
  }
}

function meanings(communes: readonly Commune[], today: readonly Unit[]): Meanings {
  const targets = [...communes.flatMap((commune) => commune.targets), ...today.map(({ code }) => code)]
  return { targets: new Set(targets), fits: new Set([...communes, ...today]).size }
}

function byName<T extends Unit>(units: readonly T[]): Map<string, T[]> {
  return Map.groupBy(units, ({ name }) => comparable(name, false))
}
