import { type CommuneTable, decodeCommunes } from './commune-table.ts'
import type { UnitType } from './unit-type.ts'

/** A commune-level unit (xã, phường, đặc khu) of today. */
export interface Commune {
  /** Five digits, as the National Statistics Office numbers it: `22945`. */
  readonly code: string
  readonly type: UnitType
  readonly name: string
  /** `Phường Phan Thiết`. */
  readonly fullName: string
  readonly provinceCode: string
  readonly provinceName: string
}

/** Thrown by whatever needs the communes before `loadCommunes` has finished. */
export class CommunesNotLoadedError extends Error {
  override readonly name = 'CommunesNotLoadedError'
  readonly code = 'communes-not-loaded'
  constructor() {
    super('The communes are loaded on demand: await loadCommunes() once, before using them')
  }
}

let loading: Promise<CommuneTable> | undefined
let loaded: CommuneTable | undefined

/**
 * Loads the 3,321 communes (about 25 kB compressed), once: later calls wait for the first. `searchCommunes`, `findCommune`, `communes`,
 * `communeByCode` and `parseTwoLevelAddress` need it. The state of 25/7/2026.
 */
export async function loadCommunes(): Promise<void> {
  await loadCommuneTable()
}

/** As `loadCommunes`, for the modules of this package. */
export function loadCommuneTable(): Promise<CommuneTable> {
  loading ??= import('./generated/communes.ts').then(({ COMMUNES }) => {
    loaded = decodeCommunes(COMMUNES)
    return loaded
  })
  return loading
}

/** What `loadCommunes` loaded. */
export function communeTable(): CommuneTable {
  if (loaded === undefined) throw new CommunesNotLoadedError()
  return loaded
}

/**
 * The communes of a province in the order of their codes; without a province, all of them.
 *
 * @throws CommunesNotLoadedError before `loadCommunes` has finished
 */
export function communes(provinceCode?: string): Commune[] {
  const all = communeTable().rows.map(({ unit }) => unit)
  return provinceCode === undefined ? all : all.filter((commune) => commune.provinceCode === provinceCode)
}

/** The Prime Minister's list of 2025 (Decision 19/2025/QĐ-TTg) prints 06978 for Ba Chẽ, the Statistics Office 06970. */
const OTHER_CODES: Record<string, string> = { '06978': '06970' }

/**
 * The commune with a code of today's list.
 *
 * @throws CommunesNotLoadedError before `loadCommunes` has finished
 */
export function communeByCode(code: string): Commune | undefined {
  return communeTable().byCode.get(OTHER_CODES[code] ?? code)
}
