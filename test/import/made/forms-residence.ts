import { type MadeForm, p, table } from './build.ts'

/** One form as an example of the notation; more stand in the files beside. */
export const residence: readonly MadeForm[] = [
  {
    name: 'thay-doi-cu-tru',
    blocks: [
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', { align: 'center', bold: true, size: 28 }),
      p('Kính gửi{sup:(1)}:[[dots|Kính gửi|text|………………………………………………]]', { align: 'center' }),
      p(
        '1. Họ, chữ đệm và tên:[[dots|Họ, chữ đệm và tên|person-name|...................................................]]',
      ),
      p(
        '2. Ngày, tháng, năm sinh:[[date|Ngày, tháng, năm sinh|partial-date,date|......./......./.........]]      3. Giới tính:[[dots|Giới tính|text,choice|..................]]',
      ),
      p(
        '5. Số điện thoại liên hệ:[[dots|Số điện thoại liên hệ|phone|…………………]] 6. Email:[[dots|Email|email|………………………]]',
      ),
      p('11. Những thành viên trong hộ gia đình cùng thay đổi:'),
      table(
        [800, 3000, 1800, 1200, 2400],
        [
          ['TT', 'Họ, chữ đệm và tên', 'Ngày, tháng, năm sinh', 'Giới tính', 'Số định danh cá nhân'],
          [
            '',
            '[[rows|Những thành viên trong hộ gia đình cùng thay đổi/ /Họ, chữ đệm và tên/ /Ngày, tháng, năm sinh/ /Giới tính/ /Số định danh cá nhân|person-name,partial-date+date,text+choice,personal-id-number|]]',
            '',
            '',
            '',
          ],
          ['', '', '', '', ''],
        ],
      ),
    ],
  },
]
