import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadAloudKind, readAloud } from './read-aloud.ts'

const tables: Readonly<Record<ReadAloudKind, readonly (readonly [written: string, said: string])[]>> = {
  digits: [
    ['060185001234', 'không sáu không, một tám năm, không không một, hai ba bốn'],
    ['260123456', 'hai sáu không, một hai ba, bốn năm sáu'],
    ['5610', 'năm sáu một không'],
    ['0312345678', 'không ba một, hai ba bốn, năm sáu bảy tám'],
    ['0312345678-001', 'không ba một, hai ba bốn, năm sáu bảy tám, gạch ngang, không không một'],
    ['C1234567', 'xê, một hai ba, bốn năm sáu bảy'],
    ['GD 4 79 1234567890', 'giê dê, bốn, bảy chín, một hai ba, bốn năm sáu, bảy tám chín không'],
  ],
  phone: [
    ['0912345678', 'không chín một hai, ba bốn năm, sáu bảy tám'],
    ['02523000004', 'không hai năm hai, ba không không không, không không bốn'],
  ],
  number: [
    ['24', 'hai mươi tư'],
    ['12.5', 'mười hai phẩy năm'],
    ['1.500.000', 'một triệu năm trăm nghìn'],
    ['-3', 'âm ba'],
  ],
  money: [
    ['50000000', 'năm mươi triệu đồng'],
    ['1.500.000', 'một triệu năm trăm nghìn đồng'],
  ],
  area: [
    ['120.5', 'một trăm hai mươi phẩy năm mét vuông'],
    ['75', 'bảy mươi lăm mét vuông'],
  ],
  date: [
    ['1985-02-01', 'ngày mùng một tháng hai năm một nghìn chín trăm tám mươi lăm'],
    ['10/4/1950', 'ngày mùng mười tháng tư năm một nghìn chín trăm năm mươi'],
    ['1950', 'năm một nghìn chín trăm năm mươi'],
    ['khoảng năm 1950', 'khoảng năm một nghìn chín trăm năm mươi'],
  ],
  name: [
    ['Nguyễn Thị Ví Dụ', 'Nguyễn Thị Ví Dụ'],
    ['H’Ví Dụ Niê', "H'Ví Dụ Niê"],
    ['Nguyễn V. Dụ', 'Nguyễn vê Dụ'],
    ['T.H. Ánh', 'tê hát Ánh'],
  ],
  address: [
    ['12/3A Đ. Ví Dụ, P.5, TP.HCM', 'mười hai trên ba A đường Ví Dụ, phường năm, thành phố Hồ Chí Minh'],
    ['KP.3, P. Phan Thiết, T.Lâm Đồng', 'khu phố ba, phường Phan Thiết, tỉnh Lâm Đồng'],
    ['KP3, TT. Ma Lâm, H. Hàm Thuận Bắc', 'khu phố ba, thị trấn Ma Lâm, huyện Hàm Thuận Bắc'],
    ['Số 7 QL1A, X. Hàm Kiệm, TX La Gi', 'Số bảy quốc lộ một A, xã Hàm Kiệm, thị xã La Gi'],
    ['QL 20, Q.1, TP Đà Lạt', 'quốc lộ hai mươi, quận một, thành phố Đà Lạt'],
    ['Đường 30/4, phường 2', 'Đường ba mươi tháng tư, phường hai'],
    ['5 Đường 2/9', 'năm Đường hai tháng chín'],
    ['ĐT 719, thôn 3', 'đường tỉnh bảy trăm mười chín, thôn ba'],
    ['TDP 4, KDC Ví Dụ, KCN Ví Dụ', 'tổ dân phố bốn, khu dân cư Ví Dụ, khu công nghiệp Ví Dụ'],
    ['Phường Phan Thiết, Tỉnh Lâm Đồng', 'Phường Phan Thiết, Tỉnh Lâm Đồng'],
  ],
  email: [
    ['vi+du_9.x-y@example.com', 'vi cộng du gạch dưới chín chấm x gạch ngang y a còng example chấm com'],
    ['https://vidu.example.com/a', 'https hai chấm gạch chéo gạch chéo vidu chấm example chấm com gạch chéo a'],
  ],
  text: [
    ['Phở 24', 'Phở hai mươi tư'],
    ['Bán 12 kg cà phê, giảm 50%', 'Bán mười hai ki-lô-gam cà phê, giảm năm mươi phần trăm'],
    [
      'Rộng 3,5m² từ ngày 1/2/2026',
      'Rộng ba phẩy năm mét vuông từ ngày mùng một tháng hai năm hai nghìn không trăm hai mươi sáu',
    ],
    ['Giá 1.500.000đ', 'Giá một triệu năm trăm nghìn đồng'],
    ['Cơm & phở', 'Cơm và phở'],
    ['gọi 0912345678', 'gọi không chín một, hai ba bốn, năm sáu bảy tám'],
    [
      'Thư: vidu@example.com, trang https://vidu.example.com.',
      'Thư: vidu a còng example chấm com, trang https hai chấm gạch chéo gạch chéo vidu chấm example chấm com.',
    ],
    ['', ''],
  ],
}

const kinds = Object.keys(tables) as ReadAloudKind[]

describe.each(kinds)('readAloud as %s', (kind) => {
  it.each(tables[kind])('says %j as %j', (written, said) => {
    expect(readAloud(written, kind)).toBe(said)
  })

  it('leaves no digit, says something of everything, and never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9.,/ :@P-]{0,24}$/),
      fc
        .array(fc.constantFrom('P.', 'TP', '12', '/', '1/2/1985', 'm²', '%', '0912', ',', 'Đ.', '@', 'a', 'Ạ', ' '), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (written) => {
        const said = readAloud(written, kind)
        expect(said).not.toMatch(/[0-9]/)
        if (/[\p{L}0-9]/u.test(written)) expect(said).not.toBe('')
      }),
      { numRuns: 1000 },
    )
  })
})
