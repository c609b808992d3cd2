import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from './normalize-text.ts'

describe('normalizeText', () => {
  it.each([
    ['decomposed letters', 'Nguyễn Thị Hồng Ánh'.normalize('NFD'), 'Nguyễn Thị Hồng Ánh'],
    ['a base letter with a combining tone', 'Nguyê\u0303n', 'Nguyễn'],
    ['a tone typed before the circumflex', 'a\u0301\u0302', 'ấ'],
    ['a tone typed before the breve', 'a\u0303\u0306', 'ẵ'],
    ['a tone typed twice before the breve', 'a\u0301\u0301\u0306', 'ắ\u0301'],
    ['a dot below typed before the circumflex', 'e\u0323\u0302', 'ệ'],
    ['the deprecated tone marks', 'a\u0341', 'á'],
    ['the Icelandic eth', 'ÐẶNG ðình', 'ĐẶNG đình'],
    ['the African d', 'Ɖặng ɖình', 'Đặng đình'],
    ['odd spaces', 'a\u00A0b\u202Fc\td\u3000e', 'a b c d e'],
    ['invisible characters', '\uFEFFNgu\u200Byễ\u00ADn\u200E', 'Nguyễn'],
    ['line breaks of Windows, of old Macs and of Word', 'a\r\nb\rc\vd\u2028e', 'a\nb\nc\nd\ne'],
    ['a curly apostrophe inside a name', 'M’Drắk, M‘Lan, Đắk R’Lấp', "M'Drắk, M'Lan, Đắk R'Lấp"],
    ['a grave, an acute and a prime', 'K`Brể K´Brể K′Brể', "K'Brể K'Brể K'Brể"],
    ['an apostrophe after a decomposed letter', 'Ơ̆’Hen', "Ơ̆'Hen"],
    ['an apostrophe with a space after it', 'H’ Hen', "H' Hen"],
  ])('mends %s', (_, typed, expected) => {
    expect(normalizeText(typed)).toBe(expected)
  })

  it.each([
    ['quotation marks', '‘nhà’ và “đất”, phương án ‘A’ hay'],
    ['the place of the tone', 'hòa hoà thủy thuỷ'],
    ['runs of spaces', 'a  b '],
    ['bidirectional controls, which a check must refuse by name', 'a\u202Eb\u2066c\u2069'],
    ['control characters', 'a\u0000b\u001Bc'],
    ['letters of the peoples of the highlands', 'Y Bhĭm Niê Kdăm, Čư̆ Ñuê'],
  ])('leaves %s alone', (_, text) => {
    expect(normalizeText(text)).toBe(text.normalize('NFC'))
  })

  it('changes nothing the second time', () => {
    const pieces = fc.constantFrom(...'aăâeêđÐ’‘ˋ`\u0301\u0302\u0323\u0306\u0309 \t\u200B\r\nHÁ')
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const once = normalizeText(parts.join(''))
        expect(normalizeText(once)).toBe(once)
        expect(once.normalize('NFC')).toBe(once)
      }),
    )
  })
})
