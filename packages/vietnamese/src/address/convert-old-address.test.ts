import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCommunes } from '../units/communes.ts'
import { loadOldUnits } from '../units/old-units.ts'
import { convertOldAddress } from './convert-old-address.ts'

async function convert(text: string, issued?: string) {
  const result = await convertOldAddress(text, { issued })
  if (!result.ok)
    return { code: result.problem.code, candidates: result.candidates.map(({ commune }) => commune.fullName) }
  return { text: result.value.text, warnings: result.warnings?.map(({ code }) => code) ?? [] }
}

describe('convertOldAddress', () => {
  it.each([
    ['Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận', 'Khu phố 7, Phường Tiến Thành, Tỉnh Lâm Đồng'],
    ['Thuận Hòa, Hàm Thuận Bắc, Bình Thuận', 'Xã Hàm Thuận Bắc, Tỉnh Lâm Đồng'],
    ['Thuận Hoà, Hàm Thuận Bắc, Bình Thuận', 'Xã Hàm Thuận Bắc, Tỉnh Lâm Đồng'],
    ['TT Ma Lâm, Hàm Thuận Bắc, Bình Thuận', 'Xã Hàm Thuận, Tỉnh Lâm Đồng'],
    ['Chí Công, Tuy Phong, Bình Thuận', 'Xã Phan Rí Cửa, Tỉnh Lâm Đồng'],
    ['Thị trấn Liên Hương, Huyện Tuy Phong, Tỉnh Bình Thuận', 'Xã Liên Hương, Tỉnh Lâm Đồng'],
    ['tien thanh, phan thiet, binh thuan', 'Phường Tiến Thành, Tỉnh Lâm Đồng'],
    ['KHU PHỐ 7, TIẾN THÀNH, TP. PHAN THIẾT, BÌNH THUẬN', 'KHU PHỐ 7, Phường Tiến Thành, Tỉnh Lâm Đồng'],
    ['Số 5, hẻm 2, tổ 3, P. Bến Nghé, Q.1, TP.HCM', 'Số 5, hẻm 2, tổ 3, Phường Sài Gòn, Thành phố Hồ Chí Minh'],
    ['P4, Q5, TPHCM', 'Phường Chợ Quán, Thành phố Hồ Chí Minh'],
    ['Phường 04, Quận 05, Thành phố Hồ Chí Minh', 'Phường Chợ Quán, Thành phố Hồ Chí Minh'],
    ['Huyện Côn Đảo, Bà Rịa - Vũng Tàu', 'Đặc khu Côn Đảo, Thành phố Hồ Chí Minh'],
    ['Phú Xuân, Bình Xuyên, Vĩnh Phúc, Việt Nam', 'Xã Xuân Lãng, Tỉnh Phú Thọ'],
    ['Lộc Ninh, Lộc Ninh, Bình Phước', 'Phường Lộc Ninh, Thành phố Đồng Nai'],
    ['Ba Chẽ, Ba Chẽ, Quảng Ninh', 'Xã Ba Chẽ, Tỉnh Quảng Ninh'],
  ])('converts %j to %j', async (text, expected) => {
    expect(await convert(text)).toEqual({ text: expected, warnings: [] })
  })

  it('takes two steps where a commune was merged before 2025, and says so', async () => {
    expect(await convert('12 Lê Lợi, Phường Đức Thắng, TP. Phan Thiết, Bình Thuận')).toEqual({
      text: '12 Lê Lợi, Phường Phan Thiết, Tỉnh Lâm Đồng',
      warnings: ['merged-before-2025'],
    })
  })

  it.each([
    ['Thảo Điền, Quận 2, TP.HCM', 'Phường An Khánh, Thành phố Hồ Chí Minh'],
    ['Vỹ Dạ, TP Huế, Thừa Thiên Huế', 'Phường Vỹ Dạ, Thành phố Huế'],
    ['Đạ Tẻh, Đạ Tẻh, Lâm Đồng', 'Xã Đạ Tẻh, Tỉnh Lâm Đồng'],
  ])('knows districts that were merged before 2025: %j', async (text, expected) => {
    expect((await convert(text)).text).toBe(expected)
  })

  it('asks about a split commune, those that took all its people first, then a part, then land', async () => {
    expect(await convert('Thôn 2, Phong Phú, Tuy Phong, Bình Thuận')).toEqual({
      code: 'split-commune',
      candidates: ['Xã Phan Rí Cửa', 'Xã Tuy Phong'],
    })
    const order = ['whole', 'area-with-all-people', 'part', 'area-without-people']
    const { districts, communesOf } = await loadOldUnits()
    const split = districts.flatMap(communesOf).filter(({ targets }) => targets.length > 1)
    expect(split).toHaveLength(440)
    for (const { targets } of split) {
      const places = targets.map(({ share }) => order.indexOf(share))
      expect(places).toEqual(places.toSorted())
    }
  })

  it('asks about Kỳ Lợi, which the source gives whole to one and in part to two', async () => {
    expect(await convert('Xã Kỳ Lợi, Thị xã Kỳ Anh, Hà Tĩnh')).toMatchObject({
      code: 'split-commune',
      candidates: ['Phường Vũng Áng', 'Phường Sông Trí', 'Phường Hoành Sơn'],
    })
  })

  it('tells the twelve districts of six names apart by their type, or by the commune', async () => {
    const pairs = ['Kỳ Anh', 'Cai Lậy', 'Duyên Hải', 'Cao Lãnh', 'Hồng Ngự', 'Long Mỹ']
    const { districts, communesOf } = await loadOldUnits()
    const twins = districts.filter(({ name }) => pairs.includes(name))
    expect(twins).toHaveLength(12)
    for (const district of twins) {
      for (const commune of communesOf(district)) {
        const [only, ...others] = commune.targets
        const text = `${commune.fullName}, ${district.fullName}, ${district.province.fullName}`
        const result = await convertOldAddress(text)
        if (others.length > 0) expect(result, text).toMatchObject({ ok: false, problem: { code: 'split-commune' } })
        else expect(result, text).toMatchObject({ ok: true, value: { from: commune, commune: { code: only?.code } } })
      }
    }
    expect(await convert('Kỳ Tân, Kỳ Anh, Hà Tĩnh')).toMatchObject({ text: 'Xã Kỳ Hoa, Tỉnh Hà Tĩnh' })
  })

  it('lets the marks decide where they were typed, and asks where there are none', async () => {
    const code = async (text: string) => {
      const result = await convertOldAddress(text)
      return result.ok ? result.value.from?.code : result.problem.code
    }
    expect(await code('Minh Quán, Trấn Yên, Yên Bái')).toBe('04516')
    expect(await code('Minh Quân, Trấn Yên, Yên Bái')).toBe('04567')
    expect(await code('minh quan, tran yen, yen bai')).toBe('several-communes')
  })

  it.each([
    ['Tiến Thành, Bình Thuận', 'Phường Tiến Thành, Tỉnh Lâm Đồng'],
    ['Tiến Thành, Phan Thiết', 'Phường Tiến Thành, Tỉnh Lâm Đồng'],
    ['Thôn 3, Xã Thuận Hòa, Tỉnh Bình Thuận', 'Thôn 3, Xã Hàm Thuận Bắc, Tỉnh Lâm Đồng'],
  ])('finds the level left out of %j, and says so', async (text, expected) => {
    expect(await convert(text)).toEqual({ text: expected, warnings: ['level-left-out'] })
  })

  it.each([
    ['12 Lê Lợi phường Đức Thắng thành phố Phan Thiết tỉnh Bình Thuận', '12 Lê Lợi, Phường Phan Thiết, Tỉnh Lâm Đồng'],
    ['Khu phố 7 - Tiến Thành - Phan Thiết - Bình Thuận', 'Khu phố 7, Phường Tiến Thành, Tỉnh Lâm Đồng'],
    ['Phước Hải - Đất Đỏ - Bà Rịa - Vũng Tàu', 'Xã Phước Hải, Thành phố Hồ Chí Minh'],
  ])('reads %j without its commas', async (text, expected) => {
    expect((await convert(text)).text).toBe(expected)
  })

  it('takes a spelling that official lists differ in, and says so', async () => {
    expect(await convert('Xà Phìn, Đồng Văn, Hà Giang')).toEqual({
      text: 'Xã Sà Phìn, Tỉnh Tuyên Quang',
      warnings: ['other-spelling'],
    })
  })

  it('never takes another spelling for sure: the nearest is the first of those to ask about', async () => {
    const result = await convert('Hàm Kiện, Hàm Thuận Nam, Bình Thuận')
    expect(result.code).toBe('unknown-commune')
    expect(result.candidates?.[0]).toBe('Xã Hàm Kiệm')
  })

  it('recognises an address that has today’s units', async () => {
    const result = await convertOldAddress('12 Đường X, Phường Phan Thiết, Tỉnh Lâm Đồng')
    expect(result).toMatchObject({ ok: true, value: { street: '12 Đường X', commune: { code: '22945' } } })
    expect(result.ok && result.value.from).toBeUndefined()
  })

  it('goes by the date of the paper where old and new units have the same name', async () => {
    const text = 'Tân Hội, Đức Trọng, Lâm Đồng'
    expect(await convert(text)).toMatchObject({ text: 'Xã Tân Hội, Tỉnh Lâm Đồng' })
    expect(await convert(text, '2022-03')).toMatchObject({ text: 'Xã Tân Hội, Tỉnh Lâm Đồng' })
    expect(await convert(text, '2025-07')).toMatchObject({
      text: 'Tân Hội, Xã Đức Trọng, Tỉnh Lâm Đồng',
    })
    expect((await convert('Đức Trọng, Lâm Đồng')).code).toBe('district-or-commune')
    expect((await convert('Đức Trọng, Lâm Đồng', '2024')).code).toBe('no-commune')
    expect((await convert('Đức Trọng, Lâm Đồng', '2026')).text).toBe('Xã Đức Trọng, Tỉnh Lâm Đồng')
  })

  it('takes the new province with the old district', async () => {
    expect((await convert('Tiến Thành, Phan Thiết, Lâm Đồng')).text).toBe('Phường Tiến Thành, Tỉnh Lâm Đồng')
  })

  it.each([
    ['', 'empty'],
    [' , ;', 'empty'],
    ['Việt Nam', 'empty'],
    ['abc', 'unknown-unit'],
    ['Bình Thuận', 'unknown-unit'],
    ['Phan Thiết, Bình Thuận', 'no-commune'],
    ['Số 5, Phan Thiết, Bình Thuận', 'unknown-commune'],
    ['5, Quận 3, TP Hồ Chí Minh', 'unknown-commune'],
    ['Hố Nai, Đồng Nai', 'several-communes'],
  ])('does not guess at %j: %s', async (text, code) => {
    expect((await convert(text)).code).toBe(code)
  })

  it('never throws, and whatever it answers is a commune of today', async () => {
    await loadCommunes()
    const { districts, communesOf } = await loadOldUnits()
    const words = fc.constantFrom(...districts, ...districts.flatMap(communesOf)).map(({ fullName }) => fullName)
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      words,
      fc.constantFrom('Bình Thuận', 'Lâm Đồng', ','),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const result = await convertOldAddress(pieces.join(', '))
        for (const { commune, text } of result.ok ? [result.value] : result.candidates)
          expect(text).toContain(commune.fullName)
      }),
    )
  })
})
