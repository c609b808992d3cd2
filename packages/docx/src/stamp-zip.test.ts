import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { stampZip } from './stamp-zip.ts'

const files = { 'word/a.xml': new TextEncoder().encode('một'), 'b.xml': new TextEncoder().encode('hai'.repeat(99)) }
const zippedAt = (time: string) => zipSync(files, { mtime: new Date(time) })

it('gives the same bytes whenever the file was zipped', () => {
  const time = new Date('2026-11-24T08:30:10Z')
  const early = stampZip(zippedAt('2020-01-02T03:04:06'), time)
  expect(early).toEqual(stampZip(zippedAt('2026-05-06T07:08:10'), time))
  expect(unzipSync(early)).toEqual(unzipSync(zippedAt('2020-01-02T03:04:06')))
})

it('writes the time as MS-DOS does, in UTC, at both places of an entry', () => {
  const view = new DataView(stampZip(zippedAt('2020-01-02T03:04:06'), new Date('2026-11-24T08:30:10Z')).buffer)
  const stamp = 0x5d7843c5 // 46 years after 1980, November, 24; 8 h, 30 min, 5 × 2 s
  expect(view.getUint32(10, true)).toBe(stamp)
  const directory = view.getUint32(view.byteLength - 6, true)
  expect(view.getUint32(directory + 12, true)).toBe(stamp)
})

it('takes the nearest year that zip has', () => {
  const yearOf = (time: string) =>
    1980 + (new DataView(stampZip(zippedAt('2020-01-02T03:04:06'), new Date(time)).buffer).getUint16(12, true) >> 9)
  expect(yearOf('1970-01-01T00:00:00Z')).toBe(1980)
  expect(yearOf('2500-01-01T00:00:00Z')).toBe(2107)
})

it('refuses bytes that are not a zip file', () => {
  for (const bytes of [new Uint8Array(), new Uint8Array(100)]) {
    expect(() => stampZip(bytes, new Date())).toThrow(RangeError)
  }
})
