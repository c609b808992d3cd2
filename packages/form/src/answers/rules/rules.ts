import type { Rule } from '../../template/template.ts'
import type { Resolved } from '../resolve.ts'
import type { Slot } from '../slot.ts'
import { addUp } from './add-up.ts'
import { atLeastOneOf } from './at-least-one-of.ts'
import { different } from './different.ts'
import { exactlyOne } from './exactly-one.ts'
import { notBefore } from './not-before.ts'
import { unique } from './unique.ts'

/** Where a rule across fields is broken: the slots to put its message at, none where it holds or cannot be told yet. */
export function breachesOf(rule: Rule, resolved: Resolved): Slot[] {
  if ('exactlyOne' in rule) return exactlyOne(rule.exactlyOne, resolved)
  if ('unique' in rule) return unique(rule.unique, resolved)
  if ('atLeastOneOf' in rule) return atLeastOneOf(rule.atLeastOneOf, resolved)
  if ('different' in rule) return different(rule.different, resolved)
  if ('addUp' in rule) return addUp(rule.addUp, rule.to, resolved)
  return notBefore(rule.notBefore, resolved)
}
