import { describe, expect, it } from 'vitest'
import { findOldProvince, findProvince, oldProvinces, provinces } from './provinces.ts'

describe('provinces', () => {
  it('lists 34, six of them cities before Đồng Nai became the seventh', () => {
    expect(provinces()).toHaveLength(34)
    const cities = provinces().filter(({ type }) => type === 'Thành phố')
    expect(cities.map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Hải Phòng',
      'Huế',
      'Đà Nẵng',
      'Đồng Nai',
      'Hồ Chí Minh',
      'Cần Thơ',
    ])
  })

  it('gives each of the old 63 a province of today', () => {
    expect(oldProvinces()).toHaveLength(63)
    const codes = new Set(provinces().map(({ code }) => code))
    expect(oldProvinces().filter(({ newCode }) => !codes.has(newCode))).toEqual([])
    expect(new Set(oldProvinces().map(({ newCode }) => newCode)).size).toBe(34)
  })
})

describe('findProvince', () => {
  it.each([
    ['Tỉnh Lâm Đồng', '68'],
    ['lam dong', '68'],
    ['T. Lâm Đồng', '68'],
    ['LÂM ĐỒNG', '68'],
    ['TP.HCM', '79'],
    ['TPHCM', '79'],
    ['tp. hồ chí minh', '79'],
    ['Thành phố Hồ Chí Minh', '79'],
    ['Sài Gòn', '79'],
    ['Huế', '46'],
    ['TP Huế', '46'],
    ['Thừa Thiên - Huế', '46'],
    ['Khánh Hoà', '56'],
    ['Thanh Hóa', '38'],
    ['Dak Lak', '66'],
    ['Đắc Lắc', '66'],
    ['Đồng Nai', '75'],
    ['Tỉnh Đồng Nai', '75'],
    ['Lâm Đồng'.normalize('NFD'), '68'],
  ])('finds %j', (text, code) => {
    expect(findProvince(text)?.code).toBe(code)
  })

  it.each(['', 'Bình Thuận', 'Tỉnh', 'Lâm', 'Đông', 'constructor', 'Tỉnh Phan Thiết'])(
    'finds nothing in %j',
    (text) => {
      expect(findProvince(text)).toBeUndefined()
    },
  )

  it('finds every province by its names of today and of before', () => {
    for (const province of provinces()) {
      expect(findProvince(province.fullName)).toBe(province)
      expect(findProvince(province.name.toUpperCase())).toBe(province)
    }
    for (const province of oldProvinces()) expect(findOldProvince(province.fullName)).toBe(province)
  })
})
