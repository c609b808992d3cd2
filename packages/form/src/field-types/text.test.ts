import { describe, expect, it } from 'vitest'
import { readField } from '../../test-support/read-field.ts'
import { plainTypeOf } from '../answers/type-of.ts'

describe('text', () => {
  it.each([
    ['  Bán  lẻ \n lương thực ', {}, 'Bán lẻ lương thực'],
    ['<p>{{#each}}</p> & "x" \'y\'', {}, '<p>{{#each}}</p> & "x" \'y\''],
    ['phở bình', { case: 'upper' }, 'PHỞ BÌNH'],
    ['4711', { digits: 4 }, '4711'],
    [' 47 11 ', { digits: 4 }, '4711'],
    ['0012', { digits: 4 }, '0012'],
    ['HỘ KINH DOANH Phở Bình', { dropPrefix: 'Hộ kinh doanh' }, 'Phở Bình'],
    ['ho kinh doanh hộ kinh doanh Phở', { dropPrefix: 'Hộ kinh doanh' }, 'Phở'],
    ['Hộ kinh doanh', { dropPrefix: 'Hộ kinh doanh' }, undefined],
    ['Hộ kinh tế Bình', { dropPrefix: 'Hộ kinh doanh' }, 'Hộ kinh tế Bình'],
    ['HOÀNG CÔNG TỶ', { forbiddenWords: ['công ty'] }, 'HOÀNG CÔNG TỶ'],
    ['a'.repeat(300), {}, 'a'.repeat(300)],
  ])('reads %j with %j', (raw, options, value) => {
    expect(readField('text', raw, options)).toEqual({ value, errors: [], warnings: [] })
  })

  it.each([
    ['471', { digits: 4 }, ['not-digits']],
    ['47a1', { digits: 4 }, ['not-digits']],
    ['４７１１', { digits: 4 }, ['unprintable-character']],
    [4711, { digits: 4 }, ['number-for-code']],
    [4711, {}, ['number-for-code']],
    ['CÔNG TY Phở', { forbiddenWords: ['công ty'] }, ['forbidden-words']],
    ['Cong  ty Pho', { forbiddenWords: ['công ty'] }, ['forbidden-words']],
    ['Công-ty', { forbiddenWords: ['công ty'] }, ['forbidden-words']],
    ['a'.repeat(301), {}, ['too-long']],
    ['abc', { maxLength: 2 }, ['too-long']],
    [`${'a'.repeat(301)}😀`, {}, ['unprintable-character', 'too-long']],
  ])('refuses %j with %j', (raw, options, errors) => {
    expect(readField('text', raw, options)).toEqual({ value: undefined, errors, warnings: [] })
  })

  it('says what a sign stands for, and prints the sign', () => {
    const field = { id: 'o', type: 'text', label: 'Ô', signs: { '-/-': 'không xác định được thời hạn' } }
    const { say, print } = plainTypeOf(field)
    expect(say('-/-', field)).toBe('không xác định được thời hạn')
    expect(print('-/-', field)).toBe('-/-')
    expect(say('Lâu dài', field)).toBe('Lâu dài')
  })
})
