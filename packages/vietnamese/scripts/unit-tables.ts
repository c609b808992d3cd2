/** The tables of data/*.tsv as the maker of card addresses needs them, read without anything of src/. */
import { readFileSync } from 'node:fs'

export interface Unit {
  readonly code: string
  readonly type: string
  readonly name: string
}

export interface OldProvince extends Unit {
  readonly newCode: string
}

export interface District extends Unit {
  readonly province: OldProvince
}

export interface Commune extends Unit {
  readonly district: District
  /** Codes of the communes of today that it went to. */
  readonly targets: readonly string[]
}

export interface Tables {
  readonly communes: readonly Commune[]
  readonly districts: readonly District[]
  readonly provinces: readonly OldProvince[]
  readonly today: readonly (Unit & { readonly provinceCode: string })[]
  readonly todaysProvinces: readonly Unit[]
  /** Type and name, without marks and spaces, of a commune merged into another before 2025. */
  readonly older: readonly { readonly district: District; readonly key: string; readonly into: Commune }[]
}

export function readTables(): Tables {
  const provinces = table('old-provinces').map(([code = '', type = '', name = '', newCode = '']) => ({
    code,
    type,
    name,
    newCode,
  }))
  const districts = table('old-districts').flatMap(([code = '', provinceCode, type = '', name = '']) => {
    const province = provinces.find((each) => each.code === provinceCode)
    return province === undefined ? [] : [{ code, type, name, province }]
  })
  const districtByCode = new Map(districts.map((district) => [district.code, district]))
  const targets = new Map(
    table('map-old-new').map(([code = '', text = '']) => [code, text.split(' ').map((each) => each.slice(0, 5))]),
  )
  const communes = table('old-communes').flatMap(([code = '', districtCode = '', type = '', name = '']) => {
    const district = districtByCode.get(districtCode)
    return district === undefined ? [] : [{ code, type, name, district, targets: targets.get(code) ?? [] }]
  })
  const communeByCode = new Map(communes.map((commune) => [commune.code, commune]))
  return {
    provinces,
    districts,
    communes,
    todaysProvinces: table('provinces').map(([code = '', type = '', name = '']) => ({ code, type, name })),
    today: table('communes').map(([code = '', provinceCode = '', type = '', name = '']) => ({
      code,
      provinceCode,
      type,
      name,
    })),
    older: table('older-units').flatMap(([districtCode = '', key = '', code = '']) => {
      const [district, into] = [districtByCode.get(districtCode), communeByCode.get(code)]
      return district === undefined || into === undefined
        ? []
        : [{ district, key: key.replace(/^phuong0/, 'phuong'), into }]
    }),
  }
}

function table(name: string): string[][] {
  const [, ...lines] = readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => line.split('\t'))
}
