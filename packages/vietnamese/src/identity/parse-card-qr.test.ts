import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCardQr } from './parse-card-qr.ts'

const SEVEN =
  '060185001234|260123456|Nguyễn Thị Hồng Ánh|01021985|Nữ|Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận|10072021'
const CARD = {
  shape: 'seven-fields',
  number: '060185001234',
  oldNumber: '260123456',
  fullName: 'Nguyễn Thị Hồng Ánh',
  birth: '1985-02-01',
  sex: 'female',
  address: 'Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận',
  issued: '2021-07-10',
  cancelledNumber: undefined,
  unexplained: [],
}

const read = (text: string) => {
  const result = parseCardQr(text)
  if (!result.ok) throw new Error(result.problem.code)
  return { ...result.value, warnings: result.warnings?.map(({ code }) => code) ?? [] }
}
const hex = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const latin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

describe('parseCardQr', () => {
  it('reads the seven fields of a card of 2021 to 2024', () => {
    expect(parseCardQr(SEVEN)).toEqual({ ok: true, value: CARD })
  })

  it('reads the eleven fields of a card since 7/2024, the last four empty', () => {
    expect(parseCardQr(`${SEVEN}||||`)).toEqual({ ok: true, value: { ...CARD, shape: 'eleven-fields' } })
  })

  it('reads a card without an old number, of either shape', () => {
    const card = '060207001234||Y Bhĭm Niê|15032007|Nam|Buôn Cư Dluê, Hòa Thắng, Buôn Ma Thuột, Đắk Lắk|20092024'
    const expected = { shape: 'seven-fields', oldNumber: undefined, fullName: 'Y Bhĭm Niê', sex: 'male', warnings: [] }
    expect(read(card)).toMatchObject(expected)
    expect(read(`${card}||||`)).toMatchObject({ ...expected, shape: 'eleven-fields' })
  })

  it.each([
    ['line ends', `\r\n${SEVEN}\r\n`],
    ['a byte order mark', `\uFEFF${SEVEN}`],
    ['decomposed letters', SEVEN.normalize('NFD')],
    ['spaces around the fields', SEVEN.replaceAll('|', ' | ')],
    ['the same scan twice', `${SEVEN}\n${SEVEN}\n`],
    ['bytes sent as Latin-1', latin1(SEVEN)],
    ['bytes sent as hexadecimal digits', hex(SEVEN)],
    ['bytes sent as hexadecimal digits in pairs', hex(`\uFEFF${SEVEN}\r\n`).replace(/../g, '$& ').toUpperCase()],
  ])('reads a card through %s', (_, scanned) => {
    expect(parseCardQr(scanned)).toEqual({ ok: true, value: CARD })
  })

  it('keeps a name in capitals, and NFC in everything', () => {
    expect(read(SEVEN.replace('Nguyễn Thị Hồng Ánh', 'NGUYỄN THỊ HỒNG ÁNH')).fullName).toBe('NGUYỄN THỊ HỒNG ÁNH')
  })

  it('takes twelve digits after the seventh field as the cancelled number', () => {
    expect(read(`${SEVEN}|060085009999|||`)).toMatchObject({
      cancelledNumber: '060085009999',
      unexplained: [],
      warnings: [],
    })
    expect(read(`${SEVEN}|||060085009999|`)).toMatchObject({ cancelledNumber: '060085009999' })
  })

  it('shows other filled fields and never places them', () => {
    expect(read(`${SEVEN}||Nguyễn Văn Ba|Trần Thị Tư|`)).toMatchObject({
      shape: 'eleven-fields',
      cancelledNumber: undefined,
      unexplained: ['Nguyễn Văn Ba', 'Trần Thị Tư'],
      warnings: ['unexplained-fields'],
    })
    expect(read(`${SEVEN}|060085009999|060085008888||`)).toMatchObject({
      cancelledNumber: undefined,
      unexplained: ['060085009999', '060085008888'],
    })
  })

  it.each([
    ['01011950', '1950-01-01'],
    ['00001950', '1950'],
    ['00031950', '1950-03'],
  ])('reads the birth %s no more exactly than it is', (printed, birth) => {
    expect(read(SEVEN.replace('01021985', printed).replace('060185', '060150'))).toMatchObject({ birth, warnings: [] })
  })

  it.each([
    ['strokes in the dates', SEVEN.replace('01021985', '01/02/1985').replace('10072021', '10/07/2021')],
    ['hyphens in the dates', SEVEN.replace('01021985', '01-02-1985')],
    ['labels', SEVEN.replace('060185001234', 'CCCD: 060185001234').replace('Nguyễn', 'Họ và tên: Nguyễn')],
    ['the sex in English', SEVEN.replace('Nữ', 'Female')],
    ['spaces in the number', SEVEN.replace('060185001234', '060 185 001 234')],
    ['eight fields', `${SEVEN}|`],
    ['fourteen fields', `${SEVEN}|||||||`],
  ])('reads a lookalike with %s and flags it', (_, scanned) => {
    expect(read(scanned)).toMatchObject({ ...CARD, shape: 'lookalike', warnings: ['lookalike'] })
  })

  it('reads six fields whichever one is missing', () => {
    expect(read(SEVEN.replace('|260123456', ''))).toMatchObject({ ...CARD, shape: 'lookalike', oldNumber: undefined })
    expect(read(SEVEN.replace('|10072021', ''))).toMatchObject({
      ...CARD,
      shape: 'lookalike',
      issued: undefined,
      warnings: ['lookalike', 'unreadable-issue-date'],
    })
  })

  it.each([
    ['another year', SEVEN.replace('1985|', '1958|'), ['birth-year-differs']],
    ['another sex', SEVEN.replace('Nữ', 'Nam'), ['sex-differs']],
    ['an issue date before the birth', SEVEN.replace('2021', '1921'), ['issued-before-birth']],
    ['a day no calendar has', SEVEN.replace('01021985', '31021985'), ['unreadable-birth']],
    ['a damaged old number', SEVEN.replace('260123456', '26012345'), ['lookalike', 'unreadable-old-number']],
    ['letters lost by the scanner', SEVEN.replace(/[^\0-\x7F]/g, '?'), ['lookalike', 'marks-lost', 'unreadable-sex']],
    [
      'marks lost by the scanner',
      '060185001234|260123456|Nguyen Thi Hong Anh|01021985|Nu|Khu pho 7, Tien Thanh, Phan Thiet, Binh Thuan|10072021',
      ['lookalike', 'marks-lost'],
    ],
  ])('warns of %s', (_, scanned, warnings) => {
    expect(read(scanned).warnings).toEqual(warnings)
  })

  it.each([
    ['', 'empty'],
    [' \r\n', 'empty'],
    ['|||||||', 'empty'],
    ['060185001234', 'not-card-qr'],
    ['https://vidu.vn/', 'not-card-qr'],
    ['060185001234|260123456|Nguyễn Thị Hồng Ánh', 'too-few-fields'],
    [`${SEVEN}\n${SEVEN.replace('Ánh', 'Anh')}`, 'several-scans'],
    ['DN4790123456789|4e677579e1bb856e|01/02/1985|2|-|79 - 001|01/01/2021|-', 'health-card'],
    ['060185001234|4e677579e1bb856e|01/02/1985|2|-|79 - 001|01/08/2025|-', 'health-card'],
    ['0123456789|4e677579e1bb856e|01/02/1985|2|-|79 - 001|01/01/2021|-', 'health-card'],
    [SEVEN.replace('060185001234', '06018500123'), 'wrong-length'],
    [SEVEN.replace('060185001234', '06018500123x'), 'not-digits'],
    [SEVEN.replace('Nguyễn Thị Hồng Ánh', ''), 'no-name'],
  ])('refuses %j as %s', (scanned, code) => {
    expect(parseCardQr(scanned)).toMatchObject({ ok: false, problem: { code } })
  })

  it('never throws, and says something in Vietnamese about anything', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string()).map((fields) => fields.join('|')),
    )
    fc.assert(
      fc.property(text, (scanned) => {
        const result = parseCardQr(scanned)
        for (const { reason } of result.ok ? (result.warnings ?? []) : [result.problem]) expect(reason).toMatch(/[.)]$/)
      }),
    )
  })
})
