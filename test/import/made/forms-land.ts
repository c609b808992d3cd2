import { cell, type MadeForm, p, table } from './build.ts'

const person = 'person-name,upper-case-name,text'
const anyone = 'person-name,upper-case-name,text,long-text'
const paper = 'identity-paper,personal-id-number,text'
const address = 'address,text,long-text'
const area = 'area,number,text'
const date = 'date,partial-date,text'
const long = 'text,long-text'
const kindOfLand = 'text,choice'
const term = 'text,date,partial-date,choice'
const count = 'number,text'
const box = 'yes-no,choice,choices'
const place = 'text,address'

const leader = '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>'
const twoLeaders =
  '<w:tabs><w:tab w:val="left" w:leader="dot" w:pos="4820"/><w:tab w:val="left" w:leader="dot" w:pos="9072"/></w:tabs>'

/** Forms about land. A paragraph of dots alone right after a marked blank that ends its paragraph belongs to that blank. */
export const land: readonly MadeForm[] = [
  {
    name: 'tach-hop-thua',
    blocks: [
      p('Mẫu số 26', { align: 'right', bold: true }),
      p('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('___________________________', { align: 'center' }),
      p(''),
      p('ĐƠN ĐỀ NGHỊ TÁCH THỬA ĐẤT, HỢP THỬA ĐẤT', { align: 'center', bold: true, size: 28 }),
      p('Kính gửi: Văn phòng Đăng ký đất đai/Chi nhánh', { align: 'center' }),
      p(
        'Văn phòng Đăng ký đất đai [[dots|Kính gửi/ /Văn phòng Đăng ký đất đai/ /Văn phòng Đăng ký đất đai/Chi nhánh Văn phòng Đăng ký đất đai/ /Kính gửi: Văn phòng Đăng ký đất đai/Chi nhánh Văn phòng Đăng ký đất đai|text,choice|……..……………..]]',
        { align: 'center' },
      ),
      p('I. KÊ KHAI CỦA NGƯỜI SỬ DỤNG ĐẤT', { bold: true }),
      p('(Xem kỹ hướng dẫn ở cuối đơn này trước khi viết đơn; không tẩy xoá, sửa chữa nội dung đã viết)', {
        italic: true,
      }),
      p('1. Người sử dụng đất{sup:(1)}:', { bold: true }),
      p(`1.1. Tên: [[dots|Tên/ /Tên người sử dụng đất/ /Người sử dụng đất, Tên|${anyone}|……………………………………………………..]]`),
      p(
        `1.2. Giấy tờ nhân thân/pháp nhân số{sup:(2)}: [[dots|Giấy tờ nhân thân/pháp nhân số|${paper}|...............................................]]`,
      ),
      p(`1.3. Địa chỉ: [[dots|Địa chỉ|${address}|……………………………..........……………………………………]]`),
      p(
        '1.4. Điện thoại liên hệ (nếu có): [[dots|Điện thoại liên hệ|phone,text|………..……]] Hộp thư điện tử (nếu có): [[dots|Hộp thư điện tử|email,text|…………………]]',
      ),
      p('2. Đề nghị tách thửa đất, hợp thửa đất{sup:(3)} như sau:', { bold: true }),
      p(
        `2.1. Tách thửa đất số [[dots|Tách thửa đất số/ /Thửa đất số|text,number|……..]], tờ bản đồ số: [[dots|tờ bản đồ số|text,number|……….]], diện tích: [[dots|diện tích|${area}|…………]]m{sup:2}; loại đất: [[dots|loại đất|${kindOfLand}|………]]; địa chỉ thửa đất: [[dots|địa chỉ thửa đất|${address}|……………………….....……………………]]; Giấy chứng nhận: số vào sổ cấp GCN: [[dots|số vào sổ cấp GCN/ /Giấy chứng nhận, số vào sổ cấp GCN/ /Giấy chứng nhận: số vào sổ cấp GCN|text|….. ……]], ngày cấp GCN: [[dots|ngày cấp GCN|${date}|…………]], thành [[dots|thành … thửa/ /thành/ /số thửa/ /thành thửa|${count}|……]] thửa:`,
        { align: 'both' },
      ),
      p(
        `Thửa thứ nhất: diện tích: [[dots|Thửa thứ nhất, diện tích/ /diện tích/ /Thửa thứ nhất: diện tích|${area}|………….]] m{sup:2}; loại đất: [[dots|Thửa thứ nhất, loại đất/ /loại đất|${kindOfLand}|……………]];`,
        { firstLine: 567 },
      ),
      p(
        `Thửa thứ hai: diện tích: [[dots|Thửa thứ hai, diện tích/ /diện tích/ /Thửa thứ hai: diện tích|${area}|………...]] m{sup:2}; loại đất: [[dots|Thửa thứ hai, loại đất/ /loại đất|${kindOfLand}|……………]];`,
        { firstLine: 567 },
      ),
      p('(Liệt kê các thửa đất tách thửa)', { italic: true, firstLine: 567 }),
      p(
        `2.2. Hợp thửa đất số [[dots|Hợp thửa đất số/ /Thửa đất số|text,number|......]] , tờ bản đồ số: [[dots|tờ bản đồ số|text,number|.......]] , diện tích: [[dots|diện tích|${area}|..........]] m{sup:2}; loại đất: [[dots|loại đất|${kindOfLand}|.......]], địa chỉ thửa đất: [[dots|địa chỉ thửa đất|${address}|......................................................]]; với: Thửa đất số: [[dots|Thửa đất số/ /với: Thửa đất số/ /với Thửa đất số|text,number|.......]] , tờ bản đồ số: [[dots|tờ bản đồ số|text,number|.......]] , diện tích: [[dots|diện tích|${area}|..........]] m{sup:2}; loại đất: [[dots|loại đất|${kindOfLand}|........]]`,
        { align: 'both' },
      ),
      p('(liệt kê các thửa đất cần hợp)', { italic: true }),
      p(
        `Thành thửa đất mới: Diện tích: [[dots|Thành thửa đất mới, Diện tích/ /Diện tích/ /Thành thửa đất mới: Diện tích|${area}|…………]] m{sup:2}; loại đất [[dots|Thành thửa đất mới, loại đất/ /loại đất|${kindOfLand}|……….]]`,
      ),
      p(`2.3. Tách đồng thời với hợp thửa đất: [[dots|Tách đồng thời với hợp thửa đất|${long}|…………………………………………………]]`),
      p('…………………………………………………………………………………….....'),
      p('(Mô tả chi tiết việc tách, hợp thửa)', { italic: true }),
      p(`3. Lý do tách, hợp thửa đất: [[dots|Lý do tách, hợp thửa đất|${long}|…………………..…………………………………….]]`),
      p('4. Giấy tờ nộp kèm theo đơn này gồm có:'),
      p(
        '- Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất và Bản vẽ tách thửa đất, hợp thửa đất các thửa đất nêu trên;',
        { align: 'both' },
      ),
      p(
        '- [[dots|Giấy tờ nộp kèm theo đơn này gồm có/ /Giấy tờ nộp kèm theo đơn này/ /Giấy tờ nộp kèm theo|text,long-text,table|………………………………………………………………………………]]',
      ),
      p(
        '5. Đề nghị cấp Giấy chứng nhận: [[dots|Đề nghị cấp Giấy chứng nhận|text,long-text,choice|………………………………………………….]]',
      ),
      p('(ghi có hoặc không thay đổi người sử dụng đất)', { italic: true }),
      p('Tôi cam đoan nội dung kê khai trên đơn là đúng.', { firstLine: 567 }),
      table(
        [4000, 5300],
        [
          [
            '',
            cell([
              p(`[[dots|Địa danh|${place}|……...]], ngày [[date|Ngày lập|date|…… tháng ….. năm ……]]`, {
                align: 'center',
                italic: true,
              }),
              p('Người viết đơn{sup:(4)}', { align: 'center', bold: true }),
              p('(Ký và ghi rõ họ tên, đóng dấu nếu có)', { align: 'center', italic: true }),
              p(''),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('II. Ý KIẾN CỦA VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI/CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI{sup:(5)}', { bold: true }),
      p('………………………………………………………………………………………………'),
      p('………………………………………………………………………………………………'),
      p('………………………………………………………………………………………………'),
      table(
        [4650, 4650],
        [
          [
            cell([
              p('Ngày……. tháng…… năm …...', { align: 'center', italic: true }),
              p('Người kiểm tra', { align: 'center', bold: true }),
              p('(Ký, ghi rõ họ tên, chức vụ)', { align: 'center', italic: true }),
            ]),
            cell([
              p('Ngày……. tháng…… năm …...', { align: 'center', italic: true }),
              p('Văn phòng đăng ký đất đai/Chi nhánh\nVăn phòng đăng ký đất đai', { align: 'center', bold: true }),
              p('(Ký, ghi rõ họ tên, chức vụ, đóng dấu)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('Hướng dẫn viết đơn:', { bold: true, italic: true, size: 22 }),
      p(
        '(1) Ghi tên người sử dụng đất theo Giấy chứng nhận. Trường hợp các thửa đất gốc thuộc nhiều người sử dụng đất khác nhau thì ghi đầy đủ người sử dụng đất của các thửa đất gốc đó.',
        { size: 22 },
      ),
      p(
        '(2) Ghi số định danh cá nhân hoặc số, ngày cấp và nơi cấp hộ chiếu. Đối với tổ chức thì ghi số, ngày ký, cơ quan ký văn bản theo quyết định thành lập …',
        { size: 22 },
      ),
      p('(3) Ghi thông tin thửa đất theo Giấy chứng nhận (ví dụ: “thửa đất số …, tờ bản đồ số …”).', { size: 22 }),
      p(
        '(4) Người sử dụng đất của các thửa đất gốc cùng ký vào Đơn. Trường hợp ủy quyền viết đơn thì ghi “được ủy quyền”.',
        { size: 22 },
      ),
      p(
        '(5) Ghi rõ “Đủ điều kiện tách thửa đất, hợp thửa đất như bản vẽ gửi kèm” và số thứ tự thửa đất dự kiến: thửa số ……, tờ bản đồ ……',
        { size: 22 },
      ),
    ],
  },
  {
    name: 'bien-dong-mau-29',
    blocks: [
      table(
        [3200, 6100],
        [
          [
            cell([p('Mẫu số 29', { align: 'center', bold: true }), p('(kèm theo Quy định này)', { align: 'center' })]),
            cell([
              p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
              p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
              p('--------------------', { align: 'center' }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('ĐƠN ĐĂNG KÝ BIẾN ĐỘNG\nĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT', { align: 'center', bold: true, size: 28 }),
      p('Kính gửi: [[dots|Kính gửi|text|........................................................]]{sup:(1)}', {
        align: 'center',
      }),
      p('1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất, người quản lý đất:', {
        bold: true,
        firstLine: 567,
      }),
      p(
        `a) Tên{sup:(2)}: [[dots|Tên/ /Tên người sử dụng đất|${anyone}|....................................................................................]]`,
        { firstLine: 567 },
      ),
      p(
        `b) Giấy tờ nhân thân/pháp nhân{sup:(2)}: [[dots|Giấy tờ nhân thân/pháp nhân|${paper}|...............................................................]]`,
        { firstLine: 567 },
      ),
      p(
        `c) Địa chỉ{sup:(2)}: [[dots|Địa chỉ|${address}|...............................................................................]]`,
        { firstLine: 567 },
      ),
      p(
        'd) Điện thoại liên hệ (nếu có): [[dots|Điện thoại liên hệ|phone,text|......................]] Hộp thư điện tử (nếu có): [[dots|Hộp thư điện tử|email,text|......................]]',
        { firstLine: 567 },
      ),
      p(
        '(Trường hợp có nhiều đồng sử dụng, sở hữu thì kê khai thông tin một người đại diện; đồng thời lập danh sách theo bảng 01 kèm theo)',
        { italic: true },
      ),
      p('2. Giấy chứng nhận đã cấp{sup:(3)}', { bold: true, firstLine: 567 }),
      p('2.1. Số vào sổ cấp Giấy chứng nhận: [[dots|Số vào sổ cấp Giấy chứng nhận|text|…………………………]];', {
        firstLine: 567,
      }),
      p('2.2. Số phát hành Giấy chứng nhận (Số seri): [[dots|Số phát hành Giấy chứng nhận|text|…………………]];', {
        firstLine: 567,
      }),
      p('2.3. Ngày cấp Giấy chứng nhận: [[date|Ngày cấp Giấy chứng nhận|date,partial-date|…../ …../……]];', {
        firstLine: 567,
      }),
      p('3. Nội dung biến động{sup:(4)}:', { bold: true, firstLine: 567 }),
      p(
        `[[dots|Nội dung biến động|${long}|..............................................................................................................................]]`,
      ),
      p(
        '..............................................................................................................................',
      ),
      p(
        '..............................................................................................................................',
      ),
      p(
        `4. Thông tin về đối tượng được miễn, giảm nghĩa vụ tài chính về đất đai (nếu có){sup:(5)}: [[dots|Thông tin về đối tượng được miễn, giảm nghĩa vụ tài chính về đất đai|${long},choice|..................................]]`,
        { firstLine: 567 },
      ),
      p('5. Giấy tờ liên quan đến nội dung biến động nộp kèm theo đơn này gồm có{sup:(6)}:', {
        bold: true,
        firstLine: 567,
      }),
      p('(1) Giấy chứng nhận đã cấp;', { firstLine: 567 }),
      p(
        '(2) [[dots|Giấy tờ liên quan đến nội dung biến động nộp kèm theo đơn này gồm có/ /Giấy tờ liên quan đến nội dung biến động nộp kèm theo đơn này|text,long-text,table|......................................................................]]',
        { firstLine: 567 },
      ),
      p(
        '(3) [[dots|Giấy tờ liên quan đến nội dung biến động nộp kèm theo đơn này gồm có/ /Giấy tờ liên quan đến nội dung biến động nộp kèm theo đơn này|text,long-text,table|......................................................................]]',
        { firstLine: 567 },
      ),
      p(
        `[[box|Có nhu cầu cấp mới Giấy chứng nhận|${box}|□]] Có nhu cầu cấp mới Giấy chứng nhận{sup:(7)}      [[box|Không có nhu cầu cấp mới Giấy chứng nhận|${box}|□]] Không có nhu cầu cấp mới Giấy chứng nhận`,
      ),
      p('Cam đoan nội dung kê khai trên đơn là đúng sự thật và chịu trách nhiệm trước pháp luật./.', {
        firstLine: 567,
      }),
      table(
        [4200, 5100],
        [
          [
            '',
            cell([
              p(`[[dots|Địa danh|${place}|.............]], ngày [[date|Ngày lập|date|..... tháng ..... năm 20.....]]`, {
                align: 'center',
                italic: true,
              }),
              p('Người viết đơn', { align: 'center', bold: true }),
              p('(Ký, ghi rõ họ tên và đóng dấu nếu có)', { align: 'center' }),
              p(''),
              p(''),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('Bảng 01. Danh sách người sử dụng đất, sở hữu tài sản chung', { bold: true, align: 'center' }),
      table(
        [600, 2400, 2000, 2400, 1100, 1000],
        [
          [
            'STT',
            'Tên người sử dụng đất, chủ sở hữu tài sản gắn liền với đất',
            'Giấy tờ nhân thân/pháp nhân',
            'Địa chỉ',
            'Tỷ lệ sở hữu (nếu có)',
            'Ghi chú',
          ],
          [
            '1',
            '[[rows|Danh sách người sử dụng đất, sở hữu tài sản chung/ /Tên người sử dụng đất, chủ sở hữu tài sản gắn liền với đất/ /Giấy tờ nhân thân/pháp nhân/ /Địa chỉ/ /Tỷ lệ sở hữu/ /Ghi chú|person-name+upper-case-name+text,identity-paper+personal-id-number+text,address+text,number+text+area,text+long-text|]]',
            '',
            '',
            '',
            '',
          ],
          ['2', '', '', '', '', ''],
          ['…', '', '', '', '', ''],
        ],
      ),
      p('Hướng dẫn kê khai đơn:', { bold: true }),
      p('(1) Ghi: “Văn phòng đăng ký đất đai/Chi nhánh Văn phòng đăng ký đất đai ……” nơi có đất.', { size: 22 }),
      p('(2) Trường hợp nhận chuyển quyền thì ghi thông tin của bên nhận chuyển quyền.', { size: 22 }),
      p('(3) Trường hợp không có thông tin thì không kê khai mục này; ngày cấp ghi …./…./….', { size: 22 }),
      p(
        '(4) Ghi nội dung biến động như: “nhận chuyển nhượng, nhận tặng cho ..., cấp lại Giấy chứng nhận do bị mất, cấp đổi Giấy chứng nhận ...”.',
        { size: 22 },
      ),
      p('(5) Ghi rõ trường hợp thuộc diện được miễn, giảm (ví dụ: thương binh, đối tượng chính sách, …).', {
        size: 22,
      }),
      p('(6) Ghi các loại giấy tờ nộp kèm theo Đơn này.', { size: 22 }),
      p('(7) Đánh dấu X vào ô thích hợp.', { size: 22 }),
    ],
  },
  {
    name: 'xac-nhan-lai-thoi-han',
    blocks: [
      p('Mẫu số 22. Đơn xin xác nhận lại thời hạn sử dụng đất nông nghiệp', { align: 'right', italic: true }),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('{u:Độc lập - Tự do - Hạnh phúc}', { align: 'center', bold: true }),
      p(`[[dots|Địa danh|${place}|...]], ngày [[date|Ngày lập|date|... tháng ... năm ...]]`, {
        align: 'right',
        italic: true,
      }),
      p('ĐƠN XIN XÁC NHẬN LẠI THỜI HẠN SỬ DỤNG ĐẤT NÔNG NGHIỆP', { align: 'center', bold: true, size: 28 }),
      p(
        'Kính gửi: Văn phòng đăng ký đất đai/Chi nhánh Văn phòng đăng ký đất đai[[dots|Kính gửi/ /Văn phòng đăng ký đất đai/Chi nhánh Văn phòng đăng ký đất đai/ /Chi nhánh Văn phòng đăng ký đất đai|text,choice|...]]',
        { align: 'center' },
      ),
      p(`1. Người sử dụng đất: [[dots|Người sử dụng đất|${anyone}|\t]]`, { properties: leader }),
      p(
        `2. Địa chỉ liên hệ (điện thoại, email...): [[dots|Địa chỉ liên hệ/ /Địa chỉ liên hệ (điện thoại, email...)|${address},phone,email|\t]]`,
        { properties: leader },
      ),
      p('3. Thông tin về thửa đất/khu đất đang sử dụng:'),
      p(
        '3.1. Thửa đất số: [[dots|Thửa đất số|text,number|\t]]; 3.2. Tờ bản đồ số: [[dots|Tờ bản đồ số|text,number|\t]]',
        { properties: twoLeaders },
      ),
      p(`3.3. Diện tích đất (m{sup:2}): [[dots|Diện tích đất|${area}|\t]]`, { properties: leader }),
      p(`3.4. Mục đích sử dụng đất{sup:[1]}: [[dots|Mục đích sử dụng đất|${kindOfLand},long-text|\t]]`, {
        properties: leader,
      }),
      p(`3.5. Thời hạn sử dụng đất: [[dots|Thời hạn sử dụng đất|${term}|\t]]`, { properties: leader }),
      p(`3.6. Tài sản gắn liền với đất hiện có: [[dots|Tài sản gắn liền với đất hiện có|${long}|\t]]`, {
        properties: leader,
      }),
      p(
        `3.7. Địa điểm thửa đất/khu đất (tại xã..., tỉnh...): [[dots|Địa điểm thửa đất/khu đất/ /Địa điểm thửa đất/khu đất (tại xã..., tỉnh...)|${address}|\t]]`,
        { properties: leader },
      ),
      p('3.8. Giấy chứng nhận về quyền sử dụng đất đã cấp:'),
      p(
        `- Số phát hành: [[dots|Số phát hành|text|...]]; Số vào sổ: [[dots|Số vào sổ|text|…]], Ngày cấp: [[dots|Ngày cấp|${date}|…]]`,
      ),
      p(
        '4. Nội dung đề nghị xác nhận lại thời hạn sử dụng đất: [[dots|Nội dung đề nghị xác nhận lại thời hạn sử dụng đất|text,long-text,number|...]] đến ngày[[date|đến ngày/ /Nội dung đề nghị xác nhận lại thời hạn sử dụng đất, đến ngày/ /Nội dung đề nghị xác nhận lại thời hạn sử dụng đất đến ngày/ /Nội dung đề nghị xác nhận lại thời hạn sử dụng đất: đến ngày|date,partial-date|... tháng... năm...]]',
      ),
      p('5. Giấy tờ nộp kèm theo đơn này là giấy chứng nhận về quyền sử dụng đất đã cấp nêu trên.'),
      p(
        'Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật, nếu sai tôi hoàn toàn chịu trách nhiệm trước pháp luật.',
        { firstLine: 567 },
      ),
      table(
        [4600, 4700],
        [
          [
            cell([
              p('Xác nhận của UBND xã …', { align: 'center', bold: true }),
              p('(về việc trực tiếp sản xuất nông nghiệp)', { align: 'center', italic: true }),
              p('………………………………', { align: 'center' }),
              p('Ngày ... tháng ... năm ...', { align: 'center', italic: true }),
              p('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', { align: 'center', bold: true }),
              p('(Ký tên, đóng dấu)', { align: 'center' }),
            ]),
            cell([
              p('Người làm đơn', { align: 'center', bold: true }),
              p('(Ký và ghi rõ họ tên, đóng dấu nếu có)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('_____________________'),
      p(
        '[1] Ghi theo giấy chứng nhận đã cấp; trường hợp đã được cấp quyết định dự án… thì ghi rõ mục đích sử dụng đất để thực hiện dự án theo giấy tờ đã cấp (ví dụ: “đất trồng cây lâu năm, thời hạn đến ngày …/…/…”).',
        { size: 20 },
      ),
    ],
  },
  {
    name: 'chuyen-hinh-thuc',
    blocks: [
      p('Mẫu số 03. Đơn đề nghị chuyển hình thức sử dụng đất', { bold: true, align: 'center' }),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('---------------', { align: 'center' }),
      p(`[[dots|Địa danh|${place}|.............]], ngày[[date|Ngày lập|date|.... tháng.... năm 20....]]`, {
        align: 'right',
        italic: true,
      }),
      p('ĐƠN ĐỀ NGHỊ CHUYỂN HÌNH THỨC SỬ DỤNG ĐẤT', { align: 'center', bold: true }),
      p(
        'Kính gửi: Chủ tịch Ủy ban nhân dân{sup:[1]} [[dots|Kính gửi/ /Kính gửi: Chủ tịch Ủy ban nhân dân/ /Chủ tịch Ủy ban nhân dân/ /Kính gửi, Chủ tịch Ủy ban nhân dân|text|……………………………]]',
        {
          align: 'center',
        },
      ),
      p(`1. Người đề nghị{sup:[2]}: [[dots|Người đề nghị|${anyone}|………………………………………………………………………………]]`),
      p('…………………………………………………………………………………………………………'),
      p(`2. Địa chỉ/trụ sở chính: [[dots|Địa chỉ/trụ sở chính|${address}|…………………………………………………………………………]]`),
      p(
        '3. Thông tin liên hệ (điện thoại, fax, email …… ): [[dots|Thông tin liên hệ/ /Thông tin liên hệ (điện thoại, fax, email …… )|text,phone,email,long-text,address|……………………………………………]]',
      ),
      p('4. Thông tin thửa đất/khu đất:'),
      p(
        `- Địa điểm thửa đất/khu đất (tại xã/phường..., tỉnh/thành phố ...): [[dots|Địa điểm thửa đất/khu đất|${address}|………………………………]]`,
      ),
      p(
        `- Diện tích và mục đích sử dụng hiện tại{sup:[3]}: [[dots|Diện tích và mục đích sử dụng hiện tại|${long},area|……………………………………………………]]`,
      ),
      p(`- Thời hạn sử dụng đất: [[dots|Thời hạn sử dụng đất|${term}|…………………………………………………………………………]]`),
      p('- Hình thức sử dụng đất{sup:[4]} (đánh dấu X vào ô thích hợp):'),
      p(
        `[[box|Giao đất không thu tiền|${box}|□]] Giao đất không thu tiền;\t[[box|Giao đất có thu tiền|${box}|□]] Giao đất có thu tiền;`,
        { left: 567 },
      ),
      p(
        `[[box|Thuê đất trả tiền một lần|${box}|□]] Thuê đất trả tiền một lần;\t[[box|Thuê đất trả tiền hằng năm|${box}|□]] Thuê đất trả tiền hằng năm.`,
        { left: 567 },
      ),
      p(
        `- Số, ngày tháng năm ban hành văn bản của cấp có thẩm quyền về thửa đất/khu đất: [[dots|Số, ngày tháng năm ban hành văn bản của cấp có thẩm quyền về thửa đất/khu đất|${long}|………………………………………………]]`,
      ),
      p('5. Nội dung đề nghị chuyển hình thức sử dụng đất:'),
      p(`- Diện tích (m{sup:2}): [[dots|Diện tích|${area}|…………………………]]`),
      p(`- Mục đích sử dụng đất{sup:[5]}: [[dots|Mục đích sử dụng đất|${kindOfLand},long-text|…………………………]]`),
      p(`- Thời hạn sử dụng đất: [[dots|Thời hạn sử dụng đất|${term}|…………………………]]`),
      p(
        '- Chuyển từ hình thức [[dots|Chuyển từ hình thức/ /từ hình thức|text,choice,long-text|……………………………]] sang hình thức [[dots|sang hình thức/ /Chuyển sang hình thức|text,choice,long-text|…………………………….]] theo quy định của pháp luật về đất đai{sup:[6]}',
      ),
      p(
        '6. Cam kết sử dụng đất đúng mục đích, chấp hành đúng các quy định của pháp luật đất đai, pháp luật về đất trồng lúa; nộp tiền sử dụng đất, tiền thuê đất, các nghĩa vụ tài chính khác theo quy định của pháp luật (nếu có) đầy đủ, đúng hạn.',
        { align: 'both' },
      ),
      p(`Các cam kết khác (nếu có): [[dots|Các cam kết khác|${long}|…………………………………………………………………………]]`),
      p(`7. Tài liệu gửi kèm (nếu có){sup:[7]}: [[dots|Tài liệu gửi kèm|${long},table|……………………………………………………………………]]`),
      p('Người làm đơn{sup:[8]}\n(Ký và ghi rõ họ tên, đóng dấu nếu có)', { align: 'right', bold: true }),
      p('_____________________'),
      p('[1] Chủ tịch UBND cấp có thẩm quyền chuyển hình thức sử dụng đất.', { size: 20 }),
      p(
        '[2] Đối với cá nhân, người đại diện thì ghi rõ họ tên và thông tin về số, ngày/tháng/năm, cơ quan cấp Căn cước công dân hoặc số định danh hoặc Hộ chiếu…; đối với tổ chức thì ghi rõ thông tin như trong Quyết định thành lập cơ quan/Giấy chứng nhận đầu tư đối với doanh nghiệp/tổ chức kinh tế…',
        { size: 20 },
      ),
      p('[3] Ghi theo loại đất trong giấy chứng nhận về quyền sử dụng đất đã cấp.', { size: 20 }),
      p(
        '[4] Giao đất không thu tiền sử dụng đất; giao đất có thu tiền sử dụng đất; cho thuê đất thu tiền thuê đất một lần cho cả thời gian thuê; cho thuê đất thu tiền thuê đất hàng năm.',
        { size: 20 },
      ),
      p('[5] Ghi theo loại đất xác định theo quy định của pháp luật về đất đai hiện hành.', { size: 20 }),
      p('[6] Ví dụ: từ hình thức Nhà nước cho thuê đất thu tiền hằng năm sang hình thức … cho cả thời gian thuê.', {
        size: 20,
      }),
      p('[7] Thực hiện trong trường hợp hồ sơ do người sử dụng đất lập phải có theo quy định.', { size: 20 }),
      p('[8] Ghi rõ họ và tên cá nhân, cá nhân đại diện cho người sử dụng đất.', { size: 20 }),
    ],
  },
  {
    name: 'danh-sach-15b-15c',
    blocks: [
      p('Mẫu số 15b. Danh sách các thửa đất của một hộ gia đình, cá nhân, cộng đồng dân cư', { italic: true }),
      p('DANH SÁCH CÁC THỬA ĐẤT CỦA MỘT HỘ GIA ĐÌNH, CÁ NHÂN, CỘNG ĐỒNG DÂN CƯ', { align: 'center', bold: true }),
      p('(Kèm theo Mẫu số 15)', { align: 'center', italic: true }),
      p(
        `Người sử dụng đất: [[dots|Người sử dụng đất|${anyone}|.................................]]  Số tờ: [[dots|Số tờ|${count}|.....]]`,
      ),
      table(
        [700, 1000, 1000, 1700, 1000, 1300, 1400, 1300],
        [
          [
            'Số thứ tự',
            'Thửa đất số',
            'Tờ bản đồ số',
            'Địa chỉ thửa đất',
            'Diện tích (m{sup:2})',
            'Sử dụng vào mục đích',
            'Thời hạn đề nghị được sử dụng đất',
            'Nguồn gốc sử dụng đất',
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
          [
            '1',
            '[[rows|Danh sách các thửa đất của một hộ gia đình, cá nhân, cộng đồng dân cư/ /Thửa đất số/ /Tờ bản đồ số/ /Địa chỉ thửa đất/ /Diện tích/ /Sử dụng vào mục đích/ /Thời hạn đề nghị được sử dụng đất/ /Nguồn gốc sử dụng đất|text+number,text+number,address+text,area+number+text,text+choice,text+date+partial-date+choice,text+choice+long-text|]]',
            '',
            '',
            '',
            '',
            '',
            '',
          ],
          ['2', '', '', '', '', '', '', ''],
          ['3', '', '', '', '', '', '', ''],
          [
            cell([p('Tổng cộng', { align: 'center', bold: true })], { span: 4 }),
            '[[cell|Tổng cộng, Diện tích/ /Tổng cộng/ /Diện tích, Tổng cộng/ /Tổng cộng Diện tích|area,number,text|]]',
            'x',
            'x',
            'x',
          ],
        ],
      ),
      table(
        [4300, 5000],
        [
          [
            '',
            cell([
              p(`[[dots|Địa danh|${place}|……]] , ngày [[date|Ngày lập|date|…… tháng …… năm ……]]`, { align: 'center' }),
              p('Người sử dụng đất/Người kê khai', { align: 'center', bold: true }),
              p('(Ký và ghi rõ họ tên)', { align: 'center' }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('Hướng dẫn kê khai:', { italic: true }),
      p('Việc kê khai thông tin theo hướng dẫn tại Mẫu số 15; cột (7) ghi “đến ngày …/…/…” hoặc “Lâu dài”.', {
        italic: true,
      }),
      p('Mẫu số 15c. Danh sách tài sản gắn liền với đất trên cùng một thửa đất', { italic: true }),
      p('DANH SÁCH TÀI SẢN GẮN LIỀN VỚI ĐẤT TRÊN CÙNG MỘT THỬA ĐẤT', { align: 'center', bold: true }),
      p('(Kèm theo Mẫu số 15)', { align: 'center', italic: true }),
      p(
        `Sở hữu chung: [[box|Sở hữu chung|${box}|☐]] ; Sở hữu riêng: [[box|Sở hữu riêng|${box}|☐]] (Đánh dấu vào ô lựa chọn)`,
      ),
      table(
        [2000, 1200, 1500, 1300, 800, 900, 1100, 1000],
        [
          [
            cell('Loại nhà ở, công trình xây dựng', { merge: 'begin' }),
            cell('Diện tích xây dựng (m{sup:2})', { merge: 'begin' }),
            cell('Diện tích sàn xây dựng/diện tích sử dụng (m{sup:2})', { merge: 'begin' }),
            cell('Hình thức sở hữu (chung, riêng)', { merge: 'begin' }),
            cell('Số tầng', { span: 2 }),
            cell('Nguồn gốc', { merge: 'begin' }),
            cell('Thời hạn sở hữu', { merge: 'begin' }),
          ],
          [
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            'tầng nổi',
            'tầng hầm',
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
          [
            '[[rows|Danh sách tài sản gắn liền với đất trên cùng một thửa đất/ /Loại nhà ở, công trình xây dựng/ /Diện tích xây dựng/ /Diện tích sàn xây dựng/diện tích sử dụng/ /Hình thức sở hữu/ /Số tầng, tầng nổi/ /Số tầng, tầng hầm/ /Nguồn gốc/ /Thời hạn sở hữu|text+choice,area+number+text,area+number+text,text+choice,number+text,number+text,text+choice+long-text,text+date+partial-date+choice|]]',
            '',
            '',
            '',
            '',
            '',
            '',
            '',
          ],
          ['', '', '', '', '', '', '', ''],
          ['', '', '', '', '', '', '', ''],
        ],
      ),
      p(`[[dots|Địa danh|${place}|……]] , ngày [[date|Ngày lập|date|…… tháng …… năm ……]]`, { align: 'right' }),
      p('Người sử dụng đất/Người kê khai', { align: 'right', bold: true }),
      p('(Ký và ghi rõ họ tên)', { align: 'right' }),
    ],
  },
  {
    name: 'bao-cao-ra-soat-15d',
    blocks: [
      p('Mẫu số 15d', { align: 'right', bold: true }),
      table(
        [4000, 5300],
        [
          [
            cell([
              p('TÊN TỔ CHỨC BÁO CÁO', { align: 'center', bold: true }),
              p('[[dots|Tên tổ chức báo cáo|text,upper-case-name,person-name|........................]]', {
                align: 'center',
              }),
              p('Số: [[dots|Số|text,number|........]]/BC', { align: 'center' }),
            ]),
            cell([
              p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
              p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
              p(`[[dots|Địa danh|${place}|.........]], ngày [[date|Ngày lập|date|.... tháng .... năm 20....]]`, {
                align: 'center',
                italic: true,
              }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('BÁO CÁO\nKết quả rà soát hiện trạng sử dụng đất của tổ chức', { align: 'center', bold: true }),
      p(
        'Kính gửi: - Chủ tịch Ủy ban nhân dân tỉnh [[dots|Kính gửi/ /Chủ tịch Ủy ban nhân dân tỉnh/ /Kính gửi, Chủ tịch Ủy ban nhân dân tỉnh/ /Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh|text|.........................]];',
        { align: 'center' },
      ),
      p('- Văn phòng đăng ký đất đai.', { align: 'center' }),
      p('I. THÔNG TIN VỀ TỔ CHỨC SỬ DỤNG ĐẤT', { bold: true }),
      p(
        '1. Tên tổ chức sử dụng đất: [[dots|Tên tổ chức sử dụng đất|text,upper-case-name,person-name,long-text|______________________________________]]',
      ),
      p(
        '2. Quyết định thành lập số [[dots|Quyết định thành lập số|text|_________]] ngày [[date|Quyết định thành lập, ngày/ /ngày/ /Quyết định thành lập số, ngày|date,partial-date|___/___/______]] của [[dots|của/ /Quyết định thành lập, của/ /Quyết định thành lập số, của|text,person-name|__________________]]',
      ),
      p(`3. Địa chỉ trụ sở chính: [[dots|Địa chỉ trụ sở chính|${address}|________________________________________]]`),
      p(
        '4. Điện thoại: [[dots|Điện thoại|phone,text|____________]]; Fax: [[dots|Fax|phone,text|____________]]; E-mail: [[dots|E-mail|email,text|_________________]]',
      ),
      p(
        `5. Người đại diện theo pháp luật: [[dots|Người đại diện theo pháp luật|${person}|____________________]] Chức vụ: [[dots|Chức vụ|text|______________]]`,
      ),
      p('II. HIỆN TRẠNG QUẢN LÝ, SỬ DỤNG ĐẤT', { bold: true }),
      p(
        `1. Tổng diện tích đất đang quản lý, sử dụng: [[dots|Tổng diện tích đất đang quản lý, sử dụng|${area}|..................]] m{sup:2}, gồm [[dots|gồm … khu đất/ /gồm/ /số khu đất/ /khu đất/ /gồm khu đất|${count}|.......]] khu đất, cụ thể:`,
      ),
      table(
        [600, 2300, 900, 900, 1300, 1300, 1300, 1000],
        [
          [
            cell('STT', { merge: 'begin' }),
            cell('Địa chỉ khu đất', { merge: 'begin' }),
            cell('Thửa đất số', { merge: 'begin' }),
            cell('Tờ bản đồ số', { merge: 'begin' }),
            cell('Diện tích (m{sup:2})', { span: 2 }),
            cell('Mục đích sử dụng đất', { merge: 'begin' }),
            cell('Ghi chú', { merge: 'begin' }),
          ],
          [
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
            'Theo giấy tờ',
            'Theo hiện trạng',
            cell('', { merge: 'on' }),
            cell('', { merge: 'on' }),
          ],
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
          [
            '1',
            '[[rows|Hiện trạng quản lý, sử dụng đất/ /Địa chỉ khu đất/ /Thửa đất số/ /Tờ bản đồ số/ /Diện tích, Theo giấy tờ/ /Diện tích, Theo hiện trạng/ /Mục đích sử dụng đất/ /Ghi chú|address+text,text+number,text+number,area+number+text,area+number+text,text+choice,text+long-text|]]',
            '',
            '',
            '',
            '',
            '',
            '',
          ],
          ['2', '', '', '', '', '', '', ''],
          ['3', '', '', '', '', '', '', ''],
          [
            '',
            cell([p('Tổng cộng', { bold: true })]),
            '',
            '',
            '[[cell|Tổng cộng, Diện tích, Theo giấy tờ/ /Tổng cộng, Theo giấy tờ/ /Theo giấy tờ, Tổng cộng/ /Diện tích, Theo giấy tờ, Tổng cộng|area,number,text|]]',
            '[[cell|Tổng cộng, Diện tích, Theo hiện trạng/ /Tổng cộng, Theo hiện trạng/ /Theo hiện trạng, Tổng cộng/ /Diện tích, Theo hiện trạng, Tổng cộng|area,number,text|]]',
            'x',
            'x',
          ],
        ],
      ),
      p('2. Tình hình sử dụng đất (ghi số liệu đến ngày báo cáo):'),
      table(
        [5000, 1800, 2500],
        [
          ['Tình hình sử dụng', 'Số khu đất', 'Diện tích (m{sup:2})'],
          ...[
            'Sử dụng đúng mục đích',
            'Cho thuê, cho mượn trái pháp luật',
            'Bị lấn, bị chiếm',
            'Chưa đưa vào sử dụng',
          ].map((name, index) => [
            `${'abcd'[index]}) ${name}`,
            `[[cell|${name}, Số khu đất/ /Số khu đất, ${name}|${count}|]]`,
            `[[cell|${name}, Diện tích/ /Diện tích, ${name}|${area}|]]`,
          ]),
        ],
      ),
      p(
        `3. Tranh chấp đất đai: Có [[box|Có|${box}|□]]   Không [[box|Không|${box}|□]]. Nếu có, nêu rõ: [[dots|Nếu có, nêu rõ/ /nêu rõ/ /Tranh chấp đất đai|${long}|..........................................]]`,
      ),
      p('............................................................................................................'),
      p('4. Nghĩa vụ tài chính về đất đai:'),
      p(
        `- Tiền sử dụng đất đã nộp: [[dots|Tiền sử dụng đất đã nộp|money,number,text|……………]]đồng; còn nợ: [[dots|còn nợ/ /Tiền sử dụng đất còn nợ/ /Tiền sử dụng đất, còn nợ|money,number,text|……………]]đồng;`,
      ),
      p(
        `- Tiền thuê đất đã nộp: [[dots|Tiền thuê đất đã nộp|money,number,text|……………]]đồng; tính đến ngày [[date|tính đến ngày/ /Tiền thuê đất đã nộp tính đến ngày/ /Tiền thuê đất đã nộp, tính đến ngày|date,partial-date|…/…/……]];`,
      ),
      p('III. ĐỀ XUẤT, KIẾN NGHỊ', { bold: true }),
      p(
        `[[dots|Đề xuất, kiến nghị|${long}|............................................................................................................]]`,
      ),
      p('............................................................................................................'),
      table(
        [4300, 5000],
        [
          [
            cell([p('Nơi nhận:', { bold: true, italic: true, size: 22 }), p('- Như trên;\n- Lưu: …', { size: 22 })]),
            cell([
              p('ĐẠI DIỆN TỔ CHỨC SỬ DỤNG ĐẤT', { align: 'center', bold: true }),
              p('(Ký, ghi rõ họ tên, chức vụ và đóng dấu)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
      p('Ghi chú:', { bold: true }),
      p('- Cột (7): ghi theo loại đất trên giấy tờ (trụ sở cơ quan, kho, nhà xưởng, …).', { size: 22 }),
      p('- Trường hợp có nhiều khu đất thì lập biểu riêng, mỗi khu đất ghi: “Khu đất số …, tại …”.', { size: 22 }),
    ],
  },
  {
    name: 'phieu-cung-cap-thong-tin',
    blocks: [
      p('Mẫu số 14', { align: 'right' }),
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập - Tự do - Hạnh phúc', { align: 'center', bold: true }),
      p('------------------', { align: 'center' }),
      p(`[[dots|Địa danh|${place}|………..]] , ngày [[date|Ngày lập|date|…….tháng…….năm………]]`, {
        align: 'right',
        italic: true,
      }),
      p('PHIẾU YÊU CẦU CUNG CẤP THÔNG TIN, DỮ LIỆU ĐẤT ĐAI', { align: 'center', bold: true }),
      p('Kính gửi: [[dots|Kính gửi|text|.............................................................]]', {
        align: 'center',
      }),
      p(
        `1. Tên tổ chức, cá nhân yêu cầu cung cấp thông tin, dữ liệu đất đai: [[dots|Tên tổ chức, cá nhân yêu cầu cung cấp thông tin, dữ liệu đất đai|${anyone}|.............................................................................................]]`,
      ),
      p(
        'Số CCCD/CC/Hộ chiếu [[dots|Số CCCD/CC/Hộ chiếu|personal-id-number,identity-paper,text|.......................]] cấp ngày [[date|cấp ngày/ /Số CCCD/CC/Hộ chiếu, cấp ngày/ /ngày cấp|date,partial-date|......./....../........]] tại [[dots|tại/ /nơi cấp/ /cấp tại/ /Số CCCD/CC/Hộ chiếu, tại|text,address|................................]]; Quốc tịch (đối với người nước ngoài): [[dots|Quốc tịch|text,choice|.................]]',
      ),
      p(
        `2. Địa chỉ: [[dots|Địa chỉ|${address}|......................................................................................................]]`,
      ),
      p(
        '3. Số điện thoại: [[dots|Số điện thoại|phone,text|......................]]; fax: [[dots|fax|phone,text|...................]]; E-mail: [[dots|E-mail|email,text|........................]]',
      ),
      p('4. Danh mục và nội dung thông tin, dữ liệu cần cung cấp (đánh dấu "x" vào ô cần chọn):'),
      p('4.1. Thông tin, dữ liệu của thửa đất:'),
      p(
        `Thửa đất số: [[dots|Thửa đất số|text,number|……..]] Tờ bản đồ số: [[dots|Tờ bản đồ số|text,number|……..]] Địa chỉ: [[dots|Địa chỉ/ /Địa chỉ thửa đất|${address}|…………………………………………]]`,
      ),
      table(
        [3100, 3100, 3100],
        [
          [
            `[[box|Thông tin thửa đất|${box}|□]] Thông tin thửa đất`,
            `[[box|Lịch sử biến động|${box}|□]] Lịch sử biến động`,
            `[[box|Giao dịch bảo đảm|${box}|□]] Giao dịch bảo đảm`,
          ],
          [
            `[[box|Người sử dụng đất|${box}|□]] Người sử dụng đất`,
            `[[box|Quy hoạch sử dụng đất|${box}|□]] Quy hoạch sử dụng đất`,
            `[[box|Hạn chế về quyền|${box}|□]] Hạn chế về quyền`,
          ],
          [
            `[[box|Tài sản gắn liền với đất|${box}|□]] Tài sản gắn liền với đất`,
            `[[box|Trích lục bản đồ|${box}|□]] Trích lục bản đồ`,
            `[[box|Tất cả thông tin trên|${box}|□]] Tất cả thông tin trên`,
          ],
        ],
        { borders: false },
      ),
      p('4.2. Dữ liệu khác:'),
      table(
        [600, 5000, 1800, 1900],
        [
          ['TT', 'Loại dữ liệu', 'Bản giấy', 'Bản số'],
          ...['Bản đồ địa chính (Mẫu 14a)', 'Thống kê, kiểm kê đất đai (Mẫu 14b)', 'Giá đất (Mẫu 14d)'].map(
            (name, index) => {
              const short = name.replace(/ \(.*/, '')
              return [
                `${index + 1}`,
                name,
                cell([
                  p(`[[box|${short}, Bản giấy/ /Bản giấy, ${short}|${box}|□]]`, {
                    align: 'center',
                  }),
                ]),
                cell([p(`[[box|${short}, Bản số/ /Bản số, ${short}|${box}|□]]`, { align: 'center' })]),
              ]
            },
          ),
        ],
      ),
      p('5. Mục đích sử dụng thông tin, dữ liệu:'),
      p(`[[dots|Mục đích sử dụng thông tin, dữ liệu|${long}|…………….…………………………………………………………………………]]`),
      p('…………………………………………………………………………………………………'),
      p(
        '6. Hình thức khai thác, sử dụng và phương thức nhận kết quả: [[dots|Hình thức khai thác, sử dụng và phương thức nhận kết quả/ /số bộ/ /bộ|number,text|……..]] bộ',
      ),
      p(
        `[[box|Bản giấy|${box}|□]] Bản giấy; [[box|Nhận tại nơi cung cấp|${box}|□]] Nhận tại nơi cung cấp; [[box|Gửi EMS theo địa chỉ|${box}|□]] Gửi EMS theo địa chỉ: [[dots|Gửi EMS theo địa chỉ|${address}|………………]]; [[box|Email|${box}|□]] Email; [[box|Khác|${box}|□]] Khác [[dots|Khác|text,long-text|………..]]`,
      ),
      p(
        '7. Cam kết sử dụng dữ liệu: Tôi cam đoan không sử dụng dữ liệu được cung cấp trái với quy định của pháp luật và không cung cấp cho bất kỳ bên thứ ba nào khác./.',
        { align: 'both' },
      ),
      table(
        [4650, 4650],
        [
          [
            cell([
              p('CÁN BỘ TIẾP NHẬN', { align: 'center', bold: true }),
              p('Tiếp nhận hồi … giờ … ngày …/…/20…', { align: 'center', italic: true }),
              p('(Ký, ghi rõ họ tên)', { align: 'center', italic: true }),
            ]),
            cell([
              p('NGƯỜI YÊU CẦU', { align: 'center', bold: true }),
              p('(Ký, ghi rõ họ tên và đóng dấu nếu có)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
    ],
  },
  {
    name: 'hoa-giai-tranh-chap',
    blocks: [
      p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { align: 'center', bold: true }),
      p('Độc lập – Tự do – Hạnh phúc', { align: 'center', bold: true }),
      p('———————', { align: 'center' }),
      p(`[[dots|Địa danh|${place}|………………]], ngày [[date|Ngày lập|date|…...tháng …...năm 20…..]]`, {
        align: 'right',
        italic: true,
      }),
      p('ĐƠN ĐỀ NGHỊ', { align: 'center', bold: true, size: 30 }),
      p('(V/v hòa giải tranh chấp đất đai)', { align: 'center', bold: true }),
      p(
        'Kính gửi: Ủy ban nhân dân xã/phường [[dots|Kính gửi/ /Ủy ban nhân dân xã/phường/ /Kính gửi, Ủy ban nhân dân xã/phường/ /Kính gửi: Ủy ban nhân dân xã/phường|text|……………….]]',
        { align: 'center' },
      ),
      p('I. NGƯỜI ĐỀ NGHỊ', { bold: true }),
      p(
        `Tôi tên là [[dots|Tôi tên là/ /tên|${person}|………………………………]] sinh ngày [[date|sinh ngày/ /ngày sinh|date,partial-date|…/…/……]], Căn cước số [[dots|Căn cước số|personal-id-number,identity-paper,text|……………….]] do [[dots|do/ /Căn cước số, do/ /nơi cấp/ /do … cấp|text|………………]] cấp ngày [[date|cấp ngày/ /Căn cước, cấp ngày/ /Căn cước số, cấp ngày/ /ngày cấp|date,partial-date|…..tháng….năm…..]]; hiện cư trú tại [[dots|hiện cư trú tại/ /cư trú tại|${address}|………………………………………………]], điện thoại [[dots|điện thoại|phone,text|……………]], là chủ sử dụng thửa đất số [[dots|thửa đất số/ /là chủ sử dụng thửa đất số/ /chủ sử dụng thửa đất số|text,number|….]], tờ bản đồ số [[dots|tờ bản đồ số|text,number|….]], diện tích [[dots|diện tích|${area}|……]]m{sup:2}, loại đất [[dots|loại đất|${kindOfLand}|………]], tọa lạc tại [[dots|tọa lạc tại|${address}|………………………………………]]`,
        { align: 'both', firstLine: 567 },
      ),
      p('II. NGƯỜI BỊ ĐỀ NGHỊ', { bold: true }),
      p(
        `Ông (bà): [[dots|Ông (bà)/ /Người bị đề nghị, Ông (bà)/ /Họ và tên/ /Ông|${person}|_ _ _ _ _ _ _ _ _ _ _ _ _ _ _]] Năm sinh: [[dots|Năm sinh|number,text,partial-date,date|_ _ _ _]]`,
      ),
      p(`Nơi ở hiện nay: [[dots|Nơi ở hiện nay|${address}|_ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _]]`),
      p('III. NỘI DUNG TRANH CHẤP', { bold: true }),
      p(
        `1. Loại tranh chấp (đánh dấu X vào ô phù hợp): Ranh giới [[box|Ranh giới|${box}|☐]]  Lối đi chung [[box|Lối đi chung|${box}|☐]]  Thừa kế [[box|Thừa kế|${box}|☐]]  Khác [[box|Khác|${box}|☐]] (ghi rõ: [[dots|ghi rõ/ /Khác/ /Khác, ghi rõ/ /Khác (ghi rõ)|${long}|…………………]])`,
      ),
      p('2. Tóm tắt sự việc (thời gian xảy ra, phần diện tích tranh chấp, quá trình sử dụng, …):'),
      p(`[[dots|Tóm tắt sự việc|${long}|……………………………………………………………………………………………………]]`),
      p('……………………………………………………………………………………………………'),
      p('……………………………………………………………………………………………………'),
      p(
        `3. Hai bên đã tự hòa giải chưa? Rồi [[box|Rồi|${box}|☐]]  Chưa [[box|Chưa|${box}|☐]]; kết quả: [[dots|kết quả|${long},choice|………………………]]`,
      ),
      p('4. Người làm chứng (nếu có):'),
      table(
        [600, 3200, 3600, 1900],
        [
          ['TT', 'Họ và tên', 'Nơi cư trú', 'Số điện thoại'],
          [
            '1',
            '[[rows|Người làm chứng/ /Họ và tên/ /Nơi cư trú/ /Số điện thoại|person-name+upper-case-name+text,address+text,phone+text|]]',
            '',
            '',
          ],
          ['2', '', '', ''],
        ],
      ),
      p(
        `5. Yêu cầu cụ thể: Đề nghị UBND xã buộc ông (bà) [[dots|Đề nghị UBND xã buộc ông (bà)/ /Yêu cầu cụ thể/ /ông (bà)/ /buộc ông (bà)|${person}|………………………]] trả lại [[dots|trả lại|${area},long-text|…………]] m{sup:2} đất và bồi thường [[dots|bồi thường|money,number,text|………………]] đồng (bằng chữ: [[dots|bằng chữ|text,money,long-text|………………………….]]).`,
        { align: 'both' },
      ),
      p('6. Tài liệu kèm theo:'),
      p(
        `- Bản sao Giấy chứng nhận quyền sử dụng đất số [[dots|Bản sao Giấy chứng nhận quyền sử dụng đất số/ /Giấy chứng nhận quyền sử dụng đất số|text|……………]];`,
      ),
      p(`- [[dots|Tài liệu kèm theo|text,long-text,table|…………………………………………………………………]];`),
      p(`- [[dots|Tài liệu kèm theo|text,long-text,table|…………………………………………………………………]];`),
      p('Tôi cam đoan những điều trình bày trên là đúng sự thật. Kính mong quý cơ quan xem xét, giải quyết.', {
        firstLine: 567,
      }),
      table(
        [4650, 4650],
        [
          [
            cell([
              p('XÁC NHẬN CỦA TRƯỞNG THÔN/TỔ DÂN PHỐ', { align: 'center', bold: true }),
              p('Ông (bà) ……………… có đơn trình bày trên hiện cư trú tại thôn …………', { align: 'both' }),
              p('(Ký, ghi rõ họ tên)', { align: 'center', italic: true }),
            ]),
            cell([
              p('NGƯỜI ĐỀ NGHỊ', { align: 'center', bold: true }),
              p('(Ký, ghi rõ họ tên)', { align: 'center', italic: true }),
            ]),
          ],
        ],
        { borders: false },
      ),
    ],
  },
]
