import { type ValidateContext, validate } from '../src/answers/validate.ts'
import type { Edition } from '../src/template/template.ts'

/** Validates on 24/11/2026 and tells the issues in short: `required hoTen`, warnings with a question mark behind. */
export function tell(edition: Edition, raw: unknown, context: Partial<ValidateContext> = {}) {
  const { answers, issues } = validate(edition, raw, { today: '2026-11-24', ...context })
  return {
    answers,
    told: issues.map(({ code, severity, field = '' }) => `${code} ${field}${severity === 'warning' ? '?' : ''}`.trim()),
  }
}
