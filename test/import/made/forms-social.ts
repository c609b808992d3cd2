import { cell, type MadeForm, p, table } from './build.ts'

const name = 'person-name,upper-case-name'
const birth = 'partial-date,date'
const when = 'date,partial-date'
const birthPart = 'number,text,date,partial-date'
const place = 'address,text'
const words = 'text,long-text'
const idNumber = 'personal-id-number,identity-paper'
const pick = 'choice,text'
const many = 'number,text'

const dots = (labels: string, types: string, letters: string) => `[[dots|${labels}|${types}|${letters}]]`
const date = (labels: string, types: string, letters: string) => `[[date|${labels}|${types}|${letters}]]`
const empty = (labels: string, types: string) => `[[cell|${labels}|${types}|]]`
const written = (labels: string, letters: string) => `[[choice|${labels}|choice,text|${letters}]]`
/** A tick box; the question it answers stands in a second label. */
const box = (label: string, question = '', letters = '□') =>
  `[[box|${label}${question && `/ /${question}, ${label}/ /${question}`}|choice,choices,yes-no|${letters}]]`
/** A tick box where a row and a column meet. */
const crossing = (row: string, column: string, letters = '□') =>
  `[[box|${row}, ${column}/ /${column}/ /${row}/ /${column}, ${row}|choice,choices,yes-no|${letters}]]`
const crossingCell = (row: string, column: string) =>
  `[[cell|${row}, ${column}/ /${column}/ /${row}/ /${column}, ${row}|choice,choices,yes-no,text|]]`
const placeOf = (letters: string) => dots('Địa danh/ /Nơi lập/ /Địa điểm/ /Làm tại', 'text,address', letters)
const dayOf = (letters: string) => date('Ngày lập/ /Ngày lập giấy/ /Ngày/ /Ngày, tháng, năm', 'date', letters)
const boxes = (labels: string, types: string, count: number) => [
  `[[digits|${labels}|${types}|]]`,
  ...Array<string>(count - 1).fill(''),
]
const narrow = (count: number) => Array<number>(count).fill(350)

const title = { align: 'center', bold: true, size: 28 } as const
const middle = { align: 'center' } as const
const strong = { align: 'center', bold: true } as const
const heading = { bold: true } as const
const note = { italic: true, size: 22 } as const
const leader = { properties: '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>' } as const
const twoLeaders = {
  properties:
    '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="5103"/><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>',
} as const

const merged: MadeForm = {
  name: 'to-khai-tro-cap-xa-hoi-huu-tri',
  blocks: [
    p('{b:Mẫu số 01}', { align: 'right' }),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('{u:Độc lập - Tự do - Hạnh phúc}', strong),
    p(''),
    p('TỜ KHAI ĐỀ NGHỊ TRỢ CẤP XÃ HỘI, TRỢ CẤP HƯU TRÍ XÃ HỘI', title),
    p(
      `Kính gửi: Chủ tịch Ủy ban nhân dân xã (phường, đặc khu){sup:1} ${dots('Kính gửi: Chủ tịch Ủy ban nhân dân xã (phường, đặc khu)/ /Kính gửi/ /Chủ tịch Ủy ban nhân dân xã', 'text,address', '…………………………')}`,
      middle,
    ),
    p('Đối tượng thực hiện khai thông tin liên quan (nếu có) như sau:', { italic: true }),
    p(
      `${box('Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng khai mục I, mục II (1.1; 1.5) và mục III/ /Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng', 'Đối tượng')} Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng khai mục I, mục II (1.1; 1.5) và mục III`,
    ),
    p(
      `${box('Người từ đủ 16 tuổi đến 22 tuổi đang học phổ thông, học nghề... khai mục I, mục II (1.1)/ /Người từ đủ 16 tuổi đến 22 tuổi đang học phổ thông, học nghề...', 'Đối tượng')} Người từ đủ 16 tuổi đến 22 tuổi đang học phổ thông, học nghề... khai mục I, mục II (1.1)`,
    ),
    p(
      `${box('Người cao tuổi đề nghị trợ cấp hưu trí xã hội khai mục I, mục II (1.2)/ /Người cao tuổi đề nghị trợ cấp hưu trí xã hội', 'Đối tượng')} Người cao tuổi đề nghị trợ cấp hưu trí xã hội khai mục I, mục II (1.2)`,
    ),
    p(
      `${box('Người khuyết tật nặng, đặc biệt nặng khai mục I, mục II (1.3; 1.4), mục III (nếu có)/ /Người khuyết tật nặng, đặc biệt nặng', 'Đối tượng')} Người khuyết tật nặng, đặc biệt nặng khai mục I, mục II (1.3; 1.4), mục III (nếu có)`,
    ),
    p(`${box('Đối tượng khác')} Đối tượng khác (ghi rõ): ${dots('Đối tượng khác/ /ghi rõ', words, '…………….…….')}`),
    p('I. THÔNG TIN CỦA ĐỐI TƯỢNG', heading),
    p(`1. Họ và tên (viết chữ in hoa): ${dots('Họ và tên', name, '……………………………………..........')}`),
    p(
      `2. Ngày, tháng, năm sinh: ${date('Ngày, tháng, năm sinh', birth, '…../…../…….')} Giới tính: ${dots('Giới tính', pick, '………')} Dân tộc: ${dots('Dân tộc', 'text,choice', '………..')}`,
    ),
    p(
      `3. Số căn cước/Số định danh cá nhân: ${dots('Số căn cước/Số định danh cá nhân', idNumber, '…………………….')} Cấp ngày ${date('Cấp ngày/ /Ngày cấp', when, '…./…./……')} Nơi cấp: ${dots('Nơi cấp', 'text', '…………')}`,
    ),
    p(
      `4. Nơi cư trú (ghi rõ thôn, xóm, ... xã, tỉnh): ${dots('Nơi cư trú', place, '…………………………………………………………..\n………………………………………………………………………………')}`,
    ),
    p(
      `5. Hiện nay ở với ai, ở đâu? ${dots('Hiện nay ở với ai, ở đâu', words, '. . . . . . . . . . . . . . . . . . . . . . . .')}`,
    ),
    p(
      `6. Số điện thoại{sup:2}: ${dots('Số điện thoại', 'phone', '……………………')} Thư điện tử (nếu có): ${dots('Thư điện tử', 'email', '……………………')}`,
    ),
    p('II. THÔNG TIN VỀ HOÀN CẢNH', heading),
    p(
      `1.1. Tình trạng đi học: ${box('Chưa đi học', 'Tình trạng đi học')} Chưa đi học   ${box('Đã nghỉ học', 'Tình trạng đi học')} Đã nghỉ học   ${box('Đang đi học', 'Tình trạng đi học')} Đang đi học (ghi rõ lớp ${dots('lớp/ /Đang đi học, lớp/ /ghi rõ lớp', many, '….')}, trường ${dots('trường/ /Đang đi học, trường', 'text', '………………')})`,
    ),
    p('1.2. Chế độ đang hưởng hằng tháng:'),
    p(
      `- Lương hưu, trợ cấp bảo hiểm xã hội:   Có ${box('Có', 'Lương hưu, trợ cấp bảo hiểm xã hội')}    Không ${box('Không', 'Lương hưu, trợ cấp bảo hiểm xã hội')}   Mức hưởng: ${dots('Mức hưởng', 'money,number', '…………………')} đồng/tháng`,
    ),
    p(
      `- Trợ cấp ưu đãi người có công:   Có ${box('Có', 'Trợ cấp ưu đãi người có công')}    Không ${box('Không', 'Trợ cấp ưu đãi người có công')}   Mức hưởng: ${dots('Mức hưởng', 'money,number', '…………………')} đồng/tháng`,
    ),
    p(
      `1.3. Giấy xác nhận khuyết tật số ${dots('Giấy xác nhận khuyết tật số', 'text,number', '…………')} do ${dots('do/ /Giấy xác nhận khuyết tật, do/ /Nơi cấp/ /Cơ quan cấp', 'text', '………………………')} cấp ngày ${date('cấp ngày/ /Ngày cấp/ /Giấy xác nhận khuyết tật số, cấp ngày', when, '…. tháng …. năm ….')}`,
    ),
    p(
      `- Dạng khuyết tật: ${dots('Dạng khuyết tật', 'text,choice,choices,long-text', '..................')} ; Mức độ khuyết tật: ${dots('Mức độ khuyết tật', 'text,choice', '.................')}`,
    ),
    p(`1.4. Thuộc hộ: ${written('Thuộc hộ', 'nghèo/cận nghèo/không nghèo')}`),
    p('1.5. Thông tin về cha, mẹ của trẻ em:'),
    p(
      `a) Cha: ${dots('Cha', name, '………………………………')} sinh năm ${dots('sinh năm/ /Cha, sinh năm', 'number,partial-date,date', '………')} tình trạng{sup:3} ${dots('tình trạng/ /Cha, tình trạng', 'text,choice,long-text', '……………..')}`,
    ),
    p(
      `b) Mẹ: ${dots('Mẹ', name, '………………………………')} sinh năm ${dots('sinh năm/ /Mẹ, sinh năm', 'number,partial-date,date', '………')} tình trạng{sup:3} ${dots('tình trạng/ /Mẹ, tình trạng', 'text,choice,long-text', '……………..')}`,
    ),
    p('III. THÔNG TIN NGƯỜI KHAI THAY, NGƯỜI GIÁM HỘ (nếu có)', heading),
    p(`1. Họ và tên: ${dots('Họ và tên', name, '…………………………………………………………')}`),
    p(
      `2. Ngày, tháng, năm sinh: ${date('Ngày, tháng, năm sinh', birth, '…../…../…….')} Số căn cước/Số định danh cá nhân: ${dots('Số căn cước/Số định danh cá nhân', idNumber, '……………')}`,
    ),
    p(`3. Nơi cư trú: ${dots('Nơi cư trú', place, '………………………………………………………………')}`),
    p(`4. Quan hệ với đối tượng: ${dots('Quan hệ với đối tượng', 'text,choice', '……………………………………')}`),
    p('IV. HÌNH THỨC NHẬN TRỢ CẤP (đánh dấu X vào ô thích hợp)', heading),
    p(`${box('Tiền mặt', 'Hình thức nhận trợ cấp')} Tiền mặt`),
    p(`${box('Qua tài khoản', 'Hình thức nhận trợ cấp')} Qua tài khoản:`),
    p(`- Tên chủ tài khoản: ${dots('Tên chủ tài khoản', `${name},text`, '…………………………………………')}`),
    p(
      `- Số tài khoản: ${dots('Số tài khoản', 'text,number', '……………………')} tại ngân hàng ${dots('tại ngân hàng/ /ngân hàng', 'text', '……………………')}`,
    ),
    p(
      'Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu có điều gì khai không đúng tôi xin hoàn toàn chịu trách nhiệm trước pháp luật.',
      { firstLine: 567, align: 'both' },
    ),
    table(
      [4500, 4900],
      [
        [
          cell([p('')]),
          cell([
            p(`${placeOf('…………')}, ngày ${dayOf('…… tháng …… năm 20……')}`, { align: 'center', italic: true }),
            p('NGƯỜI KHAI', strong),
            p('(Ký, ghi rõ họ tên. Trường hợp khai thay phải ghi đầy đủ họ tên người khai thay)', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('{b:Ghi chú:}'),
    p('{sup:1} Ghi tên xã, phường, đặc khu nơi cư trú. Ví dụ: Chủ tịch Ủy ban nhân dân phường ...', note),
    p('{sup:2} Ghi số của người khai, cha, mẹ, người giám hộ…', note),
    p('{sup:3} Còn sống, đã chết, mất tích, đang chấp hành án phạt tù, ...', note),
  ],
}

const child: MadeForm = {
  name: 'mau-1a-tre-em',
  blocks: [
    p('Mẫu số 1a', { align: 'right', bold: true }),
    table(
      [4200, 5200],
      [
        [
          cell([p('')]),
          cell([
            p('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
            p('Độc lập - Tự do - Hạnh phúc', strong),
            p('_______________', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI', title),
    p('(Áp dụng đối với đối tượng quy định tại khoản 1, khoản 2 và khoản 7 Điều 5 Nghị định số.....)', {
      align: 'center',
      italic: true,
    }),
    p('THÔNG TIN CỦA ĐỐI TƯỢNG', strong),
    p(
      `1. Họ và tên (Viết chữ in hoa):${dots('Họ và tên', name, '.......................................................')}`,
    ),
    p(
      `Ngày/tháng/năm sinh: ${date('Ngày/tháng/năm sinh', birth, '....../....../.....')} Giới tính: ${dots('Giới tính', pick, '..............')} Dân tộc: ${dots('Dân tộc', 'text,choice', '.....................')}`,
    ),
    p(
      `Giấy CMND hoặc căn cước công dân số${dots('Giấy CMND hoặc căn cước công dân số', idNumber, '...............................')}Cấp ngày${dots('Cấp ngày/ /Ngày cấp', when, '..............')}Nơi cấp:${dots('Nơi cấp', 'text', '..............')}`,
    ),
    p(
      `2. Hộ khẩu thường trú:${dots('Hộ khẩu thường trú', place, '.................................................................')}`,
    ),
    p(
      `Hiện nay đối tượng sống với ai và ở đâu?${dots('Hiện nay đối tượng sống với ai và ở đâu', words, '.............................................')}`,
    ),
    p('3. Tình trạng đi học'),
    p(
      `${box('Chưa đi học (Lý do)/ /Chưa đi học', 'Tình trạng đi học', '☐')} Chưa đi học (Lý do:${dots('Lý do/ /Chưa đi học, Lý do/ /Chưa đi học', words, '..................................................')})`,
    ),
    p(
      `${box('Đã nghỉ học (Lý do)/ /Đã nghỉ học', 'Tình trạng đi học', '☐')} Đã nghỉ học (Lý do:${dots('Lý do/ /Đã nghỉ học, Lý do/ /Đã nghỉ học', words, '..................................................')})`,
    ),
    p(
      `${box('Đang đi học (Ghi cụ thể)/ /Đang đi học', 'Tình trạng đi học', '☐')} Đang đi học (Ghi cụ thể:${dots('Ghi cụ thể/ /Đang đi học, Ghi cụ thể/ /Đang đi học', words, '...........................................')})`,
    ),
    p(
      `4. Có thẻ BHYT không? ${box('Không', 'Có thẻ BHYT không', '☐')} Không    ${box('Có', 'Có thẻ BHYT không', '☐')} Có`,
    ),
    p(
      `5. Trợ cấp BHXH hàng tháng:${dots('Trợ cấp BHXH hàng tháng', 'money,number', '..........................')}đồng. Hưởng từ tháng${date('Hưởng từ tháng/ /Trợ cấp BHXH hàng tháng, Hưởng từ tháng', when, '......../......')}`,
    ),
    p(
      `6. Trợ cấp bảo trợ xã hội hàng tháng:${dots('Trợ cấp bảo trợ xã hội hàng tháng', 'money,number', '................')}đồng. Hưởng từ tháng${date('Hưởng từ tháng/ /Trợ cấp bảo trợ xã hội hàng tháng, Hưởng từ tháng', when, '......../......')}`,
    ),
    p(
      `7. Thuộc hộ nghèo, cận nghèo không? ${box('Không', 'Thuộc hộ nghèo, cận nghèo không', '☐')} Không    ${box('Có', 'Thuộc hộ nghèo, cận nghèo không', '☐')} Có`,
    ),
    p(
      `8. Có khuyết tật không? ${box('Không', 'Có khuyết tật không', '☐')} Không    ${box('Có', 'Có khuyết tật không', '☐')} Có (Dạng tật${dots('Dạng tật', 'text,choice,choices,long-text', '.......................')}Mức độ khuyết tật${dots('Mức độ khuyết tật', 'text,choice', '................')})`,
    ),
    p('9. Thông tin về mẹ của đối tượng', heading),
    p(
      `Họ và tên: ${dots('Họ và tên', name, '........................................................................')}`,
    ),
    p(
      `Ngày/tháng/năm sinh: ${date('Ngày/tháng/năm sinh', birth, '....../....../.....')} Nghề nghiệp: ${dots('Nghề nghiệp', 'text', '................................')}`,
    ),
    p(
      `Nơi ở hiện nay: ${dots('Nơi ở hiện nay', place, '..................................................................')}`,
    ),
    p('10. Thông tin về cha của đối tượng', heading),
    p(
      `Họ và tên: ${dots('Họ và tên', name, '........................................................................')}`,
    ),
    p(
      `Ngày/tháng/năm sinh: ${date('Ngày/tháng/năm sinh', birth, '....../....../.....')} Nghề nghiệp: ${dots('Nghề nghiệp', 'text', '................................')}`,
    ),
    p(
      `Nơi ở hiện nay: ${dots('Nơi ở hiện nay', place, '..................................................................')}`,
    ),
    p(
      'Tôi xin cam đoan những lời khai trên là đúng, nếu có điều gì khai không đúng, tôi xin chịu trách nhiệm hoàn toàn./.',
      { firstLine: 567 },
    ),
    table(
      [4700, 4700],
      [
        [
          cell([
            p('Thông tin người khai thay', strong),
            p(
              `Giấy CMND hoặc căn cước công dân số:${dots('Giấy CMND hoặc căn cước công dân số', idNumber, '..............')}`,
            ),
            p(`Ngày cấp:${dots('Ngày cấp', when, '.......................................')}`),
            p(`Nơi cấp:${dots('Nơi cấp', 'text', '.........................................')}`),
            p(`Quan hệ với đối tượng:${dots('Quan hệ với đối tượng', 'text,choice', '......................')}`),
            p(`Địa chỉ:${dots('Địa chỉ', place, '.........................................')}`),
          ]),
          cell([
            p(`Ngày ${dayOf('....... tháng ....... năm 20....')}`, { align: 'center', italic: true }),
            p('Người khai', strong),
            p('(Ký, ghi rõ họ tên. Trường hợp khai thay phải ghi đầy đủ thông tin người khai thay)', {
              align: 'center',
              italic: true,
            }),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ', strong),
    p(
      'Ủy ban nhân dân xã/phường/thị trấn......................................................đã tiếp nhận và xem xét hồ sơ của....................................................và xác nhận thông tin cá nhân nêu trên là đúng.',
      { align: 'both' },
    ),
    table(
      [4700, 4700],
      [
        [
          cell([p('CÁN BỘ TIẾP NHẬN', strong), p('(Ký, ghi rõ họ tên)', middle)]),
          cell([
            p('Ngày ..... tháng ..... năm 20....', { align: 'center', italic: true }),
            p('CHỦ TỊCH', strong),
            p('(Ký tên, đóng dấu)', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
  ],
}

const care: MadeForm = {
  name: 'to-khai-nhan-cham-soc-nuoi-duong',
  blocks: [
    p('Mẫu số 02', { align: 'right' }),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', strong),
    p('---------------', middle),
    p('TỜ KHAI NHẬN CHĂM SÓC, NUÔI DƯỠNG, ĐỀ NGHỊ NHẬN HỖ TRỢ KINH PHÍ CHĂM SÓC, NUÔI DƯỠNG', title),
    p(`Kính gửi: ${dots('Kính gửi', 'text', '……………………………………….………………')}`, middle),
    p('Người thực hiện khai thông tin liên quan như sau:'),
    p(
      `${box('Hộ gia đình có người khuyết tật đặc biệt nặng đang trực tiếp nuôi dưỡng, chăm sóc khai mục I, II, IV/ /Hộ gia đình có người khuyết tật đặc biệt nặng đang trực tiếp nuôi dưỡng, chăm sóc', 'Người thực hiện khai thông tin liên quan như sau', '☐')} Hộ gia đình có người khuyết tật đặc biệt nặng đang trực tiếp nuôi dưỡng, chăm sóc khai mục I, II, IV`,
    ),
    p(
      `${box('Hộ gia đình, cá nhân nhận chăm sóc, nuôi dưỡng đối tượng khai mục I, III, IV/ /Hộ gia đình, cá nhân nhận chăm sóc, nuôi dưỡng đối tượng', 'Người thực hiện khai thông tin liên quan như sau', '☐')} Hộ gia đình, cá nhân nhận chăm sóc, nuôi dưỡng đối tượng khai mục I, III, IV`,
    ),
    p('Phần I. THÔNG TIN NGƯỜI ĐỨNG RA NHẬN CHĂM SÓC, NUÔI DƯỠNG', heading),
    p(`1. Họ và tên (Viết chữ in hoa):${dots('Họ và tên', name, '\t')}`, leader),
    p(
      `Ngày/tháng/năm sinh:${dots('Ngày/tháng/năm sinh', birth, '\t')} Giới tính:${dots('Giới tính', pick, '\t')}`,
      twoLeaders,
    ),
    p(
      `Căn cước công dân số:${dots('Căn cước công dân số', idNumber, '\t')} Cấp ngày:${dots('Cấp ngày/ /Ngày cấp', when, '\t')}`,
      twoLeaders,
    ),
    p(`2. Nơi đăng ký thường trú:${dots('Nơi đăng ký thường trú', place, '\t')}`, leader),
    p(`3. Nơi ở hiện nay:${dots('Nơi ở hiện nay', place, '\t')}`, leader),
    p('4. Thu nhập của người nhận chăm sóc, nuôi dưỡng trong 12 tháng qua (nghìn đồng):'),
    table(
      [700, 4200, 2200, 2300],
      [
        ['Số TT', 'Nguồn thu', 'Số tiền (nghìn đồng)', 'Ghi chú'],
        ['(1)', '(2)', '(3)', '(4)'],
        [
          '1',
          'Từ tiền lương, tiền công',
          empty('Từ tiền lương, tiền công, Số tiền (nghìn đồng)/ /Từ tiền lương, tiền công/ /Số tiền', 'money,number'),
          empty('Từ tiền lương, tiền công, Ghi chú/ /Ghi chú', words),
        ],
        [
          '2',
          'Từ sản xuất, kinh doanh',
          empty('Từ sản xuất, kinh doanh, Số tiền (nghìn đồng)/ /Từ sản xuất, kinh doanh/ /Số tiền', 'money,number'),
          empty('Từ sản xuất, kinh doanh, Ghi chú/ /Ghi chú', words),
        ],
        [
          '3',
          'Thu khác (lãi tiết kiệm, cho thuê nhà...)',
          empty(
            'Thu khác (lãi tiết kiệm, cho thuê nhà...), Số tiền (nghìn đồng)/ /Thu khác (lãi tiết kiệm, cho thuê nhà...)/ /Thu khác/ /Số tiền',
            'money,number',
          ),
          empty('Thu khác (lãi tiết kiệm, cho thuê nhà...), Ghi chú/ /Ghi chú', words),
        ],
        ['', '{b:Tổng cộng}', empty('Tổng cộng, Số tiền (nghìn đồng)/ /Tổng cộng/ /Số tiền', 'money,number'), 'x'],
      ],
    ),
    p('Phần II. THÔNG TIN NGƯỜI KHUYẾT TẬT ĐẶC BIỆT NẶNG', heading),
    table(
      [3200, 6200],
      [
        ['Họ và tên', empty('Họ và tên', name)],
        ['Ngày, tháng, năm sinh', empty('Ngày, tháng, năm sinh', birth)],
        ['Số định danh cá nhân', empty('Số định danh cá nhân', idNumber)],
        ['Giới tính', `Nam ${box('Nam', 'Giới tính', '☐')}     Nữ ${box('Nữ', 'Giới tính', '☐')}`],
        [
          'Giấy xác nhận khuyết tật (số, ngày cấp, nơi cấp)',
          empty('Giấy xác nhận khuyết tật (số, ngày cấp, nơi cấp)', words),
        ],
        [
          'Dạng khuyết tật',
          `${box('Vận động', 'Dạng khuyết tật', '☐')} Vận động  ${box('Nghe, nói', 'Dạng khuyết tật', '☐')} Nghe, nói  ${box('Nhìn', 'Dạng khuyết tật', '☐')} Nhìn  ${box('Trí tuệ', 'Dạng khuyết tật', '☐')} Trí tuệ  ${box('Khác', 'Dạng khuyết tật', '☐')} Khác: ${dots('Khác/ /Dạng khuyết tật, Khác', words, '……………')}`,
        ],
        ['Quan hệ với người nhận chăm sóc', empty('Quan hệ với người nhận chăm sóc', 'text,choice')],
      ],
    ),
    p('Phần III. THÔNG TIN ĐỐI TƯỢNG ĐƯỢC NHẬN CHĂM SÓC, NUÔI DƯỠNG', heading),
    table(
      [600, 2400, 900, 900, 2300, 2300],
      [
        [
          cell('TT', { merge: 'begin' }),
          cell('Họ và tên', { merge: 'begin' }),
          cell('Năm sinh', { span: 2 }),
          cell('Nơi cư trú trước khi được nhận chăm sóc', { merge: 'begin' }),
          cell('Tình trạng sức khỏe (bình thường, khuyết tật, nhiễm HIV…)', { merge: 'begin' }),
        ],
        [
          cell('', { merge: 'on' }),
          cell('', { merge: 'on' }),
          'Nam',
          'Nữ',
          cell('', { merge: 'on' }),
          cell('', { merge: 'on' }),
        ],
        [
          '1',
          `[[rows|Thông tin đối tượng được nhận chăm sóc, nuôi dưỡng/ /Họ và tên/ /Năm sinh, Nam/ /Năm sinh, Nữ/ /Nơi cư trú trước khi được nhận chăm sóc/ /Tình trạng sức khỏe|person-name+upper-case-name,number+partial-date+date+text,number+partial-date+date+text,address+text,text+long-text+choice|]]`,
          '',
          '',
          '',
          '',
        ],
        ['2', '', '', '', '', ''],
        ['…', '', '', '', '', ''],
      ],
    ),
    p('Phần IV. CAM KẾT VÀ ĐỀ NGHỊ', heading),
    p(
      `* Tôi tự nguyện nhận chăm sóc, nuôi dưỡng đối tượng kể từ ngày ${date('kể từ ngày/ /Tôi tự nguyện nhận chăm sóc, nuôi dưỡng đối tượng kể từ ngày', when, '… tháng … năm …')}.`,
    ),
    p('* Nhà ở của tôi hiện nay (ghi cụ thể loại nhà, diện tích…):'),
    p(
      dots(
        'Nhà ở của tôi hiện nay (ghi cụ thể loại nhà, diện tích…)/ /Nhà ở của tôi hiện nay/ /Nhà ở',
        words,
        '………………………………………………………………………………………………',
      ),
    ),
    p('* Đề nghị khác:'),
    p(dots('Đề nghị khác', words, '…………………………………………………………………………………….………')),
    p('……………………………………………………………………………………….……'),
    p('Tôi cam đoan những nội dung khai trên là đúng sự thật, nếu sai tôi xin hoàn toàn chịu trách nhiệm.'),
    table(
      [4700, 4700],
      [
        [
          cell([
            p('Ý kiến của người được nhận chăm sóc, nuôi dưỡng (nếu có)', strong),
            p('(Ký hoặc điểm chỉ, ghi rõ họ tên)', middle),
          ]),
          cell([
            p(`${placeOf('……………')}, ngày ${dayOf('..… tháng ..… năm ..…')}`, { align: 'center', italic: true }),
            p('Người đứng ra nhận chăm sóc', strong),
            p('(Ký, ghi rõ họ tên)', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('Phần xác nhận của UBND cấp xã', strong),
    p('1. Về hồ sơ: …………………………………………………………………………'),
    p('2. Về điều kiện của người nhận chăm sóc: ………………………………………………'),
    p('…………………………………………………………………………………………'),
    p('Ngày … tháng … năm …', { align: 'right', italic: true }),
    p('TM. ỦY BAN NHÂN DÂN', { align: 'right', bold: true }),
    p('(Ký tên, đóng dấu)', { align: 'right' }),
  ],
}

const funeral: MadeForm = {
  name: 'to-khai-ho-tro-mai-tang',
  blocks: [
    table(
      [4000, 5400],
      [
        [
          cell([p('Mẫu số 03', heading)]),
          cell([p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong), p('Độc lập – Tự do – Hạnh phúc', strong)]),
        ],
      ],
      { borders: false },
    ),
    p('TỜ KHAI\nĐỀ NGHỊ HỖ TRỢ CHI PHÍ MAI TÁNG', title),
    p(
      `Kính gửi: Chủ tịch Ủy ban nhân dân xã (phường, đặc khu)[1] ${dots('Kính gửi: Chủ tịch Ủy ban nhân dân xã (phường, đặc khu)/ /Kính gửi/ /Chủ tịch Ủy ban nhân dân xã', 'text,address', '___________________')}`,
      middle,
    ),
    p('1. Thông tin người đề nghị', heading),
    p(`Họ và tên :${dots('Họ và tên', name, '__________________________________________________')}`),
    p(
      `Số căn cước hoặc số định danh cá nhân:${dots('Số căn cước hoặc số định danh cá nhân', idNumber, '____________________')} ngày cấp ${date('ngày cấp', when, '____/____/______')} Nơi cấp: ${dots('Nơi cấp', 'text', '______________')}`,
    ),
    p(`Nơi cư trú: ${dots('Nơi cư trú', place, '_______________________________________________')}`),
    p(`Quan hệ với người chết: ${dots('Quan hệ với người chết', 'text,choice', '____________')}`),
    p(
      `Nội dung đề nghị: ${dots('Nội dung đề nghị', words, '_______________________________________________\n_____________________________________________________________')}`,
    ),
    p('2. Thông tin người chết được tổ chức mai táng', heading),
    p(`Họ, chữ đệm, tên: ${dots('Họ, chữ đệm, tên', name, '…………………………………………..…………………')}`),
    p(
      `Ngày, tháng, năm sinh: ${dots('Ngày, tháng, năm sinh', birth, '…………………')} Giới tính: ${dots('Giới tính', pick, '…')} Dân tộc: ${dots('Dân tộc', 'text,choice', '…')} Quốc tịch: ${dots('Quốc tịch', 'text,choice', '…….')}`,
    ),
    p(`Nơi cư trú: ${dots('Nơi cư trú', place, '………………………………… ……………………………………')}`),
    p(
      `Thẻ Căn cước hoặc số định danh cá nhân: ${dots('Thẻ Căn cước hoặc số định danh cá nhân', `${idNumber},text`, '……………………………………………')}`,
    ),
    p(
      `Đã chết vào lúc: ${dots('Đã chết vào lúc/ /giờ/ /Đã chết vào lúc, giờ', many, '.......')} giờ ${dots('phút/ /giờ/ /Đã chết vào lúc, phút/ /Đã chết vào lúc', many, '.......')} phút, ngày ${date('ngày/ /Đã chết vào lúc, ngày/ /Đã chết vào lúc/ /Đã chết vào ngày/ /Ngày, tháng, năm', when, '....... tháng ....... năm .............')}`,
    ),
    p(
      `Nơi chết: ${dots('Nơi chết', 'address,text', '...............................................')}; Nguyên nhân chết: ${dots('Nguyên nhân chết', words, '.........................')}`,
    ),
    p(
      `Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử: ${dots('Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử/ /Số Giấy báo tử', 'text,number', '……………')} do ${dots('do/ /Nơi cấp/ /Cơ quan cấp/ /Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử, do', 'text', '…………………………')} cấp ngày ${date('cấp ngày/ /Ngày cấp/ /Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử, cấp ngày', when, '…/…/……')}`,
    ),
    p('3. Người, tổ chức lo mai táng nhận hỗ trợ chi phí mai táng', heading),
    p('3.1. Trường hợp cá nhân, thân nhân đứng ra tổ chức mai táng:', { italic: true }),
    p(
      `Họ và tên: ${dots('Họ và tên', name, '……………………….')} Ngày, tháng, năm sinh: ${date('Ngày, tháng, năm sinh', birth, '…/…/……')} ${written('Nam/Nữ/ /Giới tính', 'Nam/Nữ')}`,
    ),
    p(
      `Thẻ Căn cước hoặc số định danh cá nhân: ${dots('Thẻ Căn cước hoặc số định danh cá nhân', `${idNumber},text`, '……………………………………………')}`,
    ),
    p(`Nơi cư trú: ${dots('Nơi cư trú', place, '……………………………………………………………………')}`),
    p(
      `Quan hệ với người chết: ${dots('Quan hệ với người chết', 'text,choice', '…………………')} Số điện thoại liên hệ: ${dots('Số điện thoại liên hệ', 'phone', '…………………')}`,
    ),
    p('3.2. Trường hợp cơ quan, tổ chức đứng ra tổ chức mai táng:', { italic: true }),
    p(`Tên tổ chức: ${dots('Tên tổ chức', 'text', '……………………………………………………………………')}`),
    p(`Địa chỉ: ${dots('Địa chỉ', place, '……………………………………………………………………')}`),
    p(
      `Người đại diện theo pháp luật: ${dots('Người đại diện theo pháp luật', name, '…………………………')} Chức vụ: ${dots('Chức vụ', 'text', '…………')}`,
    ),
    p(`Số điện thoại: ${dots('Số điện thoại', 'phone', '…………………………')}`),
    p('4. Phương thức nhận chi phí hỗ trợ mai táng:', heading),
    p(`${box('Tài khoản ngân hàng', 'Phương thức nhận chi phí hỗ trợ mai táng', '☐')} Tài khoản ngân hàng:`),
    p(`Tên chủ tài khoản: ${dots('Tên chủ tài khoản', `${name},text`, '……………………………')}`, { left: 567 }),
    p(
      `Số tài khoản: ${dots('Số tài khoản', 'text,number', '……………………')} Ngân hàng: ${dots('Ngân hàng', 'text', '……………………')}`,
      { left: 567 },
    ),
    p(`${box('Tiền mặt', 'Phương thức nhận chi phí hỗ trợ mai táng', '☐')} Tiền mặt`),
    p(
      'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung khai của mình.',
      { firstLine: 567, align: 'both' },
    ),
    table(
      [4700, 4700],
      [
        [
          cell([
            p('Ngày.... tháng.... năm ...', { align: 'center', italic: true }),
            p('NGƯỜI TIẾP NHẬN TỜ KHAI', strong),
            p('(Ký, ghi rõ họ tên)', middle),
          ]),
          cell([
            p(`Ngày${dayOf('.... tháng.... năm ...')}`, { align: 'center', italic: true }),
            p('NGƯỜI KHAI', strong),
            p('(Ký, ghi rõ họ tên)', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('[1] Xã, phường, đặc khu nơi người chết cư trú cuối cùng, ví dụ: phường X, xã Y, …', note),
  ],
}

const kinds = [
  ['1.1', 'Mềm nhẽo hoặc co cứng toàn thân'],
  ['1.2', 'Thiếu tay hoặc không cử động được tay'],
  ['1.3', 'Thiếu chân hoặc không cử động được chân'],
  ['1.4', 'Yếu, liệt, teo cơ hoặc hạn chế vận động tay, chân, lưng, cổ'],
] as const
const hearing = [
  ['2.1', 'Không phát ra âm thanh, lời nói'],
  ['2.2', 'Phát ra âm thanh, lời nói nhưng không rõ tiếng, rõ câu'],
  ['2.3', 'Không nghe được'],
] as const
const seeing = [
  ['3.1', 'Mù một hoặc hai mắt'],
  ['3.2', 'Khó khăn khi nhìn hoặc không nhìn thấy các đồ vật'],
] as const
const kindRows = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([number, words]) => [number, words, crossing(words, 'Có', '☐'), crossing(words, 'Không', '☐')])
const activities = [
  'Đi lại',
  'Ăn, uống',
  'Tiểu tiện, đại tiện',
  'Vệ sinh cá nhân như đánh răng, rửa mặt, tắm rửa...',
  'Mặc, cởi quần áo, giầy dép',
]
const degrees = ['Thực hiện được', 'Thực hiện được nhưng cần trợ giúp', 'Không thực hiện được', 'Không xác định được']

const disability: MadeForm = {
  name: 'don-xac-dinh-khuyet-tat',
  blocks: [
    p('Mẫu số 01', { align: 'right', bold: true }),
    p('(Ban hành kèm theo Thông tư số 01/2019/TT-BLĐTBXH ngày 02 tháng 01 năm 2019)', { align: 'right', italic: true }),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('Độc lập - Tự do - Hạnh phúc', strong),
    p('----------------------', middle),
    p('ĐƠN ĐỀ NGHỊ XÁC ĐỊNH, XÁC ĐỊNH LẠI MỨC ĐỘ KHUYẾT TẬT VÀ CẤP, CẤP ĐỔI, CẤP LẠI GIẤY XÁC NHẬN KHUYẾT TẬT', title),
    p(
      `Kính gửi: Chủ tịch Ủy ban nhân dân ${dots('Kính gửi: Chủ tịch Ủy ban nhân dân/ /Kính gửi/ /Chủ tịch Ủy ban nhân dân', 'text,address', '………………………………………')}`,
      middle,
    ),
    p(
      `Huyện (quận, thị xã, thành phố)${dots('Huyện (quận, thị xã, thành phố)/ /Huyện', 'text,address', '………………………')}Tỉnh, thành phố ${dots('Tỉnh, thành phố', 'text,address', '…………………')}`,
      middle,
    ),
    p('Sau khi tìm hiểu quy định về xác định mức độ khuyết tật, tôi đề nghị:'),
    p(
      `- Xác định mức độ khuyết tật và cấp Giấy xác nhận khuyết tật\t${box('Xác định mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', 'Tôi đề nghị', '☐')}`,
    ),
    p(
      `- Xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật\t${box('Xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật', 'Tôi đề nghị', '☐')}`,
    ),
    p(`- Cấp lại Giấy xác nhận khuyết tật\t${box('Cấp lại Giấy xác nhận khuyết tật', 'Tôi đề nghị', '☐')}`),
    p(`- Cấp đổi Giấy xác nhận khuyết tật\t${box('Cấp đổi Giấy xác nhận khuyết tật', 'Tôi đề nghị', '☐')}`),
    p('(Trường hợp cấp đổi Giấy xác nhận khuyết tật thì không phải kê khai thông tin tại Mục III dưới đây).', {
      italic: true,
    }),
    p('Cụ thể:'),
    p('I. Thông tin người được xác định mức độ khuyết tật', heading),
    p(`- Họ và tên: ${dots('Họ và tên', name, '………………………………………………………………')}`),
    p(
      `- Sinh ngày ${date('Sinh ngày/ /Ngày, tháng, năm sinh', birth, '...........tháng ............ năm............')} Giới tính: ${dots('Giới tính', pick, '...............')}`,
    ),
    p(`- Số CMND hoặc căn cước công dân: ${dots('Số CMND hoặc căn cước công dân', idNumber, '……………………………………')}`),
    p(`- Hộ khẩu thường trú: ${dots('Hộ khẩu thường trú', place, '………………………………………………')}`),
    p(`- Nơi ở hiện nay: ${dots('Nơi ở hiện nay', place, '…………………………………………………')}`),
    p('II. Thông tin người đại diện hợp pháp (nếu có)', heading),
    p(`- Họ và tên: ${dots('Họ và tên', name, '………………………………………………………………')}`),
    p(
      `- Mối quan hệ với người được xác định khuyết tật: ${dots('Mối quan hệ với người được xác định khuyết tật', 'text,choice', '……………………')}`,
    ),
    p(`- Số CMND hoặc căn cước công dân: ${dots('Số CMND hoặc căn cước công dân', idNumber, '……………………………………')}`),
    p(`- Hộ khẩu thường trú: ${dots('Hộ khẩu thường trú', place, '………………………………………………')}`),
    p(`- Nơi ở hiện nay: ${dots('Nơi ở hiện nay', place, '…………………………………………………')}`),
    p(`- Số điện thoại: ${dots('Số điện thoại', 'phone', '…………………………………………………')}`),
    p('III. Thông tin về tình trạng khuyết tật', heading),
    p('1. Thông tin về dạng khuyết tật (Đánh dấu x vào ô tương ứng)'),
    table(
      [800, 6600, 1000, 1000],
      [
        ['STT', 'Các dạng khuyết tật', 'Có', 'Không'],
        ['{b:1}', cell('{b:Khuyết tật vận động}', { span: 3 })],
        ...kindRows(kinds),
        ['{b:2}', cell('{b:Khuyết tật nghe, nói}', { span: 3 })],
        ...kindRows(hearing),
        ['{b:3}', cell('{b:Khuyết tật nhìn}', { span: 3 })],
        ...kindRows(seeing),
      ],
    ),
    p('2. Thông tin về mức độ khuyết tật (Trường hợp trẻ em dưới 6 tuổi không phải kê khai)'),
    table(
      [3800, 1400, 1400, 1400, 1400],
      [
        ['Các hoạt động', ...degrees],
        ...activities.map((activity, index) => [
          `${index + 1}. ${activity}`,
          ...degrees.map((degree) => crossingCell(activity, degree)),
        ]),
      ],
    ),
    p(`${placeOf('……….')}, ngày ${dayOf('….. tháng ….. năm 20…..')}`, { align: 'right', italic: true }),
    p('Người viết đơn          ', { align: 'right', bold: true }),
    p('(Ký và ghi rõ họ tên)     ', { align: 'right' }),
    p('Ý KIẾN CỦA HỘI ĐỒNG XÁC ĐỊNH MỨC ĐỘ KHUYẾT TẬT', strong),
    p('1. Dạng khuyết tật: …………………………………………………………'),
    p('2. Mức độ khuyết tật: ………………………………………………………'),
  ],
}

const poor: MadeForm = {
  name: 'giay-de-nghi-ra-soat-ho-ngheo',
  blocks: [
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('Độc lập - Tự do - Hạnh phúc', strong),
    p('GIẤY ĐỀ NGHỊ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO{sup:1}', title),
    p(
      `Kính gửi: Chủ tịch Ủy ban nhân dân xã/phường/thị trấn${dots('Kính gửi: Chủ tịch Ủy ban nhân dân xã/phường/thị trấn/ /Kính gửi/ /Chủ tịch Ủy ban nhân dân xã/phường/thị trấn/ /xã/phường/thị trấn', 'text,address', '…….')}`,
      middle,
    ),
    p(
      `Họ và tên:${dots('Họ và tên', name, '………………………………………')}, Giới tính{sup:2} (1: Nam; 2: Nữ):${dots('Giới tính/ /Giới tính (1: Nam; 2: Nữ)', 'choice,text,number', '…')}`,
    ),
    p(
      `Sinh ngày${date('Sinh ngày/ /Ngày, tháng, năm sinh', birth, '…… tháng…… năm………')}, Dân tộc: ${dots('Dân tộc', 'text,choice', '………………………')}`,
    ),
    p(`Số CCCD/CMND:${dots('Số CCCD/CMND', idNumber, '………………………………')} Ngày cấp:${date('Ngày cấp', when, '…/…/……')}`),
    p(`Nơi thường trú: ${dots('Nơi thường trú', place, '………………………………………………………')}`),
    p(`Nơi ở hiện tại: ${dots('Nơi ở hiện tại', place, '………………………………………………………')} (ghi rõ thôn, tổ dân phố...)`),
    p('{b:Thông tin các thành viên của hộ:}'),
    table(
      [600, 2300, 1200, 1700, 1800, 1800],
      [
        [
          'TT',
          'Họ và tên',
          'Giới tính (1: Nam; 2: Nữ)',
          'Ngày, tháng, năm sinh',
          'Quan hệ với chủ hộ (Chủ hộ/vợ/chồng/bố/mẹ/con…)',
          'Tình trạng (Có việc làm/ Không có việc làm/ Đang đi học)',
        ],
        [
          '01',
          '[[rows|Thông tin các thành viên của hộ/ /Họ và tên/ /Giới tính/ /Ngày, tháng, năm sinh/ /Quan hệ với chủ hộ/ /Tình trạng|person-name+upper-case-name,choice+text+number,partial-date+date,text+choice,text+choice|]]',
          '',
          '',
          '',
          '',
        ],
        ['02', '', '', '', '', ''],
        ['03', '', '', '', '', ''],
        ['…', '…', '', '', '', ''],
      ],
    ),
    p('Lý do đề nghị xét duyệt:'),
    p(dots('Lý do đề nghị xét duyệt/ /Lý do đề nghị', words, '………………………………………………………………………………………………………')),
    p('…………………………………………………………………………………………………………'),
    p('…………………………………………………………………………………………………………'),
    p('Tình hình nhà ở, đất đai, vay vốn của hộ (khoanh tròn vào số thích hợp hoặc đánh dấu X):', heading),
    p(
      `a) Nhà ở: 1. Kiên cố ${box('Kiên cố', 'Nhà ở')} 2. Bán kiên cố ${box('Bán kiên cố', 'Nhà ở')} 3. Đơn sơ ${box('Đơn sơ', 'Nhà ở')}`,
    ),
    p(
      `b) Diện tích nhà ở bình quân đầu người: ${dots('Diện tích nhà ở bình quân đầu người', 'area,number', '...........')} m{sup:2}; số phòng ngủ: ${dots('số phòng ngủ', many, '......')}`,
    ),
    p(
      `c) Diện tích đất sản xuất: ${dots('Diện tích đất sản xuất', 'area,number', '..............')} m{sup:2}, trong đó đất lúa ${dots('trong đó đất lúa/ /đất lúa/ /Diện tích đất sản xuất, trong đó đất lúa', 'area,number', '.............')} m{sup:2}`,
    ),
    p(
      `d) Vay vốn ngân hàng: Có ${box('Có', 'Vay vốn ngân hàng')} Không ${box('Không', 'Vay vốn ngân hàng')}. Nếu có, số tiền còn nợ ${dots('số tiền còn nợ/ /Nếu có, số tiền còn nợ/ /Vay vốn ngân hàng, số tiền còn nợ', 'money,number', '......................')} đồng, mục đích vay ${dots('mục đích vay', words, '.....................')}`,
    ),
    p(
      `đ) Nguồn nước sinh hoạt: ${dots('Nguồn nước sinh hoạt', 'text,choice,long-text', '……')} (nước máy, giếng khoan, giếng đào…)`,
    ),
    p(`e) Thẻ bảo hiểm y tế: ${written('Thẻ bảo hiểm y tế', 'Có/Không')}`),
    p(
      'Gia đình chúng tôi xin cam đoan các nội dung khai trên là đúng, đồng ý cho cơ quan nhà nước khai thác dữ liệu của hộ…',
      { align: 'both' },
    ),
    p(`${placeOf('…')}, ngày ${dayOf('… tháng … năm 20…')}`, { align: 'right', italic: true }),
    p('NGƯỜI ĐỀ NGHỊ', { align: 'right', bold: true }),
    p('(Ký, ghi rõ họ tên)', { align: 'right', italic: true }),
    p('______________', {}),
    p(
      '{sup:1} Ghi: rà soát hộ nghèo, hộ cận nghèo; rà soát hộ thoát nghèo, hộ thoát cận nghèo; xác định hộ có mức sống trung bình…',
      note,
    ),
    p('{sup:2} Ghi số 1 hoặc số 2. Ví dụ: Giới tính (1: Nam; 2: Nữ): 2.', note),
  ],
}

const merit: MadeForm = {
  name: 'mau-12-nguoi-co-cong-tu-tran',
  blocks: [
    p('Mẫu số 12', { align: 'right', bold: true }),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('Độc lập - Tự do - Hạnh phúc', strong),
    p('BẢN KHAI', title),
    p('Đề nghị giải quyết chế độ ưu đãi khi người có công từ trần', strong),
    p(`Kính gửi: ${dots('Kính gửi', 'text', '.......................................................')}(1)`, middle),
    p(
      `{b:1. Họ và tên người có công từ trần:} ${dots('Họ và tên người có công từ trần', name, '...............................................')}`,
    ),
    p(
      `Ngày tháng năm sinh: ${dots('Ngày tháng năm sinh', birth, '......................')} Nam/Nữ: ${dots('Nam/Nữ/ /Giới tính', pick, '......................')}`,
    ),
    p(
      `CCCD/CMND số ${dots('CCCD/CMND số', idNumber, '...........................')} Ngày cấp ${dots('Ngày cấp', when, '..................')} Nơi cấp ${dots('Nơi cấp', 'text', '......................')}`,
    ),
    p(
      `Quê quán: ${dots('Quê quán', place, '.............................................................................')}`,
    ),
    p(
      `Nơi thường trú: ${dots('Nơi thường trú', place, '.....................................................................')}`,
    ),
    p(
      `Thuộc đối tượng (2): ${dots('Thuộc đối tượng', 'text,choice,long-text', '.......................................................................')}`,
    ),
    p(
      `Số quyết định hưởng trợ cấp: ${dots('Số quyết định hưởng trợ cấp', 'text,number', '............................')} ngày ${date('ngày/ /Số quyết định hưởng trợ cấp, ngày/ /Ngày, tháng, năm', when, '..... tháng ..... năm .......')} của ${dots('của/ /Số quyết định hưởng trợ cấp, của/ /Cơ quan ban hành/ /Nơi cấp', 'text', '....................')}`,
    ),
    p(`Tỷ lệ tổn thương cơ thể (nếu có): ${dots('Tỷ lệ tổn thương cơ thể', 'number,text', '...........')} %`),
    p(
      `Từ trần ngày ${date('Từ trần ngày', when, '..... tháng ..... năm .......')} theo Giấy chứng tử/Trích lục khai tử số ${dots('Giấy chứng tử/Trích lục khai tử số/ /theo Giấy chứng tử/Trích lục khai tử số', 'text,number', '...........')} ngày ${date('ngày/ /Giấy chứng tử/Trích lục khai tử số, ngày/ /Ngày, tháng, năm', when, '..... tháng ..... năm .......')} của UBND xã, phường ${dots('của UBND xã, phường/ /UBND xã, phường', 'text,address', '....................')}`,
    ),
    p(
      `Mức trợ cấp hằng tháng: ${dots('Mức trợ cấp hằng tháng', 'money,number', '...................... ......')} đồng. Đã nhận trợ cấp đến hết tháng ${date('Đã nhận trợ cấp đến hết tháng', when, '...... năm ......')}`,
    ),
    p('2. Người hoặc tổ chức nhận mai táng phí:', heading),
    p(
      `a) Trường hợp cá nhân nhận: Họ và tên: ${dots('Họ và tên/ /Trường hợp cá nhân nhận: Họ và tên', name, '.................................................')}`,
    ),
    p(
      `Ngày tháng năm sinh: ${dots('Ngày tháng năm sinh', birth, '......................')} Nam/Nữ: ${dots('Nam/Nữ/ /Giới tính', pick, '......................')}`,
    ),
    p(
      `CCCD/CMND số ${dots('CCCD/CMND số', idNumber, '...........................')} Ngày cấp ${dots('Ngày cấp', when, '..................')} Nơi cấp ${dots('Nơi cấp', 'text', '......................')}`,
    ),
    p(
      `Mối quan hệ với người có công: ${dots('Mối quan hệ với người có công', 'text,choice', '.............')} Số điện thoại: ${dots('Số điện thoại', 'phone', '...............')}`,
    ),
    p(
      `b) Trường hợp tổ chức nhận: Tên tổ chức: ${dots('Tên tổ chức/ /Trường hợp tổ chức nhận: Tên tổ chức', 'text', '...............................................')}`,
    ),
    p(
      `Địa chỉ: ${dots('Địa chỉ', place, '..........................................................................')}`,
    ),
    p(
      `{b:3. Họ và tên người nhận trợ cấp một lần:} ${dots('Họ và tên người nhận trợ cấp một lần', name, '.........................................')}`,
    ),
    p(
      `Ngày tháng năm sinh: ${dots('Ngày tháng năm sinh', birth, '......................')} Nam/Nữ: ${dots('Nam/Nữ/ /Giới tính', pick, '......................')}`,
    ),
    p(
      `Nơi thường trú: ${dots('Nơi thường trú', place, '.....................................................................')}`,
    ),
    p(
      `Mối quan hệ với người có công: ${dots('Mối quan hệ với người có công', 'text,choice', '..........................................')}`,
    ),
    p('4. Thân nhân người có công:', heading),
    p('a) Danh sách thân nhân'),
    table(
      [600, 2200, 900, 2000, 1300, 1200, 1200],
      [
        [
          'STT',
          'Họ và tên',
          'Năm sinh',
          'Nơi thường trú',
          'Mối quan hệ với người có công',
          'Nghề nghiệp',
          'Hoàn cảnh hiện tại (3)',
        ],
        ['1', '2', '3', '4', '5', '6', '7'],
        [
          '',
          '[[rows|Danh sách thân nhân/ /Họ và tên/ /Năm sinh/ /Nơi thường trú/ /Mối quan hệ với người có công/ /Nghề nghiệp/ /Hoàn cảnh hiện tại|person-name+upper-case-name,number+partial-date+date+text,address+text,text+choice,text,text+long-text+choice|]]',
          '',
          '',
          '',
          '',
          '',
        ],
        ['', '', '', '', '', '', ''],
        ['', '', '', '', '', '', ''],
      ],
    ),
    p('b) Con từ đủ 18 tuổi trở lên đang đi học hoặc bị khuyết tật nặng, đặc biệt nặng'),
    table(
      [600, 2200, 900, 1900, 1900, 1900],
      [
        [
          cell('STT', { merge: 'begin' }),
          cell('Họ và tên', { merge: 'begin' }),
          cell('Năm sinh', { merge: 'begin' }),
          cell('Thời điểm bị khuyết tật', { merge: 'begin' }),
          cell('Nếu đang đi học', { span: 2 }),
        ],
        [
          cell('', { merge: 'on' }),
          cell('', { merge: 'on' }),
          cell('', { merge: 'on' }),
          cell('', { merge: 'on' }),
          'Tên cơ sở giáo dục đang theo học',
          'Thời gian bắt đầu đi học',
        ],
        [
          '1',
          '[[rows|Con từ đủ 18 tuổi trở lên đang đi học hoặc bị khuyết tật nặng, đặc biệt nặng/ /Họ và tên/ /Năm sinh/ /Thời điểm bị khuyết tật/ /Tên cơ sở giáo dục đang theo học/ /Thời gian bắt đầu đi học|person-name+upper-case-name,number+partial-date+date+text,date+partial-date+text,text,date+partial-date+text|]]',
          '',
          '',
          '',
          '',
        ],
        ['2', '', '', '', '', ''],
      ],
    ),
    p('Tôi xin cam đoan những lời khai trên đây hoàn toàn đúng sự thật và chịu trách nhiệm trước pháp luật.', {
      firstLine: 567,
    }),
    table(
      [4700, 4700],
      [
        [
          cell([
            p('Xác nhận của UBND cấp xã', strong),
            p('Ông (bà) ..................................... hiện thường trú tại ...................................'),
            p('và có chữ ký trên bản khai là đúng.'),
            p('.........., ngày ... tháng ... năm ....', { italic: true }),
            p('(Chức danh, ký, đóng dấu, họ và tên)', middle),
          ]),
          cell([
            p(`${placeOf('..........')}, ngày ${dayOf('... tháng ... năm ....')}`, { align: 'center', italic: true }),
            p('Người khai', strong),
            p('(Ký, ghi rõ họ và tên)', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('Ghi chú:', { bold: true, italic: true }),
    p('(1) Ủy ban nhân dân cấp xã nơi quản lý hồ sơ.', note),
    p('(2) Ghi rõ đối tượng: thương binh, bệnh binh, người hoạt động kháng chiến...', note),
    p('(3) Ghi rõ: còn sống, đã chết, mất sức lao động, cô đơn…', note),
  ],
}

const pension: MadeForm = {
  name: 'van-ban-de-nghi-huu-tri-xa-hoi',
  blocks: [
    p('Mẫu số 01 - Nghị định 176/2025/NĐ-CP', { align: 'right', italic: true }),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('Độc lập - Tự do - Hạnh phúc', strong),
    p('VĂN BẢN ĐỀ NGHỊ HƯỞNG TRỢ CẤP HƯU TRÍ XÃ HỘI', title),
    p(`Kính gửi:${dots('Kính gửi', 'text', '\t')}`, leader),
    p('Đề nghị (đánh dấu X vào một ô dưới đây):'),
    table(
      [8400, 900],
      [
        ['Hưởng trợ cấp hưu trí xã hội', box('Hưởng trợ cấp hưu trí xã hội', 'Đề nghị')],
        ['Nhận trợ cấp tại nơi cư trú mới', box('Nhận trợ cấp tại nơi cư trú mới', 'Đề nghị')],
        ['Thay đổi thông tin người hưởng', box('Thay đổi thông tin người hưởng', 'Đề nghị')],
        ['Thôi hưởng trợ cấp hưu trí xã hội', box('Thôi hưởng trợ cấp hưu trí xã hội', 'Đề nghị')],
      ],
    ),
    p('I. Thông tin người đề nghị trợ cấp hưu trí xã hội', heading),
    p(`1. Họ, chữ đệm, tên (viết chữ in hoa):${dots('Họ, chữ đệm, tên', name, '\t')}`, leader),
    p(
      `2. Ngày, tháng, năm sinh: ${date('Ngày, tháng, năm sinh', birth, '…… / …… / ………')} Giới tính: ${box('Nam', 'Giới tính')} Nam ${box('Nữ', 'Giới tính')} Nữ Dân tộc: ${dots('Dân tộc', 'text,choice', '……………')}`,
    ),
    p('3. Thẻ Căn cước hoặc số định danh cá nhân:'),
    table(
      [3600, ...narrow(12)],
      [
        [
          'Số định danh cá nhân',
          ...boxes(
            'Số định danh cá nhân/ /Thẻ Căn cước hoặc số định danh cá nhân',
            'personal-id-number,identity-paper',
            12,
          ),
        ],
      ],
    ),
    p(`4. Nơi cư trú:${dots('Nơi cư trú', place, '\t')}`, leader),
    p(`5. Địa chỉ liên lạc (nếu khác nơi cư trú):${dots('Địa chỉ liên lạc', place, '\t')}`, leader),
    p(`6. Số điện thoại:${dots('Số điện thoại', 'phone', '\t')} Zalo:${dots('Zalo', 'phone,text', '\t')}`, twoLeaders),
    p('7. Chế độ đang hưởng (nếu không có thì ghi “Không”):'),
    table(
      [700, 4000, 2300, 2300],
      [
        ['STT', 'Loại trợ cấp', 'Mức hưởng (đồng/tháng)', 'Hưởng từ tháng, năm'],
        [
          '1',
          '[[rows|Chế độ đang hưởng/ /Loại trợ cấp/ /Mức hưởng (đồng/tháng)/ /Hưởng từ tháng, năm|text+choice+long-text,money+number,date+partial-date+text|]]',
          '',
          '',
        ],
        ['2', '', '', ''],
        [
          cell('Cộng', { span: 2 }),
          empty('Cộng, Mức hưởng (đồng/tháng)/ /Cộng/ /Mức hưởng/ /Cộng, Mức hưởng', 'money,number'),
          'x',
        ],
      ],
    ),
    p('8. Thuộc diện hộ:'),
    p(
      `${box('Hộ nghèo', 'Thuộc diện hộ')} Hộ nghèo          ${box('Hộ cận nghèo', 'Thuộc diện hộ')} Hộ cận nghèo          ${box('Không thuộc hai diện trên', 'Thuộc diện hộ')} Không thuộc hai diện trên`,
    ),
    p(
      `9. Nơi đề nghị nhận trợ cấp: ${dots('Nơi đề nghị nhận trợ cấp', 'text,address,long-text', '……………………………………………')}`,
    ),
    p('10. Hình thức nhận trợ cấp:'),
    p(`${box('Trực tiếp', 'Hình thức nhận trợ cấp', '☐')} Trực tiếp`),
    p(`${box('Qua tài khoản', 'Hình thức nhận trợ cấp', '☐')} Qua tài khoản`),
    p(`- Tên tài khoản${dots('Tên tài khoản', `${name},text`, '……………………………………….')}`),
    p(
      `- Số tài khoản: ${dots('Số tài khoản', 'text,number', '……………………')} Ngân hàng: ${dots('Ngân hàng', 'text', '……………………')}`,
    ),
    p('II. Thông tin người giám hộ, người được ủy quyền (nếu có)', heading),
    p(`1. Họ, chữ đệm, tên:${dots('Họ, chữ đệm, tên', name, '\t')}`, leader),
    p('2. Ngày, tháng, năm sinh:'),
    table(
      [2600, ...narrow(8)],
      [
        [
          '(ngày/tháng/năm)',
          ...boxes('Ngày, tháng, năm sinh/ /ngày/tháng/năm/ /(ngày/tháng/năm)', 'date,partial-date', 8),
        ],
      ],
    ),
    p('3. Thẻ Căn cước hoặc số định danh cá nhân:'),
    table(
      [3600, ...narrow(12)],
      [
        [
          'Số định danh cá nhân',
          ...boxes(
            'Số định danh cá nhân/ /Thẻ Căn cước hoặc số định danh cá nhân',
            'personal-id-number,identity-paper',
            12,
          ),
        ],
      ],
    ),
    p(`4. Địa chỉ liên hệ:${dots('Địa chỉ liên hệ', place, '\t')}`, leader),
    p(`5. Số điện thoại:${dots('Số điện thoại', 'phone', '\t')}`, leader),
    p(`6. Quan hệ với người đề nghị:${dots('Quan hệ với người đề nghị', 'text,choice', '\t')}`, leader),
    p('Tôi xin cam đoan những lời khai trên là đúng sự thật, tôi xin chịu trách nhiệm về lời khai của mình.'),
    table(
      [4700, 4700],
      [
        [
          cell([p('Người giám hộ, người được ủy quyền', strong), p('(Ký, ghi rõ họ tên)', middle)]),
          cell([
            p(`${placeOf('.......')}, ngày ${dayOf('.... tháng .... năm .....')}`, { align: 'center', italic: true }),
            p('Người đề nghị', strong),
            p('(Ký, ghi rõ họ tên hoặc điểm chỉ)', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('Phần dành cho cán bộ tiếp nhận', { bold: true }),
    p('Tiếp nhận hồ sơ lúc ….. giờ ….. ngày …../…../…….; mã hồ sơ: ………………………'),
    p('Ghi chú: Người đề nghị chỉ khai mục 9, mục 10 khi thay đổi nơi nhận, hình thức nhận...', note),
  ],
}

const facility: MadeForm = {
  name: 'to-khai-cham-soc-tai-co-so',
  blocks: [
    p('Mẫu số 04', { align: 'right', bold: true }),
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('Độc lập - Tự do - Hạnh phúc', strong),
    p(`${placeOf('…..…..')}, ngày ${dayOf('…..  tháng  …..  năm  20…..')}`, { align: 'right', italic: true }),
    p('TỜ KHAI ĐỀ NGHỊ CHĂM SÓC, NUÔI DƯỠNG TẠI CƠ SỞ TRỢ GIÚP XÃ HỘI', title),
    p('Kính gửi:', { left: 1134 }),
    p(
      `- Ủy ban nhân dân xã (phường, đặc khu) ${dots('Ủy ban nhân dân xã (phường, đặc khu)/ /Kính gửi: Ủy ban nhân dân xã (phường, đặc khu)/ /Kính gửi', 'text,address', '……………………')};`,
      { left: 1134 },
    ),
    p(
      `- Giám đốc Cơ sở trợ giúp xã hội ${dots('Giám đốc Cơ sở trợ giúp xã hội/ /Kính gửi: Giám đốc Cơ sở trợ giúp xã hội/ /Kính gửi', 'text,address', '………………………….')}`,
      { left: 1134 },
    ),
    p('A. THÔNG TIN CỦA NGƯỜI ĐỀ NGHỊ ĐƯỢC CHĂM SÓC, NUÔI DƯỠNG', heading),
    p('Mục 1. Thông tin chung', heading),
    p(`(1) Họ và tên (chữ in hoa): ${dots('Họ và tên', name, '…………..…………..…………..…………..')}`),
    p(
      `(2) Số căn cước/Số định danh cá nhân: [[digits|Số căn cước/Số định danh cá nhân|personal-id-number,identity-paper|□□□□□□□□□□□□]]`,
    ),
    p('(3) Ngày, tháng, năm sinh (ghi mỗi chữ số vào một ô):'),
    table(
      [1000, 350, 350, 1000, 350, 350, 1000, 350, 350, 350, 350],
      [
        [
          'Ngày',
          ...boxes('Ngày/ /Ngày sinh/ /Ngày, tháng, năm sinh, Ngày/ /Ngày, tháng, năm sinh', birthPart, 2),
          'Tháng',
          ...boxes('Tháng/ /Tháng sinh/ /Ngày, tháng, năm sinh, Tháng/ /Ngày, tháng, năm sinh', birthPart, 2),
          'Năm',
          ...boxes('Năm/ /Năm sinh/ /Ngày, tháng, năm sinh, Năm/ /Ngày, tháng, năm sinh', birthPart, 4),
        ],
      ],
    ),
    p(
      `(4) Giới tính: ${written('Giới tính', 'Nam / Nữ')} (gạch bỏ phần không đúng). Dân tộc: ${dots('Dân tộc', 'text,choice', '…………')}`,
    ),
    p(
      `(5) Nơi cư trú: thôn (tổ dân phố) ${dots('thôn (tổ dân phố)/ /Nơi cư trú: thôn (tổ dân phố)/ /Nơi cư trú, thôn/ /Nơi cư trú', place, '……………')} xã (phường) ${dots('xã (phường)/ /Nơi cư trú, xã (phường)', 'text,address,choice', '……………')} tỉnh ${dots('tỉnh/ /Nơi cư trú, tỉnh', 'text,address,choice', '……………')}`,
    ),
    p('Mục 2. Hoàn cảnh', heading),
    p('(6) Thuộc đối tượng (đánh dấu X vào ô trước nội dung phù hợp):'),
    p(`${box('Người khuyết tật đặc biệt nặng', 'Thuộc đối tượng', '☐')} Người khuyết tật đặc biệt nặng`, { left: 567 }),
    p(
      `${box('Người cao tuổi không có người phụng dưỡng', 'Thuộc đối tượng', '☐')} Người cao tuổi không có người phụng dưỡng`,
      {
        left: 567,
      },
    ),
    p(`${box('Trẻ em mồ côi, bị bỏ rơi', 'Thuộc đối tượng', '☐')} Trẻ em mồ côi, bị bỏ rơi`, { left: 567 }),
    p(
      `${box('Khác/ /Khác (lang thang, nạn nhân bạo lực…)', 'Thuộc đối tượng', '☐')} Khác (lang thang, nạn nhân bạo lực…): ${dots('Khác/ /Khác (lang thang, nạn nhân bạo lực…)/ /Thuộc đối tượng, Khác', words, '. . . . . . . . . . . . . . . . .')}`,
      { left: 567 },
    ),
    p(
      `(7) Hiện đang sống cùng ${dots('Hiện đang sống cùng', words, '……………………………….')} là ${dots('là/ /Quan hệ/ /Hiện đang sống cùng, là', 'text,choice', '…………')} (ông, bà, anh, chị, …) từ ngày ${date('từ ngày/ /Hiện đang sống cùng, từ ngày', when, '…./…./20….')}`,
    ),
    p('(8) Lý do đề nghị'),
    p(dots('Lý do đề nghị', words, '………………………….....………………………….....………………………….....')),
    p('………………………….....………………………….....………………………….....'),
    p(
      `(9) Hình thức: ${box('Nhà nước chi trả', 'Hình thức')} Nhà nước chi trả ${box('Tự nguyện đóng góp', 'Hình thức')} Tự nguyện đóng góp, mức đóng ${dots('mức đóng/ /Tự nguyện đóng góp, mức đóng', 'money,number', '………')} đồng/tháng; thời gian từ ${date('từ/ /thời gian từ/ /thời gian, từ', when, '…/…/……')} đến ${date('đến/ /thời gian đến/ /thời gian, đến/ /thời gian từ, đến', when, '…/…/……')}`,
    ),
    p('B. THÔNG TIN NGƯỜI GIÁM HỘ HOẶC NGƯỜI LÀM ĐƠN THAY (nếu có)', heading),
    table(
      [3200, 6200],
      [
        ['Họ và tên:', dots('Họ và tên', name, '………………………………………')],
        ['Số căn cước/Số định danh cá nhân:', dots('Số căn cước/Số định danh cá nhân', idNumber, '………………………………………')],
        ['Nơi cư trú:', dots('Nơi cư trú', place, '………………………………………')],
        ['Quan hệ với người được chăm sóc:', dots('Quan hệ với người được chăm sóc', 'text,choice', '………………………………………')],
        ['Số điện thoại:', dots('Số điện thoại', 'phone', '………………………………………')],
      ],
    ),
    p('Danh sách người thân có nghĩa vụ phụng dưỡng:', heading),
    table(
      [600, 3000, 1400, 2600, 1800],
      [
        ['TT', 'Họ và tên', 'Năm sinh', 'Nơi ở', 'Số điện thoại'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        [
          '1',
          '[[rows|Danh sách người thân có nghĩa vụ phụng dưỡng/ /Họ và tên/ /Năm sinh/ /Nơi ở/ /Số điện thoại|person-name+upper-case-name,number+partial-date+date+text,address+text,phone+text|]]…………………',
          '………',
          '……………',
          '…………',
        ],
        ['2', '…………………', '………', '……………', '…………'],
        ['3', '…………………', '………', '……………', '…………'],
      ],
    ),
    p('C. CAM KẾT', heading),
    p(
      'Gia đình tôi cam kết phối hợp với cơ sở trong quá trình chăm sóc, nhận đối tượng về khi có quyết định dừng chăm sóc...',
      { align: 'both' },
    ),
    table(
      [4700, 4700],
      [
        [
          cell([p('XÁC NHẬN CỦA UBND CẤP XÃ', strong), p('…………………………………'), p('…………………………………')]),
          cell([p('NGƯỜI VIẾT ĐƠN', strong), p('(Ký, ghi rõ họ tên hoặc điểm chỉ)', middle)]),
        ],
      ],
      { borders: false },
    ),
    p('D. PHẦN DÀNH CHO CƠ SỞ TRỢ GIÚP XÃ HỘI', heading),
    p('Cán bộ thẩm định: ……………………… Kết luận: …………………………………'),
    p('□ Đủ điều kiện tiếp nhận      □ Không đủ điều kiện, lý do: ………………'),
  ],
}

/** Social protection and merit forms as offices write them. */
export const social: readonly MadeForm[] = [merged, child, care, funeral, disability, poor, merit, pension, facility]
