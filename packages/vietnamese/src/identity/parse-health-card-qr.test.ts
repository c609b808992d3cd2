import { describe, expect, it } from 'vitest'
import { parseHealthCardQr } from './parse-health-card-qr.ts'

const hex = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const NAME = hex('Nguyễn Thị Hồng Ánh')
const ADDRESS = hex('Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận')
const CARD = `DN4790123456789|${NAME}|01/02/1985|2|${ADDRESS}|79 - 001|01/01/2021|31/12/2021|25/12/2020|79-0700|-|4|01/01/2024|15a1-7102|$`

describe('parseHealthCardQr', () => {
  it('reads a card with fifteen characters', () => {
    expect(parseHealthCardQr(CARD)).toEqual({
      ok: true,
      value: {
        number: 'DN4790123456789',
        socialInsuranceNumber: '0123456789',
        fullName: 'Nguyễn Thị Hồng Ánh',
        birth: '1985-02-01',
        sex: 'female',
        address: 'Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận',
        facilityCode: '79001',
        validFrom: '2021-01-01',
        validTo: '2021-12-31',
        issued: '2020-12-25',
        unexplained: ['79-0700', '4', '01/01/2024', '15a1-7102'],
      },
    })
  })

  it('reads a card with ten digits, a year of birth and nothing where it prints a hyphen', () => {
    const result = parseHealthCardQr(`0123456789|${NAME.toUpperCase()}|1950|1|-|79–001|01/01/2021|-|-`)
    expect(result).toMatchObject({
      ok: true,
      value: { socialInsuranceNumber: '0123456789', birth: '1950', sex: 'male', facilityCode: '79001' },
    })
    expect(result.ok && [result.value.address, result.value.validTo, result.value.issued]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('reads a card whose number is the personal identification number', () => {
    const scanned = `060185001234|${NAME}|01/02/1985|2|-|79 - 001|01/08/2025|-|-`
    expect(parseHealthCardQr(scanned)).toMatchObject({ ok: true, value: { socialInsuranceNumber: '060185001234' } })
  })

  it.each([
    ['a name that is no text', CARD.replace(NAME, 'ff80'), 'unreadable-name'],
    ['a name cut in the middle of a byte', CARD.replace(NAME, NAME.slice(0, -1)), 'unreadable-name'],
    ['a birth that is no date', CARD.replace('01/02/1985', '30/02/1985'), 'unreadable-birth'],
    ['an unknown sex', CARD.replace('|2|', '|3|'), 'unreadable-sex'],
  ])('warns of %s', (_, scanned, code) => {
    const result = parseHealthCardQr(scanned)
    expect(result.ok && result.warnings?.map((warning) => warning.code)).toEqual([code])
  })

  it.each([
    ['', 'empty'],
    ['0123456789', 'not-health-card'],
    ['060185001234|260123456|Nguyễn Thị Hồng Ánh|01021985|Nữ|Phan Thiết, Bình Thuận|10072021', 'identity-card'],
    ['ABC|1|2|3|4', 'not-health-card'],
  ])('refuses %j as %s', (scanned, code) => {
    expect(parseHealthCardQr(scanned)).toMatchObject({ ok: false, problem: { code } })
  })
})
