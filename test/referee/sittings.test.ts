import {
  countSitting,
  emptyCounts,
  fill,
  mergeCounters,
  monthOf,
  recordAnswers,
  recordForm,
  reportAnswers,
  reportForm,
  resumeSitting,
  validate,
} from '@viet-ho/form'
import { toPlainText } from 'viet-ho'
import { describe, expect, it } from 'vitest'
import { formEditions, today } from './form-editions.ts'
import { sittingOf } from './sitting-of-sample.ts'

const editionOf = (id: string) => {
  const found = formEditions.find(({ edition }) => edition.formId === id)
  if (found === undefined) throw new RangeError(id)
  return found.edition
}

describe.each(formEditions)('$path', (form) => {
  it.each(form.samples)('goes through a sitting with $name, and is recorded and counted', ({ raw }) => {
    const sitting = sittingOf(form.edition, raw as object, today)
    expect(resumeSitting(sitting, sitting.events).sitting).toEqual(sitting)

    // The papers of the counter take what the sitting gives, all of it.
    const record = recordAnswers(sitting, { withSentences: true })
    const recorded = validate(editionOf(recordForm), record, { today, office: { canBo: { hoTen: 'Lê Thị Cán Bộ' } } })
    const told = recorded.issues.filter(({ severity, code }) => severity === 'error' && code !== 'required')
    expect(told).toEqual([])
    expect(toPlainText(fill(editionOf(recordForm), recorded.draft))).toContain(form.edition.title)

    const counts = countSitting(sitting, 'quay-1')
    expect(JSON.stringify(counts)).not.toMatch(/[À-ỹ]/)
    const numbers = reportAnswers(mergeCounters([emptyCounts('a'), counts]).counts, monthOf(today), {
      counters: 1,
      titleOf: () => form.edition.title,
    })
    const reported = validate(editionOf(reportForm), { ...numbers, ngayLap: today }, { today })
    expect(reported.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(reported.answers).toMatchObject({ soCongDan: '1', soGiay: '1' })
  })
})
