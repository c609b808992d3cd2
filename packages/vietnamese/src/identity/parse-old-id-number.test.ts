import { describe, expect, it } from 'vitest'
import { parseOldIdNumber } from './parse-old-id-number.ts'

describe('parseOldIdNumber', () => {
  it.each(['260123456', '260 123 456', '26.0123.456'])('reads %j', (text) => {
    expect(parseOldIdNumber(text)).toEqual({ ok: true, value: { number: '260123456' } })
  })

  it.each([
    ['', 'empty', 'Nhập số chứng minh nhân dân'],
    ['26012345', 'wrong-length', 'đang có 8'],
    ['060185001234', 'wrong-length', 'số định danh cá nhân'],
    ['26O123456', 'not-digits', '“O”'],
  ])('refuses %j as %s and says what to look at', (text, code, words) => {
    const result = parseOldIdNumber(text)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    expect(!result.ok && result.problem.reason).toContain(words)
  })
})
