import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMrz } from './parse-mrz.ts'

const ZONE = [
  'IDVNM1850012344060185001234<<2',
  '8502016F2502014VNM<<<<<<<<<<<8',
  'NGUYEN<<THI<HONG<ANH<<<<<<<<<<',
].join('\n')
const CARD = {
  number: '060185001234',
  documentNumber: '185001234',
  birth: '1985-02-01',
  sex: 'female',
  expires: '2025-02-01',
  surname: 'NGUYEN',
  givenNames: 'THI HONG ANH',
  nameCut: false,
}

describe('parseMrz', () => {
  it('reads the back of a card', () => {
    expect(parseMrz(ZONE)).toEqual({ ok: true, value: CARD })
  })

  it.each([
    ['one line', ZONE.replaceAll('\n', '')],
    ['Windows line ends', `${ZONE.replaceAll('\n', '\r\n')}\r\n`],
    ['spaces put in', ZONE.replaceAll('<<', '<< ')],
    ['small letters', ZONE.toLowerCase()],
    ['quotation marks for fillers', ZONE.replaceAll('<<', '«')],
  ])('reads it as %s', (_, text) => {
    expect(parseMrz(text)).toEqual({ ok: true, value: CARD })
  })

  it('reads letters among digits as the digits that fit, and says so', () => {
    const result = parseMrz(ZONE.replace('060185001234', 'O6O185OO1234').replace('8502016F', 'B5O2O16F'))
    expect(result).toMatchObject({ ok: true, value: CARD, warnings: [{ code: 'letters-read-as-digits' }] })
  })

  it('refuses any one digit misread, and names the part', () => {
    const places = [...ZONE.matchAll(/\d/g)].map(({ index }) => index)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const misread = (Number(ZONE[place]) + change) % 10
        const result = parseMrz(ZONE.slice(0, place) + misread + ZONE.slice(place + 1))
        expect(result).toMatchObject({ ok: false, problem: { code: 'wrong-check-digit' } })
      }),
    )
    const birth = parseMrz(ZONE.replace('850201', '850301'))
    expect(!birth.ok && birth.problem.reason).toContain('ngày sinh (dòng 2)')
  })

  it('has no expiry where the card prints fillers', () => {
    const open = ZONE.replace('2502014VNM<<<<<<<<<<<8', '<<<<<<0VNM<<<<<<<<<<<2')
    expect(parseMrz(open)).toMatchObject({ ok: true, value: { expires: undefined } })
  })

  it('says that a name filling its line may be cut', () => {
    const long = ZONE.replace('NGUYEN<<THI<HONG<ANH<<<<<<<<<<', 'NGUYEN<<THI<HONG<ANH<BICH<NGOC')
    expect(parseMrz(long)).toMatchObject({ ok: true, value: { givenNames: 'THI HONG ANH BICH NGOC', nameCut: true } })
  })

  it('warns when only the check digit of the card’s own does not fit', () => {
    const result = parseMrz(ZONE.replace('<<2', '<<7').replace('<8\n', '<3\n'))
    expect(result.ok && result.warnings?.map(({ code }) => code)).toEqual(['number-check-differs'])
  })

  it('warns when the sex printed is not that of the number', () => {
    const result = parseMrz(ZONE.replace('F', 'M'))
    expect(result.ok && result.warnings?.map(({ code }) => code)).toEqual(['sex-differs'])
  })

  it.each([
    ['', 'empty'],
    [ZONE.slice(1), 'wrong-length'],
    [ZONE.replace('VNM1', 'LAO1'), 'not-vietnamese-card'],
    [ZONE.replace('NGUYEN', 'NGUYỄN'), 'odd-character'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseMrz(text)).toMatchObject({ ok: false, problem: { code } })
  })
})
