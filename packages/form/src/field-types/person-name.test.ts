import { describe, expect, it } from 'vitest'
import { readField } from '../../test-support/read-field.ts'

describe('person-name', () => {
  it.each([
    ['nguyễn thị hồng ánh', 'Nguyễn Thị Hồng Ánh', []],
    ['  NGUYỄN   VĂN  AN ', 'Nguyễn Văn An', []],
    ['Nguyễn Thị Hồng Ánh'.normalize('NFD'), 'Nguyễn Thị Hồng Ánh', []],
    ['Y Bhĭm Niê Kdăm', 'Y Bhĭm Niê Kdăm', []],
    ['h’hen niê', "H'Hen Niê", []],
    ['Ánh', 'Ánh', []],
    ['Nguyen Thi Anh', 'Nguyen Thi Anh', ['lost-marks']],
    ['Nguyễn Văn An 2', 'Nguyễn Văn An 2', ['odd-in-name']],
    ['<b>An</b> {{x}}', '<b>An</b> {{x}}', ['odd-in-name']],
    ['a\u200Fn\u200E lê', 'An Lê', []],
  ])('reads %j', (raw, value, warnings) => {
    expect(readField('person-name', raw)).toEqual({ value, errors: [], warnings })
  })

  it.each([
    ['12', 'not-a-name'],
    ['…', 'not-a-name'],
    ['An 😀', 'unprintable-character'],
    ['a'.repeat(101), 'too-long'],
    [60185001234, 'number-for-code'],
    [true, 'wrong-shape'],
    [['An'], 'wrong-shape'],
    [{ ten: 'An' }, 'wrong-shape'],
    [null, 'wrong-shape'],
  ])('refuses %j', (raw, code) => {
    expect(readField('person-name', raw)).toEqual({ value: undefined, errors: [code], warnings: [] })
  })
})
