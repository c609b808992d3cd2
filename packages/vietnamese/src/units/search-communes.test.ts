import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { communes, loadCommunes } from './communes.ts'
import { searchCommunes } from './search-communes.ts'

beforeAll(loadCommunes)

const names = (query: string, options = {}) => searchCommunes(query, options).map(({ fullName }) => fullName)

describe('searchCommunes', () => {
  it.each([
    ['phan thiet', 'Phường Phan Thiết'],
    ['PHAN THIẾT', 'Phường Phan Thiết'],
    ['phường phan thiết', 'Phường Phan Thiết'],
    ['p phan th', 'Phường Phan Thiết'],
    ['phanthiet', 'Phường Phan Thiết'],
    ["b'lao", "Phường B'Lao"],
    ['phú quí', 'Đặc khu Phú Quý'],
    ['tan lap dak lak', 'Phường Tân Lập'],
    ['da lat', 'Phường Cam Ly - Đà Lạt'],
    ['kon', 'Phường Kon Tum'],
    ['1 bao loc', 'Phường 1 Bảo Lộc'],
  ])('answers %j with %s first', (query, first) => {
    expect(names(query)[0]).toBe(first)
  })

  it('puts the whole name before its continuations', () => {
    expect(names('hàm thuận').slice(0, 3)).toEqual(['Xã Hàm Thuận', 'Xã Hàm Thuận Bắc', 'Xã Hàm Thuận Nam'])
  })

  it('puts the marks that were typed before other marks', () => {
    expect(names('văn lăng', { province: '19' })).toEqual(['Xã Văn Lăng', 'Xã Văn Lang'])
    expect(names('văn lang', { province: '19' })).toEqual(['Xã Văn Lang', 'Xã Văn Lăng'])
  })

  it('puts the type that was typed before other types', () => {
    expect(names('phuong tan lap')[0]).toBe('Phường Tân Lập')
    expect(names('xa tan lap')[0]).toBe('Xã Tân Lập')
  })

  it('finds by initials', () => {
    expect(names('pt', { province: '68' })).toContain('Phường Phan Thiết')
  })

  it('stays inside the province and the limit asked for', () => {
    const found = searchCommunes('tan', { province: '68', limit: 3 })
    expect(found).toHaveLength(3)
    expect(new Set(found.map(({ provinceCode }) => provinceCode))).toEqual(new Set(['68']))
  })

  it.each(['', '  ', '!?', 'không có nơi này', '__proto__'])('finds nothing for %j', (query) => {
    expect(searchCommunes(query)).toEqual([])
  })

  it('finds any commune in its province by any beginning of its name, typed without marks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communes()), fc.double({ min: 0, max: 1, noNaN: true }), (commune, share) => {
        const typed = commune.name.slice(0, Math.max(1, Math.ceil(commune.name.length * share)))
        const found = searchCommunes(typed, { province: commune.provinceCode, limit: 200 })
        expect(found).toContain(commune)
      }),
    )
  })
})
