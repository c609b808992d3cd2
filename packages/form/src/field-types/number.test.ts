import { describe, expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

describe('number', () => {
  it.each([
    ['2', {}, '2', '2'],
    [2, {}, '2', '2'],
    ['007', {}, '7', '7'],
    ['1.500', {}, '1500', '1.500'],
    ['12,50', { decimals: 2 }, '12,5', '12,5'],
    [12.5, { decimals: 2 }, '12,5', '12,5'],
    [1.125, { decimals: 3 }, '1,125', '1,125'],
    ['-3', { min: -5 }, '-3', '-3'],
    [0, {}, '0', '0'],
  ])('reads %j with %j as %s', (raw, options, value, printed) => {
    expect(readField('number', raw, options)).toEqual({ value, errors: [], warnings: [] })
    expect(printField('number', value, options).whole).toBe(printed)
  })

  it.each([
    ['hai', {}, 'not-a-number'],
    ['1e5', {}, 'not-a-number'],
    ['{{1}}', {}, 'not-a-number'],
    ['1,5', {}, 'not-a-whole-number'],
    [1.125, {}, 'not-a-whole-number'],
    ['1.125', { decimals: 3 }, 'ambiguous-number'],
    ['-3', {}, 'negative-number'],
    [-3, {}, 'negative-number'],
    [-6, { min: -5 }, 'too-small'],
    ['11', { max: 10 }, 'too-large'],
    ['9'.repeat(30), {}, 'too-large'],
    [2 ** 53, {}, 'unsafe-number'],
    [1e-7, { decimals: 9 }, 'unsafe-number'],
    [true, {}, 'wrong-shape'],
  ])('refuses %j with %j', (raw, options, code) => {
    expect(readField('number', raw, options)).toEqual({ value: undefined, errors: [code], warnings: [] })
  })

  it('prints the part in words', () => {
    expect(printField('number', '21,5').bangChu).toBe('hai mươi mốt phẩy năm')
  })
})
