import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLegacyFont, legacyEncodingOf } from './legacy-font.ts'
import { tcvn3ToUnicode, unicodeToTcvn3 } from './tcvn3.ts'
import { smallLetters, UnencodableTextError, vietnameseLetters } from './vietnamese-letters.ts'
import { unicodeToVni, vniToUnicode } from './vni.ts'

/** Bytes A1 to FE of TCVN 5712:1993 (VN1), small letters and the capitals without a tone, as iconv of the GNU C library decodes them. */
const tcvn5712: Readonly<Record<string, string>> = {
  a1: 'Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ',
  b5: 'à ả ã á ạ',
  bb: 'ằ ẳ ẵ ắ',
  c6: 'ặ ầ ẩ ẫ ấ ậ è',
  ce: 'ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ',
  dc: 'ĩ í ị ò',
  e1: 'ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù',
  f1: 'ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ',
}

const motto = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc'
const anyText = (letters: readonly string[]) =>
  fc
    .array(fc.constantFrom(...letters, 'a', 'E', 'o', 'u', 'y', 'B', 'z', ' ', '1', ',', '-'), { maxLength: 60 })
    .map((parts) => parts.join(''))

it('knows all 134 letters', () => {
  expect(new Set(vietnameseLetters).size).toBe(134)
  for (const letter of vietnameseLetters) expect(letter).toBe(letter.normalize('NFC'))
})

describe('TCVN3', () => {
  it('has the codes of the standard', () => {
    const decoded = Object.entries(tcvn5712).flatMap(([first, letters]) =>
      letters
        .split(' ')
        .map((letter, index) => [tcvn3ToUnicode(String.fromCharCode(Number.parseInt(first, 16) + index)), letter]),
    )
    expect(decoded).toHaveLength(67 + 7)
    expect(decoded.filter(([ours, theirs]) => ours !== theirs)).toEqual([])
  })

  it.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc', motto],
    ['Uû ban nh©n d©n ph­êng Phan ThiÕt', 'Uỷ ban nhân dân phường Phan Thiết'],
    ['NguyÔn ThÞ VÝ Dô, sinh ngµy 01/02/1985', 'Nguyễn Thị Ví Dụ, sinh ngày 01/02/1985'],
    ['¡n uèng, ¢u L¹c, £ §ª, ¤ng, ¥n, ¦ng', 'Ăn uống, Âu Lạc, Ê Đê, Ông, Ơn, Ưng'],
    ['A°', 'À'],
    ['“ạ ế” – Unicode', '“ạ ế” – Unicode'],
  ])('reads %j', (codes, text) => {
    expect(tcvn3ToUnicode(codes)).toBe(text)
  })

  it('reads a capital font as capitals', () => {
    expect(tcvn3ToUnicode('céng hßa x· héi chñ nghÜa viÖt nam', { capitals: true })).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    )
    expect(tcvn3ToUnicode('§¬n ®Ò nghÞ', { capitals: true })).toBe('ĐƠN ĐỀ NGHỊ')
  })

  it('writes what it reads: every small letter and toneless capital, and in a capital font every capital', () => {
    fc.assert(
      fc.property(
        anyText([...smallLetters, ...'ĂÂÊÔƠƯĐ']),
        (text) => void expect(tcvn3ToUnicode(unicodeToTcvn3(text))).toBe(text),
      ),
    )
    fc.assert(
      fc.property(anyText(vietnameseLetters), (text) => {
        const capitals = { capitals: true }
        expect(tcvn3ToUnicode(unicodeToTcvn3(text, capitals), capitals)).toBe(text.toUpperCase())
      }),
    )
  })

  it('refuses letters without a code and names each once', () => {
    expect(() => unicodeToTcvn3('ĐỖ Ỗ ẾCH 例')).toThrow(UnencodableTextError)
    expect(() => unicodeToTcvn3('ĐỖ Ỗ ẾCH 例')).toThrow(
      expect.objectContaining({ code: 'unencodable-text', letters: ['Ỗ', 'Ế', '例'] }),
    )
  })
})

describe('VNI', () => {
  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc', motto],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['UÛy ban nhaân daân phöôøng Phan Thieát', 'Ủy ban nhân dân phường Phan Thiết'],
    [
      'Nguyeãn Thò Ví Duï, Ñaø Laït, Lyù, Kyõ, myï, thuùy, quyù, Myõ',
      'Nguyễn Thị Ví Dụ, Đà Lạt, Lý, Kỹ, myï, thúy, quý, Mỹ',
    ],
    ['Aùnh, AÙnh', 'Ánh, Ánh'],
    ['aên naêm naèm, ôû, öôùc, böôùm, kyø laï, thuaàn tuùy, ñeïp', 'ăn năm nằm, ở, ước, bướm, kỳ lạ, thuần túy, đẹp'],
    ['Yeán, yù, Î, î, Æ, æ', 'Yến, ý, Ỵ, ỵ, Ỉ, ỉ'],
    ['“ạ ế” – Unicode', '“ạ ế” – Unicode'],
  ])('reads %j', (codes, text) => {
    expect(vniToUnicode(codes)).toBe(text)
  })

  it('writes what it reads: every letter, both cases', () => {
    for (const letter of vietnameseLetters) expect(vniToUnicode(unicodeToVni(letter))).toBe(letter)
    fc.assert(
      fc.property(anyText(vietnameseLetters), (text) => void expect(vniToUnicode(unicodeToVni(text))).toBe(text)),
    )
  })

  it('refuses letters without a code', () => {
    expect(() => unicodeToVni('Việt “Nam”')).toThrow(expect.objectContaining({ letters: ['“', '”'] }))
  })
})

describe('a font by its name', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArial Narrow', 'tcvn3'],
    ['.vntime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArialH', 'tcvn3-capitals'],
    ['.VnArial NarrowH', 'tcvn3-capitals'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['VNI Times', 'vni'],
    ['Times New Roman', undefined],
    ['VnTime', undefined],
    ['', undefined],
  ])('takes %j for %s', (font, encoding) => {
    expect(legacyEncodingOf(font)).toBe(encoding)
  })

  it('decides how text is read', () => {
    expect(fromLegacyFont('ViÖt', '.VnTime')).toBe('Việt')
    expect(fromLegacyFont('viÖt', '.VnTimeH')).toBe('VIỆT')
    expect(fromLegacyFont('Vieät', 'VNI-Times')).toBe('Việt')
    expect(fromLegacyFont('Café', 'Times New Roman')).toBe('Café')
    expect(fromLegacyFont('Đã là Unicode', '.VnTime')).toBe('Đã là Unicode')
    expect(fromLegacyFont('Đã là Unicode', 'VNI-Times')).toBe('Đã là Unicode')
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('.VnTime', '.VnTimeH', 'VNI-Times'), (text, font) => {
        expect(typeof fromLegacyFont(text, font)).toBe('string')
      }),
    )
  })
})
