import { communes, findCommune, findOldProvince, findProvince, provinces, searchCommunes } from '@viet-ho/vietnamese'
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

const nearestProvinces = (typed: string) => nearestUnits(typed, provinces())

function nearestCommunes(typed: string, province: string): string[] {
  const found = searchCommunes(typed, { province, limit: 3 }).map(({ fullName }) => fullName)
  return found.length > 0 ? found : nearestUnits(typed, communes(province))
}

/** By whole name or by name alone, because the type word is left out as often as not. */
function nearestUnits(typed: string, units: readonly { readonly name: string; readonly fullName: string }[]): string[] {
  const byName = nearestNames(
    typed,
    units.map(({ name }) => name),
  )
  const near = byName.flatMap((name) => units.filter((unit) => unit.name === name).map(({ fullName }) => fullName))
  return near.length > 0
    ? near
    : nearestNames(
        typed,
        units.map(({ fullName }) => fullName),
      )
}
