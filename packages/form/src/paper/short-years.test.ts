import { describe, expect, it } from 'vitest'
import { smallEdition } from '../../test-support/fill-form.ts'
import { tell } from '../../test-support/tell.ts'
import { shortYears } from './short-years.ts'

const edition = smallEdition(
  [
    'fields.yaml',
    '      - id: noiO\n',
    `      - id: sinh
        type: partial-date
        label: Ngày sinh
        question: Ông/bà sinh ngày nào ạ?
        readback: Ngày sinh là {{answer}}.
      - id: noiO
`,
  ],
  ['form.hbs', '<h1>', '<p>năm 20{{fill "sinh.namHaiSo"}}</p>\n<h1>'],
)

describe('a year behind a printed “20”', () => {
  it('is known from the paper', () => {
    expect([...shortYears(edition)]).toEqual(['sinh'])
    expect([...shortYears(smallEdition())]).toEqual([])
  })

  it.each([
    ['2026', []],
    ['1985', ['year-by-hand sinh?']],
    ['1985-02-01', ['year-by-hand sinh?']],
    [undefined, []],
  ])('is doubted where it is of another century: %s', (sinh, expected) => {
    const { told } = tell(edition, { ...(sinh && { sinh }) })
    expect(told.filter((each) => each.endsWith(' sinh?') || each.endsWith(' sinh'))).toEqual(expected)
  })
})
