/** Addresses as cards and people write them, made from data/*.tsv, each with what the tables say it must become. */
import { createMeaningFinder, type Printed } from './card-readings.ts'
import { swapIAndY, swapTonePlacement, withoutMarks } from './spellings.ts'
import { type Commune, readTables, type Unit } from './unit-tables.ts'

export const CLASSES = [
  'names only',
  'with types',
  'abbreviated',
  'mixed',
  'no marks',
  'capitals',
  'decomposed',
  'other tone placement',
  'other i or y',
  'province of today',
  'no district',
  'no district, with types',
  'no province',
  'no province, with types',
  'no commune',
  'merged before 2025',
] as const

export type AddressClass = (typeof CLASSES)[number]

export interface CardAddress {
  readonly text: string
  readonly street: string
  /** Codes of today's communes: all that the old commune went to. */
  readonly expected: readonly string[]
  /** Why nobody could decide; undefined where the tables give one answer. */
  readonly reason: 'split' | 'ambiguous' | undefined
}

const ABBREVIATIONS: Record<string, string> = {
  Tỉnh: 'T.',
  'Thành phố': 'TP.',
  Quận: 'Q.',
  Huyện: 'H.',
  'Thị xã': 'TX.',
  Phường: 'P.',
  Xã: 'X.',
  'Thị trấn': 'TT.',
}

const STREETS = [
  'Số 12 Lê Lợi',
  'Thôn 3',
  'Khu phố 7',
  'Tổ 5',
  'Ấp Bình Hòa',
  'Xóm Đông',
  '12/3 Hẻm 45',
  'Bản Nà Lừa',
  'Đường tỉnh 711',
]

/** @returns gives about one address in `every` old communes, of one class; the same ones for the same seed */
export function createAddressMaker(seed: number): (name: AddressClass, every: number) => CardAddress[] {
  const random = mulberry32(seed)
  const tables = readTables()
  const findMeanings = createMeaningFinder(tables)
  const chance = (share: number) => random() < share

  return (name, every) => {
    const sample = <T>(list: readonly T[]) => list.filter(() => chance(1 / every))
    if (name === 'merged before 2025') return sample(tables.older).map(({ key, into }) => makeOlder(key, into))
    // Five islands and a tidal flat stand in the table without having been communes.
    const communes = tables.communes.filter(({ code }) => !code.startsWith('D'))
    return sample(communes).flatMap((commune) => makeCard(name, commune) ?? [])
  }

  function makeCard(name: AddressClass, commune: Commune): CardAddress | undefined {
    const { district } = commune
    const province = name === 'province of today' ? todaysProvince(commune) : district.province
    const units = [name === 'no commune' ? undefined : commune, name.startsWith('no district') ? undefined : district]
    const levels = [...units, name.startsWith('no province') ? undefined : province].filter(
      (unit) => unit !== undefined,
    )
    const printed = levels.map((unit) => print(unit, name))
    const marks = name !== 'no marks' && /[^\0-\x7F]/.test(printed.map(({ text }) => text).join(''))
    const { targets, fits } = findMeanings(printed, marks)
    // The text of a card of the province that had this name before: not an address of this class.
    if (name === 'province of today' && !commune.targets.some((code) => targets.has(code))) return undefined
    const reason = targets.size === 1 ? undefined : fits === 1 ? 'split' : 'ambiguous'
    return finish(name, printed, commune.targets, reason)
  }

  function todaysProvince(commune: Commune): Unit {
    return (
      tables.todaysProvinces.find(({ code }) => code === commune.district.province.newCode) ?? commune.district.province
    )
  }

  /** The list of older units has no marks and no spaces, so neither has the address. */
  function makeOlder(key: string, into: Commune): CardAddress {
    const type = ['Thị trấn', 'Phường', 'Xã'].find((each) =>
      key.startsWith(withoutMarks(each).toLowerCase().replace(' ', '')),
    )
    const name = key.slice((type ?? '').replace(' ', '').length)
    const { district } = into
    const printed = [{ type, name }, print(district, 'with types'), print(district.province, 'names only')]
    const { targets, fits } = findMeanings(printed, false)
    const reason = targets.size === 1 ? undefined : fits === 1 ? 'split' : 'ambiguous'
    return finish('no marks', printed, into.targets, reason)
  }

  function print(unit: Unit, name: AddressClass): Printed & { text: string } {
    const typed =
      /^\d+$/.test(unit.name) ||
      ['with types', 'abbreviated'].includes(name) ||
      name.endsWith('with types') ||
      (name !== 'names only' && chance(0.3))
    if (!typed) return { type: undefined, name: unit.name, text: unit.name }
    const short = name === 'abbreviated' || (name === 'mixed' && chance(0.5))
    const word = short ? `${ABBREVIATIONS[unit.type] ?? unit.type}${chance(0.5) ? ' ' : ''}` : `${unit.type} `
    return { type: unit.type, name: unit.name, text: word + unit.name }
  }

  function finish(
    name: AddressClass,
    printed: readonly (Printed & { text?: string })[],
    expected: readonly string[],
    reason: CardAddress['reason'],
  ): CardAddress {
    const street = STREETS.filter(() => chance(0.15))
    const levels = printed.map(({ type, name: unit, text }) => text ?? `${type} ${unit}`)
    const spell = SPELLINGS[name] ?? ((text: string) => text)
    const comma = chance(0.9) ? ', ' : ' , '
    return {
      text: spell([...street, ...levels].join(comma)),
      street: spell(street.join(', ')).normalize('NFC'),
      expected,
      reason,
    }
  }
}

const SPELLINGS: Partial<Record<AddressClass, (text: string) => string>> = {
  'no marks': withoutMarks,
  capitals: (text) => text.toLocaleUpperCase('vi'),
  decomposed: (text) => text.normalize('NFD'),
  'other tone placement': swapTonePlacement,
  'other i or y': swapIAndY,
}

/** A small seeded generator of numbers in [0, 1), public domain (Tommy Ettinger). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
