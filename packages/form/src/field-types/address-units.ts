import {
  communes,
  findCommune,
  findOldProvince,
  findProvince,
  type Province,
  provinces,
  searchCommunes,
} from '@viet-ho/vietnamese'
import { nearestNames } from '../answers/nearest-names.ts'
import { answerSentences as say } from '../messages/answers.ts'
import type { Address } from './address.ts'
import type { Trouble } from './field-type.ts'

/** The pieces of an address as the State writes them, where it knows them. */
export function fullNames(typed: Address): Address {
  const province = typed.tinh === undefined ? undefined : findProvince(typed.tinh)
  if (province === undefined) return typed
  const commune = typed.xa === undefined ? undefined : findCommune(typed.xa, province.code)
  return { ...typed, ...(commune && { xa: commune.fullName }), tinh: province.fullName }
}

/** What to ask about an address: units that are missing or that no list has. The office knows better, so nothing is refused. */
export function doubtUnits({ xa, tinh }: Address, label: string): Trouble[] {
  const warn = (at: 'xa' | 'tinh', code: string, message: string): Trouble[] => [{ code, message, at: `.${at}` }]
  if (tinh === undefined) return warn('tinh', 'no-province', say.pieceMissing(label, 'tinh'))
  const province = findProvince(tinh)
  if (province === undefined) {
    const old = findOldProvince(tinh)
    const now = old && provinces().find(({ code }) => code === old.newCode)
    if (now !== undefined) return warn('tinh', 'old-province', say.oldProvince(label, tinh, now.fullName))
    return warn('tinh', 'unknown-province', say.unknownProvince(label, tinh, nearestProvinces(tinh)))
  }
  if (xa === undefined) return warn('xa', 'no-commune', say.pieceMissing(label, 'xa'))
  if (findCommune(xa, province.code) !== undefined) return []
  return warn(
    'xa',
    'unknown-commune',
    say.unknownCommune(label, xa, province.fullName, nearestCommunes(xa, province.code)),
  )
}

/** A doubt about an address in one line, with the names that may have been meant by the last piece of it that no list has. */
export function withNearest(doubt: Trouble, { chiTiet = '', tinh }: Address = {}, label: string): Trouble {
  const last = chiTiet.split(', ').at(-1) ?? ''
  const province = tinh === undefined ? undefined : findProvince(tinh)
  if (last === '') return doubt
  if (doubt.code === 'no-province' && nearestProvinces(last).length > 0)
    return { ...doubt, message: say.unknownProvince(label, last, nearestProvinces(last)) }
  if (doubt.code === 'no-commune' && province !== undefined && nearestCommunes(last, province.code).length > 0)
    return {
      ...doubt,
      message: say.unknownCommune(label, last, province.fullName, nearestCommunes(last, province.code)),
    }
  return doubt
}

function nearestProvinces(typed: string): string[] {
  return nearestUnits(typed, provinces())
}

/** By spelling first; a search finds the beginning of a name too. */
function nearestCommunes(typed: string, province: string): string[] {
  const near = nearestUnits(typed, communes(province))
  return near.length > 0 ? near : searchCommunes(typed, { province, limit: 3 }).map(({ fullName }) => fullName)
}

/** Names are compared without the type words (Tỉnh, Phường), which are left out as often as not and would make all names alike. */
function nearestUnits(typed: string, units: readonly Pick<Province, 'type' | 'name' | 'fullName'>[]): string[] {
  const types = new Set(units.map(({ type }) => type))
  const type = [...types].find((word) => typed.toLowerCase().startsWith(`${word.toLowerCase()} `)) ?? ''
  const names = nearestNames(
    typed.slice(type.length),
    units.map(({ name }) => name),
  )
  return names.flatMap((name) => units.filter((unit) => unit.name === name).map(({ fullName }) => fullName))
}
