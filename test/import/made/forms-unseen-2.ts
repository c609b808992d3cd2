import { cell, type MadeForm, p, table } from './build.ts'
import { body, centre, day, leader, lines, motto, paper, person, place, tick, words } from './forms-unseen.ts'

const signed = (left: string, right: string) =>
  table([4600, 4800], [[cell(lines(left, { align: 'center' })), cell(lines(right, { align: 'center' }))]], {
    borders: false,
  })
/** A row on each line, its cells between `¦`: `v ` begins a cell over more rows, `^` goes on with it, `> ` is two columns wide. */
const grid = (widths: readonly number[], text: string) =>
  table(
    widths,
    text
      .trim()
      .split('\n')
      .map((row) =>
        row
          .split('¦')
          .map((each) => each.trim())
          .map((each) => {
            if (each === '^') return cell('', { merge: 'on' })
            if (each.startsWith('v ')) return cell(each.slice(2), { merge: 'begin' })
            return each.startsWith('> ') ? cell(each.slice(2), { span: 2 }) : each
          }),
      ),
  )
const dated = (before: string, after: string) =>
  `[[dots|Địa danh|text,address|${before}]], ngày [[date|Ngày lập|${day}|${after}]]`

export const unseen2: readonly MadeForm[] = [
  {
    name: 'doi-giay-phep-lai-xe',
    blocks: [
      ...centre(`${motto}\n-----------------\nĐƠN ĐỀ NGHỊ ĐỔI, CẤP LẠI GIẤY PHÉP LÁI XE`),
      ...lines(
        `Kính gửi: Sở Giao thông vận tải[[dots|Kính gửi/ /Kính gửi: Sở Giao thông vận tải/ /Sở Giao thông vận tải|${body}|............................]]`,
        { align: 'center' },
      ),
      ...lines(`
Tôi là:[[dots|Tôi là|${person}|.....................................................................]]Quốc tịch:[[dots|Quốc tịch|text,choice|..........................]]
Sinh ngày:[[date|Sinh ngày/ /Sinh/ /Ngày sinh|${day}|..... /..... /.........]] Nam, Nữ:[[dots|Nam, Nữ|text,choice|.............................]]
Số Căn cước công dân hoặc Hộ chiếu (còn giá trị sử dụng):[[dots|Số Căn cước công dân hoặc Hộ chiếu (còn giá trị sử dụng)|${paper}|.....................................................]]
Ngày cấp:[[dots|Ngày cấp|${day}|..............................]] Nơi cấp:[[dots|Nơi cấp|${body}|.....................................................]]
Nơi cư trú:[[dots|Nơi cư trú|${place}|…………………………………………………………………………………]]
Đã học lái xe tại:[[dots|Đã học lái xe tại|${body}|..............................................................]]năm[[dots|năm/ /Đã học lái xe tại, năm/ /Đã học lái xe năm|number,text,${day}|..................]]
Hiện đã có giấy phép lái xe hạng:[[dots|Hiện đã có giấy phép lái xe hạng/ /giấy phép lái xe hạng/ /hạng|text,choice|................]]số{sup:(2)}:[[dots|số/ /Hiện đã có giấy phép lái xe, số/ /Hiện đã có giấy phép lái xe hạng, số/ /Số giấy phép lái xe|text,identity-paper,number|...................................]]
do:[[dots|do/ /Nơi cấp/ /giấy phép lái xe do/ /Hiện đã có giấy phép lái xe hạng, do|${body}|…….................................................]]cấp ngày[[date|cấp ngày/ /ngày cấp/ /cấp/ /Hiện đã có giấy phép lái xe hạng, cấp ngày|${day}|....../...../........]]
Đề nghị cho tôi được đổi, cấp lại{sup:(3)} giấy phép lái xe cơ giới đường bộ hạng:[[dots|Đề nghị cho tôi được đổi, cấp lại giấy phép lái xe cơ giới đường bộ hạng/ /hạng/ /giấy phép lái xe cơ giới đường bộ hạng|text,choice|...............]]
Lý do:[[dots|Lý do|${words}|................................................................................................................]]
Vi phạm hành chính trong lĩnh vực giao thông đường bộ với hình thức tước quyền sử dụng giấy phép lái xe: Có [[box|Có/ /Vi phạm hành chính trong lĩnh vực giao thông đường bộ với hình thức tước quyền sử dụng giấy phép lái xe, Có/ /Vi phạm hành chính trong lĩnh vực giao thông đường bộ với hình thức tước quyền sử dụng giấy phép lái xe|${tick}|□]] Không [[box|Không/ /Vi phạm hành chính trong lĩnh vực giao thông đường bộ với hình thức tước quyền sử dụng giấy phép lái xe, Không|${tick}|□]]
Xin gửi kèm theo đơn gồm:
- 01 giấy chứng nhận đủ sức khỏe;
- Bản sao giấy phép lái xe, căn cước công dân hoặc hộ chiếu…;
- Các tài liệu khác có liên quan gồm:[[dots|Các tài liệu khác có liên quan gồm/ /Các tài liệu khác có liên quan|${words}|..............................................................................]]
..................................................................................................................................................
Tôi xin cam đoan những điều ghi trên đây là đúng sự thật, nếu sai tôi xin hoàn toàn chịu trách nhiệm.`),
      signed(
        '',
        `${dated('................', '..... tháng ..... năm 20.....')}\nNGƯỜI LÀM ĐƠN\n(Ký và ghi rõ họ, tên)\n......................................`,
      ),
      p('{i:Ghi chú:} (2) Ghi số giấy phép lái xe đã được cấp; (3) Gạch bỏ nội dung không phù hợp (đổi, cấp lại…).'),
    ],
  },
  {
    name: 'giay-khai-dang-ky-xe',
    blocks: [
      ...centre(`${motto}\nGIẤY KHAI ĐĂNG KÝ XE\nA. PHẦN CHỦ XE TỰ KÊ KHAI`),
      ...lines(
        `
1. Tên chủ xe:[[dots|Tên chủ xe|${person},text|\t]]
2. Số định danh cá nhân/Mã định danh tổ chức:[[dots|Số định danh cá nhân/Mã định danh tổ chức|${paper},tax-code|\t]]
3. Địa chỉ:[[dots|Địa chỉ|${place}|\t]]`,
        { properties: leader(9356) },
      ),
      p(`4. Điện thoại:[[dots|Điện thoại|phone|\t]] Email:[[dots|Email|email|\t]]`, { properties: leader(4678, 9356) }),
      p(
        `5. Họ và tên người làm thủ tục:[[dots|Họ và tên người làm thủ tục|${person}|\t]] Số CCCD:[[dots|Số CCCD/ /Số CCCD người làm thủ tục/ /người làm thủ tục, Số CCCD/ /Họ và tên người làm thủ tục, Số CCCD|personal-id-number,identity-paper|\t]]`,
        { properties: leader(5400, 9356) },
      ),
      p('{b:ĐẶC ĐIỂM XE}'),
      grid(
        [2300, 2400, 2300, 2400],
        `
Nhãn hiệu ¦ [[cell|Nhãn hiệu|text,choice|]] ¦ Số loại ¦ [[cell|Số loại|text,choice|]]
Loại xe ¦ [[cell|Loại xe|text,choice|]] ¦ Màu sơn ¦ [[cell|Màu sơn|text,choice|]]
Số máy ¦ [[cell|Số máy|text|]] ¦ Số khung ¦ [[cell|Số khung|text|]]
Năm sản xuất ¦ [[cell|Năm sản xuất|number,text,${day}|]] ¦ Dung tích xi lanh (cm{sup:3}) ¦ [[cell|Dung tích xi lanh (cm3)|number,text|]]
Biển số cũ (nếu có) ¦ [[cell|Biển số cũ (nếu có)|text|]] ¦ Biển số định danh ¦ [[cell|Biển số định danh|text|]]`,
      ),
      ...lines(`
Nội dung đề nghị: [[box|Đăng ký lần đầu/ /Nội dung đề nghị, Đăng ký lần đầu|${tick}|☐]] Đăng ký lần đầu  [[box|Cấp đổi/ /Nội dung đề nghị, Cấp đổi|${tick}|☐]] Cấp đổi  [[box|Cấp lại/ /Nội dung đề nghị, Cấp lại|${tick}|☐]] Cấp lại  [[box|Đăng ký sang tên, di chuyển/ /Nội dung đề nghị, Đăng ký sang tên, di chuyển|${tick}|☐]] Đăng ký sang tên, di chuyển
Lý do:[[dots|Lý do|${words}|…………………………………………………………..……………………………]]
Kèm theo giấy này có:[[dots|Kèm theo giấy này có|${words}|…………………………………………………….……………………….]]
…………………………………………………………………………………………………………..
Tôi xin cam đoan về nội dung khai trên là đúng và hoàn toàn chịu trách nhiệm trước pháp luật.`),
      p(`[[dots|Địa danh|text,address|…………………..]],ngày[[date|Ngày lập|${day}|…….tháng…….năm……..]]`, {
        align: 'right',
        italic: true,
      }),
      p('CHỦ XE/NGƯỜI LÀM THỦ TỤC\n(Ký, ghi rõ họ tên, đóng dấu nếu là cơ quan)', { align: 'right' }),
      ...centre('B. PHẦN KIỂM TRA XÁC ĐỊNH CỦA CƠ QUAN ĐĂNG KÝ XE'),
      ...lines(`
BIỂN SỐ CŨ: ………………………      BIỂN SỐ MỚI: ………………………
Kích thước bao: Dài ………m; Rộng ………m; Cao ………m
Tải trọng: Hàng hóa ……………kg; Số chỗ ngồi: ………
Cán bộ làm thủ tục: ……………………………`),
    ],
  },
  {
    name: 'cap-giay-phep-xay-dung',
    blocks: [
      ...centre(`${motto}\nĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG`),
      p('(Sử dụng cho công trình: Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Nhà ở riêng lẻ…)', {
        align: 'center',
        italic: true,
      }),
      ...lines(`
Kính gửi: [[dots|Kính gửi|${body}|...............................]]
1. Thông tin về chủ đầu tư:
- Tên chủ đầu tư (tên chủ hộ): [[dots|Tên chủ đầu tư (tên chủ hộ)|${person},text|...........................................................................]]
- Người đại diện: [[dots|Người đại diện|${person}|...........................]] Chức vụ (nếu có): [[dots|Chức vụ (nếu có)|text|...........................]]
- Địa chỉ liên hệ: số nhà: [[dots|số nhà/ /Địa chỉ liên hệ, số nhà/ /Địa chỉ liên hệ: số nhà/ /Địa chỉ liên hệ|text,number,address|...............]] đường/phố [[dots|đường/phố/ /Địa chỉ liên hệ, đường/phố|text,address|..............]] phường/xã [[dots|phường/xã/ /Địa chỉ liên hệ, phường/xã|text,address|...............]] tỉnh/thành phố: [[dots|tỉnh/thành phố/ /Địa chỉ liên hệ, tỉnh/thành phố|text,address,choice|...............]]
- Số điện thoại: [[dots|Số điện thoại|phone|................................................................................................]]
2. Thông tin công trình:
- Địa điểm xây dựng: Lô đất số: [[dots|Lô đất số/ /Địa điểm xây dựng: Lô đất số/ /Địa điểm xây dựng, Lô đất số|text,number|..........................]] Diện tích [[dots|Diện tích|area,number,text|............]] m{sup:2}.
3. Tổ chức/cá nhân lập, thẩm tra thiết kế xây dựng:
3.1. Tổ chức/cá nhân lập thiết kế xây dựng:
- Tên tổ chức/cá nhân: [[dots|Tên tổ chức/cá nhân|text,${person}|......................................................]]
- Mã số chứng chỉ năng lực/chứng chỉ hành nghề: [[dots|Mã số chứng chỉ năng lực/chứng chỉ hành nghề|text|....................................]]
4. Nội dung đề nghị cấp phép:
4.1. Đối với công trình nhà ở riêng lẻ:
- Cấp công trình: [[dots|Cấp công trình|text,choice,number|..................]]
- Diện tích xây dựng tầng 1 (tầng trệt): [[dots|Diện tích xây dựng tầng 1 (tầng trệt)|area,number|.........]]m{sup:2}.
- Tổng diện tích sàn:{sup:5} [[dots|Tổng diện tích sàn|area,number|.........]]m{sup:2} (trong đó ghi rõ diện tích sàn các tầng hầm, tầng trên mặt đất, tầng lửng, tum…).
- Chiều cao công trình: [[dots|Chiều cao công trình|number,text|.....]]m (trong đó ghi rõ chiều cao các tầng).
- Số tầng: [[dots|Số tầng|number,text|…]] (ghi rõ số tầng hầm, tầng trên mặt đất, tầng lửng, tum)
5. Dự kiến thời gian hoàn thành công trình: [[dots|Dự kiến thời gian hoàn thành công trình|number,text|…]] tháng.
6. Cam kết: Tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm và bị xử lý theo quy định của pháp luật.
Gửi kèm theo Đơn này các tài liệu:
1 - [[dots|Gửi kèm theo Đơn này các tài liệu/ /1/ /Các tài liệu|${words}|…………………………………………]]
2 - [[dots|Gửi kèm theo Đơn này các tài liệu/ /2/ /Các tài liệu|${words}|…………………………………………]]`),
      signed(
        '',
        `${dated('......', '..... tháng ..... năm .....')}\nNGƯỜI LÀM ĐƠN/ĐẠI DIỆN CHỦ ĐẦU TƯ\nKý, ghi rõ họ tên, đóng dấu (nếu có)`,
      ),
    ],
  },
  {
    name: 'tro-cap-that-nghiep',
    blocks: [
      p('Mẫu số 03: Ban hành kèm theo Thông tư số 28/2015/TT-BLĐTBXH', { italic: true, size: 22 }),
      ...centre(`${motto}\nĐỀ NGHỊ HƯỞNG TRỢ CẤP THẤT NGHIỆP`),
      ...lines(`
Kính gửi: Trung tâm Dịch vụ việc làm[[dots|Kính gửi/ /Kính gửi: Trung tâm Dịch vụ việc làm/ /Trung tâm Dịch vụ việc làm|${body}|………………………]]
Tên tôi là:[[dots|Tên tôi là|${person}|……………………………]] sinh ngày[[date|sinh ngày/ /sinh/ /ngày sinh|${day}|……/……/……]] Nam [[box|Nam|${tick}|□]]; Nữ [[box|Nữ|${tick}|□]]
Số CMND/CCCD:[[dots|Số CMND/CCCD|personal-id-number,identity-paper|………………………………]]
Ngày cấp:[[date|Ngày cấp|${day}|……/……/……]] Nơi cấp:[[dots|Nơi cấp|${body}|………………………………………]]
Số sổ BHXH:[[dots|Số sổ BHXH|text,number|……………………………………………………………………………]]
Số điện thoại:[[dots|Số điện thoại|phone|………………]]Địa chỉ email (nếu có):[[dots|Địa chỉ email (nếu có)|email|…………………]]
Dân tộc:[[dots|Dân tộc|text,choice|……………………]] Tôn giáo:[[dots|Tôn giáo|text,choice|……………………]]
Số tài khoản (ATM nếu có):[[dots|Số tài khoản (ATM nếu có)|text,number|…………………]] tại ngân hàng:[[dots|tại ngân hàng/ /ngân hàng/ /Số tài khoản tại ngân hàng/ /Số tài khoản, tại ngân hàng|text,choice,long-text|………………]]
Trình độ đào tạo:[[dots|Trình độ đào tạo|text,choice|…………………………………………………………………………]]
Nơi thường trú{sup:(1)}:[[dots|Nơi thường trú|${place}|……………………………………………………………………………]]
Chỗ ở hiện nay{sup:(2)}:[[dots|Chỗ ở hiện nay|${place}|……………………………………………………………………………]]
Ngày[[date|Ngày/ /Ngày chấm dứt hợp đồng/ /chấm dứt hợp đồng lao động/ /Ngày lập|${day}|…../…../…….]], tôi đã chấm dứt hợp đồng lao động/hợp đồng làm việc với (tên đơn vị):[[dots|tôi đã chấm dứt hợp đồng lao động/hợp đồng làm việc với (tên đơn vị)/ /tên đơn vị/ /(tên đơn vị)|${body}|……………………]]
tại địa chỉ:[[dots|tại địa chỉ/ /địa chỉ|${place}|………………………………………………………………………………]]
Lý do chấm dứt hợp đồng lao động:[[dots|Lý do chấm dứt hợp đồng lao động|${words}|……………………………………………]]
………………………………………………………………………………………………………
Loại hợp đồng lao động:[[dots|Loại hợp đồng lao động|text,choice|………………………………………………………]]
Số tháng đóng bảo hiểm thất nghiệp[[dots|Số tháng đóng bảo hiểm thất nghiệp|number,text|……]]tháng.
Nơi đề nghị nhận trợ cấp thất nghiệp (BHXH quận/huyện hoặc qua thẻ ATM):[[dots|Nơi đề nghị nhận trợ cấp thất nghiệp (BHXH quận/huyện hoặc qua thẻ ATM)|${body},choice|………………………]]
Kèm theo Đề nghị này là{sup:(3)}[[dots|Kèm theo Đề nghị này là|${words}|……………………………………………]]và Sổ bảo hiểm xã hội của tôi. Đề nghị quý Trung tâm xem xét, giải quyết hưởng trợ cấp thất nghiệp cho tôi theo đúng quy định.`),
      signed('', `${dated('…………', '……. tháng ……. năm ……')}\n{b:Người đề nghị}\n(Ký, ghi rõ họ tên)`),
      p(
        '(3) Bản chính hoặc bản sao của một trong các giấy tờ: Hợp đồng lao động đã hết hạn; quyết định thôi việc; quyết định sa thải;…',
      ),
    ],
  },
  {
    name: 'tk1-ts',
    blocks: [
      ...centre(`${motto}\nTỜ KHAI THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ`),
      p(`Kính gửi: [[dots|Kính gửi|${body}|.......................................................]]`, {
        align: 'center',
      }),
      ...lines(`
{b:I. Áp dụng đối với người tham gia tra cứu không thấy mã số BHXH do cơ quan BHXH cấp}
{b:[01]. Họ và tên} (viết chữ in hoa): [[dots|Họ và tên (viết chữ in hoa)|${person}|........................................]] {b:[02]. Giới tính}: [[dots|Giới tính|text,choice|................]]
{b:[03]. Ngày, tháng, năm sinh}: [[date|Ngày, tháng, năm sinh|${day}|......./......./...........]] {b:[04]. Quốc tịch}: [[dots|Quốc tịch|text,choice|.............................]]
{b:[05]. Dân tộc}: [[dots|Dân tộc|text,choice|........................]] {b:[06]. Số CCCD/ĐDCN/Hộ chiếu}: [[dots|Số CCCD/ĐDCN/Hộ chiếu|${paper}|.......................................]]
{b:[07]. Điện thoại}: [[dots|Điện thoại|phone|...........................]] {b:[08]. Email} (nếu có): [[dots|Email (nếu có)|email|......................................]]
{b:[09]. Nơi đăng ký khai sinh}: [09.1]. Xã: [[dots|Xã/ /Nơi đăng ký khai sinh, Xã|text,address,choice|..................]] [09.2]. Huyện: [[dots|Huyện/ /Nơi đăng ký khai sinh, Huyện|text,address,choice|...................]] [09.3]. Tỉnh: [[dots|Tỉnh/ /Nơi đăng ký khai sinh, Tỉnh|text,address,choice|....................]]
{b:[10]. Họ tên cha/mẹ/giám hộ} (đối với trẻ em dưới 6 tuổi): [[dots|Họ tên cha/mẹ/giám hộ (đối với trẻ em dưới 6 tuổi)|${person}|........................................................]]
{b:[11]. Địa chỉ nhận hồ sơ, kết quả}: [11.1]. Số nhà, đường/phố, thôn/xóm: [[dots|Số nhà, đường/phố, thôn/xóm/ /Địa chỉ nhận hồ sơ, kết quả, Số nhà, đường/phố, thôn/xóm|text,address,long-text|.....................................................]]
[11.2]. Xã: [[dots|Xã/ /Địa chỉ nhận hồ sơ, kết quả, Xã|text,address,choice|.....................]] [11.3]. Huyện: [[dots|Huyện/ /Địa chỉ nhận hồ sơ, kết quả, Huyện|text,address,choice|.....................]] [11.4]. Tỉnh: [[dots|Tỉnh/ /Địa chỉ nhận hồ sơ, kết quả, Tỉnh|text,address,choice|.....................]]
{b:[12]. Kê khai Phụ lục Thành viên hộ gia đình} (phụ lục kèm theo) đối với người tham gia BHYT theo hộ gia đình.
{b:II. Áp dụng đối với người tham gia đã có mã số BHXH đề nghị đăng ký, điều chỉnh thông tin}
{b:[13]. Mã số BHXH}: [[dots|Mã số BHXH|text,number,personal-id-number|..............................]] {b:[14]. Điều chỉnh thông tin cá nhân}:
[14.1]. Họ và tên (viết chữ in hoa): [[dots|Họ và tên (viết chữ in hoa)/ /Điều chỉnh thông tin cá nhân, Họ và tên|${person}|............................................................................]]
[14.2]. Ngày, tháng, năm sinh: [[date|Ngày, tháng, năm sinh/ /Điều chỉnh thông tin cá nhân, Ngày, tháng, năm sinh|${day}|..../..../.......]] [14.3]. Số CCCD/ĐDCN/Hộ chiếu: [[dots|Số CCCD/ĐDCN/Hộ chiếu/ /Điều chỉnh thông tin cá nhân, Số CCCD/ĐDCN/Hộ chiếu|${paper}|..............................]]
{b:[15]. Mức tiền đóng}: [[dots|Mức tiền đóng|money,number,text|.........................]] {b:[16]. Phương thức đóng}: [[dots|Phương thức đóng|text,choice|............................]]
{b:[17]. Nơi đăng ký khám, chữa bệnh ban đầu}: [[dots|Nơi đăng ký khám, chữa bệnh ban đầu|${body}|..............................................................................]]
{b:[18]. Nội dung thay đổi, yêu cầu khác}: [[dots|Nội dung thay đổi, yêu cầu khác|${words}|....................................................................................]]
........................................................................................................................................
{b:[19]. Hồ sơ kèm theo} (nếu có): [[dots|Hồ sơ kèm theo (nếu có)|${words}|..............................................................................................]]`),
      signed(
        'XÁC NHẬN CỦA ĐƠN VỊ\n(chỉ áp dụng đối với người lao động thay đổi họ, tên đệm, tên; ngày, tháng, năm sinh)',
        `Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã kê khai.\n${dated('............', '....... tháng ....... năm ...........')}\n{b:Người kê khai}`,
      ),
      ...centre('PHỤ LỤC THÀNH VIÊN HỘ GIA ĐÌNH'),
      p(
        `Họ và tên chủ hộ: [[dots|Họ và tên chủ hộ|${person}|............................................]] Số điện thoại: [[dots|Số điện thoại/ /Số điện thoại chủ hộ|phone|........................]]`,
      ),
      grid(
        [600, 2200, 1300, 1300, 1200, 1300, 1500],
        `
v Stt ¦ v Họ và tên ¦ v Mã số BHXH ¦ v Ngày, tháng, năm sinh ¦ > Nơi cấp giấy khai sinh ¦ v Mối quan hệ với chủ hộ
^ ¦ ^ ¦ ^ ¦ ^ ¦ Xã ¦ Tỉnh ¦ ^
A ¦ B ¦ 1 ¦ 2 ¦ 3 ¦ 4 ¦ 5
1 ¦ [[rows|Phụ lục Thành viên hộ gia đình/ /Họ và tên/ /Mã số BHXH/ /Ngày, tháng, năm sinh/ /Xã/ /Tỉnh/ /Mối quan hệ với chủ hộ|person-name+upper-case-name,text+number+personal-id-number,date+partial-date,text+address+choice,text+address+choice,text+choice|]] ¦ ¦ ¦ ¦ ¦
2 ¦ ¦ ¦ ¦ ¦ ¦
… ¦ ¦ ¦ ¦ ¦ ¦`,
      ),
    ],
  },
  {
    name: 'ban-khai-thuong-binh',
    blocks: [
      p('Mẫu số 01', { align: 'right', bold: true }),
      ...centre(`${motto}\nBẢN KHAI CÁ NHÂN\nĐề nghị giải quyết chế độ ưu đãi người có công với cách mạng`),
      ...lines(`
{b:1. Thông tin người có công}
Họ và tên:[[dots|Họ và tên/ /Thông tin người có công, Họ và tên|${person}|... ... ... ... ... ... ... ... ... ... ... ...]]
Ngày tháng năm sinh:[[dots|Ngày tháng năm sinh|${day}|... ... ... ... ... ...]] Nam/Nữ:[[dots|Nam/Nữ|text,choice|... ... ... ... ...]]
CCCD/CMND số[[dots|CCCD/CMND số/ /số|personal-id-number,identity-paper|… … … … … …]] Ngày cấp[[dots|Ngày cấp|${day}|… … … … …]] Nơi cấp[[dots|Nơi cấp|${body}|… … … … …]]
Quê quán:[[dots|Quê quán|${place}|...............................................................................................................]]
Nơi thường trú:[[dots|Nơi thường trú|${place}|......................................................................................................]]
Số điện thoại:[[dots|Số điện thoại|phone|.......................................................................................................]]
Thuộc diện người có công{sup:1}:[[dots|Thuộc diện người có công|${words},choice|…………………………………………………………...]]
Tỷ lệ tổn thương cơ thể:[[dots|Tỷ lệ tổn thương cơ thể|number,text|…..…]] %
{b:2. Thông tin thân nhân hoặc người thờ cúng liệt sĩ} (trường hợp người có công đã chết)
Họ và tên:[[dots|Họ và tên/ /Thông tin thân nhân hoặc người thờ cúng liệt sĩ, Họ và tên|${person}|... ... ... ... ... ... ... ... ... ... ... ...]]
Mối quan hệ với người có công:[[dots|Mối quan hệ với người có công|text,choice|…………………………………]]
{b:3. Quá trình tham gia cách mạng}`),
      grid(
        [700, 2800, 2200, 3700],
        `
v TT ¦ > Thời gian ¦ v Cấp bậc, chức vụ, đơn vị
^ ¦ Từ tháng, năm ¦ Đến tháng, năm ¦ ^
1 ¦ [[rows|Quá trình tham gia cách mạng/ /Từ tháng, năm/ /Đến tháng, năm/ /Cấp bậc, chức vụ, đơn vị|date+partial-date+text,date+partial-date+text,text+long-text|]] ¦ ¦
2 ¦ ¦ ¦
3 ¦ ¦ ¦`,
      ),
      ...lines(`
Đã được hưởng chế độ ưu đãi từ ngày[[date|Đã được hưởng chế độ ưu đãi từ ngày/ /từ ngày/ /Đã được hưởng chế độ ưu đãi từ|${day}|… tháng … năm …]] theo Quyết định số[[dots|theo Quyết định số/ /Quyết định số/ /Số quyết định|text|…………]] của[[dots|của/ /Quyết định của/ /theo Quyết định số, của|${body}|……………………………]]
Tôi xin cam đoan lời khai trên là đúng và chịu hoàn toàn trách nhiệm trước pháp luật.`),
      signed(
        `.... , ngày ... tháng ... năm ...\n{b:Xác nhận của UBND cấp xã}\nÔng (bà) ................................... hiện thường trú tại .....................................\n{b:TM. ỦY BAN NHÂN DÂN}\n(Chữ ký, dấu)`,
        `${dated('....', '... tháng ... năm ...')}\n{b:Người khai}\n(Ký, ghi rõ họ và tên)`,
      ),
    ],
  },
  {
    name: 'ho-tro-chi-phi-hoc-tap',
    blocks: [
      ...centre(`${motto}\nĐƠN ĐỀ NGHỊ HỖ TRỢ CHI PHÍ HỌC TẬP`),
      p(
        '(Dùng cho cha mẹ (hoặc người giám hộ) trẻ em mẫu giáo, học sinh phổ thông đang học tại các cơ sở giáo dục công lập)',
        { align: 'center', italic: true },
      ),
      p(`Kính gửi: [[dots|Kính gửi|${body}|_______________________]]`, { align: 'center' }),
      ...lines(`
Họ và tên{sup:(1)}: [[dots|Họ và tên|${person}|_________________________________________________]]
Là cha/mẹ (hoặc người giám hộ) của em{sup:(2)}: [[dots|Là cha/mẹ (hoặc người giám hộ) của em/ /của em|${person}|________________________________]]
Hiện đang học tại lớp: [[dots|Hiện đang học tại lớp/ /lớp|text,number|________________]] Trường: [[dots|Trường|${body}|_______________________________]]
Thuộc đối tượng: (ghi rõ đối tượng được quy định tại Nghị định số 81/2021/NĐ-CP) [[dots|Thuộc đối tượng/ /Thuộc đối tượng: (ghi rõ đối tượng được quy định tại Nghị định số 81/2021/NĐ-CP)|${words},choice|____________________________]]
______________________________________________________________________
(Đánh dấu X vào ô tương ứng)`),
      grid(
        [700, 6700, 2000],
        `
STT ¦ Đối tượng ¦ Đánh dấu
1 ¦ Trẻ em, học sinh mồ côi cả cha lẫn mẹ ¦ [[box|Trẻ em, học sinh mồ côi cả cha lẫn mẹ/ /Đối tượng, Trẻ em, học sinh mồ côi cả cha lẫn mẹ|${tick}|☐]]
2 ¦ Trẻ em, học sinh khuyết tật ¦ [[box|Trẻ em, học sinh khuyết tật/ /Đối tượng, Trẻ em, học sinh khuyết tật|${tick}|☐]]
3 ¦ Trẻ em, học sinh thuộc hộ nghèo ¦ [[box|Trẻ em, học sinh thuộc hộ nghèo/ /Đối tượng, Trẻ em, học sinh thuộc hộ nghèo|${tick}|☐]]`,
      ),
      ...lines(`
Căn cứ vào Nghị định số 81/2021/NĐ-CP của Chính phủ, tôi làm đơn này đề nghị được xem xét để cấp tiền hỗ trợ chi phí học tập theo quy định.
Hình thức nhận: [[box|Tiền mặt/ /Hình thức nhận, Tiền mặt|${tick}|□]] Tiền mặt   [[box|Chuyển khoản/ /Hình thức nhận, Chuyển khoản|${tick}|□]] Chuyển khoản
Số tài khoản: [[dots|Số tài khoản|text,number|_______________________]] Ngân hàng: [[dots|Ngân hàng|text,choice,long-text|_______________________]]`),
      signed('', `${dated('……', '…… tháng …… năm 20…')}\n{b:Người làm đơn}{sup:(3)}\n(Ký tên và ghi rõ họ tên)`),
      ...centre('Xác nhận của cơ sở giáo dục'),
      ...lines(`
Trường:……………………………………………………………………………………
Xác nhận em: ………………………… Hiện đang học tại lớp………. Học kỳ:……….. Năm học:………..
{sup:(1)} Cha mẹ (hoặc người giám hộ) đối với trẻ em mẫu giáo và học sinh phổ thông…; ghi tên học sinh nếu là học viên…`),
    ],
  },
  {
    name: 'don-xin-xac-nhan',
    blocks: [
      ...centre(`${motto}\n---o0o---\nĐƠN XIN XÁC NHẬN`),
      p(`(V/v: [[dots|V/v|${words}|……………………………………..]])`, { align: 'center' }),
      p(
        `Kính gửi: - Ủy ban nhân dân xã/phường[[dots|Kính gửi/ /Ủy ban nhân dân xã/phường/ /Kính gửi: - Ủy ban nhân dân xã/phường|${body}|………….………………]]`,
        { firstLine: 1400 },
      ),
      p(`- Công an xã/phường[[dots|Công an xã/phường/ /Kính gửi, Công an xã/phường/ /Kính gửi|${body}|…………….……………]]`, {
        left: 2400,
      }),
      ...lines(
        `
Tôi tên là\t:[[dots|Tôi tên là|${person}|……………………………………….]]Nam/ nữ:[[dots|Nam/ nữ|text,choice|…………..]]
Ngày sinh\t:[[dots|Ngày sinh|${day}|………………………]]Nơi sinh:[[dots|Nơi sinh|${place}|……………………………]]
Số CMND\t:[[dots|Số CMND|personal-id-number,identity-paper|………………]] Cấp ngày[[date|Cấp ngày/ /Ngày cấp/ /Cấp/ /Số CMND, Cấp ngày|${day}|…./..../…….]] tại[[dots|tại/ /Nơi cấp/ /Cấp tại/ /Số CMND, tại|${body}|………………….]]
Hộ khẩu thường trú:[[dots|Hộ khẩu thường trú|${place}|…………………………………………………………………]]
Chỗ ở hiện nay:[[dots|Chỗ ở hiện nay|${place}|…………………………………………………………………….]]
Nay tôi làm đơn này kính đề nghị quý cơ quan xác nhận cho tôi nội dung sau:
[[dots|Nay tôi làm đơn này kính đề nghị quý cơ quan xác nhận cho tôi nội dung sau/ /nội dung sau/ /kính đề nghị quý cơ quan xác nhận cho tôi nội dung sau|${words}|………………………………………………………………………………………………]]
………………………………………………………………………………………………
………………………………………………………………………………………………
Lý do:[[dots|Lý do|${words}|……………………………………………………………………………………..]]
Xin chân thành cảm ơn./.`,
        { properties: '<w:tabs><w:tab w:val="left" w:pos="1800"/></w:tabs>' },
      ),
      signed(
        '{b:XÁC NHẬN CỦA UBND XÃ/PHƯỜNG}\n……………………………………\n……………………………………',
        `${dated('……………….', '…. tháng .… năm 20.…')}\n{b:Người làm đơn}\n(Ký, ghi rõ họ tên)\n\n……………………………`,
      ),
    ],
  },
  {
    name: 'hop-dong-thue-nha',
    blocks: [
      ...centre(`${motto}\n***\nHỢP ĐỒNG THUÊ NHÀ`),
      p(`Số: [[dots|Số|text,number|…..…]]/HĐTN`, { align: 'center' }),
      ...lines(`
Hôm nay, ngày [[date|Hôm nay, ngày/ /Hôm nay/ /ngày/ /Ngày lập|${day}|… tháng … năm 20…]], tại [[dots|tại/ /Hôm nay, tại/ /Địa điểm|${body}|………………………………………………]], chúng tôi gồm:
{b:BÊN CHO THUÊ (Bên A):} Ông/Bà [[dots|Ông/Bà/ /Bên A/ /Bên A, Ông/Bà/ /BÊN CHO THUÊ, Ông/Bà/ /BÊN CHO THUÊ (Bên A), Ông/Bà/ /BÊN CHO THUÊ (Bên A): Ông/Bà|${person}|……………………………]] sinh năm [[dots|sinh năm/ /năm sinh/ /sinh/ /Bên A, sinh năm/ /Ông/Bà, sinh năm|number,${day},text|………]], CCCD số [[dots|CCCD số/ /số/ /số CCCD/ /Bên A, CCCD số/ /Ông/Bà, CCCD số|personal-id-number,identity-paper|…………………]] do [[dots|do/ /Nơi cấp/ /CCCD do/ /CCCD số, do/ /Bên A, do|${body}|…………………]] cấp ngày [[date|cấp ngày/ /ngày cấp/ /cấp/ /CCCD số, cấp ngày/ /Bên A, cấp ngày|${day}|…/…/……]], thường trú tại [[dots|thường trú tại/ /thường trú/ /Bên A, thường trú tại|${place}|…………………………………………]], điện thoại [[dots|điện thoại/ /Bên A, điện thoại|phone|………………]].
{b:BÊN THUÊ (Bên B):} Ông/Bà [[dots|Ông/Bà/ /Bên B/ /Bên B, Ông/Bà/ /BÊN THUÊ, Ông/Bà/ /BÊN THUÊ (Bên B), Ông/Bà/ /BÊN THUÊ (Bên B): Ông/Bà|${person}|……………………………]] sinh năm [[dots|sinh năm/ /năm sinh/ /sinh/ /Bên B, sinh năm/ /Ông/Bà, sinh năm|number,${day},text|………]], CCCD số [[dots|CCCD số/ /số/ /số CCCD/ /Bên B, CCCD số/ /Ông/Bà, CCCD số|personal-id-number,identity-paper|…………………]] do [[dots|do/ /Nơi cấp/ /CCCD do/ /CCCD số, do/ /Bên B, do|${body}|…………………]] cấp ngày [[date|cấp ngày/ /ngày cấp/ /cấp/ /CCCD số, cấp ngày/ /Bên B, cấp ngày|${day}|…/…/……]], thường trú tại [[dots|thường trú tại/ /thường trú/ /Bên B, thường trú tại|${place}|…………………………………………]].
Hai bên cùng thỏa thuận ký hợp đồng với những nội dung sau:
{b:Điều 1.} Bên A đồng ý cho Bên B thuê căn nhà số [[dots|căn nhà số/ /số/ /Bên A đồng ý cho Bên B thuê căn nhà số|text,number,address,long-text|………]] đường [[dots|đường/ /căn nhà số, đường|text,address,long-text|…………………………]], diện tích sử dụng [[dots|diện tích sử dụng|area,number|……]] m{sup:2}, gồm các trang thiết bị: điện, nước, điều hòa, tủ bếp, …
{b:Điều 2.} Thời hạn thuê là [[dots|Thời hạn thuê là/ /Thời hạn thuê|number,text|….]] tháng, kể từ ngày [[date|kể từ ngày/ /từ ngày/ /kể từ/ /ngày|${day}|…/…/20…]] đến ngày [[date|đến ngày/ /đến/ /ngày|${day}|…/…/20…]].
{b:Điều 3.} Giá thuê nhà là [[dots|Giá thuê nhà là/ /Giá thuê nhà|money,number|…………………]] đồng/tháng (Bằng chữ: [[dots|Bằng chữ/ /Giá thuê nhà, Bằng chữ/ /Giá thuê nhà bằng chữ|${words}|…………………………………………]]). Bên B đặt cọc cho Bên A số tiền [[dots|số tiền/ /đặt cọc/ /Bên B đặt cọc cho Bên A số tiền/ /số tiền đặt cọc|money,number|…………………]] đồng.
Tiền thuê được trả vào ngày [[dots|ngày/ /Tiền thuê được trả vào ngày/ /vào ngày|number,text,partial-date|….]] hằng tháng bằng: [[box|tiền mặt|${tick}|☐]] tiền mặt [[box|chuyển khoản|${tick}|☐]] chuyển khoản.
{b:Điều 4.} Bên B không được tự ý sửa chữa, cải tạo, cho thuê lại… nếu không có sự đồng ý của Bên A.`),
      signed('{b:BÊN CHO THUÊ}\n(Ký, ghi rõ họ tên)\n……………………………', '{b:BÊN THUÊ}\n(Ký, ghi rõ họ tên)\n……………………………'),
    ],
  },
  {
    name: 'giay-gioi-thieu',
    blocks: [
      signed(
        '{b:TÊN CƠ QUAN CHỦ QUẢN}\n{b:TÊN CƠ QUAN, TỔ CHỨC}\nSố: [[dots|Số|text,number|….]]/GGT-…',
        `${motto}\n${dated('………', '… tháng … năm 20…')}`,
      ),
      ...centre('GIẤY GIỚI THIỆU'),
      ...lines(`
[[dots|Tên cơ quan/ /Cơ quan/ /Giấy giới thiệu/ /trân trọng giới thiệu|${body}|……………………………]]{sup:(2)} trân trọng giới thiệu:
Ông (bà): [[dots|Ông (bà)|${person}|…………………………………….…]]{sup:(5)}
Chức vụ: [[dots|Chức vụ|text|…………………………………………………………………………]]
Được cử đến: [[dots|Được cử đến|${body}|…………………………………………………………..…………]]{sup:(6)}
Về việc: [[dots|Về việc|${words}|…………………………………………………………………………]]
…………………………………………………………………………………………………
Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.
Giấy này có giá trị đến hết ngày [[date|Giấy này có giá trị đến hết ngày/ /đến hết ngày/ /Giấy này có giá trị đến hết|${day}|…../……/………]]./.`),
      signed(
        '{b:Nơi nhận:}\n- Như trên;\n- ……;\n- Lưu: VT.',
        '{b:QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ}\n(Chữ ký, dấu)\n{b:Họ và tên}',
      ),
    ],
  },
  {
    name: 'thong-bao-luu-tru',
    blocks: [
      ...centre(`${motto}\nPHIẾU KHAI BÁO LƯU TRÚ, TẠM TRÚ`),
      ...lines(`
Tên cơ sở lưu trú: [[dots|Tên cơ sở lưu trú|text,long-text|…………..………………………………………………………………]]
Địa chỉ: [[dots|Địa chỉ|${place}|…….......................……...……………….............................................…]]
Họ và tên người thông báo: [[dots|Họ và tên người thông báo|${person}|…………………………….]] ĐT: [[dots|ĐT|phone|……………………]]
Loại hình: Khách sạn [[box|Khách sạn/ /Loại hình, Khách sạn|${tick}|□]]   Nhà nghỉ [[box|Nhà nghỉ/ /Loại hình, Nhà nghỉ|${tick}|□]]   Nhà dân [[box|Nhà dân/ /Loại hình, Nhà dân|${tick}|□]]   Khác [[box|Khác/ /Loại hình, Khác|${tick}|□]] (ghi rõ): [[dots|ghi rõ/ /Khác (ghi rõ)/ /Khác/ /Loại hình, Khác (ghi rõ)/ /(ghi rõ)|text,long-text|………………]]`),
      grid(
        [600, 2300, 1300, 900, 1900, 1200, 1200],
        `
v Số TT ¦ v Họ và tên ¦ v Ngày sinh ¦ v Quốc tịch ¦ v Số CCCD/Hộ chiếu ¦ > Thời gian lưu trú
^ ¦ ^ ¦ ^ ¦ ^ ¦ ^ ¦ Từ ngày ¦ Đến ngày
(1) ¦ (2) ¦ (3) ¦ (4) ¦ (5) ¦ (6) ¦ (7)
01 ¦ [[rows|Danh sách khách lưu trú/ /Họ và tên/ /Ngày sinh/ /Quốc tịch/ /Số CCCD, Hộ chiếu/ /Từ ngày/ /Đến ngày|person-name+upper-case-name,date+partial-date,text+choice,personal-id-number+identity-paper+text,date+partial-date,date+partial-date|]] ¦ ¦ ¦ ¦ ¦
02 ¦ ¦ ¦ ¦ ¦ ¦
03 ¦ ¦ ¦ ¦ ¦ ¦
> Tổng cộng: ¦ ¦ ¦ ¦ ¦`,
      ),
      signed(
        'Cán bộ tiếp nhận\nVào hồi … giờ … ngày …/…/……\n(Ký, ghi rõ họ tên)',
        `${dated('.....................', '...... tháng ...... năm 20......')}\nNgười thông báo\n(Ký, ghi rõ họ tên)`,
      ),
    ],
  },
  {
    name: 'cap-phep-khai-thac-thuy-san',
    blocks: [
      ...centre(`${motto}\nĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP KHAI THÁC THỦY SẢN`),
      p(`Kính gửi: [[dots|Kính gửi|${body}|………………………………………….]]`, { align: 'center' }),
      ...lines(`
Họ, tên chủ tàu: [[dots|Họ, tên chủ tàu|${person}|........................................................]] Điện thoại: [[dots|Điện thoại|phone|................................]]
Số căn cước công dân/mã số định danh cá nhân: [[dots|Số căn cước công dân/mã số định danh cá nhân|personal-id-number,identity-paper|..................................................................]]
Nơi thường trú: [[dots|Nơi thường trú|${place}|..........................................................................................................]]
Đề nghị được cấp Giấy phép khai thác thủy sản với nội dung đăng ký như sau:
Tên tàu: [[dots|Tên tàu|text|.........................................]]; Loại tàu: [[dots|Loại tàu|text,choice|.......................................................]]
Số đăng ký tàu: [[dots|Số đăng ký tàu|text,number|......................................................................................................]]
Năm, nơi đóng tàu: [[dots|Năm, nơi đóng tàu|text,long-text|..................................................................................................]]
Chiều dài lớn nhất: [[dots|Chiều dài lớn nhất|number,text|..........................]] m; Tổng dung tích: [[dots|Tổng dung tích|number,text|…………]] GT
Máy chính:`),
      grid(
        [800, 2900, 2900, 2800],
        `
TT ¦ Ký hiệu máy ¦ Số máy chính ¦ Công suất (kW)
No1 ¦ [[rows|Máy chính/ /Ký hiệu máy/ /Số máy chính/ /Công suất (kW)|text,text+number,number+text|]] ¦ ¦
No2 ¦ ¦ ¦
No3 ¦ ¦ ¦`,
      ),
      ...lines(`
Nghề khai thác chính: [[dots|Nghề khai thác chính|text,choice,long-text|...................................]] Nghề phụ: [[dots|Nghề phụ|text,choice,long-text|..........................................]]
Vùng hoạt động: [[box|Vùng bờ/ /Vùng hoạt động, Vùng bờ|${tick}|☐]] Vùng bờ; [[box|Vùng lộng/ /Vùng hoạt động, Vùng lộng|${tick}|☐]] Vùng lộng; [[box|Vùng khơi/ /Vùng hoạt động, Vùng khơi|${tick}|☐]] Vùng khơi
Cảng cá đăng ký cập tàu: [[dots|Cảng cá đăng ký cập tàu|text,long-text,address|..........................................................................................]]
Phương pháp bảo quản sản phẩm: [[dots|Phương pháp bảo quản sản phẩm|${words},choice|..........................................................................]]
Số giấy phép khai thác thủy sản đã cấp (trường hợp cấp lại): [[dots|Số giấy phép khai thác thủy sản đã cấp (trường hợp cấp lại)|text|....................]], cấp ngày [[date|cấp ngày/ /ngày cấp/ /cấp/ /Số giấy phép khai thác thủy sản đã cấp, cấp ngày|${day}|..... tháng ..... năm ......]]
Tôi xin cam đoan sử dụng tàu để khai thác thủy sản đúng nội dung ghi trong giấy phép và chấp hành đúng các quy định của pháp luật./.`),
      p(dated('........', '..... tháng ..... năm 20....'), { align: 'right', italic: true }),
      p('Người đề nghị\n(Ký, ghi rõ họ tên)', { align: 'right', bold: true }),
    ],
  },
]
