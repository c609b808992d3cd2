import { cell, type MadeCell, type MadeForm, type MadeTable, p, table } from './build.ts'

const person = 'person-name,upper-case-name,text'
const anyone = 'person-name,upper-case-name,text,long-text'
const paper = 'personal-id-number,identity-paper,text'
const taxCode = 'tax-code,personal-id-number,text'
const address = 'address,text,long-text'
const area = 'area,number,text'
const money = 'money,number,text'
const date = 'date,partial-date,text'
const partOfAddress = 'text,address'
const region = 'text,choice,address'
const long = 'text,long-text'
const count = 'number,text'
const box = 'yes-no,choice,choices'
const place = 'text,address'

const leader = '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>'
const twoLeaders =
  '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="4536"/><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>'

/** Narrow cells beside the printed words, one digit in each; `groups` are their numbers, with a dash between. */
function digitBoxes(printed: string, label: string, groups: readonly number[], types = taxCode): MadeTable {
  const cells: MadeCell[] = []
  for (const [index, size] of groups.entries()) {
    if (index > 0) cells.push(cell('-'))
    for (let digit = 0; digit < size; digit += 1)
      cells.push(cell(index === 0 && digit === 0 ? `[[digits|${label}|${types}|]]` : ''))
  }
  return table([3600, ...cells.map(() => 350)], [[printed, ...cells]])
}

/** Forms about taxes. A paragraph of dots alone right after a marked blank that ends its paragraph belongs to that blank. */
export const tax: readonly MadeForm[] = [
  {
    name: '03-bds-tncn',
    blocks: [
      p(
        'Mẫu số: {b:03/BĐS-TNCN}\n{i:(Ban hành kèm theo Thông tư số 80/2021/TT-BTC ngày 29 tháng 9 năm 2021 của Bộ trưởng Bộ Tài chính)}',
        { align: 'right', size: 20 },
      ),
      p('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('TỜ KHAI THUẾ THU NHẬP CÁ NHÂN', { align: 'center', bold: true, size: 28 }),
      p(
        '(Áp dụng đối với cá nhân có thu nhập từ chuyển nhượng bất động sản;\nthu nhập từ nhận thừa kế và nhận quà tặng là bất động sản)',
        { align: 'center', italic: true },
      ),
      p(
        '[01] Kỳ tính thuế: Lần phát sinh: Ngày [[date|Kỳ tính thuế, Lần phát sinh/ /Lần phát sinh/ /Kỳ tính thuế/ /Lần phát sinh, Ngày/ /Lần phát sinh: Ngày/ /Kỳ tính thuế: Lần phát sinh|date,partial-date|… tháng … năm ...]]',
        { align: 'center' },
      ),
      p(`[02] Lần đầu: [[box|Lần đầu|${box}|□]]          [03] Bổ sung lần thứ:[[dots|Bổ sung lần thứ|${count}|…]]`, {
        align: 'center',
      }),
      p('I. THÔNG TIN NGƯỜI CHUYỂN NHƯỢNG, NHẬN THỪA KẾ, QUÀ TẶNG', { bold: true }),
      p(`[04] Tên người nộp thuế: [[dots|Tên người nộp thuế|${anyone}|………………………………………………………………………………]]`),
      digitBoxes(
        '[05] Mã số thuế (nếu có):',
        'Mã số thuế/ /Mã số thuế của người nộp thuế/ /Tên người nộp thuế, Mã số thuế',
        [10, 3],
      ),
      p(
        `[06] Số CMND/CCCD/Hộ chiếu (trường hợp cá nhân quốc tịch Việt Nam): [[dots|Số CMND/CCCD/Hộ chiếu|${paper}|………….]]`,
      ),
      p(
        `[06.1] Ngày cấp: [[dots|Ngày cấp|${date}|……………….…]] [06.2] Nơi cấp: [[dots|Nơi cấp|text,address|……………..………….]]`,
      ),
      p(
        `[07] Hộ chiếu (trường hợp cá nhân không có quốc tịch Việt Nam): [[dots|Hộ chiếu|identity-paper,text,personal-id-number|……………………………]]`,
      ),
      p(
        `[07.1] Ngày cấp: [[dots|Ngày cấp|${date}|……………….…]] [07.2] Nơi cấp: [[dots|Nơi cấp|text,address|……………..………….]]`,
      ),
      p(`[08] Địa chỉ chỗ ở hiện tại: [[dots|Địa chỉ chỗ ở hiện tại|${address}|………………………………………………………………………..]]`),
      p(
        `[09] Quận/huyện: [[dots|Quận/huyện|${region}|……………….……..]] [10] Tỉnh/Thành phố: [[dots|Tỉnh/Thành phố|${region}|……………………..]]`,
      ),
      p(
        '[11] Điện thoại: [[dots|Điện thoại|phone,text|…………………………..]] [12] Email: [[dots|Email|email,text|………………………..………]]',
      ),
      p(
        `[13] Tên tổ chức, cá nhân khai thay (nếu có): [[dots|Tên tổ chức, cá nhân khai thay|${anyone}|………………………………………………]]`,
      ),
      digitBoxes(
        '[14] Mã số thuế (nếu có):',
        'Mã số thuế/ /Mã số thuế của tổ chức, cá nhân khai thay/ /Tên tổ chức, cá nhân khai thay, Mã số thuế',
        [10, 3],
      ),
      p(`[15] Địa chỉ: [[dots|Địa chỉ|${address}|………………………………………………………………………………..]]`),
      p(`[20] Tên đại lý thuế (nếu có): [[dots|Tên đại lý thuế|${anyone}|……………………..……………………………..]]`),
      p(
        `[27] Hợp đồng đại lý thuế: [28] Số: [[dots|Số/ /Hợp đồng đại lý thuế, Số/ /Hợp đồng đại lý thuế: Số|text|……………….]] [29] Ngày: [[dots|Ngày/ /Hợp đồng đại lý thuế, Ngày/ /Hợp đồng đại lý thuế: Ngày|${date}|…………………]]`,
      ),
      p('[30] Giấy tờ về quyền sử dụng đất, quyền sở hữu nhà ở và tài sản gắn liền với đất:'),
      p(
        '[[dots|Giấy tờ về quyền sử dụng đất, quyền sở hữu nhà ở và tài sản gắn liền với đất|text,long-text|………………………………………………………………………………………………………]]',
      ),
      p(
        `[30.1] Số: [[dots|Số|text|………………]] [30.2] Do cơ quan: [[dots|Do cơ quan|text|………………]] [30.3] Cấp ngày: [[dots|Cấp ngày|${date}|……………]]`,
      ),
      p('[32]Hợp đồng chuyển nhượng trao đổi bất động sản:'),
      p(
        `[32.1] Số: [[dots|Số|text|……………]] [32.2] Nơi lập [[dots|Nơi lập|text,address|…………………]] [32.3] Ngày lập: [[dots|Ngày lập|${date}|……………]]`,
      ),
      p(
        `[32.4] Cơ quan chứng thực [[dots|Cơ quan chứng thực|text|…………………………..]] [32.5] Ngày chứng thực: [[dots|Ngày chứng thực|${date}|………………]]`,
      ),
      p('II. THÔNG TIN NGƯỜI NHẬN CHUYỂN NHƯỢNG, NHẬN THỪA KẾ, QUÀ TẶNG', { bold: true }),
      p(`[33] Họ và tên đại diện: [[dots|Họ và tên đại diện|${person}|………………………………………………………………………]]`),
      digitBoxes(
        '[34] Mã số thuế (nếu có):',
        'Mã số thuế/ /Mã số thuế của người đại diện/ /Họ và tên đại diện, Mã số thuế',
        [10, 3],
      ),
      p(
        `[35] Số CMND/CCCD/Hộ chiếu (trường hợp chưa có mã số thuế): [[dots|Số CMND/CCCD/Hộ chiếu|${paper}|………………………]]`,
      ),
      p('III. LOẠI BẤT ĐỘNG SẢN CHUYỂN NHƯỢNG, NHẬN THỪA KẾ, QUÀ TẶNG', { bold: true }),
      p(
        `[37] Quyền sử dụng đất và tài sản gắn liền trên đất  [[box|Quyền sử dụng đất và tài sản gắn liền trên đất|${box}|□]]`,
      ),
      p(`[38] Quyền sở hữu hoặc sử dụng nhà ở  [[box|Quyền sở hữu hoặc sử dụng nhà ở|${box}|□]]`),
      p(`[39] Quyền thuê đất, thuê mặt nước  [[box|Quyền thuê đất, thuê mặt nước|${box}|□]]`),
      p(`[40] Bất động sản khác  [[box|Bất động sản khác|${box}|□]]`),
      p('IV. ĐẶC ĐIỂM BẤT ĐỘNG SẢN CHUYỂN NHƯỢNG, NHẬN THỪA KẾ, QUÀ TẶNG', { bold: true }),
      p('[41] Thông tin về đất:'),
      p(
        '[41.1] Thửa đất số (Số hiệu thửa đất) [[dots|Thửa đất số|text,number|…………..]]; Tờ bản đồ số (số hiệu): [[dots|Tờ bản đồ số|text,number|…………..]]',
      ),
      p(
        `[41.3] Số nhà[[dots|Số nhà|${partOfAddress},number|….]] Toà nhà[[dots|Toà nhà|${partOfAddress}|…]] Ngõ/hẻm [[dots|Ngõ/hẻm|${partOfAddress}|……]] đường/phố [[dots|đường/phố|${partOfAddress}|……….]] Thôn/xóm/ấp: [[dots|Thôn/xóm/ấp|${partOfAddress}|………..]]`,
      ),
      p(`[41.4] Phường/xã: [[dots|Phường/xã|${region}|………………………………………….]]`),
      p(`[41.6] Tỉnh/thành phố: [[dots|Tỉnh/thành phố|${region}|……………………………………..]]`),
      p('[41.7] Loại đất, vị trí thửa đất (1,2,3,4…)'),
      ...[
        ['1', '1'],
        ['1', '2'],
        ['2', '1'],
      ].map(([kind, position]) =>
        p(
          `+ Loại đất ${kind}: [[dots|Loại đất ${kind}/ /Loại đất|text,choice|……………..]] Vị trí ${position}: [[dots|Vị trí ${position}/ /Loại đất ${kind}, Vị trí ${position}/ /Vị trí|text,number,choice|………...]] Diện tích: [[dots|Diện tích/ /Loại đất ${kind}, Diện tích/ /Vị trí ${position}, Diện tích|${area}|…..]]m{sup:2}`,
        ),
      ),
      p('[41.8] Hệ số (nếu có): [[dots|Hệ số|number,text|…………………………]]'),
      p(
        '[41.9] Nguồn gốc đất: (Đất được nhà nước giao, cho thuê; Đất nhận chuyển nhượng; nhận thừa kế, hoặc nhận tặng, cho…): [[dots|Nguồn gốc đất|text,long-text,choice|………………………]]',
      ),
      p(
        `[41.10] Giá trị đất thực tế chuyển giao (nếu có): [[dots|Giá trị đất thực tế chuyển giao|${money}|……………………………]] đồng`,
      ),
      p('[42] Thông tin về nhà ở, công trình xây dựng'),
      p('[42.1] Nhà ở riêng lẻ:'),
      p(
        `[42.2] Loại 1: [[dots|Loại 1|text,choice|…………]] Cấp nhà ở[[dots|Cấp nhà ở/ /Loại 1, Cấp nhà ở|text,choice,number|…..]]Diện tích sàn xây dựng: [[dots|Diện tích sàn xây dựng/ /Loại 1, Diện tích sàn xây dựng|${area}|………]] m{sup:2}`,
      ),
      p(
        `[42.10] Diện tích sở hữu chung:[[dots|Diện tích sở hữu chung|${area}|.….]]m{sup:2} [42.11] Diện tích sở hữu riêng: [[dots|Diện tích sở hữu riêng|${area}|……..]] m{sup:2}`,
      ),
      p(
        `[42.12] Kết cấu: [[dots|Kết cấu|text,choice|…………]] [42.13] Số tầng nổi: [[dots|Số tầng nổi|${count}|……]] [42.14] Số tầng hầm: [[dots|Số tầng hầm|${count}|……]]`,
      ),
      p('[42.17] Nguồn gốc nhà'),
      p(
        `Tự xây dựng [[box|Tự xây dựng|${box}|□]] [42.18] Năm hoàn thành (hoặc năm bắt đầu sử dụng nhà):[[dots|Năm hoàn thành|number,text,partial-date|.….]]`,
      ),
      p(
        `Chuyển nhượng [[box|Chuyển nhượng|${box}|□]] [42.19] Thời điểm làm giấy tờ chuyển giao nhà: [[dots|Thời điểm làm giấy tờ chuyển giao nhà|${date}|……………]]`,
      ),
      p('V. THU NHẬP TỪ CHUYỂN NHƯỢNG BẤT ĐỘNG SẢN; TỪ NHẬN THỪA KẾ, QUÀ TẶNG LÀ BẤT ĐỘNG SẢN', { bold: true }),
      p('[44] Loại thu nhập'),
      p(`[44.1] Thu nhập từ chuyển nhượng bất động sản [[box|Thu nhập từ chuyển nhượng bất động sản|${box}|□]]`),
      p(`[44.2] Thu nhập từ nhận thừa kế, quà tặng [[box|Thu nhập từ nhận thừa kế, quà tặng|${box}|□]]`),
      p(
        `[45] Giá trị chuyển nhượng bất động sản và tài sản khác gắn liền với đất hoặc giá trị bất động sản nhận thừa kế, quà tặng: [[dots|Giá trị chuyển nhượng bất động sản và tài sản khác gắn liền với đất hoặc giá trị bất động sản nhận thừa kế, quà tặng|${money}|………………]] đồng`,
      ),
      p(
        `[46] Thuế thu nhập cá nhân phát sinh đối với chuyển nhượng bất động sản ([46]=[45]x2%): [[dots|Thuế thu nhập cá nhân phát sinh đối với chuyển nhượng bất động sản|${money}|………………]] đồng`,
      ),
      p(`[47] Thu nhập miễn thuế: [[dots|Thu nhập miễn thuế|${money}|…………………………………………………]] đồng`),
      p(
        `[48] Thuế thu nhập cá nhân được miễn ([48] = [47] x 2%) [[dots|Thuế thu nhập cá nhân được miễn|${money}|………………………]] đồng`,
      ),
      p(
        `[49] Thuế thu nhập cá nhân phải nộp đối với chuyển nhượng bất động sản ([49]=([46]-[48])): [[dots|Thuế thu nhập cá nhân phải nộp đối với chuyển nhượng bất động sản|${money}|……….…]] đồng`,
      ),
      p(
        '[51] Số thuế phải nộp, được miễn của chủ sở hữu (chỉ khai trong trường hợp có đồng sở hữu hoặc chủ sở hữu, đồng sở hữu được miễn thuế theo quy định):',
      ),
      p('Đơn vị tiền: Đồng Việt Nam', { align: 'right', italic: true }),
      table(
        [700, 1700, 1300, 900, 1200, 1200, 1400, 900],
        [
          [
            'STT',
            'Họ và tên',
            'Mã số thuế',
            'Tỷ lệ sở hữu (%)',
            'Số thuế phải nộp',
            'Số thuế được miễn',
            'Lý do cá nhân được miễn với nhà ở, quyền sử dụng đất ở duy nhất',
            'Lý do miễn khác',
          ],
          ['[51.1]', '[51.2]', '[51.3]', '[51.4]', '[51.5]', '[51.6]', '[51.7]', '[51.8]'],
          [
            '1',
            '[[rows|Số thuế phải nộp, được miễn của chủ sở hữu/ /Họ và tên/ /Mã số thuế/ /Tỷ lệ sở hữu/ /Số thuế phải nộp/ /Số thuế được miễn/ /Lý do cá nhân được miễn với nhà ở, quyền sử dụng đất ở duy nhất/ /Lý do miễn khác|person-name+upper-case-name,tax-code+personal-id-number,number+text,money+number,money+number,text+yes-no+choice+long-text,text+long-text|]]',
            '',
            '',
            '',
            '',
            '',
            '',
          ],
          ['2', '', '', '', '', '', '', ''],
          ['….', '', '', '', '', '', '', ''],
        ],
      ),
      p('VII. HỒ SƠ KÈM THEO GỒM:', { bold: true }),
      p('- [[dots|Hồ sơ kèm theo gồm/ /Hồ sơ kèm theo|text,long-text,table|………………………………………………………]];'),
      p('- [[dots|Hồ sơ kèm theo gồm/ /Hồ sơ kèm theo|text,long-text,table|………………………………………………………]];'),
      p(
        'Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã khai./.',
        { italic: true },
      ),
      table(
        [4300, 5000],
        [
          [
            cell([
              p('NHÂN VIÊN ĐẠI LÝ THUẾ', { bold: true }),
              p(`Họ và tên: [[dots|Họ và tên/ /Nhân viên đại lý thuế, Họ và tên|${person}|………………]]`),
              p('Chứng chỉ hành nghề số: [[dots|Chứng chỉ hành nghề số|text|………]]'),
            ]),
            cell([
              p(`[[dots|Địa danh|${place}|...]], ngày [[date|Ngày lập|date|……. tháng …….. năm …….]]`, {
                align: 'center',
                italic: true,
              }),
              p('NGƯỜI NỘP THUẾ hoặc\nĐẠI DIỆN HỢP PHÁP CỦA NGƯỜI NỘP THUẾ', { align: 'center', bold: true }),
              p('(Chữ ký, ghi rõ họ tên; chức vụ và đóng dấu (nếu có)/Ký điện tử)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('Ghi chú:', { bold: true }),
      p('1. Hướng dẫn khai Chỉ tiêu [51]:', { size: 22 }),
      p(
        '(1)Trường hợp người nộp thuế không có Đồng sở hữu nếu được miễn toàn bộ số thuế thì chỉ tích chọn vào dòng đầu tiên của cột [51.7] hoặc nêu lý do miễn tại cột [51.8] (ví dụ: “nhà ở duy nhất”, “chuyển nhượng giữa vợ với chồng”, …).',
        { size: 22 },
      ),
      p('(2)Trường hợp có Đồng sở hữu đại diện khai đầy đủ các thông tin trên Chỉ tiêu [51];', { size: 22 }),
      p('2. Trước khi ký phải ghi rõ “Khai thay” nếu khai thay theo văn bản ủy quyền số … ngày …/…/…', { size: 22 }),
    ],
  },
  {
    name: '01-tk-sddpnn',
    blocks: [
      table(
        [5300, 4000],
        [
          [
            '',
            cell([
              p('Mẫu số: 01/TK-SDDPNN', { align: 'center', bold: true }),
              p('(Ban hành kèm theo Nghị định số 373/2025/NĐ-CP)', { align: 'center', italic: true, size: 20 }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('TỜ KHAI THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP', { align: 'center', bold: true }),
      p('(Áp dụng đối với hộ gia đình, cá nhân)', { align: 'center' }),
      p(
        '[01] Kỳ tính thuế: Năm [[dots|Kỳ tính thuế, Năm/ /Kỳ tính thuế/ /Năm/ /Kỳ tính thuế: Năm|number,text,partial-date|.......]]',
        { align: 'center' },
      ),
      p(`[02] Lần đầu: [[box|Lần đầu|${box}|☐]]     [03] Bổ sung lần thứ: [[dots|Bổ sung lần thứ|${count}|.......]]`, {
        align: 'center',
      }),
      p('I. PHẦN NGƯỜI NỘP THUẾ TỰ KHAI', { bold: true }),
      p('1. Người nộp thuế:', { bold: true }),
      p(`[04] Họ và tên: [[dots|Họ và tên|${person}|\t]]`, { properties: leader }),
      p('[05] Ngày/tháng/năm sinh: [[dots|Ngày/tháng/năm sinh|date,partial-date,text|\t]]', { properties: leader }),
      p(`[06] Mã số thuế: [[dots|Mã số thuế|${taxCode}|\t]]`, { properties: leader }),
      p(
        `[07] Định danh cá nhân/số Hộ chiếu/CCCD (trường hợp cá nhân chưa có MST): [[dots|Định danh cá nhân/số Hộ chiếu/CCCD|${paper}|\t]]`,
        { properties: leader },
      ),
      p(`[08] Ngày cấp: [[dots|Ngày cấp|${date}|\t]] [09] Nơi cấp: [[dots|Nơi cấp|text,address|\t]]`, {
        properties: twoLeaders,
      }),
      p('[10] Địa chỉ cư trú:'),
      p(
        `[10.1] Số nhà: [[dots|Số nhà/ /Địa chỉ cư trú, Số nhà|${partOfAddress},number|\t]] [10.2] Đường/phố: [[dots|Đường/phố/ /Địa chỉ cư trú, Đường/phố|${partOfAddress}|\t]]`,
        { properties: twoLeaders },
      ),
      p(
        `[10.3] Tổ/thôn: [[dots|Tổ/thôn/ /Địa chỉ cư trú, Tổ/thôn|${partOfAddress}|\t]] [10.4] Xã/Phường/Đặc khu: [[dots|Xã/Phường/Đặc khu/ /Địa chỉ cư trú, Xã/Phường/Đặc khu|${region}|\t]]`,
        { properties: twoLeaders },
      ),
      p(`[10.5] Tỉnh/Thành phố: [[dots|Tỉnh/Thành phố/ /Địa chỉ cư trú, Tỉnh/Thành phố|${region}|\t]]`, {
        properties: leader,
      }),
      p(`[11] Địa chỉ nhận thông báo thuế: [[dots|Địa chỉ nhận thông báo thuế|${address}|\t]]`, { properties: leader }),
      p('[12] Điện thoại: [[dots|Điện thoại|phone,text|\t]]', { properties: leader }),
      p('2. Đại lý thuế (nếu có):', { bold: true }),
      p(
        `[13] Tên đại lý thuế: [[dots|Tên đại lý thuế|${anyone}|..............................................................]]`,
      ),
      p(
        `[14] Mã số thuế: [[dots|Mã số thuế/ /Đại lý thuế, Mã số thuế/ /Mã số thuế của đại lý thuế|${taxCode}|..............................................................]]`,
      ),
      p(
        `[15] Hợp đồng đại lý thuế: Số: [[dots|Hợp đồng đại lý thuế, Số/ /Hợp đồng đại lý thuế: Số/ /Số|text|.....................]] Ngày: [[dots|Hợp đồng đại lý thuế, Ngày/ /Hợp đồng đại lý thuế: Ngày/ /Ngày|${date}|.....................]]`,
      ),
      p('3. Thửa đất chịu thuế:', { bold: true }),
      p('[16] Thông tin người sử dụng đất:'),
      table(
        [700, 3300, 1800, 2400, 1100],
        [
          ['STT', 'Họ và tên', 'MST', 'Định danh cá nhân/CCCD/Hộ chiếu (trường hợp cá nhân chưa có MST)', 'Tỷ lệ'],
          [
            '1',
            '[[rows|Thông tin người sử dụng đất/ /Họ và tên/ /MST/ /Định danh cá nhân/CCCD/Hộ chiếu/ /Tỷ lệ|person-name+upper-case-name,tax-code+personal-id-number+text,personal-id-number+identity-paper+text,number+text|]]',
            '',
            '',
            '',
          ],
          ['2', '', '', '', ''],
          ['3', '', '', '', ''],
        ],
      ),
      p('[17] Địa chỉ thửa đất:'),
      p(
        `[17.1] Số nhà: [[dots|Số nhà/ /Địa chỉ thửa đất, Số nhà|${partOfAddress},number|................]] [17.2] Đường/phố: [[dots|Đường/phố/ /Địa chỉ thửa đất, Đường/phố|${partOfAddress}|................................]]`,
      ),
      p(
        `[17.3] Tổ/thôn: [[dots|Tổ/thôn/ /Địa chỉ thửa đất, Tổ/thôn|${partOfAddress}|................]] [17.4] Xã/phường/đặc khu: [[dots|Xã/phường/đặc khu/ /Địa chỉ thửa đất, Xã/phường/đặc khu|${region}|........................]]`,
      ),
      p(
        `[17.5] Tỉnh/Thành phố: [[dots|Tỉnh/Thành phố/ /Địa chỉ thửa đất, Tỉnh/Thành phố|${region}|..............................................]]`,
      ),
      p(`[18] Là thửa đất duy nhất: [[box|Là thửa đất duy nhất|${box}|☐]]`),
      p(
        `[19] Đăng ký kê khai tổng hợp tại (Xã/Phường/Đặc khu): [[dots|Đăng ký kê khai tổng hợp tại|${region}|..............................]]`,
      ),
      p(`[20] Đã có giấy chứng nhận: [[box|Đã có giấy chứng nhận|${box}|☐]]`),
      p(
        `[20.1] Số giấy chứng nhận{sup:(1)}: [[dots|Số giấy chứng nhận|text|......................]] [20.2] Ngày cấp: [[dots|Ngày cấp|${date}|..........................]]`,
      ),
      p(
        '[20.3] Thửa đất số: [[dots|Thửa đất số|text,number|.........................]] [20.4] Tờ bản đồ số: [[dots|Tờ bản đồ số|text,number|.......................]]',
      ),
      p(
        `[20.5] Diện tích: [[dots|Diện tích|${area}|...........................]] [20.6] Loại đất/Mục đích sử dụng: [[dots|Loại đất/Mục đích sử dụng|text,choice|.................]]`,
      ),
      p(
        `[21] Tổng diện tích thực tế sử dụng cho mục đích phi nông nghiệp: [[dots|Tổng diện tích thực tế sử dụng cho mục đích phi nông nghiệp|${area}|....................]]`,
      ),
      p(
        `Diện tích đất sử dụng đúng mục đích: [[dots|Diện tích đất sử dụng đúng mục đích|${area}|......................]]`,
        {
          left: 567,
        },
      ),
      p(
        `Diện tích đất sử dụng sai mục đích/chưa sử dụng theo đúng quy định: [[dots|Diện tích đất sử dụng sai mục đích/chưa sử dụng theo đúng quy định|${area}|..........]]`,
        { left: 567 },
      ),
      p(`Hạn mức (nếu có): [[dots|Hạn mức|${area}|......................]]`, { left: 567 }),
      p(`Diện tích đất lấn, chiếm: [[dots|Diện tích đất lấn, chiếm|${area}|......................]]`, { left: 567 }),
      p(`[22] Chưa có giấy chứng nhận: [[box|Chưa có giấy chứng nhận|${box}|☐]]`),
      p(
        `[22.1] Diện tích: [[dots|Diện tích|${area}|.............]] [22.2] Loại đất/ Mục đích đang sử dụng: [[dots|Loại đất/ Mục đích đang sử dụng/ /Loại đất/Mục đích đang sử dụng|text,choice|...............]]`,
      ),
      p(
        '[23] Thời điểm bắt đầu sử dụng đất: [[dots|Thời điểm bắt đầu sử dụng đất|date,partial-date,text|.................]]',
      ),
      p(
        '[24] Thời điểm thay đổi thông tin của thửa đất: [[dots|Thời điểm thay đổi thông tin của thửa đất|date,partial-date,text|.................]]',
      ),
      p('4. Đối với đất ở nhà nhiều tầng nhiều hộ ở, nhà chung cư [25] (tính trên diện tích sàn thực tế sử dụng):', {
        bold: true,
      }),
      p(
        `[25.1] Loại nhà: [[dots|Loại nhà|text,choice|............]] [25.2] Diện tích: [[dots|Diện tích|${area}|............]] [25.3] Hệ số phân bổ: [[dots|Hệ số phân bổ|number,text|............]]`,
      ),
      p('5. Miễn, giảm thuế [26]', { bold: true }),
      p(
        `Trường hợp miễn, giảm (ghi rõ trường hợp thuộc diện được miễn, giảm thuế như: thương binh, gia đình thương binh liệt sỹ, đối tượng chính sách,...): [[dots|Trường hợp miễn, giảm|${long},choice|....................................................]]`,
      ),
      p(
        'Kỳ tính thuế/Khoảng thời gian đề nghị miễn, giảm: [[dots|Kỳ tính thuế/Khoảng thời gian đề nghị miễn, giảm|text,long-text,date,partial-date|.....................................]]',
      ),
      p(`Số tiền đề nghị miễn (giảm): [[dots|Số tiền đề nghị miễn|${money}|.....................................]]`),
      p(`Số tiền đã nộp (nếu có): [[dots|Số tiền đã nộp|${money}|.....................................]]`),
      p(
        '< Trường hợp người nộp thuế đề nghị miễn, giảm thuế nộp bản sao các giấy tờ chứng minh thuộc diện được miễn, giảm thuế. Người nộp thuế không phải làm hồ sơ đề nghị miễn, giảm thuế .>',
        { italic: true },
      ),
      p('Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai.'),
      table(
        [4300, 5000],
        [
          [
            cell([
              p('NHÂN VIÊN ĐẠI LÝ THUẾ', { bold: true, align: 'center' }),
              p(`Họ và tên: [[dots|Họ và tên/ /Nhân viên đại lý thuế, Họ và tên|${person}|.........................]]`),
              p('Chứng chỉ hành nghề số: [[dots|Chứng chỉ hành nghề số|text|...........]]'),
            ]),
            cell([
              p(`[[dots|Địa danh|${place}|...]], ngày[[date|Ngày lập|date|...... tháng....... năm.......]]`, {
                align: 'center',
                italic: true,
              }),
              p('NGƯỜI NỘP THUẾ hoặc\nĐẠI DIỆN HỢP PHÁP CỦA NGƯỜI NỘP THUẾ', { align: 'center', bold: true }),
              p('(Chữ ký, ghi rõ họ tên; chức vụ và đóng dấu (nếu có)/Ký điện tử)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('________________'),
      p(
        '(1) Khi có thông tin từ cơ sở dữ liệu được liên thông, người nộp thuế không phải kê khai các chỉ tiêu liên quan đến thửa đất mà cơ quan nhà nước có thể tra cứu theo Số giấy chứng nhận.',
        { size: 20 },
      ),
      p('II. PHẦN XÁC ĐỊNH CỦA CƠ QUAN CHỨC NĂNG', { bold: true }),
      p('(Đơn vị tiền: Đồng Việt Nam)', { italic: true, align: 'right' }),
      p('1. Người nộp thuế', { bold: true }),
      p('[27] Họ và tên: ....................................... [28] Ngày/tháng/năm sinh: ..................'),
      p('[29] Mã số thuế: .................................. [30] Số thửa đất: ..........................'),
      p('2. Thửa đất chịu thuế', { bold: true }),
      p('[31] Đường/đoạn đường: ............................ [32] Loại đường: ..............'),
      p(
        '[33] Vị trí/hạng: ...... [34] Giá đất: .............. [35] Hệ số: ....... [36] Giá 1 m{sup:2} đất: ............',
      ),
      table(
        [4650, 4650],
        [
          [
            cell([
              p('..., ngày...... tháng...... năm......', { align: 'center', italic: true }),
              p('CÁN BỘ ĐỊA CHÍNH XÃ', { align: 'center', bold: true }),
              p('(Ký tên, ghi rõ họ tên)', { align: 'center', italic: true }),
            ]),
            cell([
              p('..., ngày...... tháng...... năm......', { align: 'center', italic: true }),
              p('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', { align: 'center', bold: true }),
              p('(Ký tên, đóng dấu)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
    ],
  },
  {
    name: '04-tk-sddpnn',
    blocks: [
      p('Mẫu số: 04/TK-SDDPNN', { align: 'right', bold: true }),
      p('(Ban hành kèm theo Thông tư số 80/2021/TT-BTC ngày 29 tháng 9 năm 2021)', { align: 'right', italic: true }),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('TỜ KHAI THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP', { align: 'center', bold: true }),
      p('(Áp dụng đối với hộ gia đình, cá nhân trong trường hợp chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất)', {
        align: 'center',
        italic: true,
      }),
      p(
        `[01] Kỳ tính thuế: Năm [[dots|Kỳ tính thuế, Năm/ /Kỳ tính thuế/ /Năm/ /Kỳ tính thuế: Năm|number,text,partial-date|____]]   [[box|Lần đầu|${box}|□]] [02] Lần đầu   [03] Bổ sung lần thứ: [[dots|Bổ sung lần thứ|${count}|__]]`,
        { align: 'center' },
      ),
      p('I. PHẦN NGƯỜI NỘP THUẾ TỰ KHAI', { bold: true }),
      p('1. Người nộp thuế:', { bold: true }),
      p(`[04] Họ và tên:[[dots|Họ và tên|${person}|.....................................……......………………………….…]]`),
      p('[05] Ngày/tháng/năm sinh: [[date|Ngày/tháng/năm sinh|date,partial-date|….../….../…...…]]'),
      digitBoxes(
        '[06] Mã số thuế:',
        'Mã số thuế/ /Mã số thuế của người nộp thuế/ /Người nộp thuế, Mã số thuế',
        [10, 3],
      ),
      digitBoxes('[07] Số định danh cá nhân:', 'Số định danh cá nhân', [12], 'personal-id-number,identity-paper,text'),
      p(`[08] Ngày cấp: [[dots|Ngày cấp|${date}|………………………]] [09] Nơi cấp:[[dots|Nơi cấp|text,address|……………………….....]]`),
      p('[10] Địa chỉ cư trú:'),
      p(
        `[10.1] Số nhà: [[dots|Số nhà/ /Địa chỉ cư trú, Số nhà|${partOfAddress},number|…………………]] [10.2] Đường/phố: [[dots|Đường/phố/ /Địa chỉ cư trú, Đường/phố|${partOfAddress}|………………………]]`,
      ),
      p(
        `[10.3] Tổ/thôn: [[dots|Tổ/thôn/ /Địa chỉ cư trú, Tổ/thôn|${partOfAddress}|…………………]] [10.4] Phường/xã/thị trấn: [[dots|Phường/xã/thị trấn/ /Địa chỉ cư trú, Phường/xã/thị trấn|${region}|………………]]`,
      ),
      p(
        `[10.5] Quận/huyện: [[dots|Quận/huyện/ /Địa chỉ cư trú, Quận/huyện|${region}|……………]] [10.6] Tỉnh/Thành phố: [[dots|Tỉnh/Thành phố/ /Địa chỉ cư trú, Tỉnh/Thành phố|${region}|…………………]]`,
      ),
      p(`[11] Địa chỉ nhận thông báo thuế: [[dots|Địa chỉ nhận thông báo thuế|${address}|………………………..………………………………]]`),
      p('…………………………………………………………………………………………………….'),
      p('[12] Điện thoại:[[dots|Điện thoại|phone,text|……………………………]]'),
      p('2. Đại lý thuế (nếu có):', { bold: true }),
      p(`[13] Tên đại lý thuế: [[dots|Tên đại lý thuế|${anyone}|………………………………………………………..]]`),
      digitBoxes('[14] Mã số thuế:', 'Mã số thuế/ /Mã số thuế của đại lý thuế/ /Đại lý thuế, Mã số thuế', [10, 3]),
      p(
        `[15] Hợp đồng đại lý thuế: Số: [[dots|Hợp đồng đại lý thuế, Số/ /Hợp đồng đại lý thuế: Số/ /Số|text|………………]] Ngày: [[date|Hợp đồng đại lý thuế, Ngày/ /Hợp đồng đại lý thuế: Ngày/ /Ngày|date,partial-date|…./…./……]]`,
      ),
      p('3. Thửa đất chịu thuế:', { bold: true }),
      p('[16] Thông tin người sử dụng đất:'),
      table(
        [700, 3300, 1800, 2400, 1100],
        [
          ['STT', 'Họ và tên', 'MST', cell([p('CMND/CCCD/'), p('Hộ chiếu (trường hợp cá nhân chưa có MST)')]), 'Tỷ lệ'],
          [
            '',
            '[[rows|Thông tin người sử dụng đất/ /Họ và tên/ /MST/ /CMND/CCCD/Hộ chiếu/ /Tỷ lệ|person-name+upper-case-name,tax-code+personal-id-number+text,personal-id-number+identity-paper+text,number+text|]]',
            '',
            '',
            '',
          ],
          ['', '', '', '', ''],
        ],
      ),
      p('[17] Địa chỉ thửa đất:'),
      p(
        `[17.1] Số nhà: [[dots|Số nhà/ /Địa chỉ thửa đất, Số nhà|${partOfAddress},number|…….……]] [17.2] Đường/ phố: [[dots|Đường/ phố/ /Đường/phố/ /Địa chỉ thửa đất, Đường/ phố|${partOfAddress}|……………..]] [17.3] Tổ/thôn: [[dots|Tổ/thôn/ /Địa chỉ thửa đất, Tổ/thôn|${partOfAddress}|………….]]`,
      ),
      p(
        `[17.4] Phường/xã/thị trấn: [[dots|Phường/xã/thị trấn/ /Địa chỉ thửa đất, Phường/xã/thị trấn|${region}|……………..]] [17.6] Tỉnh/Thành phố: [[dots|Tỉnh/Thành phố/ /Địa chỉ thửa đất, Tỉnh/Thành phố|${region}|……………]]`,
      ),
      p(
        `[[box|Là thửa đất duy nhất|${box}|□]] [18] Là thửa đất duy nhất    [[box|Đã có giấy chứng nhận|${box}|□]] [20] Đã có giấy chứng nhận    [[box|Chưa có giấy chứng nhận|${box}|□]] [22] Chưa có giấy chứng nhận`,
      ),
      p(
        `[19] Đăng ký kê khai tổng hợp tại (Quận/Huyện): [[dots|Đăng ký kê khai tổng hợp tại|${region}|……………………………………]]`,
      ),
      table(
        [2600, 2000, 2600, 2100],
        [
          [
            '[20.1] Số giấy chứng nhận',
            '[[cell|Số giấy chứng nhận|text|]]',
            '[20.2] Ngày cấp',
            `[[cell|Ngày cấp|${date}|]]`,
          ],
          [
            '[20.3] Thửa đất số',
            '[[cell|Thửa đất số|text,number|]]',
            '[20.4] Tờ bản đồ số',
            '[[cell|Tờ bản đồ số|text,number|]]',
          ],
          [
            '[20.5] Diện tích',
            `[[dots|Diện tích|${area}|……….]] m{sup:2}`,
            '[20.6] Loại đất/ Mục đích sử dụng',
            '[[cell|Loại đất/ Mục đích sử dụng/ /Loại đất/Mục đích sử dụng|text,choice|]]',
          ],
        ],
      ),
      p('[21] Tổng diện tích thực tế sử dụng cho mục đích phi nông nghiệp:'),
      p(
        `[21.1] Diện tích đất sử dụng đúng mục đích: [[dots|Diện tích đất sử dụng đúng mục đích|${area}|………………………………………]]`,
      ),
      p(
        `[21.2] Diện tích đất sử dụng sai mục đích/chưa sử dụng theo đúng quy định: [[dots|Diện tích đất sử dụng sai mục đích/chưa sử dụng theo đúng quy định|${area}|…………………]]`,
      ),
      p(
        `[21.3] Hạn mức (nếu có): [[dots|Hạn mức|${area}|……………………]] [21.4] Diện tích đất lấn, chiếm: [[dots|Diện tích đất lấn, chiếm|${area}|………………]]`,
      ),
      p(
        `[22.1] Diện tích: [[dots|Diện tích|${area}|………………]] [22.2] Loại đất/ Mục đích đang sử dụng: [[dots|Loại đất/ Mục đích đang sử dụng/ /Loại đất/Mục đích đang sử dụng|text,choice|…………..]] [23] Thời điểm bắt đầu sử dụng đất: [[dots|Thời điểm bắt đầu sử dụng đất|date,partial-date,text|……….]]`,
      ),
      p(
        '[24] Thời điểm thay đổi thông tin của thửa đất: ngày [[date|Thời điểm thay đổi thông tin của thửa đất/ /Thời điểm thay đổi thông tin của thửa đất, ngày/ /Thời điểm thay đổi thông tin của thửa đất: ngày|date,partial-date|…… tháng …… năm ………]]',
      ),
      p(
        `5. Trường hợp miễn, giảm thuế [26] (ghi rõ trường hợp thuộc diện được miễn, giảm thuế như: thương binh, gia đình thương binh liệt sỹ, đối tượng chính sách, ...): [[dots|Trường hợp miễn, giảm thuế|${long},choice|…………………………………………………………]]`,
      ),
      p('……………………………………………………………………………………………………'),
      p('Tôi cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã khai./.'),
      table(
        [4300, 5000],
        [
          [
            cell([
              p('{b:NHÂN VIÊN ĐẠI LÝ THUẾ}'),
              p(`Họ và tên: [[dots|Họ và tên/ /Nhân viên đại lý thuế, Họ và tên|${person}|..……………….]]`),
              p('Chứng chỉ hành nghề số:[[dots|Chứng chỉ hành nghề số|text|.......]]'),
            ]),
            cell([
              p(`[[dots|Địa danh|${place}|……………]], ngày[[date|Ngày lập|date|....... tháng....... năm.......]]`, {
                align: 'center',
                italic: true,
              }),
              p('{b:NGƯỜI NỘP THUẾ hoặc}\n{b:ĐẠI DIỆN HỢP PHÁP CỦA NGƯỜI NỘP THUẾ}', { align: 'center' }),
              p('(Chữ ký, ghi rõ họ tên; chức vụ và đóng dấu (nếu có)/Ký điện tử)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('II. PHẦN XÁC ĐỊNH CỦA CƠ QUAN CHỨC NĂNG', { bold: true }),
      p('Xác nhận của Văn phòng đăng ký đất đai về thửa đất số ………, tờ bản đồ số ………: …………………………'),
      p('…………………………………………………………………………………………………'),
      table(
        [3000, 1600, 1600, 1600, 1500],
        [
          ['Thửa đất', 'Diện tích', 'Giá đất', 'Thuế suất', 'Số thuế phải nộp'],
          ['Trong hạn mức', '', '', '0,05%', ''],
          ['Vượt hạn mức', '', '', '0,1%', ''],
        ],
      ),
      p('……, ngày …… tháng …… năm ……', { align: 'right', italic: true }),
      p('THỦ TRƯỞNG ĐƠN VỊ\n(Ký tên, đóng dấu)', { align: 'right', bold: true }),
    ],
  },
  {
    name: '02-lptb-xe',
    blocks: [
      p('Mẫu số: 02/LPTB', { align: 'right', bold: true }),
      p('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('TỜ KHAI LỆ PHÍ TRƯỚC BẠ', { align: 'center', bold: true, size: 30 }),
      p('(Áp dụng đối với tài sản khác theo quy định của pháp luật về lệ phí trước bạ, trừ nhà, đất)', {
        align: 'center',
        italic: true,
      }),
      p(
        '[01] Kỳ tính thuế: Theo từng lần phát sinh ngày [[date|Kỳ tính thuế/ /Theo từng lần phát sinh/ /Theo từng lần phát sinh ngày/ /Kỳ tính thuế, Theo từng lần phát sinh/ /Kỳ tính thuế: Theo từng lần phát sinh/ /Kỳ tính thuế: Theo từng lần phát sinh ngày/ /Kỳ tính thuế, ngày|date,partial-date|.... tháng .... năm ....]]',
        { align: 'center' },
      ),
      p(`[02] Lần đầu: [[box|Lần đầu|${box}|□]]      [03] Bổ sung lần thứ: [[dots|Bổ sung lần thứ|${count}|....]]`, {
        align: 'center',
      }),
      p(
        `[[box|Tổ chức, cá nhân được ủy quyền khai thay cho người nộp thuế|${box}|□]] Tổ chức, cá nhân được ủy quyền khai thay cho người nộp thuế`,
        { align: 'center' },
      ),
      p(
        `[04] Người nộp thuế: [[dots|Người nộp thuế|${anyone}|..............................................................................]]`,
      ),
      digitBoxes(
        '[05] Mã số thuế:',
        'Mã số thuế/ /Mã số thuế của người nộp thuế/ /Người nộp thuế, Mã số thuế',
        [10, 3],
      ),
      p(
        `[06] Số CMND/CCCD/Hộ chiếu (trường hợp chưa có mã số thuế): [[dots|Số CMND/CCCD/Hộ chiếu|${paper}|.................................]]`,
      ),
      p(`[07] Địa chỉ: [[dots|Địa chỉ|${address}|..... ..... ..... ..... ..... ..... ..... ..... ..... .....]]`),
      p(
        `[08] Xã/phường: [[dots|Xã/phường|${region}|...................................]] [09] Tỉnh/Thành phố: [[dots|Tỉnh/Thành phố|${region}|...................................]]`,
      ),
      p(
        '[10] Điện thoại: [[dots|Điện thoại|phone,text|......................]] [11] Fax: [[dots|Fax|phone,text|......................]] [12] Email: [[dots|Email|email,text|......................]]',
      ),
      p('A. TÀI SẢN:', { bold: true }),
      table(
        [700, 4300, 4300],
        [
          ['1.', 'Loại tài sản:', '[[cell|Loại tài sản|text,choice|]]'],
          ['2.', 'Nhãn hiệu:', '[[cell|Nhãn hiệu|text,choice|]]'],
          ['3.', 'Số loại hoặc tên thương mại (nếu có):', '[[cell|Số loại hoặc tên thương mại|text|]]'],
          ['4.', 'Nước sản xuất:', '[[cell|Nước sản xuất|text,choice|]]'],
          ['5.', 'Năm sản xuất:', '[[cell|Năm sản xuất|number,text,partial-date|]]'],
          ['6.', 'Số máy/Số khung:', '[[cell|Số máy/Số khung|text|]]'],
          ['7.', 'Biển kiểm soát (nếu có):', '[[cell|Biển kiểm soát|text|]]'],
          [
            '8.',
            'Dung tích xi lanh; Số người cho phép chở (kể cả lái xe):',
            '[[dots|Dung tích xi lanh/ /Dung tích xi lanh; Số người cho phép chở|number,text|.............]] cm{sup:3};  [[dots|Số người cho phép chở/ /Dung tích xi lanh; Số người cho phép chở|number,text|........]] người',
          ],
          ['9.', 'Chất lượng tài sản:', `Mới [[box|Mới|${box}|□]]  Đã qua sử dụng [[box|Đã qua sử dụng|${box}|□]]`],
        ],
      ),
      p('B. NGUỒN GỐC TÀI SẢN:', { bold: true }),
      p(
        `1. Tổ chức, cá nhân chuyển giao tài sản: [[dots|Tổ chức, cá nhân chuyển giao tài sản|${anyone}|……………………………………………………]]`,
      ),
      p(
        `Mã số thuế (nếu có): [[dots|Mã số thuế|${taxCode}|……………………………]] Địa chỉ: [[dots|Địa chỉ|${address}|…………………………………]]`,
      ),
      p(
        '2. Thời điểm làm giấy tờ chuyển giao tài sản: Ngày [[date|Thời điểm làm giấy tờ chuyển giao tài sản/ /Thời điểm làm giấy tờ chuyển giao tài sản, Ngày/ /Thời điểm làm giấy tờ chuyển giao tài sản: Ngày|date,partial-date|……. tháng ……. năm ………]]',
      ),
      p(
        `3. Hình thức chuyển giao (đánh dấu X): a) Mua bán [[box|Mua bán|${box}|□]]; b) Tặng cho [[box|Tặng cho|${box}|□]]`,
      ),
      p(`C. TRỊ GIÁ TÀI SẢN (đồng): [[dots|Trị giá tài sản|${money}|............................................]]`),
      p(
        '(Viết bằng chữ: [[dots|Viết bằng chữ|text,long-text,money|..........................................................................]])',
        { italic: true },
      ),
      p(
        `D. TÀI SẢN THUỘC DIỆN ĐƯỢC MIỄN LỆ PHÍ TRƯỚC BẠ (lý do): [[dots|Tài sản thuộc diện được miễn lệ phí trước bạ|${long}|..................................]]`,
      ),
      p('......................................................................................................'),
      p('Đ. GIẤY TỜ CÓ LIÊN QUAN, GỒM:', { bold: true }),
      p(
        '- [[dots|Giấy tờ có liên quan, gồm/ /Giấy tờ có liên quan|text,long-text,table|............................................................................]]',
      ),
      p(
        '- [[dots|Giấy tờ có liên quan, gồm/ /Giấy tờ có liên quan|text,long-text,table|............................................................................]]',
      ),
      p('Tôi cam đoan số liệu kê khai trên là đúng và chịu trách nhiệm trước pháp luật về số liệu đã kê khai./.', {
        firstLine: 567,
      }),
      table(
        [4300, 5000],
        [
          [
            cell([
              p('PHẦN GHI CỦA CƠ QUAN THUẾ', { align: 'center', bold: true }),
              p('Ngày nhận tờ khai: …/…/20…'),
              p('Số tiền phải nộp: …………………… đồng'),
              p('Cán bộ tiếp nhận: ……………………'),
            ]),
            cell([
              p(`[[dots|Địa danh|${place}|......]], ngày [[date|Ngày lập|date|.... tháng .... năm ....]]`, {
                align: 'center',
                italic: true,
              }),
              p('NGƯỜI NỘP THUẾ hoặc\nĐẠI DIỆN HỢP PHÁP CỦA NGƯỜI NỘP THUẾ', { align: 'center', bold: true }),
              p('(Chữ ký, ghi rõ họ tên; chức vụ và đóng dấu (nếu có))', { align: 'center', italic: true }),
            ]),
          ],
        ],
      ),
      p('{b:Ghi chú:} Tài sản gồm: ô tô, xe máy, tàu, thuyền, …; mục A.6 ghi đủ “Số máy: …; Số khung: …”.', {
        size: 20,
      }),
    ],
  },
  {
    name: '01-cnkd',
    blocks: [
      p('Mẫu số: 01/CNKD', { align: 'right', bold: true }),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('TỜ KHAI THUẾ ĐỐI VỚI HỘ KINH DOANH, CÁ NHÂN KINH DOANH', { align: 'center', bold: true }),
      p(`[[box|HKD, CNKD nộp thuế theo phương pháp khoán|${box}|□]] HKD, CNKD nộp thuế theo phương pháp khoán`, {
        left: 1701,
      }),
      p(`[[box|CNKD nộp thuế theo từng lần phát sinh|${box}|□]] CNKD nộp thuế theo từng lần phát sinh`, { left: 1701 }),
      p(`[[box|HKD, CNKD nộp thuế theo phương pháp kê khai|${box}|□]] HKD, CNKD nộp thuế theo phương pháp kê khai`, {
        left: 1701,
      }),
      p('[01] Kỳ tính thuế:', { align: 'center' }),
      p(
        '[01a] Năm [[dots|Năm/ /Kỳ tính thuế, Năm|number,text,partial-date|……….]] (từ tháng [[date|từ tháng/ /từ tháng … đến tháng/ /tháng|partial-date,date|…../……]] đến tháng [[date|đến tháng/ /tháng|partial-date,date|…../……]])',
        { align: 'center' },
      ),
      p(
        '[01c] Lần phát sinh: Ngày [[date|Lần phát sinh/ /Lần phát sinh, Ngày/ /Lần phát sinh: Ngày/ /Kỳ tính thuế, Lần phát sinh|date,partial-date|……. tháng ……. năm ……]]',
        { align: 'center' },
      ),
      p(
        '[01d] Quý [[dots|Quý/ /Kỳ tính thuế, Quý|number,text,choice|…….]] năm [[dots|năm/ /Quý … năm/ /Kỳ tính thuế, năm|number,text,partial-date|……..]]',
        { align: 'center' },
      ),
      p(
        `[02] Lần đầu: [[box|Lần đầu|${box}|□]]             [03] Bổ sung lần thứ: [[dots|Bổ sung lần thứ|${count}|…]]`,
        { align: 'center' },
      ),
      p(`[04] Người nộp thuế: [[dots|Người nộp thuế|${anyone}|……………………………………………………………………]]`),
      p(
        '[05] Tên cửa hàng/thương hiệu: [[dots|Tên cửa hàng/thương hiệu|text,upper-case-name,person-name|…………………………………………………………]]',
      ),
      p('[06] Tài khoản ngân hàng: [[dots|Tài khoản ngân hàng|text,number|………………………………………………………………]]'),
      digitBoxes('[07] Mã số thuế:', 'Mã số thuế/ /Mã số thuế của người nộp thuế', [10, 3]),
      p(
        `[08] Ngành nghề kinh doanh: [[dots|Ngành nghề kinh doanh|text,long-text,choice|……………………………………]] [08a] Thay đổi thông tin [[box|Thay đổi thông tin|${box}|□]]`,
      ),
      p(
        `[09] Diện tích kinh doanh: [[dots|Diện tích kinh doanh|${area}|………………………………………]] [09a] Đi thuê [[box|Đi thuê|${box}|□]]`,
      ),
      p(
        `[10] Số lượng lao động sử dụng thường xuyên: [[dots|Số lượng lao động sử dụng thường xuyên|${count}|…………………………]]`,
      ),
      p(
        `[11] Thời gian hoạt động trong ngày từ [[dots|Thời gian hoạt động trong ngày từ/ /từ/ /Thời gian hoạt động trong ngày/ /Thời gian hoạt động trong ngày, từ|${count}|………..]] giờ đến [[dots|đến/ /giờ đến/ /Thời gian hoạt động trong ngày đến/ /Thời gian hoạt động trong ngày, đến|${count}|………….]] giờ`,
      ),
      p('[12] Địa chỉ kinh doanh:'),
      p(
        `[12b] Số nhà, đường phố/xóm/ấp/thôn: [[dots|Số nhà, đường phố/xóm/ấp/thôn/ /Địa chỉ kinh doanh, Số nhà, đường phố/xóm/ấp/thôn|${partOfAddress}|……………………………………]]`,
      ),
      p(
        `[12c] Phường/Xã: [[dots|Phường/Xã/ /Địa chỉ kinh doanh, Phường/Xã|${region}|…………………………]] [12đ] Tỉnh/Thành phố: [[dots|Tỉnh/Thành phố/ /Địa chỉ kinh doanh, Tỉnh/Thành phố|${region}|……………………]]`,
      ),
      p(
        `[12e] Kinh doanh tại chợ biên giới: Có [[box|Có/ /Kinh doanh tại chợ biên giới, Có|${box}|□]] Không [[box|Không/ /Kinh doanh tại chợ biên giới, Không|${box}|□]]`,
      ),
      p(
        '[14] Điện thoại: [[dots|Điện thoại|phone,text|………………….]] [15] Fax: [[dots|Fax|phone,text|………………….]] [16] Email: [[dots|Email|email,text|………………..]]',
      ),
      p(
        '[17] Văn bản ủy quyền khai thuế (nếu có): Số [[dots|Văn bản ủy quyền khai thuế, Số/ /Văn bản ủy quyền khai thuế: Số/ /Số|text|……………………]] ngày [[date|Văn bản ủy quyền khai thuế, ngày/ /ngày/ /Văn bản ủy quyền khai thuế: ngày/ /Văn bản ủy quyền khai thuế, Số, ngày/ /Văn bản ủy quyền khai thuế: Số, ngày|date,partial-date|….. tháng ….. năm ……]]',
      ),
      p('[18] Trường hợp cá nhân kinh doanh chưa đăng ký thuế thì khai thêm các thông tin sau:'),
      p(
        '[18a] Ngày sinh: [[date|Ngày sinh|date,partial-date|……/……/………]] [18b] Quốc tịch: [[dots|Quốc tịch|text,choice|………………]]',
      ),
      p(
        `[18c] Số CMND/CCCD: [[dots|Số CMND/CCCD|${paper}|…………………]] [18c.1] Ngày cấp: [[dots|Ngày cấp|${date}|………………]] [18c.2] Nơi cấp: [[dots|Nơi cấp|text,address|……………]]`,
      ),
      p('A. KÊ KHAI THUẾ GIÁ TRỊ GIA TĂNG (GTGT), THUẾ THU NHẬP CÁ NHÂN (TNCN)', { bold: true }),
      p('Đơn vị tiền: Đồng Việt Nam', { align: 'right', italic: true }),
      table(
        [600, 3400, 800, 1150, 1150, 1150, 1150],
        [
          [
            cell('STT', { merge: 'begin' }),
            cell('Nội dung ngành nghề', { merge: 'begin' }),
            cell('Mã chỉ tiêu', { merge: 'begin' }),
            cell('Thuế GTGT', { span: 2 }),
            cell('Thuế TNCN', { span: 2 }),
          ],
          [
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            'Doanh thu (a)',
            'Số thuế (b)',
            'Doanh thu (c)',
            'Số thuế (d)',
          ],
          ...[
            'Phân phối, cung cấp hàng hóa',
            'Dịch vụ, xây dựng không bao thầu nguyên vật liệu',
            'Sản xuất, vận tải, dịch vụ có gắn với hàng hóa',
            'Hoạt động kinh doanh khác',
            'Tổng cộng',
          ].map((name, index) => [
            index < 4 ? `${index + 1}` : '',
            index < 4 ? name : cell([p('Tổng cộng:', { bold: true })]),
            `[${28 + index}]`,
            ...[
              ['Thuế GTGT', 'Doanh thu'],
              ['Thuế GTGT', 'Số thuế'],
              ['Thuế TNCN', 'Doanh thu'],
              ['Thuế TNCN', 'Số thuế'],
            ].map(
              ([of, what]) =>
                `[[cell|${name}, ${of}, ${what}/ /${of}, ${what}, ${name}/ /${of}, ${name}, ${what}|${money}|]]`,
            ),
          ]),
        ],
      ),
      p('B. KÊ KHAI THUẾ TIÊU THỤ ĐẶC BIỆT (TTĐB)', { bold: true }),
      table(
        [600, 3000, 900, 1600, 1300, 1900],
        [
          [
            'STT',
            'Hàng hóa, dịch vụ chịu thuế TTĐB',
            'Đơn vị tính',
            'Doanh thu tính thuế TTĐB',
            'Thuế suất',
            'Số thuế',
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)*(5)'],
          [
            '1',
            '[[rows|Kê khai thuế tiêu thụ đặc biệt/ /Hàng hóa, dịch vụ chịu thuế TTĐB/ /Đơn vị tính/ /Doanh thu tính thuế TTĐB/ /Thuế suất/ /Số thuế|text+long-text+choice,text+choice,money+number+text,number+text,money+number+text|]]',
            '',
            '',
            '',
            '',
          ],
          ['2', '', '', '', '', ''],
          ['3', '', '', '', '', ''],
          [
            cell([p('Tổng cộng', { align: 'center', bold: true })], { span: 3 }),
            `[[cell|Tổng cộng, Doanh thu tính thuế TTĐB/ /Doanh thu tính thuế TTĐB, Tổng cộng|${money}|]]`,
            'x',
            `[[cell|Tổng cộng, Số thuế/ /Số thuế, Tổng cộng|${money}|]]`,
          ],
        ],
      ),
      p('(TTĐB: Tiêu thụ đặc biệt)', { italic: true, size: 22 }),
      p('Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã khai./.'),
      table(
        [4300, 5000],
        [
          [
            cell([
              p('NHÂN VIÊN ĐẠI LÝ THUẾ:', { bold: true }),
              p(`Họ và tên: [[dots|Họ và tên/ /Nhân viên đại lý thuế, Họ và tên|${person}|……………..]]`),
              p('Chứng chỉ hành nghề số: [[dots|Chứng chỉ hành nghề số|text|……]]'),
            ]),
            cell([
              p(`[[dots|Địa danh|${place}|…]], ngày [[date|Ngày lập|date|……. tháng ……. năm ……]]`, {
                align: 'center',
                italic: true,
              }),
              p('NGƯỜI NỘP THUẾ hoặc\nĐẠI DIỆN HỢP PHÁP CỦA NGƯỜI NỘP THUẾ', { align: 'center', bold: true }),
              p('(Chữ ký, ghi rõ họ tên; chức vụ và đóng dấu (nếu có)/Ký điện tử)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('Ghi chú:', { bold: true, size: 22 }),
      p('- Chỉ tiêu [01a] áp dụng đối với HKD nộp thuế khoán; ghi “từ tháng …/… đến tháng …/…” nếu không đủ năm.', {
        size: 22,
      }),
      p('- Chỉ tiêu [11]: ghi giờ mở cửa, đóng cửa (bán buổi sáng, buổi tối, …).', { size: 22 }),
    ],
  },
  {
    name: '01-mgth-mien-giam',
    blocks: [
      table(
        [3700, 5600],
        [
          [
            cell([
              p('TÊN NGƯỜI NỘP THUẾ', { align: 'center', bold: true }),
              p('[[dots|Tên người nộp thuế|person-name,upper-case-name,text,long-text|……………………]]', { align: 'center' }),
              p('Số: [[dots|Số|text,number|…………]]', { align: 'center' }),
              p('V/v đề nghị miễn (giảm) thuế', { align: 'center', italic: true, size: 22 }),
            ]),
            cell([
              p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
              p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
              p('_______________', { align: 'center' }),
              p(`[[dots|Địa danh|${place}|………]], ngày [[date|Ngày lập|date|……tháng……năm 20……]]`, {
                align: 'center',
                italic: true,
              }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('VĂN BẢN ĐỀ NGHỊ MIỄN (GIẢM) THUẾ', { align: 'center', bold: true, size: 28 }),
      p('Kính gửi: [[dots|Kính gửi|text|………………………]]{i:(Tên cơ quan thuế)}', { align: 'center' }),
      p('I. Thông tin về người nộp thuế:', { bold: true }),
      p(`1. Tên người nộp thuế: [[dots|Tên người nộp thuế|${anyone}|_____.._______________________________]]`),
      digitBoxes(
        '2. Mã số thuế:',
        'Mã số thuế/ /Mã số thuế của người nộp thuế/ /Tên người nộp thuế, Mã số thuế',
        [10, 3],
      ),
      p(`3. Địa chỉ: [[dots|Địa chỉ|${address}|………………………………. ……………………………….. ………………………………]]`),
      p('…………………………………………………………………………………………………………'),
      p(
        '4. Điện thoại: [[dots|Điện thoại|phone,text|……………]] Fax: [[dots|Fax|phone,text|……………]] E-mail: [[dots|E-mail|email,text|………………………]]',
      ),
      p(
        `5. Nghề nghiệp/Lĩnh vực hoạt động, kinh doanh chính: [[dots|Nghề nghiệp/Lĩnh vực hoạt động, kinh doanh chính|${long},choice|………………………………]]`,
      ),
      p('II. Nội dung đề nghị miễn (giảm) thuế:', { bold: true }),
      p('1. Lý do đề nghị miễn (giảm) thuế:'),
      p('a) Các trường hợp cần nêu cụ thể lý do (đánh dấu X vào ô thích hợp):'),
      p(`* Thiên tai [[box|Thiên tai|${box}|□]]`, { left: 567 }),
      p(`* Hỏa hoạn, tai nạn bất ngờ [[box|Hỏa hoạn, tai nạn bất ngờ|${box}|□]]`, { left: 567 }),
      p(`* Bệnh hiểm nghèo [[box|Bệnh hiểm nghèo|${box}|□]]`, { left: 567 }),
      p(
        `* Khác (ghi rõ) [[box|Khác|${box}|□]]: [[dots|Khác/ /ghi rõ/ /Khác, ghi rõ/ /Khác (ghi rõ)|${long}|……………………………………]]`,
        { left: 567 },
      ),
      p(
        `b) Giá trị tài sản bị thiệt hại là [[dots|Giá trị tài sản bị thiệt hại là/ /Giá trị tài sản bị thiệt hại|${money}|………………]] đồng, xảy ra ngày [[date|xảy ra ngày/ /ngày xảy ra/ /ngày|date,partial-date|…/…/…]] tại [[dots|tại/ /xảy ra tại/ /xảy ra ngày, tại|${address}|……………………………]], đã được bảo hiểm bồi thường [[dots|đã được bảo hiểm bồi thường/ /bảo hiểm bồi thường|${money}|…………]] đồng.`,
        { align: 'both' },
      ),
      p('2. Xác định số thuế được miễn (giảm):'),
      p('Đơn vị tiền: Đồng Việt Nam', { align: 'right', italic: true }),
      table(
        [700, 3200, 1800, 1800, 1800],
        [
          [
            'TT',
            'Loại thuế đề nghị miễn (giảm)',
            'Kỳ tính thuế',
            'Số tiền thuế đề nghị miễn (giảm)',
            'Số tiền thuế đã nộp (nếu có)',
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          [
            '1',
            '[[rows|Xác định số thuế được miễn/ /Loại thuế đề nghị miễn/ /Kỳ tính thuế/ /Số tiền thuế đề nghị miễn/ /Số tiền thuế đã nộp|text+choice,text+partial-date+date,money+number+text,money+number+text|]]',
            '',
            '',
            '',
          ],
          ['2', '', '', '', ''],
          ['3', '', '', '', ''],
          [
            '',
            cell([p('Tổng cộng', { bold: true })]),
            '',
            `[[cell|Tổng cộng, Số tiền thuế đề nghị miễn/ /Số tiền thuế đề nghị miễn, Tổng cộng|${money}|]]`,
            `[[cell|Tổng cộng, Số tiền thuế đã nộp/ /Số tiền thuế đã nộp, Tổng cộng|${money}|]]`,
          ],
        ],
      ),
      p(`Bằng chữ: [[dots|Bằng chữ|text,long-text,money|……………………………………………………………………………………]]`, { italic: true }),
      p('3. Hình thức nhận kết quả:'),
      p(
        `[[box|Trực tiếp|${box}|☐]] Trực tiếp   [[box|Qua bưu chính|${box}|☐]] Qua bưu chính   [[box|Điện tử|${box}|☐]] Điện tử`,
      ),
      p('III. Tài liệu gửi kèm: (ghi rõ tên tài liệu, bản chính hay bản sao)', { bold: true }),
      p('(1) [[dots|Tài liệu gửi kèm|text,long-text,table|…………………………………………………………………………………]]'),
      p('(2) [[dots|Tài liệu gửi kèm|text,long-text,table|…………………………………………………………………………………]]'),
      p(
        '{i:Tôi cam đoan số liệu, thông tin khai trên là đúng và chịu trách nhiệm trước pháp luật về nội dung đã khai./.}',
      ),
      table(
        [4650, 4650],
        [
          [
            cell([
              p('Ý KIẾN CỦA CƠ QUAN THUẾ', { align: 'center', bold: true }),
              p('………………………………'),
              p('………………………………'),
              p('Ngày … tháng … năm …', { align: 'center', italic: true }),
            ]),
            cell([
              p('NGƯỜI NỘP THUẾ', { align: 'center', bold: true }),
              p('(Chữ ký, ghi rõ họ tên; chức vụ và đóng dấu (nếu có))', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
    ],
  },
]
