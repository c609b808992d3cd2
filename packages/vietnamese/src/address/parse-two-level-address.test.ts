import { beforeAll, describe, expect, it } from 'vitest'
import { loadCommunes } from '../units/communes.ts'
import { parseTwoLevelAddress } from './parse-two-level-address.ts'

beforeAll(loadCommunes)

describe('parseTwoLevelAddress', () => {
  it.each([
    ['12 Đường X, Phường Phan Thiết, Tỉnh Lâm Đồng', '12 Đường X'],
    ['12 đường x, phan thiet, lam dong', '12 đường x'],
    ['Số 12, hẻm 3, Khu phố 7, P. Phan Thiết, T. Lâm Đồng, Việt Nam', 'Số 12, hẻm 3, Khu phố 7'],
    [' 12  Đường X ,\n Phường Phan Thiết,, Lâm Đồng. ', '12 Đường X'],
    ['Phan Thiết, Lâm Đồng', ''],
    ['12 Đường X phường Phan Thiết tỉnh Lâm Đồng', '12 Đường X'],
    ['12 Đường X - Phan Thiết - Lâm Đồng', '12 Đường X'],
  ])('reads %j', (text, street) => {
    const result = parseTwoLevelAddress(text)
    expect(result).toMatchObject({ ok: true, value: { street, commune: { code: '22945' }, province: { code: '68' } } })
    expect(result).not.toHaveProperty('warnings')
  })

  it.each([
    ['12 Đường X', 'no-province', '12 Đường X'],
    ['Tiến Thành, Phan Thiết, Bình Thuận', 'old-province', 'Tiến Thành, Phan Thiết, Bình Thuận'],
    ['12 Đường X, Lâm Đồng', 'no-commune', '12 Đường X'],
    ['Lâm Đồng', 'no-commune', ''],
    ['Thôn 2, Văn Lang, Thái Nguyên', undefined, 'Thôn 2'],
    ['Thon 2, van lang, thai nguyen', 'several-communes', 'Thon 2, van lang'],
  ])('keeps what it does not recognise in %j and warns: %s', (text, code, street) => {
    const result = parseTwoLevelAddress(text)
    expect(result).toMatchObject({ ok: true, value: { street } })
    expect(result.ok && result.warnings?.map((warning) => warning.code)).toEqual(code && [code])
  })

  it('refuses an empty address', () => {
    expect(parseTwoLevelAddress(' , ')).toMatchObject({ ok: false, problem: { code: 'empty' } })
  })
})
