import { describe, expect, it } from 'vitest'
import { after, answered, filled, formOf, opened } from '../../test-support/sitting-steps.ts'
import { questionsOf } from './questions.ts'

describe('questions', () => {
  it('are those to be asked now, in the words for this citizen, with what stands there', () => {
    const questions = questionsOf(filled(), formOf(filled()))
    expect(questions.map(({ field }) => field)).toEqual([
      'hoTen',
      'ngaySinh',
      'gioiTinh',
      'coCon',
      'con',
      'con[1].ten',
      'con[1].diHoc',
      'con[1].lop',
      'con[1].hocPhi',
      'con[2].ten',
      'con[2].diHoc',
      'con[2].hocPhi',
    ])
    expect(questions.find(({ field }) => field === 'con')).toMatchObject({ rows: { count: 2, name: 'Dòng' } })
    expect(questions.find(({ field }) => field === 'con[1].hocPhi')).toMatchObject({
      typed: '500.000',
      answer: '500.000',
      label: 'Học phí của dòng thứ 1',
    })
    expect(questionsOf(opened(), formOf(opened())).map(({ field }) => field)).toEqual([
      'hoTen',
      'ngaySinh',
      'gioiTinh',
      'coCon',
    ])
  })

  it('include those of a row about to be begun', () => {
    const rows = questionsOf(filled(), formOf(filled()), { newRowIn: 'con' }).filter(({ field }) =>
      field.startsWith('con[3]'),
    )
    expect(rows.map(({ field, issues }) => [field, issues.length])).toEqual([
      ['con[3].ten', 0],
      ['con[3].diHoc', 0],
      ['con[3].hocPhi', 0],
    ])
  })

  it('carry the issues of their own answer', () => {
    const sitting = after(opened(), answered('ngaySinh', '31/2/1950'))
    const issues = questionsOf(sitting, formOf(sitting)).map((question) => question.issues.map(({ code }) => code))
    expect(issues).toEqual([['required'], ['no-such-day'], [], []])
  })
})
