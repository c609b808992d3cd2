import type { PartialDate } from '../dates/partial-date.ts'
import { type Problem, refuse } from '../result.ts'
import { type Commune, loadCommuneTable } from '../units/communes.ts'
import { loadOldUnits, type OldCommune, type Share, type Target } from '../units/old-units.ts'
import { type Province, provinces } from '../units/provinces.ts'
import { addressParts, cutMore } from './address-parts.ts'
import { explainConversion, warnOfConversion } from './explain-conversion.ts'
import { nearSpellings } from './near-spellings.ts'
import { type Era, type OldAddressReading, readOldAddress, type Tables } from './read-old-address.ts'

/** An address in today's two levels. */
export interface ConvertedAddress {
  /** What stands before the commune, as it was. */
  readonly street: string
  readonly commune: Commune
  readonly province: Province
  /** The whole of it: `12 Lê Lợi, Phường Phan Thiết, Tỉnh Lâm Đồng`. */
  readonly text: string
  /** The commune of before 1/7/2025 that was read; undefined where the address has today's units, or several may be meant. */
  readonly from: OldCommune | undefined
  /** How much of that commune became part of this one. */
  readonly share: Share
}

/** One answer, or the candidates with the reason why a person must choose. */
export type AddressConversion =
  | { readonly ok: true; readonly value: ConvertedAddress; readonly warnings?: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem; readonly candidates: readonly ConvertedAddress[] }

/**
 * Reads an address as a card of before 1/7/2025 prints it (`Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận`) and gives it in today's two
 * levels (`Khu phố 7, Phường Tiến Thành, Tỉnh Lâm Đồng`). From right to left: province, district, commune, with or without their types,
 * abbreviated, without marks, with either placement of the tone, with i or y, with the province or the district left out; communes merged
 * away since about 2017 go two steps. An address that has today's units already is recognised.
 *
 * It never guesses. Where an old commune was split (440 of 10,041 were) and only the hamlet could decide, or a name has several readings,
 * the result is `candidates`: first those that took all the people, then those that took a part, then land without people. Loads its
 * tables on first use (about 130 kB compressed).
 *
 * Problems: `empty`, `split-commune`, `several-communes`, `district-or-commune`, `no-commune`, `unknown-commune`, `unknown-unit`.
 * Warnings: `merged-before-2025`, `other-spelling`, `level-left-out`.
 *
 * @param options.issued when the paper was made: since 1/7/2025 today's units are meant first, before it the old ones only
 */
export async function convertOldAddress(
  text: string,
  { issued }: { readonly issued?: PartialDate | undefined } = {},
): Promise<AddressConversion> {
  const [old, today] = await Promise.all([loadOldUnits(), loadCommuneTable()])
  const parts = addressParts(text)
  if (parts.length === 0) return { ...refuse('empty', 'Nhập địa chỉ.'), candidates: [] }
  const tables = { old, today }
  const asWritten = readOldAddress(parts, tables, eraOf(issued))
  const cut = asWritten.kind === 'named' ? asWritten : readOldAddress(cutMore(parts), tables, eraOf(issued))
  const reading = cut.kind === 'named' ? cut : asWritten

  const candidates = candidatesOf(reading, tables)
  // One candidate is an answer without a commune too: all of Côn Đảo is one today.
  const [value, another] = candidates
  if (value === undefined || another !== undefined || reading.kind === 'unknown')
    return { ok: false, problem: explainConversion(reading, candidates), candidates }
  const warnings = warnOfConversion(reading)
  return warnings.length === 0 ? { ok: true, value } : { ok: true, value, warnings }
}

function eraOf(issued: PartialDate | undefined): Era {
  if (issued === undefined || issued === '2025') return undefined
  // ISO dates sort as text, partial ones too.
  return issued >= '2025-07' ? 'since' : 'before'
}

function candidatesOf(reading: OldAddressReading, { old, today }: Tables): ConvertedAddress[] {
  const communes = [...new Set(reading.communes.map(({ commune }) => commune))]
  const from = reading.kind === 'named' && reading.today.length === 0 && communes.length === 1 ? communes[0] : undefined
  const inDistricts = reading.kind === 'district' ? reading.districts.flatMap(old.communesOf) : []
  const near = reading.kind === 'district' && reading.text !== undefined ? nearSpellings(reading.text, inDistricts) : []
  const targets: Target[] = [
    ...near.flatMap((commune) => commune.targets),
    ...reading.today.map(({ code }) => ({ code, share: 'whole' as const })),
    ...[...communes, ...inDistricts].flatMap((commune) => commune.targets),
  ]

  const street = reading.street.join(', ')
  return targets
    .filter(({ code }, index) => targets.findIndex((target) => target.code === code) === index)
    .flatMap(({ code, share }) => {
      const commune = today.byCode.get(code)
      const province = provinces().find((each) => each.code === commune?.provinceCode)
      if (commune === undefined || province === undefined) return []
      const text = [street, commune.fullName, province.fullName].filter((part) => part !== '').join(', ')
      return [{ street, commune, province, text, from, share }]
    })
}
