import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildUnitModules } from './build-units.ts'

describe('buildUnitModules', () => {
  const modules = buildUnitModules()
  const compressed = (name: string) => gzipSync(modules[name] ?? '').length

  it.each(Object.keys(modules))('gives %s as it stands in src/units/generated', (name) => {
    const file = readFileSync(new URL(`../src/units/generated/${name}`, import.meta.url), 'utf8')
    expect(file, 'run: node packages/vietnamese/scripts/build-units.ts').toBe(modules[name])
  })

  it('keeps what typing needs under 60 kB compressed, and everything under 200 kB', () => {
    expect(compressed('provinces.ts') + compressed('communes.ts')).toBeLessThan(60_000)
    expect(Object.keys(modules).reduce((sum, name) => sum + compressed(name), 0)).toBeLessThan(200_000)
  })
})
