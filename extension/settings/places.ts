import type { Office } from '@viet-ho/form'
import { type Commune, findCommune, findProvince, foldForSearch, provinces, searchCommunes } from '@viet-ho/vietnamese'

const most = 8

/** Full names of the provinces that answer what was typed: those that begin with it first. */
export function searchProvinces(query: string): string[] {
  const exact = findProvince(query)
  const typed = foldForSearch(query)
  const folded = provinces().map((province) => ({ province, name: foldForSearch(province.name) }))
  const starting = folded.filter(({ name }) => name.startsWith(typed))
  const inside = folded.filter(
    ({ name, province }) => name.includes(typed) || foldForSearch(province.fullName).startsWith(typed),
  )
  const all = [...starting, ...inside].map(({ province }) => province.fullName)
  return [...new Set([...(exact ? [exact.fullName] : []), ...all])].slice(0, most)
}

/** Full names of the communes of the province that answer what was typed; of the whole country without one. */
export function searchCommuneNames(query: string, province: string | undefined): string[] {
  const code = province === undefined ? undefined : findProvince(province)?.code
  return searchCommunes(query, { limit: most, ...(code !== undefined && { province: code }) }).map(
    ({ fullName }) => fullName,
  )
}

/** The commune that the settings name, in its province. Needs `loadCommunes`. */
export function communeOf({ tinh = '', xa = '' }: Office): Commune | undefined {
  const code = findProvince(tinh)?.code
  return code === undefined || xa === '' ? undefined : findCommune(xa, code)
}
