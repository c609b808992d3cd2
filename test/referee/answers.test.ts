import { validate } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { formEditions, today } from './form-editions.ts'

describe.each(formEditions)('$path', ({ edition, samples, invalid }) => {
  it.each(samples)('takes the answers of $name without an error', ({ raw }) => {
    const { issues } = validate(edition, raw, { today })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(samples)('takes the canonical answers of $name as they are', ({ raw }) => {
    const { answers } = validate(edition, raw, { today })
    expect(validate(edition, answers, { today }).answers).toEqual(answers)
  })

  it('answers every field in one sample or another', () => {
    const answered = new Set(samples.flatMap(({ raw }) => answeredIds(validate(edition, raw, { today }).answers)))
    const ids = edition.sections.flatMap(({ fields }) =>
      fields.flatMap((field) =>
        [...(field.fields ?? []), ...(field.columns ?? [])].map(({ id }) => `${field.id}.${id}`).concat(field.id),
      ),
    )
    expect(ids.filter((id) => !answered.has(id))).toEqual([])
  })

  it.each(invalid)('refuses $name with exactly the issues that the file names, each a sentence', ({ raw }) => {
    const { issues: expected, answers: refused } = raw as { issues: string[]; answers: unknown }
    const { answers, issues } = validate(edition, refused, { today })
    expect(answers).toBeUndefined()
    expect(
      issues.map(({ field, code, severity }) => `${field ?? '-'} ${code}${severity === 'warning' ? ' (lưu ý)' : ''}`),
    ).toEqual(expected)
    for (const { message } of issues) expect(message).toMatch(/^[\p{Lu}“0-9].*\P{White_Space}$/u)
  })
})

/** `hoTen`, `thanhVien`, `thanhVien.hoTen`: the answered fields, rows taken together. */
function answeredIds(answers: unknown, prefix = ''): string[] {
  if (Array.isArray(answers)) return answers.flatMap((row) => answeredIds(row, prefix))
  if (typeof answers !== 'object' || answers === null) return []
  return Object.entries(answers).flatMap(([id, value]) => [prefix + id, ...answeredIds(value, `${prefix}${id}.`)])
}
