import { describe, expect, it } from 'vitest'
import { parseEmail } from './parse-email.ts'

describe('parseEmail', () => {
  it.each([
    [' an.nguyen@vidu.vn ', 'an.nguyen@vidu.vn'],
    ['An+to_khai@Mail.ViDu.Com.VN', 'An+to_khai@mail.vidu.com.vn'],
  ])('reads %j as %s', (text, address) => {
    expect(parseEmail(text)).toEqual({ ok: true, value: address })
  })

  it.each([
    ['', 'empty'],
    ['nguyễn@vidu.vn', 'not-ascii'],
    ['an @vidu.vn', 'odd-character'],
    ['an<b>@vidu.vn', 'odd-character'],
    ['an.vidu.vn', 'no-at-sign'],
    ['an@vidu@vn', 'no-at-sign'],
    ['@vidu.vn', 'wrong-name'],
    ['an..b@vidu.vn', 'wrong-name'],
    ['an@vidu', 'wrong-domain'],
    ['an@-vidu.vn', 'wrong-domain'],
    ['an@vidu..vn', 'wrong-domain'],
    ['an@', 'wrong-domain'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseEmail(text)).toMatchObject({ ok: false, problem: { code } })
  })

  it('takes no time over hostile text', () => {
    expect(parseEmail(`a@${'a-'.repeat(100_000)}`)).toMatchObject({ ok: false })
  })
})
