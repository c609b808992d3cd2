import { describe, expect, it } from 'vitest'
import { readField } from '../../test-support/read-field.ts'

describe('upper-case-name', () => {
  it.each([
    ['nguyễn thị hồng ánh', 'NGUYỄN THỊ HỒNG ÁNH'],
    ['Y Bhĭm Niê Kdăm', 'Y BHĬM NIÊ KDĂM'],
    ['ðặng'.normalize('NFD'), 'ĐẶNG'],
    ['straße', 'STRASSE'],
  ])('writes %s in capitals', (raw, value) => {
    expect(readField('upper-case-name', raw)).toMatchObject({ value, errors: [] })
  })

  it('refuses a letter whose capital no paper can hold', () => {
    expect(readField('upper-case-name', 'ŉan').errors).toEqual(['unprintable-character'])
  })

  it('counts the capitals for the length', () => {
    expect(readField('upper-case-name', 'ß'.repeat(51)).errors).toEqual(['too-long'])
  })
})
