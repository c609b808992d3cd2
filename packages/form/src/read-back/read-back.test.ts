import { loadCommunes } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { householdBusiness } from '../../test-support/household-business.ts'
import { formAnswers } from '../../test-support/raw-answers.ts'
import { printAnswer } from '../answers/print-answer.ts'
import { plainTypeOf } from '../answers/type-of.ts'
import { validate } from '../answers/validate.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import type { Edition, Field } from '../template/template.ts'
import { readBack } from './read-back.ts'

const context = { today: '2026-11-24' }

/** The field and the answer that an id with rows means. */
function lookUp(edition: Edition, answers: Answers, path: string): { field: Field; answer: AnswerValue } {
  let fields: readonly Field[] = edition.sections.flatMap((section) => section.fields)
  let field: Field | undefined
  let answer: AnswerValue = answers
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (/^\d+$/.test(step)) answer = (answer as AnswerValue[])[Number(step) - 1] ?? ''
    else {
      field = fields.find(({ id }) => id === step)
      answer = (answer as Answers)[step] ?? ''
      fields = field?.fields ?? field?.columns ?? []
    }
  }
  if (field === undefined) throw new RangeError(path)
  return { field, answer }
}

describe('readBack', () => {
  beforeAll(loadCommunes)

  it('says one sentence for every answer, in the order of the form, and every sentence contains what it confirms', () => {
    let spoken = 0
    fc.assert(
      fc.property(formAnswers(householdBusiness), (raw) => {
        const { answers } = validate(householdBusiness, raw, context)
        if (answers === undefined) return
        for (const { field: path, label, answer, text } of readBack(householdBusiness, answers)) {
          const { field, answer: confirmed } = lookUp(householdBusiness, answers, path)
          expect(text).toContain(plainTypeOf(field).say(confirmed, field))
          expect(answer).toBe(printAnswer(field, confirmed))
          expect(label).toBe(field.label)
          spoken += 1
        }
      }),
      { numRuns: 200 },
    )
    expect(spoken).toBeGreaterThan(100)
  })

  it('says names, numbers, dates and codes as words', () => {
    const types = [
      'upper-case-name',
      'date',
      'partial-date',
      'personal-id-number',
      'phone',
      'email',
      'money',
      'area',
      'yes-no',
    ]
    const form = editionOf(types.map((type, index) => ({ id: `o${index}`, type, readback: 'Là {{answer}}.' })))
    const raw = [
      'nguyễn thị hồng ánh',
      '1/2/1985',
      '4/1950',
      '060185001234',
      '0912345678',
      'a@vidu.vn',
      '50.000.000',
      '12,5',
      'x',
    ]
    const { answers = {} } = validate(
      form,
      Object.fromEntries(raw.map((typed, index) => [`o${index}`, typed])),
      context,
    )
    expect(readBack(form, answers).map(({ text }) => text)).toEqual([
      'Là Nguyễn Thị Hồng Ánh.',
      'Là ngày mùng một tháng hai năm một nghìn chín trăm tám mươi lăm.',
      'Là tháng tư năm một nghìn chín trăm năm mươi.',
      'Là không sáu không, một tám năm, không không một, hai ba bốn.',
      'Là không chín một hai, ba bốn năm, sáu bảy tám.',
      'Là a a còng vidu chấm vn.',
      'Là năm mươi triệu đồng.',
      'Là mười hai phẩy năm mét vuông.',
      'Là có.',
    ])
  })

  it('announces each row before its first answer', () => {
    const form = editionOf([
      {
        id: 'bang',
        columns: [
          { id: 'a', readback: 'A là {{answer}}.' },
          { id: 'b', readback: 'B là {{answer}}.' },
        ],
      },
    ])
    const rows = Array.from({ length: 4 }, () => ({ a: 'x', b: 'y' }))
    expect(readBack(form, { bang: [...rows, { b: 'z' }] }).map(({ text }) => text)).toEqual([
      'Dòng thứ nhất: A là x.',
      'B là y.',
      'Dòng thứ hai: A là x.',
      'B là y.',
      'Dòng thứ ba: A là x.',
      'B là y.',
      'Dòng thứ tư: A là x.',
      'B là y.',
      'Dòng thứ năm: B là z.',
    ])
  })

  it('takes an answer as text, whatever stands in it', () => {
    const form = editionOf([{ id: 'a', readback: 'Tên là {{answer}}, đúng không?' }, { id: 'b' }])
    expect(readBack(form, { a: "$' {{answer}} $$", b: 'x' }).map(({ text }) => text)).toEqual([
      "Tên là $' {{answer}} $$, đúng không?",
      'Ô b: x.',
    ])
  })

  it('says nothing of what was not answered, and reads nothing through prototypes', () => {
    expect(readBack(editionOf([{ id: 'toString' }, { id: 'a' }]), {})).toEqual([])
  })
})
