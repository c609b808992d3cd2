import { type Checked, checkCondition } from './check-condition.ts'
import { fieldsWithin, findField, nearestField, type Scope } from './field-scope.ts'
import type { TeachBack } from './template.ts'

/** The ids that a sentence names: `{{hoTen}} mở {{tenRiengHoKinhDoanh}}`; undefined where its braces hold anything else. */
export function namesIn(sentence: string): string[] | undefined {
  const names = [...sentence.matchAll(/\{\{([a-z][A-Za-z0-9.]*)\}\}/g)].map(([, name = '']) => name)
  return /[{}]/.test(sentence.replace(/\{\{[a-z][A-Za-z0-9.]*\}\}/g, '')) ? undefined : names
}

/** Checks how the read-back ends: a summary that says answers, promises and questions in plain words. */
export function checkReadBack({ summary, commitment, teachBack }: EndOfReadBack, scope: Scope, checked: Checked) {
  const { placeOf, report } = checked
  for (const [index, sentence] of summary.entries()) {
    const place = placeOf(['summary', index])
    const names = namesIn(sentence)
    if (names === undefined || names.length === 0) report('summary-without-answer', place)
    for (const name of names ?? []) {
      const found = findField(scope, name)
      if (found === undefined || found.part !== undefined)
        report('unknown-field', place, name, nearestField(scope, name))
      else if (found.inRows) report('field-in-rows', place, name)
      else if (fieldsWithin(found.field) !== undefined) report('summary-of-fields', place, name)
    }
  }
  for (const [index, sentence] of commitment.entries())
    if (/[{}]/.test(sentence)) report('braces-in-sentence', placeOf(['commitment', index]))
  for (const [index, { question, when }] of teachBack.entries()) {
    if (/[{}]/.test(question)) report('braces-in-sentence', placeOf(['teachBack', index, 'question']))
    if (when !== undefined) checkCondition(when, ['teachBack', index, 'when'], scope, checked)
  }
}

interface EndOfReadBack {
  readonly summary: readonly string[]
  readonly commitment: readonly string[]
  readonly teachBack: readonly TeachBack[]
}
