import { joinSpellings, type NameWord, nameKey, nameWords } from '../units/name-key.ts'
import type { OldCommune } from '../units/old-units.ts'
import { readUnit } from '../units/unit-words.ts'

/**
 * Communes whose name is one letter off what was typed: official lists differ so (Sà Phìn, Xà Phìn; Hua Bum, Hua Bun). To be asked about
 * only: a commune that no list has any more may be one letter off its neighbour too.
 */
export function nearSpellings(text: string, communes: readonly OldCommune[]): OldCommune[] {
  const typed = readUnit(text).map(({ name }) => joinSpellings(nameKey(name, 'folded')))
  return communes.filter((commune) => {
    const name = joinSpellings(nameKey(nameWords(commune.name), 'folded'))
    return typed.some((each) => isOneEditApart(each, name))
  })
}

/** Communes whose name differs in s and x only, as official lists do (Sà Phìn, Xà Phìn); no two neighbours differ so. */
export function sameButForSAndX(text: string, communes: readonly OldCommune[]): OldCommune[] {
  const typed = readUnit(text)
    .map(({ name }) => joinSAndX(name))
    .filter((key) => /[a-z]/.test(key))
  return communes.filter((commune) => typed.includes(joinSAndX(nameWords(commune.name))))
}

function joinSAndX(name: readonly NameWord[]): string {
  return joinSpellings(nameKey(name, 'folded')).replaceAll('s', 'x')
}

/** One letter changed, put in or left out. */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  const rest = long.slice(same + 1)
  return rest === short.slice(same) || (short.length === long.length && rest === short.slice(same + 1))
}
