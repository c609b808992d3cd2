import {
  communes,
  loadCommunes,
  tcvn3ToUnicode,
  UnencodableTextError,
  unicodeToTcvn3,
  unicodeToVni,
  vniToUnicode,
} from '@viet-ho/vietnamese'
import { toUnicode } from 'vietnamese-conversion'
import type { Contest } from './contest.ts'

await loadCommunes()
const names = communes().map(({ fullName }) => fullName)

/** Small letters and the capitals without a tone, as iconv of the GNU C library writes TCVN5712-1; capitals with a tone take a capital font. */
export const tcvn3: Contest<string> = {
  subject: 'TCVN3 (ABC) to Unicode',
  cases: [
    ['GiÊy ®Ò nghÞ ®¨ng ký hé kinh doanh', 'Giấy đề nghị đăng ký hộ kinh doanh'],
    ['Ph\u00adêng Phan ThiÕt, tØnh L©m §ång, ngµy 05 th¸ng 02', 'Phường Phan Thiết, tỉnh Lâm Đồng, ngày 05 tháng 02'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['QuyÒn sö dông ®Êt ë, nhµ trÎ, v\u00adên, ngâ hÎm', 'Quyền sử dụng đất ở, nhà trẻ, vườn, ngõ hẻm'],
    ['NguyÔn ThÞ VÝ Dô, TrÇn V¨n MÉu, Vò §øc Thö', 'Nguyễn Thị Ví Dụ, Trần Văn Mẫu, Vũ Đức Thử'],
    ['¡n uèng, ¢u L¹c, £ §ª, ¤ng, ¥n, ¦ng', 'Ăn uống, Âu Lạc, Ê Đê, Ông, Ơn, Ưng'],
  ],
  drawn: names.flatMap((name) => {
    try {
      return [unicodeToTcvn3(name)]
    } catch (error) {
      if (error instanceof UnencodableTextError) return []
      throw error
    }
  }),
  contenders: {
    '@viet-ho/vietnamese': (text) => tcvn3ToUnicode(text),
    'vietnamese-conversion 2.0.0': (text) => toUnicode(text, 'TCVN3'),
  },
  alike: (text) => text.normalize('NFC'),
}

export const vni: Contest<string> = {
  subject: 'VNI to Unicode',
  cases: [
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC', 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'],
    ['UÛy ban nhaân daân phöôøng Phan Thieát', 'Ủy ban nhân dân phường Phan Thiết'],
    ['Nguyeãn Thò Ví Duï, Ñaø Laït, Lyù, Kyõ', 'Nguyễn Thị Ví Dụ, Đà Lạt, Lý, Kỹ'],
    ['aên naêm naèm, ôû, öôùc, böôùm, kyø laï', 'ăn năm nằm, ở, ước, bướm, kỳ lạ'],
  ],
  drawn: names.filter((name) => !name.includes('’')).map((name) => unicodeToVni(name)),
  contenders: {
    '@viet-ho/vietnamese': (text) => vniToUnicode(text),
    'vietnamese-conversion 2.0.0': (text) => toUnicode(text, 'VNI'),
  },
  alike: (text) => text.normalize('NFC'),
}
