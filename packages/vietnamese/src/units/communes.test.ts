import { describe, expect, it, vi } from 'vitest'
import { CommunesNotLoadedError, communeByCode, communes, loadCommunes } from './communes.ts'
import { findCommune } from './find-commune.ts'

describe('communes', () => {
  it('refuses to answer before they are loaded', async () => {
    vi.resetModules()
    const fresh = await import('./communes.ts')
    expect(() => fresh.communes()).toThrow(expect.objectContaining({ code: 'communes-not-loaded' }))
    expect(new CommunesNotLoadedError().name).toBe('CommunesNotLoadedError')
  })

  it('lists 2,611 xã, 697 phường and 13 đặc khu, 124 of all in Lâm Đồng', async () => {
    await loadCommunes()
    const counts = Object.entries(Object.groupBy(communes(), ({ type }) => type)).map(([type, list]) => [
      type,
      list.length,
    ])
    expect(Object.fromEntries(counts)).toEqual({ Xã: 2611, Phường: 697, 'Đặc khu': 13 })
    expect(communes('68')).toHaveLength(124)
    expect(communes('60')).toEqual([])
  })

  it('gives each commune with its full name and province', async () => {
    await loadCommunes()
    expect(communeByCode('22945')).toEqual({
      code: '22945',
      type: 'Phường',
      name: 'Phan Thiết',
      fullName: 'Phường Phan Thiết',
      provinceCode: '68',
      provinceName: 'Lâm Đồng',
    })
  })

  it('knows Ba Chẽ by both of its codes', async () => {
    await loadCommunes()
    expect(communeByCode('06970')?.fullName).toBe('Xã Ba Chẽ')
    expect(communeByCode('06978')).toBe(communeByCode('06970'))
  })

  it('has the wards that Đồng Nai made of communes on 30/4/2026', async () => {
    await loadCommunes()
    expect(communeByCode('25270')?.fullName).toBe('Phường Lộc Ninh')
    expect(communeByCode('26485')?.fullName).toBe('Phường Nhơn Trạch')
  })
})

describe('findCommune', () => {
  it.each([
    ['Phường Phan Thiết', '68', '22945'],
    ['phan thiet', '68', '22945'],
    ['P. Phan Thiết', '68', '22945'],
    ['p phan thiet', '68', '22945'],
    ['Xã Phan Thiết', '68', '22945'],
    ['P1 Bảo Lộc', '68', '24823'],
    ['phường 1 bảo lộc', '68', '24823'],
    ['Đặc khu Phú Quý', '68', '23272'],
    ['phu qui', '68', '23272'],
    ["M'Đrắk", '66', '24412'],
    ['B’Lao', '68', '24829'],
    ['Văn Lang', '19', '02143'],
    ['Xã Văn Lăng', '19', '05665'],
    ['van lang', '19', undefined],
    ['Phuong Dong Tien', '38', '15853'],
    ['Phan Thiết', '79', undefined],
    ['', '68', undefined],
    ['Phan Thiết', '99', undefined],
  ])('finds for %j in %s the code %s', async (text, province, code) => {
    await loadCommunes()
    expect(findCommune(text, province)?.code).toBe(code)
  })

  it('finds every commune by its full name, by its name in capitals, and with the other placement of the tone', async () => {
    await loadCommunes()
    const replaced = (name: string) => name.replace(/òa/g, 'oà').replace(/óa/g, 'oá').replace(/ủy/g, 'uỷ')
    for (const commune of communes()) {
      expect(findCommune(commune.fullName, commune.provinceCode)).toBe(commune)
      expect(findCommune(commune.name.toUpperCase(), commune.provinceCode)).toBe(commune)
      expect(findCommune(replaced(commune.fullName), commune.provinceCode)).toBe(commune)
    }
  })
})
