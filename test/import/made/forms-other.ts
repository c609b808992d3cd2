import { cell, type MadeForm, p, table } from './build.ts'

const name = 'person-name,upper-case-name'
const birth = 'partial-date,date'
const when = 'date,partial-date'
const place = 'address,text'
const words = 'text,long-text'
const idNumber = 'personal-id-number,identity-paper'
const idPaper = 'identity-paper,personal-id-number,text,long-text'
const pick = 'choice,text'
const many = 'number,text'
const year = 'number,partial-date,date,text'

const dots = (labels: string, types: string, letters: string) => `[[dots|${labels}|${types}|${letters}]]`
const date = (labels: string, types: string, letters: string) => `[[date|${labels}|${types}|${letters}]]`
const empty = (labels: string, types: string) => `[[cell|${labels}|${types}|]]`
const written = (labels: string, letters: string) => `[[choice|${labels}|choice,text|${letters}]]`
/** A tick box; the question it answers stands in a second label. */
const box = (label: string, question = '', letters = '□') =>
  `[[box|${label}${question && `/ /${question}, ${label}/ /${question}`}|choice,choices,yes-no|${letters}]]`
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
const right = { align: 'right', italic: true } as const
const leader = { properties: '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>' } as const
const threeLeaders = {
  properties:
    '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="3402"/><w:tab w:val="left" w:leader="dot" w:pos="6237"/><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>',
} as const
const state = [
  p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
  p('Độc lập - Tự do - Hạnh phúc', strong),
  p('-----o0o-----', middle),
]

const birthOfChild: MadeForm = {
  name: 'to-khai-dang-ky-khai-sinh',
  blocks: [
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('Độc lập - Tự do - Hạnh phúc', strong),
    p('TỜ KHAI ĐĂNG KÝ KHAI SINH', title),
    p(
      `Kính gửi: {sup:(1)}${dots('Kính gửi', 'text', '..........................................................................')}`,
      middle,
    ),
    p(
      `{b:Họ, chữ đệm, tên người yêu cầu:} ${dots('Họ, chữ đệm, tên người yêu cầu', name, '.........................................................')}`,
    ),
    p(
      `Ngày, tháng, năm sinh: ${dots('Ngày, tháng, năm sinh', birth, '.............................................................................')}`,
    ),
    p(
      `Nơi cư trú: {sup:(2)} ${dots('Nơi cư trú', place, '..............................................................................')}`,
    ),
    p('Giấy tờ tùy thân: {sup:(3)}'),
    p(
      dots(
        'Giấy tờ tùy thân',
        idPaper,
        '.........................................................................................................',
      ),
    ),
    p(
      `Quan hệ với người được khai sinh: ${dots('Quan hệ với người được khai sinh', 'text,choice', '.........................................................')}`,
    ),
    p('Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:', heading),
    p(
      `{b:Họ, chữ đệm, tên:} ${dots('Họ, chữ đệm, tên', name, '.................................................................................')}`,
    ),
    p(
      `Ngày, tháng, năm sinh: ${dots('Ngày, tháng, năm sinh', birth, '.............................')}ghi bằng chữ: ${dots('ghi bằng chữ/ /Ngày, tháng, năm sinh ghi bằng chữ/ /Ngày, tháng, năm sinh, ghi bằng chữ', words, '..............................\n..............................................................................................................')}`,
    ),
    p(
      `Giới tính: ${dots('Giới tính', pick, '..................')} Dân tộc: ${dots('Dân tộc', 'text,choice', '.......................')}Quốc tịch: ${dots('Quốc tịch', 'text,choice', '..........................')}`,
    ),
    p(
      `Nơi sinh: {sup:(4)} ${dots('Nơi sinh', 'address,text,long-text', '...............................................................................')}`,
    ),
    p(
      `Quê quán: ${dots('Quê quán', place, '.................................................................................')}`,
    ),
    p(
      `{b:Họ, chữ đệm, tên người mẹ:} ${dots('Họ, chữ đệm, tên người mẹ', name, '................................................................')}`,
    ),
    p(
      `Năm sinh: {sup:(5)} ${dots('Năm sinh', year, '..................')}Dân tộc: {sup:(2)} ${dots('Dân tộc', 'text,choice', '....................')}Quốc tịch: {sup:(2)} ${dots('Quốc tịch', 'text,choice', '......................')}`,
    ),
    p(
      `Nơi cư trú: {sup:(2)} ${dots('Nơi cư trú', place, '..............................................................................')}`,
    ),
    p(
      `Giấy tờ tùy thân: {sup:(3)} ${dots('Giấy tờ tùy thân', idPaper, '..................................................')}`,
    ),
    p(
      `{b:Họ, chữ đệm, tên người cha:} ${dots('Họ, chữ đệm, tên người cha', name, '................................................................')}`,
    ),
    p(
      `Năm sinh: {sup:(5)} ${dots('Năm sinh', year, '..................')}Dân tộc: {sup:(2)} ${dots('Dân tộc', 'text,choice', '....................')}Quốc tịch: {sup:(2)} ${dots('Quốc tịch', 'text,choice', '......................')}`,
    ),
    p(
      `Nơi cư trú: {sup:(2)} ${dots('Nơi cư trú', place, '..............................................................................')}`,
    ),
    p(
      `Giấy tờ tùy thân: {sup:(3)} ${dots('Giấy tờ tùy thân', idPaper, '..................................................')}`,
    ),
    p(
      `Thông tin về Giấy chứng nhận kết hôn của cha, mẹ trẻ (nếu cha, mẹ trẻ đã đăng ký kết hôn): Số: ${dots('Số/ /Giấy chứng nhận kết hôn, Số/ /Thông tin về Giấy chứng nhận kết hôn của cha, mẹ trẻ, Số', 'text,number', '…………')}, Quyển số: ${dots('Quyển số', 'text,number', '………')}, đăng ký ngày ${date('đăng ký ngày', when, '…../…../…….')} tại ${dots('tại/ /đăng ký tại/ /đăng ký ngày, tại/ /Nơi đăng ký', 'text,address', '…………………………………')}`,
      { align: 'both' },
    ),
    p(
      'Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật.',
      { firstLine: 567, align: 'both' },
    ),
    p('Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.', { firstLine: 567 }),
    p(
      `Làm tại: ${dots('Làm tại/ /Địa danh/ /Nơi lập', 'text,address', '…………………………')}, ngày ${dayOf('………. tháng ……… năm ……………')}`,
      { align: 'right' },
    ),
    table(
      [5000, 4400],
      [
        [
          cell([
            p('Đề nghị cấp bản sao{sup:(6)}:'),
            p(
              `Có ${box('Có', 'Đề nghị cấp bản sao', '☐')}  Không ${box('Không', 'Đề nghị cấp bản sao', '☐')}   Số lượng: ${dots('Số lượng/ /Đề nghị cấp bản sao, Số lượng', many, '……')} bản`,
            ),
          ]),
          cell([
            p('Người yêu cầu', strong),
            p('(Ký, ghi rõ họ, chữ đệm, tên)', middle),
            p(''),
            p('………………………………', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('{b:Chú thích:}'),
    p('(1) Ghi rõ tên cơ quan đăng ký khai sinh.', note),
    p(
      '(3) Ghi số định danh cá nhân/căn cước công dân/thẻ căn cước (ví dụ: Căn cước công dân số 025188001010 do ... cấp ngày .../.../...). Trường hợp không có thì ghi giấy tờ hợp lệ thay thế (hộ chiếu, chứng minh nhân dân,...).',
      note,
    ),
    p('(4) Trường hợp sinh tại cơ sở y tế thì ghi rõ tên và địa chỉ cơ sở y tế đó…', note),
    p('(5) Ghi đầy đủ ngày, tháng sinh của cha, mẹ (nếu có).', note),
    p('(6) Đề nghị đánh dấu X vào ô nếu có yêu cầu cấp bản sao và ghi rõ số lượng.', note),
  ],
}

const single: MadeForm = {
  name: 'to-khai-xac-nhan-tinh-trang-hon-nhan',
  blocks: [
    ...state,
    p('TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', title),
    p(`Kính gửi: (1)${dots('Kính gửi', 'text', '\t')}`, leader),
    p(`Họ, chữ đệm, tên người yêu cầu:${dots('Họ, chữ đệm, tên người yêu cầu', name, '\t')}`, leader),
    p(`Ngày, tháng, năm sinh:${dots('Ngày, tháng, năm sinh', birth, '\t')}`, leader),
    p(`Nơi cư trú: (2)${dots('Nơi cư trú', place, '\t')}`, leader),
    p(`Giấy tờ tùy thân: (3)${dots('Giấy tờ tùy thân', idPaper, '\t')}`, leader),
    p(
      `Quan hệ với người được cấp Giấy xác nhận tình trạng hôn nhân:${dots('Quan hệ với người được cấp Giấy xác nhận tình trạng hôn nhân', 'text,choice', '\t')}`,
      leader,
    ),
    p('Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:', heading),
    p(`Họ, chữ đệm, tên:${dots('Họ, chữ đệm, tên', name, '\t')}`, leader),
    p(`Ngày, tháng, năm sinh:${dots('Ngày, tháng, năm sinh', birth, '\t')}`, leader),
    p(
      `Giới tính:${dots('Giới tính', pick, '\t')} Dân tộc:${dots('Dân tộc', 'text,choice', '\t')} Quốc tịch:${dots('Quốc tịch', 'text,choice', '\t')}`,
      threeLeaders,
    ),
    p(`Nơi cư trú: (2)${dots('Nơi cư trú', place, '\t')}`, leader),
    p(`Giấy tờ tùy thân: (3)${dots('Giấy tờ tùy thân', idPaper, '\t')}`, leader),
    p(
      `Trong thời gian cư trú tại ${dots('Trong thời gian cư trú tại/ /cư trú tại/ /tại', place, '……………………………………')} từ ngày ${date('từ ngày/ /Trong thời gian cư trú, từ ngày', when, '…… tháng …… năm ………')} đến ngày ${date('đến ngày/ /Trong thời gian cư trú, đến ngày', when, '…… tháng …… năm ………')} (4)`,
    ),
    p(`Tình trạng hôn nhân: (5)${dots('Tình trạng hôn nhân', 'text,long-text,choice', '\t')}`, leader),
    p('Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân: (6)'),
    p(dots('Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân', words, '……………………………………………… …………………………………………………… ……')),
    p(
      'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.',
      { firstLine: 567 },
    ),
    p(
      `Làm tại: ${dots('Làm tại/ /Địa danh/ /Nơi lập', 'text,address', '……')}, ngày ${dayOf('… tháng … năm …')}`,
      right,
    ),
    p('Người yêu cầu', { align: 'right', bold: true }),
    p('(Ký, ghi rõ họ, chữ đệm, tên)', right),
    p('Chú thích:', heading),
    p('(1) Ghi rõ tên cơ quan cấp Giấy XNTTHN.', note),
    p(
      '(5) Ghi rõ tình trạng hôn nhân hiện tại, ví dụ: “Trong thời gian từ ngày…tháng….năm….đến ngày….tháng…..năm….chưa đăng ký kết hôn với ai; hiện tại đang có vợ/chồng là bà/ông… (Giấy chứng nhận kết hôn số …, do … cấp ngày…tháng…năm)”.',
      note,
    ),
    p(
      '(6) Ghi rõ mục đích, ví dụ: để làm thủ tục mua bán nhà đất, bổ sung hồ sơ xin việc..., trường hợp kết hôn thì ghi rõ kết hôn với ai, ở đâu.',
      note,
    ),
  ],
}

const business: MadeForm = {
  name: 'giay-de-nghi-dang-ky-ho-kinh-doanh',
  blocks: [
    p('Mẫu số 1', { align: 'right', bold: true }),
    ...state,
    p(`${placeOf('……')}, ngày${dayOf('…… tháng…… năm ……')}`, right),
    p('GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH', title),
    p(
      `Kính gửi: (Cơ quan đăng ký kinh doanh cấp xã) ${dots('Kính gửi: (Cơ quan đăng ký kinh doanh cấp xã)/ /Kính gửi', 'text', '…................')}`,
      middle,
    ),
    p(
      `Tôi là (ghi họ tên bằng chữ in hoa): ${dots('Tôi là/ /Tôi là (ghi họ tên bằng chữ in hoa)/ /Họ và tên', name, '.............................................')}`,
    ),
    p(
      `Sinh ngày: ${date('Sinh ngày/ /Ngày, tháng, năm sinh', birth, '.../.../......')} Giới tính: ${box('Nam', 'Giới tính', '☐')} Nam ${box('Nữ', 'Giới tính', '☐')} Nữ`,
    ),
    table(
      [3400, ...narrow(12)],
      [['Số định danh cá nhân:', ...boxes('Số định danh cá nhân', 'personal-id-number,identity-paper', 12)]],
    ),
    p(
      `Điện thoại (nếu có): ${dots('Điện thoại', 'phone', '……………………')} Thư điện tử (nếu có): ${dots('Thư điện tử', 'email', '…………………')}`,
    ),
    p('Nơi thường trú:'),
    p(
      `Số nhà/phòng, ngách/hẻm, ngõ/kiệt, đường/phố/đại lộ, tổ/xóm/ấp/thôn: ${dots('Số nhà/phòng, ngách/hẻm, ngõ/kiệt, đường/phố/đại lộ, tổ/xóm/ấp/thôn/ /Số nhà, đường phố, tổ, thôn', 'address,text', '……………')}`,
      { left: 284 },
    ),
    p(`Xã/Phường/Đặc khu: ${dots('Xã/Phường/Đặc khu', 'text,address,choice', '…………………………………………')}`, {
      left: 284,
    }),
    p(
      `Tỉnh/Thành phố trực thuộc trung ương: ${dots('Tỉnh/Thành phố trực thuộc trung ương/ /Tỉnh/Thành phố', 'text,address,choice', '……………………………')}`,
      { left: 284 },
    ),
    p('Đăng ký hộ kinh doanh do tôi là chủ hộ với các nội dung sau:', strong),
    p('1. Tên hộ kinh doanh:', heading),
    p(
      `a) Tên hộ kinh doanh viết bằng tiếng Việt (ghi bằng chữ in hoa): HỘ KINH DOANH ${dots('Tên hộ kinh doanh viết bằng tiếng Việt/ /Tên hộ kinh doanh viết bằng tiếng Việt (ghi bằng chữ in hoa): HỘ KINH DOANH/ /HỘ KINH DOANH/ /Tên hộ kinh doanh', 'text,upper-case-name', '……………………')}`,
    ),
    p(
      `b) Tên hộ kinh doanh viết bằng tiếng nước ngoài (nếu có): ${dots('Tên hộ kinh doanh viết bằng tiếng nước ngoài', 'text', '……………………')}`,
    ),
    p(`c) Tên hộ kinh doanh viết tắt (nếu có): ${dots('Tên hộ kinh doanh viết tắt', 'text', '……………………………………')}`),
    p('2. Trụ sở của hộ kinh doanh:', heading),
    p(`Địa chỉ: ${dots('Địa chỉ/ /Trụ sở của hộ kinh doanh, Địa chỉ', place, '………………………………………………………………')}`),
    p(
      `Điện thoại: ${dots('Điện thoại', 'phone', '…………………')} Fax (nếu có): ${dots('Fax', 'phone,text', '…………………')} Website (nếu có): ${dots('Website', 'text', '……………')}`,
    ),
    p(
      `${box('Không kinh doanh tại trụ sở', '', '☐')} Không kinh doanh tại trụ sở (đánh dấu X vào ô này nếu hộ kinh doanh không có địa điểm kinh doanh cố định)`,
    ),
    p('3. Ngành, nghề kinh doanh{sup:1}:', heading),
    table(
      [800, 4600, 1800, 2200],
      [
        [
          'STT',
          'Tên ngành',
          'Mã ngành{sup:2}',
          'Ngành, nghề kinh doanh chính (đánh dấu X để chọn một ngành, nghề chính)',
        ],
        [
          '',
          '[[rows|Ngành, nghề kinh doanh/ /Tên ngành/ /Mã ngành/ /Ngành, nghề kinh doanh chính|text+long-text,text+number,yes-no+choice+text+choices|]]',
          '',
          '',
        ],
        ['', '', '', ''],
      ],
    ),
    p('4. Vốn kinh doanh:', heading),
    p(
      `Tổng số (bằng số): ${dots('Tổng số/ /Tổng số (bằng số)/ /Vốn kinh doanh, Tổng số', 'money,number', '………………………')} VNĐ (bằng chữ: ${dots('bằng chữ/ /Tổng số (bằng chữ)/ /Tổng số, bằng chữ', words, '……………………………………')})`,
    ),
    p('5. Thông tin đăng ký thuế:', heading),
    table(
      [800, 8600],
      [
        ['STT', 'Các chỉ tiêu thông tin đăng ký thuế'],
        [
          '5.1',
          cell([
            p('Địa chỉ nhận thông báo thuế (chỉ kê khai nếu địa chỉ nhận thông báo thuế khác địa chỉ trụ sở):'),
            p(dots('Địa chỉ nhận thông báo thuế', place, '………………………………………………………………………')),
            p(
              `Điện thoại (nếu có): ${dots('Điện thoại', 'phone', '……………………')} Thư điện tử (nếu có): ${dots('Thư điện tử', 'email', '………………')}`,
            ),
          ]),
        ],
        ['5.2', `Ngày bắt đầu hoạt động: ${date('Ngày bắt đầu hoạt động', 'date', '…../…../…….')}`],
        ['5.3', `Tổng số lao động (dự kiến): ${dots('Tổng số lao động', 'number', '.......')}`],
        [
          '5.4',
          cell([
            p('Phương pháp tính thuế GTGT (chọn 1 trong 2 phương pháp):'),
            p(`Phương pháp kê khai\t${box('Phương pháp kê khai', 'Phương pháp tính thuế GTGT', '☐')}`),
            p(`Phương pháp trực tiếp\t${box('Phương pháp trực tiếp', 'Phương pháp tính thuế GTGT', '☐')}`),
          ]),
        ],
      ],
    ),
    p('{b:6. Chủ thể thành lập hộ kinh doanh} (đánh dấu X vào ô thích hợp):'),
    p(
      `${box('Cá nhân', 'Chủ thể thành lập hộ kinh doanh', '☐')} Cá nhân                    ${box('Các thành viên hộ gia đình', 'Chủ thể thành lập hộ kinh doanh', '☐')} Các thành viên hộ gia đình`,
    ),
    p('7. Thông tin về các thành viên hộ gia đình đăng ký hộ kinh doanh{sup:3}:', heading),
    table(
      [600, 2000, 1300, 1600, 1000, 1800, 1100],
      [
        ['STT', 'Họ tên', 'Ngày, tháng, năm sinh', 'Số định danh cá nhân', 'Giới tính', 'Nơi thường trú', 'Chữ ký'],
        ['1', '2', '3', '4', '5', '6', '7'],
        [
          '',
          '[[rows|Thông tin về các thành viên hộ gia đình đăng ký hộ kinh doanh/ /Họ tên/ /Ngày, tháng, năm sinh/ /Số định danh cá nhân/ /Giới tính/ /Nơi thường trú|person-name+upper-case-name,partial-date+date,personal-id-number+identity-paper,choice+text,address+text|]]',
          '',
          '',
          '',
          '',
          '',
        ],
      ],
    ),
    p('Tôi xin cam kết:'),
    p('- Bản thân không thuộc diện pháp luật cấm kinh doanh;'),
    p(
      '- Hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đăng ký trên.',
    ),
    p('CHỦ HỘ KINH DOANH', { align: 'right', bold: true }),
    p('(Ký và ghi họ tên){sup:4}', right),
    p('___________________'),
    p('{sup:1} - Hộ kinh doanh có quyền tự do kinh doanh trong những ngành, nghề mà luật không cấm;...', note),
    p('{sup:2} Ghi mã ngành cấp bốn, ví dụ: 4711, 5610,…', note),
    p('{sup:4} Trường hợp có ủy quyền thì người được ủy quyền ký...', note),
  ],
}

const school: MadeForm = {
  name: 'don-xin-nhap-hoc',
  blocks: [
    p('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
    p('Độc lập – Tự do – Hạnh phúc', strong),
    p('************', middle),
    p('ĐƠN XIN NHẬP HỌC', title),
    p(
      `Năm học 20${dots('Năm học/ /Năm học 20', year, '…..')} - 20${dots('Năm học/ /Năm học 20/ /Năm học, đến năm/ /đến năm/ /20', year, '…..')}`,
      middle,
    ),
    p(
      `Kính gửi: Ban Giám hiệu Trường ${dots('Kính gửi: Ban Giám hiệu Trường/ /Kính gửi/ /Ban Giám hiệu Trường/ /Trường', 'text', '……………………………………………')}`,
      middle,
    ),
    p(
      `Tôi tên là: ${dots('Tôi tên là/ /Họ và tên', name, '…………………………………….')} , là ${dots('là/ /Quan hệ/ /là (cha/mẹ/người giám hộ) của cháu/ /cha/mẹ/người giám hộ', 'text,choice', '…………………')} (cha/mẹ/người giám hộ) của cháu ${dots('của cháu/ /cháu', name, '………………………………………………')} sinh ngày ${date('sinh ngày/ /Ngày, tháng, năm sinh/ /của cháu, sinh ngày', birth, '…… tháng …… năm 20……')}, hiện đang học lớp ${dots('lớp/ /hiện đang học lớp', many, '…………')} trường ${dots('trường', 'text', '……………………………………')}.`,
      { align: 'both', firstLine: 567 },
    ),
    p(
      `Giới tính của cháu: Nam ${box('Nam', 'Giới tính của cháu')}   Nữ ${box('Nữ', 'Giới tính của cháu')}        Dân tộc: ${dots('Dân tộc', 'text,choice', '……………')} Tôn giáo: ${dots('Tôn giáo', 'text,choice', '………')}`,
    ),
    p('Mã số định danh của cháu:'),
    table(
      [2400, ...narrow(12)],
      [
        [
          'Mã số định danh',
          ...boxes('Mã số định danh/ /Mã số định danh của cháu', 'personal-id-number,identity-paper', 12),
        ],
      ],
    ),
    p(
      `Nơi sinh: ${dots('Nơi sinh', 'address,text', '…………………………………')} Quê quán: ${dots('Quê quán', place, '…………………………………')}`,
    ),
    p(`Chỗ ở hiện nay (số nhà, tổ, thôn…): ${dots('Chỗ ở hiện nay', place, '………………………………………………………….')}`),
    p('+ Đối tượng ưu tiên (nếu có, đánh dấu X):'),
    p(
      `${box('Con liệt sĩ', 'Đối tượng ưu tiên')} Con liệt sĩ   ${box('Con thương binh', 'Đối tượng ưu tiên')} Con thương binh   ${box('Hộ nghèo', 'Đối tượng ưu tiên')} Hộ nghèo   ${box('Khuyết tật', 'Đối tượng ưu tiên')} Khuyết tật`,
    ),
    p(
      `+ Đăng ký học bán trú: Có ${box('Có', 'Đăng ký học bán trú')}   Không ${box('Không', 'Đăng ký học bán trú')};   đi xe đưa đón: Có ${box('Có', 'đi xe đưa đón')}   Không ${box('Không', 'đi xe đưa đón')}`,
    ),
    p(`+ Môn ngoại ngữ đăng ký: ${written('Môn ngoại ngữ đăng ký', 'Tiếng Anh/Tiếng Pháp')} (gạch bỏ môn không chọn)`),
    p('Thông tin về cha mẹ:', heading),
    table(
      [2600, 3400, 3400],
      [
        ['', 'Cha', 'Mẹ'],
        [
          'Họ và tên',
          empty('Họ và tên, Cha/ /Cha, Họ và tên/ /Họ và tên/ /Cha/ /Họ và tên cha', name),
          empty('Họ và tên, Mẹ/ /Mẹ, Họ và tên/ /Họ và tên/ /Mẹ/ /Họ và tên mẹ', name),
        ],
        [
          'Năm sinh',
          empty('Năm sinh, Cha/ /Cha, Năm sinh/ /Năm sinh', year),
          empty('Năm sinh, Mẹ/ /Mẹ, Năm sinh/ /Năm sinh', year),
        ],
        [
          'Nghề nghiệp, nơi làm việc',
          empty('Nghề nghiệp, nơi làm việc, Cha/ /Cha, Nghề nghiệp, nơi làm việc/ /Nghề nghiệp, nơi làm việc', words),
          empty('Nghề nghiệp, nơi làm việc, Mẹ/ /Mẹ, Nghề nghiệp, nơi làm việc/ /Nghề nghiệp, nơi làm việc', words),
        ],
        [
          'Số điện thoại',
          empty('Số điện thoại, Cha/ /Cha, Số điện thoại/ /Số điện thoại', 'phone'),
          empty('Số điện thoại, Mẹ/ /Mẹ, Số điện thoại/ /Số điện thoại', 'phone'),
        ],
      ],
    ),
    p(
      `Nay tôi làm đơn này kính mong Ban Giám hiệu cho cháu được vào học lớp ${dots('lớp/ /được vào học lớp/ /cho cháu được vào học lớp/ /vào học lớp', many, '………')} tại trường. Lý do chuyển trường (nếu có): ${dots('Lý do chuyển trường', words, '……………………………………………………\n………………………………………………………………………………………………')}`,
      { firstLine: 567 },
    ),
    p('Hồ sơ gửi kèm theo đơn gồm có:'),
    p(
      `1. ${dots('Hồ sơ gửi kèm theo đơn gồm có/ /Hồ sơ gửi kèm theo đơn gồm có, 1/ /Hồ sơ gửi kèm theo đơn', words, '……………………………………………………………')}`,
    ),
    p(
      `2. ${dots('Hồ sơ gửi kèm theo đơn gồm có/ /Hồ sơ gửi kèm theo đơn gồm có, 2/ /Hồ sơ gửi kèm theo đơn', words, '……………………………………………………………')}`,
    ),
    p('Tôi xin hứa nhắc nhở cháu thực hiện tốt nội quy của nhà trường. Xin chân thành cảm ơn!', { firstLine: 567 }),
    table(
      [4700, 4700],
      [
        [
          cell([
            p('Ý KIẾN CỦA HIỆU TRƯỞNG', strong),
            p('……………………………………'),
            p('……………………………………'),
            p('Ngày … tháng … năm 20…', { align: 'center', italic: true }),
          ]),
          cell([
            p(`${placeOf('……….')}, ngày ${dayOf('… tháng … năm 20…')}`, { align: 'center', italic: true }),
            p('Người làm đơn', strong),
            p('(Ký và ghi rõ họ tên)', middle),
          ]),
        ],
      ],
      { borders: false },
    ),
  ],
}

const fee: MadeForm = {
  name: 'don-mien-giam-hoc-phi',
  blocks: [
    p('PHỤ LỤC II', strong),
    p('(Kèm theo Nghị định số …/2025/NĐ-CP)', { align: 'center', italic: true }),
    ...state,
    p('ĐƠN ĐỀ NGHỊ MIỄN, GIẢM HỌC PHÍ VÀ HỖ TRỢ CHI PHÍ HỌC TẬP', title),
    p('(Dùng cho cha mẹ hoặc người giám hộ trẻ em học mẫu giáo, học sinh phổ thông...)', {
      align: 'center',
      italic: true,
    }),
    p(
      `Kính gửi: ${dots('Kính gửi', 'text', '.....................................................')} {sup:(1)}`,
      middle,
    ),
    p(
      `Họ và tên {sup:(2)}: ${dots('Họ và tên', name, '...................................................................................')}`,
    ),
    p(
      `Là Cha/Mẹ/Người giám hộ của em {sup:(3)}: ${dots('Là Cha/Mẹ/Người giám hộ của em/ /Cha/Mẹ/Người giám hộ của em/ /Họ và tên học sinh/ /em', name, '....................................................')}`,
    ),
    p(
      `Hiện đang học tại lớp: ${dots('Hiện đang học tại lớp/ /lớp', many, '.....................')} Trường: ${dots('Trường', 'text', '..........................................')}`,
    ),
    p('Thuộc đối tượng: {sup:(4)}'),
    p(
      dots(
        'Thuộc đối tượng',
        'text,long-text,choice',
        '...................................................................................................',
      ),
    ),
    p('theo quy định tại Nghị định của Chính phủ (ghi rõ điểm, khoản...).', { italic: true }),
    p(
      `Căn cứ quy định trên, tôi làm đơn này đề nghị được xem xét để được ${written('được xem xét để được/ /miễn/giảm/ /đề nghị được xem xét để được/ /miễn/giảm học phí', 'miễn/giảm')} học phí và hỗ trợ chi phí học tập với số tiền là ${dots('số tiền là/ /với số tiền là/ /số tiền/ /hỗ trợ chi phí học tập với số tiền là', 'money,number', '………………')} đồng/tháng trong thời gian ${dots('trong thời gian', 'number,text', '.......')} tháng, kể từ tháng ${dots('kể từ tháng', 'number,text,partial-date,date', '....')} đến tháng ${dots('đến tháng', 'number,text,partial-date,date', '....')} năm học ${dots('năm học', 'text,number', '............')}.`,
      { align: 'both', firstLine: 567 },
    ),
    p('Hình thức nhận tiền (chọn một):'),
    p(
      `${box('Tiền mặt', 'Hình thức nhận tiền', '□')} Tiền mặt        ${box('Chuyển khoản', 'Hình thức nhận tiền', '□')} Chuyển khoản`,
    ),
    p(
      `Số tài khoản ${dots('Số tài khoản', 'text,number', '………')} mở tại ${dots('mở tại/ /Ngân hàng/ /Số tài khoản mở tại/ /Số tài khoản, mở tại', 'text', '……………………………')} chủ tài khoản ${dots('chủ tài khoản', `${name},text`, '…………………')}`,
    ),
    p('Các giấy tờ kèm theo (bản sao giấy khai sinh, giấy chứng nhận hộ nghèo…):', {}),
    p(
      dots(
        'Các giấy tờ kèm theo (bản sao giấy khai sinh, giấy chứng nhận hộ nghèo…)/ /Các giấy tờ kèm theo',
        words,
        '………………………………………………………………………………………',
      ),
    ),
    p(`${placeOf('......')}, ngày ${dayOf('.... tháng .... năm.....')}`, right),
    p('Người làm đơn {sup:(5)}', { align: 'right', bold: true }),
    p('(Ký tên và ghi rõ họ tên)', right),
    p('Xác nhận của Ủy ban nhân dân cấp xã {sup:(6)}', heading),
    p('Nơi trẻ em học mẫu giáo, học sinh có hộ khẩu thường trú', { italic: true }),
    p('Xác nhận em ............................................ thuộc đối tượng ..................................'),
    p('TM. UBND (Ký tên, đóng dấu)', { align: 'right' }),
    p('Hướng dẫn ghi:', heading),
    p('(1) Tên cơ sở giáo dục hoặc Phòng...; ví dụ: Trường Tiểu học ….', note),
    p('(2) Đối với đối tượng là trẻ em mẫu giáo ghi tên cha mẹ (hoặc người giám hộ)...', note),
    p('(4) Ghi: con liệt sĩ, học sinh khuyết tật, hộ nghèo, ...', note),
  ],
}

const payment: MadeForm = {
  name: 'giay-de-nghi-thanh-toan',
  blocks: [
    table(
      [4700, 4700],
      [
        [
          cell([
            p(`Đơn vị: ${dots('Đơn vị', 'text', '……………………')}`),
            p(`Bộ phận: ${dots('Bộ phận', 'text', '…………………')}`),
            p(`Mã QHNS: ${dots('Mã QHNS', 'text,number', '…………')}`),
          ]),
          cell([
            p('Mẫu số C37-HD', strong),
            p('(Ban hành kèm theo Thông tư số 107/2017/TT-BTC ngày 10/10/2017)', { align: 'center', italic: true }),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('GIẤY ĐỀ NGHỊ THANH TOÁN', title),
    p(`Ngày ${dayOf('...... tháng ....... năm .........')}`, { align: 'center', italic: true }),
    p(`Số: ${dots('Số', 'text,number', '………')}`, { align: 'right' }),
    p(`Kính gửi: ${dots('Kính gửi', 'text', '……………………………………………….')}`, middle),
    p(`- Họ và tên người đề nghị thanh toán: ${dots('Họ và tên người đề nghị thanh toán', name, '……………………………………………')}`),
    p(
      `- Bộ phận (hoặc địa chỉ): ${dots('Bộ phận/ /Bộ phận (hoặc địa chỉ)', 'text,address', '…………………………………………………………')}`,
    ),
    p(`- Nội dung thanh toán: ${dots('Nội dung thanh toán', words, '………………………………………………………………….')}`),
    table(
      [700, 4300, 1100, 1000, 2300],
      [
        [
          cell('STT', { merge: 'begin' }),
          cell('Nội dung chi (tiền vé xe, phòng nghỉ, ...)', { merge: 'begin' }),
          cell('Chứng từ', { span: 2 }),
          cell('Số tiền (đồng)', { merge: 'begin' }),
        ],
        [cell('', { merge: 'on' }), cell('', { merge: 'on' }), 'Số', 'Ngày', cell('', { merge: 'on' })],
        ['A', 'B', '1', '2', '3'],
        [
          '1',
          '[[rows|Nội dung thanh toán/ /Nội dung chi/ /Chứng từ, Số/ /Chứng từ, Ngày/ /Số tiền|text+long-text,text+number,date+partial-date+text,money+number|]]',
          '',
          '',
          '',
        ],
        ['2', '', '', '', ''],
        ['3', '', '', '', ''],
        [
          '',
          '{b:Tổng cộng}',
          'x',
          'x',
          empty('Tổng cộng, Số tiền (đồng)/ /Tổng cộng, Số tiền/ /Tổng cộng/ /Số tiền', 'money,number'),
        ],
      ],
    ),
    p(
      `- Số tiền đề nghị thanh toán: ${dots('Số tiền đề nghị thanh toán', 'money,number', '…………………………')} (Viết bằng chữ): ${dots('Viết bằng chữ/ /Số tiền đề nghị thanh toán (Viết bằng chữ)/ /Số tiền đề nghị thanh toán, Viết bằng chữ/ /Số tiền đề nghị thanh toán', words, '………………………………')}`,
    ),
    p(
      `- Số tiền đã tạm ứng: ${dots('Số tiền đã tạm ứng', 'money,number', '....................')}đ;  còn được nhận: ${dots('còn được nhận', 'money,number', '....................')}đ`,
    ),
    p(
      `- Hình thức thanh toán: ${box('Tiền mặt', 'Hình thức thanh toán')} Tiền mặt  ${box('Chuyển khoản', 'Hình thức thanh toán')} Chuyển khoản`,
    ),
    p(`- Kèm theo: ${dots('Kèm theo', many, '…')} chứng từ gốc.`),
    table(
      [2350, 2350, 2350, 2350],
      [
        [
          cell([p('Người đề nghị thanh toán', strong), p('(Ký, họ tên)', middle)]),
          cell([p('Kế toán trưởng', strong), p('(Ký, họ tên)', middle)]),
          cell([p('Phụ trách bộ phận', strong), p('(Ký, họ tên)', middle)]),
          cell([p('Thủ trưởng đơn vị', strong), p('(Ký, họ tên, đóng dấu)', middle)]),
        ],
      ],
      { borders: false },
    ),
  ],
}

const building: MadeForm = {
  name: 'don-cap-giay-phep-xay-dung',
  blocks: [
    ...state,
    p('ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG', title),
    p(
      '(Sử dụng cho công trình: Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Nhà ở riêng lẻ/Sửa chữa, cải tạo/…)',
      { align: 'center', italic: true },
    ),
    p(`Kính gửi: ${dots('Kính gửi', 'text', '………………………….……')}`, middle),
    p('1. Thông tin về chủ đầu tư:', heading),
    p(
      `- Tên chủ đầu tư (tên chủ hộ): ${dots('Tên chủ đầu tư/ /Tên chủ đầu tư (tên chủ hộ)', `${name},text`, '………………………………')}`,
    ),
    p(
      `- Người đại diện: ${dots('Người đại diện', name, '……………………..')} Chức vụ (nếu có): ${dots('Chức vụ', 'text', '…………………')}`,
    ),
    p(
      `- Địa chỉ liên hệ: số nhà: ${dots('số nhà/ /Địa chỉ liên hệ, số nhà/ /Địa chỉ liên hệ: số nhà', 'text,address,number', '……')} đường/phố ${dots('đường/phố', 'text,address', '…………')} phường/xã ${dots('phường/xã', 'text,address,choice', '……………')} tỉnh/thành phố: ${dots('tỉnh/thành phố', 'text,address,choice', '……………')}`,
    ),
    p(
      `- Số điện thoại: ${dots('Số điện thoại', 'phone', '……………………………………')}; E-mail: ${dots('E-mail', 'email', '…………………')}`,
    ),
    p('2. Thông tin công trình:', heading),
    p('- Địa điểm xây dựng:'),
    p(
      `Lô đất số: ${dots('Lô đất số', 'text,number', '……………')} Thửa số ${dots('Thửa số', 'text,number', '........')} Tờ bản đồ số ${dots('Tờ bản đồ số', 'text,number', '.......')} Diện tích: ${dots('Diện tích', 'area,number', '…………')} m{sup:2}`,
    ),
    p(
      `Tại số nhà: ${dots('Tại số nhà/ /số nhà', 'text,address,number', '…………………')} đường/phố ${dots('đường/phố', 'text,address', '…………………')}`,
    ),
    p(
      `phường/xã ${dots('phường/xã', 'text,address,choice', '…………………')} tỉnh, thành phố: ${dots('tỉnh, thành phố', 'text,address,choice', '……………………')}`,
    ),
    p('3. Tổ chức/cá nhân lập, thẩm tra thiết kế xây dựng:', heading),
    p('3.1. Tổ chức/cá nhân lập thiết kế xây dựng:'),
    p(`- Tên tổ chức/cá nhân: ${dots('Tên tổ chức/cá nhân', `text,${name}`, '………………………………')}`),
    p(
      `- Mã số chứng chỉ năng lực/chứng chỉ hành nghề: ${dots('Mã số chứng chỉ năng lực/chứng chỉ hành nghề', 'text,number', '………………')}`,
    ),
    p('3.2. Tổ chức/cá nhân thẩm tra thiết kế xây dựng:'),
    p(`- Tên tổ chức/cá nhân: ${dots('Tên tổ chức/cá nhân', `text,${name}`, '………………………………')}`),
    p(
      `- Mã số chứng chỉ năng lực/chứng chỉ hành nghề: ${dots('Mã số chứng chỉ năng lực/chứng chỉ hành nghề', 'text,number', '………………')}`,
    ),
    p('4. Nội dung đề nghị cấp phép:', heading),
    p('4.1. Đối với công trình nhà ở riêng lẻ:'),
    p(
      `+ Loại công trình: ${dots('Loại công trình', 'text,choice', '………………….')} Cấp công trình: ${dots('Cấp công trình', 'text,choice,number', '………………')}`,
    ),
    p(`+ Diện tích xây dựng tầng 1 (tầng trệt): ${dots('Diện tích xây dựng tầng 1', 'area,number', '………')} m{sup:2}.`),
    p(
      `+ Cốt xây dựng: ${dots('Cốt xây dựng', 'number,text', '………')}m; chiều sâu công trình: ${dots('chiều sâu công trình', 'number,text', '….')} m (tính từ cốt xây dựng)`,
    ),
    p(
      `+ Tổng diện tích sàn (đối với công trình dân dụng và công trình có kết cấu dạng nhà): ${dots('Tổng diện tích sàn', 'area,number', '………………')} m{sup:2} (ghi rõ diện tích sàn các tầng hầm, tầng trên mặt đất, tầng kỹ thuật, tầng lửng, tum...)`,
    ),
    p(
      `+ Chiều cao công trình: ${dots('Chiều cao công trình', 'number,text', '…………')} m (trong đó ghi rõ chiều cao các tầng hầm, tầng trên mặt đất, …)`,
    ),
    p(
      `+ Số tầng: ${dots('Số tầng', 'number,text', '…')} (trong đó: số tầng hầm ${dots('số tầng hầm/ /trong đó: số tầng hầm/ /Số tầng, trong đó: số tầng hầm', 'number,text', '…')}, tầng lửng ${dots('tầng lửng', 'number,text', '…')}, tum: ${dots('tum', 'number,text', '…')})`,
    ),
    p('4.2. Đối với trường hợp sửa chữa, cải tạo:'),
    p(
      `+ Hiện trạng công trình: ${dots('Hiện trạng công trình', words, '………………………………………………………\n…………………………………………………………………………')}`,
    ),
    p('+ Nội dung sửa chữa, cải tạo:'),
    p(dots('Nội dung sửa chữa, cải tạo', words, '…………………………………………………………………………………')),
    p('4.3. Bảng thống kê diện tích sàn các tầng:'),
    table(
      [900, 3400, 2500, 2600],
      [
        ['TT', 'Tầng', 'Diện tích sàn (m{sup:2})', 'Chiều cao (m)'],
        ['(1)', '(2)', '(3)', '(4)'],
        [
          '1',
          '[[rows|Bảng thống kê diện tích sàn các tầng/ /Tầng/ /Diện tích sàn (m2)/ /Chiều cao (m)|text+number+choice,area+number,number+text|]]',
          '',
          '',
        ],
        ['2', '', '', ''],
        ['3', '', '', ''],
      ],
    ),
    p(
      `5. Dự kiến thời gian hoàn thành công trình: ${dots('Dự kiến thời gian hoàn thành công trình', 'number,text', '…………')} tháng.`,
    ),
    p(
      '6. Cam kết: Tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm và bị xử lý theo quy định của pháp luật.',
      { align: 'both' },
    ),
    p('Gửi kèm theo Đơn này các tài liệu:'),
    p(
      `1 - ${dots('Gửi kèm theo Đơn này các tài liệu/ /Gửi kèm theo Đơn này các tài liệu, 1', words, '…………………………………')}`,
    ),
    p(
      `2 - ${dots('Gửi kèm theo Đơn này các tài liệu/ /Gửi kèm theo Đơn này các tài liệu, 2', words, '…………………………………')}`,
    ),
    p(`${placeOf('………')}, ngày ${dayOf('……… tháng ……… năm ………')}`, right),
    p('NGƯỜI LÀM ĐƠN/ĐẠI DIỆN CHỦ ĐẦU TƯ', { align: 'right', bold: true }),
    p('(Ký, ghi rõ họ tên, đóng dấu (nếu có))', right),
  ],
}

const complaint: MadeForm = {
  name: 'don-khieu-nai',
  blocks: [
    ...state,
    p(`${placeOf('...')}, ngày ${dayOf('... tháng ... năm ...')}`, right),
    p('ĐƠN KHIẾU NẠI', title),
    p(`Kính gửi: ${dots('Kính gửi', 'text', '...')} {sup:(1)}`, middle),
    p(
      `Họ và tên: ${dots('Họ và tên', name, '...')} {sup:(2)}; Mã số hồ sơ: ${dots('Mã số hồ sơ', 'text,number', '...')} {sup:(3)}`,
    ),
    p(`Địa chỉ: ${dots('Địa chỉ', place, '...')}`),
    p(
      `Số CMND/Hộ chiếu/thẻ căn cước công dân ${dots('Số CMND/Hộ chiếu/thẻ căn cước công dân', `${idNumber},text`, '...........................')}, ngày cấp ${date('ngày cấp', when, '...../...../......')}, nơi cấp: ${dots('nơi cấp', 'text', '...')} {sup:(4)}`,
    ),
    p('Là người (đánh dấu vào ô phù hợp):'),
    p(`${box('Tự mình khiếu nại', 'Là người', '☐')} Tự mình khiếu nại`),
    p(
      `${box('Đại diện theo ủy quyền của ông (bà)', 'Là người', '☐')} Đại diện theo ủy quyền của ông (bà) ${dots('Đại diện theo ủy quyền của ông (bà)/ /ông (bà)/ /ông bà', name, '……………………………………')}`,
    ),
    p(
      `${box('Người đại diện hợp pháp của', 'Là người', '☐')} Người đại diện hợp pháp của ${dots('Người đại diện hợp pháp của', `${name},text`, '……………………………………')}`,
    ),
    p(
      `Tên của cơ quan, tổ chức, cá nhân bị khiếu nại: ${dots('Tên của cơ quan, tổ chức, cá nhân bị khiếu nại', `text,${name}`, '.......... .......... ..........')} {sup:(5)}`,
    ),
    p(
      `Khiếu nại về việc ${dots('Khiếu nại về việc', words, '......................................................')} {sup:(6)}`,
    ),
    p(
      `Quyết định bị khiếu nại số ${dots('Quyết định bị khiếu nại số', 'text,number', '............')}/QĐ-UBND ngày ${date('ngày/ /Quyết định bị khiếu nại số, ngày/ /Ngày, tháng, năm', when, '..../..../20....')} của ${dots('của/ /Quyết định bị khiếu nại số, của/ /Quyết định bị khiếu nại, của', 'text', '..........................')}, tôi nhận được ngày ${date('tôi nhận được ngày/ /nhận được ngày', when, '..../..../20....')}`,
    ),
    p('Nội dung khiếu nại: {sup:(7)}'),
    p(dots('Nội dung khiếu nại', words, '……………………………………………………………………………………………')),
    p('……………………………………………………………………………………………'),
    p('……………………………………………………………………………………………'),
    p('……………………………………………………………………………………………'),
    p('(Nêu tóm tắt diễn biến sự việc, căn cứ pháp luật: quyết định, biên bản, ảnh chụp...)', { italic: true }),
    p('Từ những lý do trên, tôi làm đơn này đề nghị Quý cơ quan xem xét.'),
    p(
      `${dots('ghi rõ yêu cầu giải quyết/ /yêu cầu giải quyết/ /Yêu cầu', words, '……………………………………………………………')} (ghi rõ yêu cầu giải quyết)`,
    ),
    p('Tài liệu kèm theo:'),
    p(
      `a) ${dots('Tài liệu kèm theo/ /Tài liệu kèm theo, a', words, '.........................................................')}`,
    ),
    p(
      `b) ${dots('Tài liệu kèm theo/ /Tài liệu kèm theo, b', words, '.........................................................')}`,
    ),
    p('Tôi xin cam đoan những nội dung khiếu nại trên là đúng sự thật.', { firstLine: 567 }),
    p('NGƯỜI KHIẾU NẠI', { align: 'right', bold: true }),
    p('(Chữ ký hoặc điểm chỉ)', right),
    p('Chú thích:', heading),
    p('(1) Tên cơ quan, tổ chức, đơn vị có thẩm quyền giải quyết khiếu nại: UBND xã ..., Chi cục ...', note),
    p('(2) Họ tên của người khiếu nại:', note),
    p(
      '- Nếu là đại diện khiếu nại cho cơ quan, tổ chức thì ghi rõ chức danh, tên cơ quan, tổ chức mà mình đại diện.',
      note,
    ),
    p('(3) Ghi mã số hồ sơ đã được cấp (nếu có), ví dụ: 000.00.…', note),
    p('(6) Khiếu nại lần đầu (hoặc lần hai) đối với quyết định, hành vi ... của ai? về việc gì?', note),
    p('(7) Nội dung khiếu nại: ghi tóm tắt sự việc dẫn đến khiếu nại; yêu cầu giải quyết khiếu nại…', note),
  ],
}

const resume: MadeForm = {
  name: 'so-yeu-ly-lich',
  blocks: [
    ...state,
    table(
      [2000, 7400],
      [[cell([p('Ảnh màu\n4 x 6', middle)]), cell([p('SƠ YẾU LÝ LỊCH', title), p('TỰ THUẬT', strong)])]],
      { borders: false },
    ),
    p('I. PHẦN BẢN THÂN', heading),
    p(
      `1/ Họ và tên (chữ in hoa): ${dots('Họ và tên', name, '.......................................................')} Nam/Nữ: ${dots('Nam/Nữ/ /Giới tính', pick, '........')}`,
    ),
    p(
      `2/ Sinh ngày ${date('Sinh ngày/ /Ngày, tháng, năm sinh', birth, '....... tháng ....... năm ............')} Nơi sinh: ${dots('Nơi sinh', 'address,text', '.................................')}`,
    ),
    p(
      `3/ Nguyên quán: ${dots('Nguyên quán', place, '........................................................................................')}`,
    ),
    p('4/ Nơi đăng ký thường trú hiện nay:'),
    p(dots('Nơi đăng ký thường trú hiện nay', place, '………….………….………….………….………….………….…………')),
    p(
      `5/ Điện thoại liên hệ: Nhà riêng ${dots('Nhà riêng/ /Điện thoại liên hệ, Nhà riêng/ /Điện thoại liên hệ: Nhà riêng', 'phone', '......................')}; Di động ${dots('Di động/ /Điện thoại liên hệ, Di động', 'phone', '.........................')}`,
    ),
    p(
      `6/ Dân tộc: ${dots('Dân tộc', 'text,choice', '..................')} Tôn giáo: ${dots('Tôn giáo', 'text,choice', '..................')}`,
    ),
    p(
      `7/ Số CMND/CCCD: ${dots('Số CMND/CCCD', idNumber, '.....................')} Cấp ngày: ${date('Cấp ngày/ /Ngày cấp', when, '..../..../.....')} Nơi cấp: ${dots('Nơi cấp', 'text', '..............')}`,
    ),
    p(
      `8/ Trình độ văn hóa: ${dots('Trình độ văn hóa', 'text,choice', '........')} Trình độ ngoại ngữ: ${dots('Trình độ ngoại ngữ', 'text,choice', '..............')}`,
    ),
    p(
      `9/ Kết nạp Đoàn TNCS Hồ Chí Minh ngày ${date('Kết nạp Đoàn TNCS Hồ Chí Minh ngày/ /Kết nạp Đoàn TNCS Hồ Chí Minh', when, '.... tháng .... năm ......')} Tại: ${dots('Tại/ /Kết nạp Đoàn TNCS Hồ Chí Minh, Tại', 'text,address', '..................')}`,
    ),
    p(
      `10/ Khen thưởng/Kỷ luật: ${dots('Khen thưởng/Kỷ luật', words, '..........................................................')}`,
    ),
    p(
      `11/ Tình trạng hôn nhân: ${box('Độc thân', 'Tình trạng hôn nhân')} Độc thân ${box('Đã kết hôn', 'Tình trạng hôn nhân')} Đã kết hôn ${box('Ly hôn', 'Tình trạng hôn nhân')} Ly hôn ${box('Khác', 'Tình trạng hôn nhân')} Khác: ${dots('Khác/ /Tình trạng hôn nhân, Khác', 'text', '………')}`,
    ),
    p(
      `12/ Tình trạng sức khỏe: ${dots('Tình trạng sức khỏe', 'text,choice', '………')}, chiều cao: ${dots('chiều cao', 'number,text', '…')} cm, cân nặng: ${dots('cân nặng', 'number,text', '…')} kg`,
    ),
    p('II. QUAN HỆ GIA ĐÌNH', heading),
    p(
      `1. Họ và tên cha: ${dots('Họ và tên cha', name, '......................................')} Tuổi: ${dots('Tuổi', 'number,text', '........')} Nghề nghiệp: ${dots('Nghề nghiệp', 'text', '..................')}`,
    ),
    p('- Hoạt động của cha trước và sau 30/4/1975 (làm gì, ở đâu…):'),
    p(
      dots(
        'Hoạt động của cha trước và sau 30/4/1975 (làm gì, ở đâu…)/ /Hoạt động của cha trước và sau 30/4/1975',
        words,
        '...........................................................................................................',
      ),
    ),
    p('...........................................................................................................'),
    p(
      `2. Họ và tên mẹ: ${dots('Họ và tên mẹ', name, '......................................')} Tuổi: ${dots('Tuổi', 'number,text', '........')} Nghề nghiệp: ${dots('Nghề nghiệp', 'text', '..................')}`,
    ),
    p('3. Anh chị em ruột (ghi rõ tên, tuổi, chỗ ở, nghề nghiệp và trình độ chính trị của từng người):'),
    table(
      [700, 3000, 1200, 2500, 2000],
      [
        ['TT', 'Họ và tên', 'Năm sinh', 'Chỗ ở hiện nay', 'Nghề nghiệp'],
        [
          '',
          '[[rows|Anh chị em ruột/ /Họ và tên/ /Năm sinh/ /Chỗ ở hiện nay/ /Nghề nghiệp|person-name+upper-case-name,number+partial-date+date+text,address+text,text|]]',
          '',
          '',
          '',
        ],
        ['', '', '', '', ''],
        ['', '', '', '', ''],
      ],
    ),
    p('III. QUÁ TRÌNH HOẠT ĐỘNG CỦA BẢN THÂN', heading),
    table(
      [2000, 4000, 3400],
      [
        ['Từ tháng năm đến tháng năm', 'Làm công tác gì? Ở đâu?', 'Giữ chức vụ gì?'],
        [
          '[[rows|Quá trình hoạt động của bản thân/ /Từ tháng năm đến tháng năm/ /Làm công tác gì? Ở đâu?/ /Giữ chức vụ gì?|text+date+partial-date+long-text,text+long-text,text|]]',
          '',
          '',
        ],
        ['', '', ''],
        ['', '', ''],
      ],
    ),
    p('LỜI CAM ĐOAN', strong),
    p('Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu có gì sai tôi xin chịu trách nhiệm.'),
    table(
      [4700, 4700],
      [
        [
          cell([
            p('XÁC NHẬN CỦA UBND XÃ, PHƯỜNG', strong),
            p('Xác nhận anh (chị): ...............................'),
            p('Hiện cư trú tại: ...............................'),
            p('Ngày ..... tháng ..... năm 20.....', { align: 'center', italic: true }),
          ]),
          cell([
            p(`${placeOf('...........')}, ngày ${dayOf('..... tháng ..... năm 20.....')}`, {
              align: 'center',
              italic: true,
            }),
            p('Người khai ký tên', strong),
          ]),
        ],
      ],
      { borders: false },
    ),
  ],
}

const authority: MadeForm = {
  name: 'giay-uy-quyen',
  blocks: [
    ...state,
    p('GIẤY ỦY QUYỀN', title),
    p('(Nộp hộ, nhận hộ hồ sơ, giấy tờ)', { align: 'center', italic: true }),
    p(
      `Hôm nay, ngày ${date('Hôm nay, ngày/ /Hôm nay/ /Ngày lập/ /Ngày/ /Ngày, tháng, năm', 'date', '…….. tháng …….. năm ………..')}, tại ${dots('tại/ /Hôm nay, tại/ /Địa danh/ /Nơi lập/ /Địa điểm', 'text,address', '……………………………………')}, chúng tôi gồm:`,
    ),
    p('BÊN ỦY QUYỀN (Bên A):', heading),
    p(`Ông/Bà: ${dots('Ông/Bà', name, '…………………………….')} Sinh năm: ${dots('Sinh năm', year, '………')}`),
    p(
      `CCCD số: ${dots('CCCD số', idNumber, '…………………')} do ${dots('do/ /CCCD số, do/ /Nơi cấp/ /Cơ quan cấp', 'text', '…………………')} cấp ngày ${date('cấp ngày/ /Ngày cấp/ /CCCD số, cấp ngày', when, '.../.../......')}`,
    ),
    p(`Nơi cư trú: ${dots('Nơi cư trú', place, '………………………………………………………')}`),
    p(`ĐT: ${dots('ĐT/ /Điện thoại', 'phone', '………………………')}`),
    p('BÊN ĐƯỢC ỦY QUYỀN (Bên B):', heading),
    p(`Ông/Bà: ${dots('Ông/Bà', name, '…………………………….')} Sinh năm: ${dots('Sinh năm', year, '………')}`),
    p(
      `CCCD số: ${dots('CCCD số', idNumber, '…………………')} do ${dots('do/ /CCCD số, do/ /Nơi cấp/ /Cơ quan cấp', 'text', '…………………')} cấp ngày ${date('cấp ngày/ /Ngày cấp/ /CCCD số, cấp ngày', when, '.../.../......')}`,
    ),
    p(`Nơi cư trú: ${dots('Nơi cư trú', place, '………………………………………………………')}`),
    p(`ĐT: ${dots('ĐT/ /Điện thoại', 'phone', '………………………')}`),
    p('Điều 1. Nội dung ủy quyền (đánh dấu X vào một hoặc nhiều ô)', heading),
    table(
      [600, 8800],
      [
        [box('Nộp hộ hồ sơ', 'Nội dung ủy quyền', '☐'), 'Nộp hộ hồ sơ'],
        [box('Nhận hộ kết quả', 'Nội dung ủy quyền', '☐'), 'Nhận hộ kết quả'],
        [box('Nhận hộ lương hưu, trợ cấp, phụ cấp', 'Nội dung ủy quyền', '☐'), 'Nhận hộ lương hưu, trợ cấp, phụ cấp'],
        [
          box('Việc khác (ghi rõ)/ /Việc khác', 'Nội dung ủy quyền', '☐'),
          `Việc khác (ghi rõ): ${dots('Việc khác', words, '……………………………………………')}`,
        ],
      ],
    ),
    p(
      `Thủ tục hành chính: ${dots('Thủ tục hành chính', words, '……………………………………………')}, mã hồ sơ (nếu có): ${dots('mã hồ sơ', 'text,number', '………………')}`,
    ),
    p(
      `Điều 2. Thời hạn ủy quyền: từ ngày ${date('từ ngày/ /Thời hạn ủy quyền, từ ngày/ /Thời hạn ủy quyền: từ ngày', when, '…../…../20…..')} đến ngày ${date('đến ngày/ /Thời hạn ủy quyền, đến ngày', when, '…../…../20…..')}.`,
    ),
    p(
      'Điều 3. Cam kết của các bên: không thù lao, không có nghĩa vụ bồi thường, không liên quan đến chuyển quyền sở hữu tài sản...',
    ),
    p(
      `Giấy ủy quyền được lập thành ${dots('Giấy ủy quyền được lập thành/ /lập thành', many, '…')} bản, mỗi bên giữ ${dots('mỗi bên giữ', many, '…')} bản.`,
    ),
    table(
      [4700, 4700],
      [
        [
          cell([p('BÊN ĐƯỢC ỦY QUYỀN', strong), p('(Ký, ghi rõ họ tên)', middle)]),
          cell([p('BÊN ỦY QUYỀN', strong), p('(Ký, ghi rõ họ tên hoặc điểm chỉ)', middle)]),
        ],
      ],
      { borders: false },
    ),
    p('LỜI CHỨNG CHỨNG THỰC CHỮ KÝ', strong),
    p('Ngày …… tháng …… năm …… Tại …………………………………………………………'),
    p('Tôi ……………………………, là …………………………………………………………'),
    p(
      'Chứng thực ông/bà ………………………… Giấy tờ tùy thân số ………………… cam đoan đã hiểu rõ nội dung và đã ký vào giấy này trước mặt tôi.',
    ),
    p('Số chứng thực …………… quyển số …………… - SCT/CK, ĐC'),
  ],
}

const security: MadeForm = {
  name: 'phieu-dang-ky-bien-phap-bao-dam',
  blocks: [
    p('Mẫu số 01a', { align: 'right', bold: true }),
    ...state,
    table(
      [5200, 4200],
      [
        [
          cell([
            p(`${placeOf('………')}, ngày ${dayOf('…. tháng …. năm ….')}`, { italic: true }),
            p('PHIẾU YÊU CẦU ĐĂNG KÝ BIỆN PHÁP BẢO ĐẢM BẰNG QUYỀN SỬ DỤNG ĐẤT', strong),
            p(`Kính gửi: ${dots('Kính gửi', 'text', '………………………………')}`),
          ]),
          cell([
            p('PHẦN GHI CỦA CƠ QUAN ĐĂNG KÝ', strong),
            p('Thời điểm nhận hồ sơ: ….. giờ ….. phút, ngày …../…../……'),
            p('Vào Sổ tiếp nhận hồ sơ: Quyển số ……… Số thứ tự ………'),
            p('Cán bộ tiếp nhận (ký, ghi rõ họ tên)'),
          ]),
        ],
      ],
    ),
    p('PHẦN KÊ KHAI CỦA NGƯỜI YÊU CẦU ĐĂNG KÝ', strong),
    p('1. Người yêu cầu đăng ký:'),
    p(
      `${box('Bên bảo đảm', 'Người yêu cầu đăng ký', '☐')} Bên bảo đảm     ${box('Bên nhận bảo đảm', 'Người yêu cầu đăng ký', '☐')} Bên nhận bảo đảm     ${box('Quản tài viên', 'Người yêu cầu đăng ký', '☐')} Quản tài viên     ${box('Người đại diện', 'Người yêu cầu đăng ký', '☐')} Người đại diện`,
    ),
    p(
      `1.1. Họ và tên (đối với cá nhân)/tên đầy đủ (đối với tổ chức) (viết chữ IN HOA): ${dots('Họ và tên (đối với cá nhân)/tên đầy đủ (đối với tổ chức)/ /Họ và tên/tên đầy đủ/ /Họ và tên', `${name},text`, '…………………')}`,
    ),
    p(`1.2. Địa chỉ liên hệ: ${dots('Địa chỉ liên hệ', place, '…………………………………………………………………')}`),
    p(
      `1.3. Số điện thoại (nếu có): ${dots('Số điện thoại', 'phone', '……………')} Fax (nếu có): ${dots('Fax', 'phone,text', '……………')} Thư điện tử (nếu có): ${dots('Thư điện tử', 'email', '……………')}`,
    ),
    p('2. Bên bảo đảm', heading),
    p('2.1. Tên đầy đủ của cá nhân hoặc tổ chức: (viết chữ IN HOA)'),
    p(dots('Tên đầy đủ của cá nhân hoặc tổ chức', `${name},text`, '………………………………………………………………')),
    p(
      `2.2. Giấy tờ xác định tư cách pháp lý: ${box('Chứng minh nhân dân', 'Giấy tờ xác định tư cách pháp lý', '☐')} Chứng minh nhân dân ${box('CCCD/Căn cước', 'Giấy tờ xác định tư cách pháp lý', '☐')} CCCD/Căn cước ${box('Hộ chiếu', 'Giấy tờ xác định tư cách pháp lý', '☐')} Hộ chiếu ${box('Mã số thuế', 'Giấy tờ xác định tư cách pháp lý', '☐')} Mã số thuế`,
    ),
    p(
      `Số: ${dots('Số/ /Giấy tờ xác định tư cách pháp lý, Số', `${idNumber},text,tax-code`, '……………………')} Cơ quan cấp: ${dots('Cơ quan cấp', 'text', '…………………')} cấp ngày ${date('cấp ngày/ /Ngày cấp', when, '….. tháng ….. năm …….')}`,
    ),
    p(`2.3. Địa chỉ: ${dots('Địa chỉ', place, '………………………………………………………………')}`),
    p('3. Bên nhận bảo đảm', heading),
    p('3.1. Tên đầy đủ của cá nhân hoặc tổ chức: (viết chữ IN HOA)'),
    p(dots('Tên đầy đủ của cá nhân hoặc tổ chức', `${name},text`, '………………………………………………………………')),
    p('3.2. Mã số thuế:'),
    table([2200, ...narrow(13)], [['Mã số thuế', ...boxes('Mã số thuế', 'tax-code', 13)]]),
    p(`3.3. Địa chỉ: ${dots('Địa chỉ', place, '………………………………………………………………')}`),
    p('4. Mô tả tài sản bảo đảm', heading),
    p(
      `4.1. Thửa đất số: ${dots('Thửa đất số', 'text,number', '…………')}; Tờ bản đồ số (nếu có): ${dots('Tờ bản đồ số', 'text,number', '…………')}; Mục đích sử dụng đất: ${dots('Mục đích sử dụng đất', 'text,choice', '……………')}; Thời hạn sử dụng đất: ${dots('Thời hạn sử dụng đất', 'text,date,partial-date,choice', '…………')}`,
    ),
    p(`4.2. Địa chỉ thửa đất: ${dots('Địa chỉ thửa đất', place, '………………………………………………………')}`),
    p(
      `4.3. Diện tích đất thế chấp: ${dots('Diện tích đất thế chấp', 'area,number', '…………………')} m{sup:2} (ghi bằng chữ: ${dots('ghi bằng chữ/ /Diện tích đất thế chấp, ghi bằng chữ/ /Diện tích đất thế chấp (ghi bằng chữ)', words, '………………………………')})`,
    ),
    p(
      `4.4. Giấy chứng nhận: Số phát hành ${dots('Số phát hành/ /Giấy chứng nhận: Số phát hành/ /Giấy chứng nhận, Số phát hành', 'text,number', '……………')}, số vào sổ cấp giấy: ${dots('số vào sổ cấp giấy', 'text,number', '……………')}`,
    ),
    p(
      `Cơ quan cấp: ${dots('Cơ quan cấp', 'text', '______________')}, cấp ngày ${date('cấp ngày/ /Ngày cấp', when, '___/___/______')}`,
    ),
    p(
      `5. Hợp đồng bảo đảm: số (nếu có) ${dots('số/ /Hợp đồng bảo đảm: số/ /Hợp đồng bảo đảm, số', 'text,number', '…………')}, ký kết ngày ${date('ký kết ngày', when, '…. tháng …. năm …….')}`,
    ),
    p(`6. Thuộc trường hợp không phải nộp phí đăng ký: ${box('Thuộc trường hợp không phải nộp phí đăng ký', '', '☐')}`),
    p(
      `7. Tài liệu kèm theo gồm có: ${dots('Tài liệu kèm theo gồm có/ /Tài liệu kèm theo', words, '…………………………………………………')}`,
    ),
    p('8. Phương thức nhận kết quả đăng ký:'),
    p(
      `${box('Nhận trực tiếp tại cơ quan đăng ký', 'Phương thức nhận kết quả đăng ký', '☐')} Nhận trực tiếp tại cơ quan đăng ký`,
    ),
    p(
      `${box('Nhận qua bưu điện (ghi rõ tên và địa chỉ người nhận)/ /Nhận qua bưu điện', 'Phương thức nhận kết quả đăng ký', '☐')} Nhận qua bưu điện (ghi rõ tên và địa chỉ người nhận): ${dots('Nhận qua bưu điện/ /tên và địa chỉ người nhận/ /ghi rõ tên và địa chỉ người nhận', 'text,long-text,address', '…………………………')}`,
    ),
    p('Người yêu cầu đăng ký cam đoan những thông tin được kê khai trên Phiếu yêu cầu này là trung thực, đầy đủ.', {
      align: 'both',
    }),
    table(
      [4700, 4700],
      [
        [
          cell([p('BÊN BẢO ĐẢM', strong), p('(Ký, ghi rõ họ tên, chức vụ, đóng dấu (nếu là tổ chức))', middle)]),
          cell([p('BÊN NHẬN BẢO ĐẢM', strong), p('(Ký, ghi rõ họ tên, chức vụ, đóng dấu (nếu là tổ chức))', middle)]),
        ],
      ],
      { borders: false },
    ),
    p('PHẦN CHỨNG NHẬN CỦA CƠ QUAN ĐĂNG KÝ', strong),
    p('Văn phòng đăng ký đất đai: ……………………………………………………………'),
    p('Chứng nhận đã đăng ký vào thời điểm ….. giờ ….. phút, ngày ….. tháng ….. năm …….'),
    p('HƯỚNG DẪN KÊ KHAI', strong),
    p('1. Tại mục 2.1: ghi tên theo giấy tờ, ví dụ: NGUYỄN VĂN A; CÔNG TY ...', note),
    p('2. Mục 4.3: ghi diện tích theo Giấy chứng nhận, thí dụ 120,5 m{sup:2}…', note),
  ],
}

const supplement: MadeForm = {
  name: 'phieu-yeu-cau-bo-sung-ho-so',
  blocks: [
    table(
      [4200, 5200],
      [
        [
          cell([
            p(`UBND XÃ ${dots('UBND XÃ', 'text,address', '…………………')}`, middle),
            p('TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', strong),
            p(`Số: ${dots('Số', 'text,number', '……')}/HDHS`, middle),
          ]),
          cell([
            p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', strong),
            p('Độc lập - Tự do - Hạnh phúc', strong),
            p(`${placeOf('………….')}, ngày ${dayOf('…… tháng …… năm ……')}`, { align: 'center', italic: true }),
          ]),
        ],
      ],
      { borders: false },
    ),
    p('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', title),
    p(
      `Trung tâm Phục vụ hành chính công: Tiếp nhận hồ sơ/yêu cầu của Ông/Bà: ${dots('Tiếp nhận hồ sơ/yêu cầu của Ông/Bà/ /Trung tâm Phục vụ hành chính công: Tiếp nhận hồ sơ/yêu cầu của Ông/Bà/ /Ông/Bà/ /hồ sơ/yêu cầu của Ông/Bà', name, '…………………………………')}`,
    ),
    p(`Nội dung yêu cầu giải quyết: ${dots('Nội dung yêu cầu giải quyết', words, '……………………………………………………')}`),
    p(`Địa chỉ: ${dots('Địa chỉ', place, '…………………………………………………………………………')}`),
    p(`Số điện thoại: ${dots('Số điện thoại', 'phone', '………………………')} Email: ${dots('Email', 'email', '………………………')}`),
    p('Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau:'),
    table(
      [700, 4700, 1300, 1400, 1300],
      [
        [cell('TT', { merge: 'begin' }), cell('Thành phần hồ sơ', { merge: 'begin' }), cell('Số lượng', { span: 3 })],
        [cell('', { merge: 'on' }), cell('', { merge: 'on' }), 'Bản chính', 'Bản chứng thực', 'Bản photo'],
        [
          '1',
          '[[rows|Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau/ /Thành phần hồ sơ/ /Số lượng, Bản chính/ /Số lượng, Bản chứng thực/ /Số lượng, Bản photo|text+long-text,number+text,number+text,number+text|]]',
          '',
          '',
          '',
        ],
        ['2', '', '', '', ''],
        ['3', '', '', '', ''],
      ],
    ),
    p(`Lý do: ${dots('Lý do', words, '……………………………………………………………………………………')}`),
    p('………………………………………………………………………………………………'),
    p(
      `Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà có thể liên hệ với công chức ${dots('công chức/ /liên hệ với công chức', name, '…………………………')}, số điện thoại ${dots('số điện thoại', 'phone', '…………………')} để được hướng dẫn./.`,
      { align: 'both', firstLine: 567 },
    ),
    table(
      [4700, 4700],
      [
        [
          cell([p('NGƯỜI NỘP HỒ SƠ', strong), p('(Ký và ghi rõ họ tên)', middle)]),
          cell([p('NGƯỜI HƯỚNG DẪN', strong), p('(Ký và ghi rõ họ tên)', middle)]),
        ],
      ],
      { borders: false },
    ),
  ],
}

/** Civil status, business, school, land and office papers as offices write them. */
export const other: readonly MadeForm[] = [
  birthOfChild,
  single,
  business,
  school,
  fee,
  payment,
  building,
  complaint,
  resume,
  authority,
  security,
  supplement,
]
