import { sources } from '../messages/template.ts'
import { checkSource, isDate, isNumber, isPlain } from './check-computation.ts'
import type { Checked } from './check-condition.ts'
import type { Found, Scope } from './field-scope.ts'
import type { Rule } from './template.ts'

type Fits = (found: Found<Scope>) => boolean

const isColumn: Fits = ({ field, inRows }) => inRows && isPlain(field)

/** Checks that each rule across fields is about fields that it can be about. */
export function checkRules(rules: readonly Rule[], scope: Scope, checked: Checked) {
  for (const [index, rule] of rules.entries()) {
    const check = (key: string, names: string | readonly string[], expected: string, fits: Fits) => {
      for (const [item, name] of [names].flat().entries()) {
        const yamlPath = ['rules', index, key, ...(typeof names === 'string' ? [] : [item])]
        checkSource({ name, yamlPath, scope }, expected, fits, checked)
      }
    }
    if ('exactlyOne' in rule) {
      const fits: Fits = (found) => isColumn(found) && found.field.type === 'yes-no'
      check('exactlyOne', rule.exactlyOne, sources.yesNoColumn, fits)
    } else if ('unique' in rule) check('unique', rule.unique, sources.column, isColumn)
    else if ('atLeastOneOf' in rule) check('atLeastOneOf', rule.atLeastOneOf, sources.plain, () => true)
    else if ('different' in rule) check('different', rule.different, sources.plain, ({ field }) => isPlain(field))
    else if ('addUp' in rule) {
      check('addUp', rule.addUp, sources.number, ({ field }) => isNumber(field))
      if (typeof rule.to === 'string')
        check('to', rule.to, sources.number, ({ field, inRows }) => isNumber(field) && !inRows)
    } else check('notBefore', rule.notBefore, sources.date, ({ field }) => isDate(field))
  }
}
