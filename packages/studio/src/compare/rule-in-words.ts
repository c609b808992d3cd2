import type { Field, Rule } from '@viet-ho/form'
import { named } from './field-parts.ts'
import { say } from './messages.ts'

/** What a rule across fields wants, and what it says to the clerk. */
export function ruleInWords(rule: Rule, around: readonly Field[]): string {
  const labels = (names: readonly string[]) => names.map((name) => named(name, around))
  return say.rule(wish(), rule.message)

  function wish(): string {
    if ('exactlyOne' in rule) return say.rules.exactlyOne(named(rule.exactlyOne, around))
    if ('unique' in rule) return say.rules.unique(named(rule.unique, around))
    if ('atLeastOneOf' in rule) return say.rules.atLeastOneOf(labels(rule.atLeastOneOf))
    if ('addUp' in rule) {
      const { to } = rule
      return say.rules.addUp(labels(rule.addUp), typeof to === 'number' ? String(to) : say.quote(named(to, around)))
    }
    const [one = '', other = ''] = labels('different' in rule ? rule.different : rule.notBefore)
    return 'different' in rule ? say.rules.different(one, other) : say.rules.notBefore(one, other)
  }
}
