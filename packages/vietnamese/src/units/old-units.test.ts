import { describe, expect, it } from 'vitest'
import { communeByCode, loadCommunes } from './communes.ts'
import { loadOldUnits } from './old-units.ts'

describe('loadOldUnits', () => {
  it('has 696 districts and 10,041 communes, each with a place to go to in the province that took its own', async () => {
    await loadCommunes()
    const { districts, communesOf } = await loadOldUnits()
    const all = districts.flatMap(communesOf)
    expect(districts).toHaveLength(696)
    expect(all).toHaveLength(10_041)
    for (const { targets, district } of all) {
      expect(targets.length).toBeGreaterThan(0)
      for (const { code } of targets) expect(communeByCode(code)?.provinceCode).toBe(district.province.newCode)
    }
    expect(new Set(all.flatMap(({ targets }) => targets.map(({ code }) => code))).size).toBe(3321)
  })

  it('keeps the marks of the map', async () => {
    const { districts, communesOf } = await loadOldUnits()
    const shares = districts.flatMap(communesOf).flatMap(({ targets }) => targets.map(({ share }) => share))
    const counts = Object.entries(Object.groupBy(shares, (share) => share)).map(([share, list]) => [
      share,
      list?.length,
    ])
    expect(Object.fromEntries(counts)).toEqual({
      whole: 9602,
      part: 828,
      'area-with-all-people': 58,
      'area-without-people': 83,
    })
  })

  it('is one load for all who ask', () => {
    expect(loadOldUnits()).toBe(loadOldUnits())
  })
})
