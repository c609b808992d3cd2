import { cell, type MadeForm, type MadeParagraph, p, table } from './build.ts'

/** Each line of the text is a paragraph. */
export const lines = (text: string, looks: Parameters<typeof p>[1] = {}): MadeParagraph[] =>
  text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((line) => p(line, looks))

export const centre = (text: string): MadeParagraph[] => lines(text, { align: 'center', bold: true })
export const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc'
export const leader = (...ends: number[]) =>
  `<w:tabs>${ends.map((end) => `<w:tab w:val="left" w:leader="dot" w:pos="${end}"/>`).join('')}</w:tabs>`

export const tick = 'yes-no,choice,choices'
export const person = 'person-name,upper-case-name'
export const day = 'date,partial-date'
export const paper = 'personal-id-number,identity-paper,text'
export const words = 'text,long-text'
export const place = 'address,text,long-text'
export const body = 'text,long-text,address'

const digits = (mark: string, count: number) => [mark, ...Array<string>(count - 1).fill('')]
const squares = (count: number) => Array<number>(count).fill(350)

/** Forms written after the importer was made, by an author who had not read it. */
export const unseen: readonly MadeForm[] = [
  {
    name: 'ct01-day-du',
    blocks: [
      p('Mẫu CT01 ban hành kèm theo Thông tư số 66/2023/TT-BCA ngày 17/11/2023', { align: 'right', italic: true }),
      ...centre(motto),
      ...centre('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ'),
      p(`Kính gửi{sup:(1)}: [[dots|Kính gửi|${body}|……………………………..……………]]`, { firstLine: 720 }),
      ...lines(`
1. Họ, chữ đệm và tên:[[dots|Họ, chữ đệm và tên|${person}|…………………………………………………………………..]]
2. Ngày, tháng, năm sinh:[[date|Ngày, tháng, năm sinh|${day}|……/…..../…….…]]     3. Giới tính:[[dots|Giới tính|text,choice|………………………………]]`),
      table(
        [2600, ...squares(12)],
        [
          [
            '4. Số định danh cá nhân:',
            ...digits('[[digits|Số định danh cá nhân|personal-id-number,identity-paper|]]', 12),
          ],
        ],
      ),
      ...lines(`
5. Số điện thoại liên hệ:[[dots|Số điện thoại liên hệ/ /Số điện thoại|phone|……………………]]6. Email:[[dots|Email|email|………………………………….]]
7. Họ, chữ đệm và tên chủ hộ:[[dots|Họ, chữ đệm và tên chủ hộ|${person}|……………………………]]8. Mối quan hệ với chủ hộ:[[dots|Mối quan hệ với chủ hộ|text,choice|………...]]
9. Số định danh cá nhân của chủ hộ:`),
      table(squares(12), [
        digits(
          '[[digits|Số định danh cá nhân của chủ hộ/ /Chủ hộ, Số định danh cá nhân|personal-id-number,identity-paper|]]',
          12,
        ),
      ]),
      ...lines(`
10. Nội dung đề nghị{sup:(2)}:[[dots|Nội dung đề nghị|${words}|………………………………………………………………….]]
…………………………………………………………………………………………………………
…………………………………………………………………………………………………………
11. Những thành viên trong hộ gia đình cùng thay đổi:`),
      table(
        [600, 2700, 1400, 900, 2000, 1500],
        [
          [
            'TT',
            'Họ, chữ đệm và tên',
            'Ngày, tháng, năm sinh',
            'Giới tính',
            'Số định danh cá nhân',
            'Mối quan hệ với chủ hộ',
          ],
          [
            '1',
            '[[rows|Những thành viên trong hộ gia đình cùng thay đổi/ /Họ, chữ đệm và tên/ /Ngày, tháng, năm sinh/ /Giới tính/ /Số định danh cá nhân/ /Mối quan hệ với chủ hộ|person-name+upper-case-name,date+partial-date,text+choice,personal-id-number+identity-paper,text+choice|]]',
            '',
            '',
            '',
            '',
          ],
          ['2', '', '', '', '', ''],
          ['3', '', '', '', '', ''],
        ],
      ),
      p(''),
      table(
        [2300, 2500, 2300, 2300],
        [
          [
            cell(
              lines(
                'Ý KIẾN CỦA CHỦ HỘ{sup:(3)}\n(Ghi rõ nội dung và ký, ghi rõ họ tên)\n..............................',
              ),
            ),
            cell(
              lines(
                'Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP{sup:(4)}\n(Ký, ghi rõ họ tên)\n..............................',
              ),
            ),
            cell(lines('Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ{sup:(5)}\n(Ký, ghi rõ họ tên)')),
            cell(
              lines(`[[dots|Địa danh|text,address|.....]],ngày[[date|Ngày lập|${day}|.....tháng....năm.......]]
NGƯỜI KÊ KHAI{sup:(6)}
(Ký, ghi rõ họ tên)`),
            ),
          ],
        ],
        { borders: false },
      ),
      ...lines(`
Chú thích:
(1) Cơ quan đăng ký cư trú.
(2) Ghi rõ ràng, cụ thể nội dung đề nghị. Ví dụ: đăng ký thường trú; đăng ký tạm trú; tách hộ; xác nhận thông tin về cư trú…
(3) Áp dụng đối với các trường hợp quy định tại khoản 2, khoản 3 Điều 20; khoản 1 Điều 25… Luật Cư trú.`),
    ],
  },
  {
    name: 'to-khai-can-cuoc',
    blocks: [
      p('Mẫu CC01', { align: 'right' }),
      ...centre(`${motto}\nTỜ KHAI CĂN CƯỚC CÔNG DÂN`),
      ...lines(`
1. Họ, chữ đệm và tên{sup:(1)}: [[dots|Họ, chữ đệm và tên|${person}|............................................................................................]]
2. Họ, chữ đệm và tên gọi khác (nếu có){sup:(1)}: [[dots|Họ, chữ đệm và tên gọi khác (nếu có)/ /Tên gọi khác|${person},text|............................................................]]
3. Ngày, tháng, năm sinh: [[date|Ngày, tháng, năm sinh|${day}|....../......../............]]; 4. Giới tính (Nam/nữ): [[dots|Giới tính (Nam/nữ)|text,choice|....................]]
5. Số CMND/CCCD: [[digits|Số CMND/CCCD|personal-id-number,identity-paper|□□□□□□□□□□□□]]
6. Dân tộc: [[dots|Dân tộc|text,choice|.................]] ; 7. Tôn giáo: [[dots|Tôn giáo|text,choice|..................]]; 8. Quốc tịch: [[dots|Quốc tịch|text,choice|.................]]
9. Tình trạng hôn nhân: [[dots|Tình trạng hôn nhân|text,choice|.........................]]; 10. Nhóm máu (nếu có): [[dots|Nhóm máu (nếu có)|text,choice|......................]]
11. Nơi đăng ký khai sinh: [[dots|Nơi đăng ký khai sinh|${place}|.....................................................................................]]
12. Quê quán: [[dots|Quê quán|${place}|.........................................................................................................]]
13. Nơi thường trú: [[dots|Nơi thường trú|${place}|................................................................................................]]
........................................................................................................................
14. Nơi ở hiện tại: [[dots|Nơi ở hiện tại|${place}|.................................................................................................]]
15. Nghề nghiệp: [[dots|Nghề nghiệp|text|......................................]]; 16. Trình độ học vấn: [[dots|Trình độ học vấn|text,choice|............................]]
17. Họ, chữ đệm và tên của cha{sup:(1)}: [[dots|Họ, chữ đệm và tên của cha|${person}|........................................]]; Quốc tịch: [[dots|Quốc tịch/ /Quốc tịch của cha/ /Cha, Quốc tịch/ /Họ, chữ đệm và tên của cha, Quốc tịch|text,choice|...............]]
Số CCCD/CMND (*): [[digits|Số CCCD/CMND/ /Số CCCD/CMND của cha/ /Cha, Số CCCD/CMND/ /Họ, chữ đệm và tên của cha, Số CCCD/CMND|personal-id-number,identity-paper|☐☐☐☐☐☐☐☐☐☐☐☐]]
18. Họ, chữ đệm và tên của mẹ{sup:(1)}: [[dots|Họ, chữ đệm và tên của mẹ|${person}|........................................]]; Quốc tịch: [[dots|Quốc tịch/ /Quốc tịch của mẹ/ /Mẹ, Quốc tịch/ /Họ, chữ đệm và tên của mẹ, Quốc tịch|text,choice|...............]]
Số CCCD/CMND (*): [[digits|Số CCCD/CMND/ /Số CCCD/CMND của mẹ/ /Mẹ, Số CCCD/CMND/ /Họ, chữ đệm và tên của mẹ, Số CCCD/CMND|personal-id-number,identity-paper|☐☐☐☐☐☐☐☐☐☐☐☐]]
19. Yêu cầu của công dân:
- Cấp CCCD (lần đầu/đổi/cấp lại): [[dots|Cấp CCCD (lần đầu/đổi/cấp lại)/ /Yêu cầu của công dân, Cấp CCCD|text,choice|..............................................................................]]
- Xác nhận số CMND (9 số, 12 số) đã được cấp (có/không): [[dots|Xác nhận số CMND (9 số, 12 số) đã được cấp (có/không)/ /Yêu cầu của công dân, Xác nhận số CMND đã được cấp|text,choice,yes-no|..........................]]
- Chuyển phát bằng đường Bưu điện đến tận tay công dân: Có [[box|Có/ /Chuyển phát bằng đường Bưu điện đến tận tay công dân, Có/ /Chuyển phát bằng đường Bưu điện đến tận tay công dân|${tick}|□]] Không [[box|Không/ /Chuyển phát bằng đường Bưu điện đến tận tay công dân, Không|${tick}|□]]
Địa chỉ nhận: [[dots|Địa chỉ nhận|address,text,long-text|...............................................................]]; Số điện thoại: [[dots|Số điện thoại|phone|.........................]]
Tôi xin cam đoan những thông tin kê khai trên là đúng sự thật.`),
      p(
        `[[dots|Địa danh|text,address|..................]], ngày [[date|Ngày lập|${day}|........... tháng ........ năm.............]]`,
        { align: 'right', italic: true },
      ),
      ...lines('NGƯỜI KHAI\n(Ký, ghi rõ họ tên)', { align: 'right' }),
      ...lines(`
KẾT QUẢ XÁC MINH, TRA CỨU (dành cho cơ quan Công an)
Tàng thư căn cước công dân: .............................................................
Cơ sở dữ liệu quốc gia về dân cư: .......................................................
CÁN BỘ TRA CỨU (Ký, ghi rõ họ tên)
THỜI GIAN HẸN TRẢ KẾT QUẢ: Ngày ....../...../......
Ghi chú: - (1) Ghi chữ in hoa đủ dấu. - (*) Ghi số CCCD, nếu chưa có CCCD thì ghi số CMND.`),
    ],
  },
  {
    name: 'phieu-ly-lich-tu-phap',
    blocks: [
      p('Mẫu số 03/2013/TT-LLTP', { align: 'right' }),
      ...centre(`${motto}\nPHIẾU YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP`),
      p('(Dùng cho cá nhân có yêu cầu cấp Phiếu lý lịch tư pháp số 1 và Phiếu lý lịch tư pháp số 2)', { italic: true }),
      p(`Kính gửi: [[dots|Kính gửi|${body}|.....................................................]]`, {
        align: 'center',
      }),
      ...lines(`
{b:1. Tên tôi là}{sup:1}:[[dots|Tên tôi là|${person}|..................................................................................................]]
{b:2. Tên gọi khác} (nếu có):[[dots|Tên gọi khác (nếu có)|${person},text|....................................................]]{b:3. Giới tính} :[[dots|Giới tính|text,choice|..................]]
{b:4. Ngày, tháng, năm sinh}: [[date|Ngày, tháng, năm sinh|${day}|....... /....... / .............]]
{b:5. Nơi sinh}{sup:2}:[[dots|Nơi sinh|${place}|……………………………………………………………………………....]]
{b:6. Quốc tịch} :[[dots|Quốc tịch|text,choice|....................................................]]{b:7. Dân tộc}:[[dots|Dân tộc|text,choice|..........................................]]
{b:8. Nơi thường trú} {sup:3}:[[dots|Nơi thường trú|${place}|....................................................................................................]]
........................................................................................................................................
{b:9. Nơi tạm trú} {sup:4}:[[dots|Nơi tạm trú|${place}|....................................................................................................]]
{b:10. Giấy CMND/Hộ chiếu} : CMND [[box|CMND/ /Giấy CMND/Hộ chiếu, CMND|${tick}|□]]  Hộ chiếu [[box|Hộ chiếu/ /Giấy CMND/Hộ chiếu, Hộ chiếu|${tick}|□]] {sup:5} Số:[[dots|Số/ /Giấy CMND/Hộ chiếu, Số/ /Số Giấy CMND/Hộ chiếu|${paper}|....................................]]
Cấp ngày[[date|Cấp ngày/ /Ngày cấp/ /Cấp/ /Giấy CMND/Hộ chiếu, Cấp ngày|${day}|.......tháng.......năm................]]Tại:[[dots|Tại/ /Nơi cấp/ /Cấp tại/ /Giấy CMND/Hộ chiếu, Tại|${body}|....................................................]]
{b:11. Số điện thoại/e-mail} :[[dots|Số điện thoại/e-mail|text,phone,email|...................................................................................................]]`),
      ...centre('PHẦN KHAI VỀ CHA, MẸ, VỢ/ CHỒNG'),
      table(
        [2200, 2400, 2400, 2400],
        [
          ['', '{b:CHA}', '{b:MẸ}', '{b:VỢ/ CHỒNG}'],
          [
            'Họ và tên',
            `[[cell|Họ và tên/ /CHA/ /CHA, Họ và tên/ /Họ và tên, CHA/ /Họ và tên CHA|${person}|]]`,
            `[[cell|Họ và tên/ /MẸ/ /MẸ, Họ và tên/ /Họ và tên, MẸ/ /Họ và tên MẸ|${person}|]]`,
            `[[cell|Họ và tên/ /VỢ/ CHỒNG/ /VỢ/ CHỒNG, Họ và tên/ /Họ và tên, VỢ/ CHỒNG|${person}|]]`,
          ],
          [
            'Ngày, tháng, năm sinh',
            `[[cell|Ngày, tháng, năm sinh/ /CHA, Ngày, tháng, năm sinh/ /Ngày, tháng, năm sinh, CHA|${day}|]]`,
            `[[cell|Ngày, tháng, năm sinh/ /MẸ, Ngày, tháng, năm sinh/ /Ngày, tháng, năm sinh, MẸ|${day}|]]`,
            `[[cell|Ngày, tháng, năm sinh/ /VỢ/ CHỒNG, Ngày, tháng, năm sinh/ /Ngày, tháng, năm sinh, VỢ/ CHỒNG|${day}|]]`,
          ],
        ],
      ),
      ...centre('QUÁ TRÌNH CƯ TRÚ CỦA BẢN THÂN\n(Tính từ khi đủ 14 tuổi)'),
      table(
        [2600, 3600, 3200],
        [
          ['Từ tháng, năm đến tháng, năm', 'Nơi thường trú/ Tạm trú', 'Nghề nghiệp, nơi làm việc{sup:6}'],
          [
            '[[rows|Quá trình cư trú của bản thân/ /Từ tháng, năm đến tháng, năm/ /Nơi thường trú, Tạm trú/ /Nghề nghiệp, nơi làm việc|text+long-text+partial-date+date,address+text+long-text,text+long-text|]]',
            '',
            '',
          ],
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ],
      ),
      ...lines(`
{b:Phần khai về án tích, nội dung bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã (nếu có):}[[dots|Phần khai về án tích, nội dung bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã (nếu có)|${words}|...............................................................................]]
........................................................................................................................................
.......................................................................................................................................
{b:Yêu cầu cấp Phiếu lý lịch tư pháp}{sup:7}: Số 1 [[box|Số 1/ /Yêu cầu cấp Phiếu lý lịch tư pháp, Số 1|${tick}|□]]   Số 2 [[box|Số 2/ /Yêu cầu cấp Phiếu lý lịch tư pháp, Số 2|${tick}|□]]
{b:Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định tuyên bố phá sản} (trong trường hợp yêu cầu cấp Phiếu lý lịch tư pháp số 1):
Có [[box|Có/ /Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định tuyên bố phá sản, Có/ /Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định tuyên bố phá sản|${tick}|□]]    Không [[box|Không/ /Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định tuyên bố phá sản, Không|${tick}|□]]
{b:Mục đích yêu cầu cấp Phiếu lý lịch tư pháp}:[[dots|Mục đích yêu cầu cấp Phiếu lý lịch tư pháp|${words}|.......................................................................]]
..........................................................................................................................................
{b:Số lượng Phiếu lý lịch tư pháp yêu cầu cấp}:[[dots|Số lượng Phiếu lý lịch tư pháp yêu cầu cấp|number,text|.......................................]]Phiếu.
Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.`),
      table(
        [4200, 5200],
        [
          [
            '',
            cell(
              lines(
                `[[dots|Địa danh|text,address|……………]], ngày [[date|Ngày lập|${day}|……… tháng …… năm ………]]\n{b:Người yêu cầu}\n(Ký, ghi rõ họ tên)`,
                { align: 'center' },
              ),
            ),
          ],
        ],
        { borders: false },
      ),
      ...lines(`
{i:Ghi chú:}
{sup:1} Viết bằng chữ in hoa, đủ dấu.
{sup:2} Ghi rõ xã/phường, huyện/quận, tỉnh/ thành phố trực thuộc Trung ương.
{sup:6} Đối với người đã từng là quân nhân tại ngũ, công chức, viên chức, công nhân quốc phòng… thì ghi rõ thời gian phục vụ.`),
    ],
  },
  {
    name: 'to-khai-ho-chieu',
    blocks: [
      p('Mẫu TK01\nBan hành kèm theo Thông tư số 31/2023/TT-BCA', { align: 'right', italic: true, size: 22 }),
      ...centre(`${motto}\nTỜ KHAI\nĐề nghị cấp hộ chiếu phổ thông ở trong nước{sup:(1)}`),
      table([1700], [['Ảnh\n(4x6)']]),
      p(
        `1. Họ{sup:(2)}[[dots|Họ|person-name,upper-case-name,text|\t]] 2. Chữ đệm và tên{sup:(2)}[[dots|Chữ đệm và tên|person-name,upper-case-name,text|\t]]`,
        { properties: leader(3800, 9072) },
      ),
      ...lines(`
3. Sinh ngày[[date|Sinh ngày/ /Sinh/ /Ngày sinh|${day}|.....tháng......năm..........]] Giới tính: Nam [[box|Nam/ /Giới tính, Nam|${tick}|☐]] Nữ [[box|Nữ/ /Giới tính, Nữ|${tick}|☐]]  Nơi sinh (tỉnh, Tp)[[dots|Nơi sinh (tỉnh, Tp)|${place},choice|…………………..]]`),
      table(
        [2500, ...squares(12), 2700],
        [
          [
            '4. Số ĐDCN/CCCD/CMND',
            ...digits('[[digits|Số ĐDCN/CCCD/CMND|personal-id-number,identity-paper|]]', 12),
            `Ngày cấp [[date|Ngày cấp|${day}|…../…../…….]]`,
          ],
        ],
      ),
      p(
        `5. Dân tộc[[dots|Dân tộc|text,choice|\t]]6. Tôn giáo[[dots|Tôn giáo|text,choice|\t]]7. Số điện thoại[[dots|Số điện thoại|phone|\t]]`,
        { properties: leader(2900, 5800, 9072) },
      ),
      ...lines(
        `
8. Nơi đăng ký thường trú[[dots|Nơi đăng ký thường trú|${place}|\t]]
9. Nơi đăng ký tạm trú (nếu có)[[dots|Nơi đăng ký tạm trú (nếu có)|${place}|\t]]
10. Nghề nghiệp[[dots|Nghề nghiệp|text|\t]]
11. Tên và địa chỉ cơ quan (nếu có)[[dots|Tên và địa chỉ cơ quan (nếu có)|${body}|\t]]`,
        { properties: leader(9072) },
      ),
      ...lines(`
12. Cha: họ và tên[[dots|họ và tên/ /Cha/ /Cha: họ và tên/ /Cha, họ và tên/ /họ và tên Cha|${person}|…………………………………………………]]sinh ngày[[date|sinh ngày/ /ngày sinh/ /sinh/ /Cha, sinh ngày/ /Cha: họ và tên, sinh ngày|${day}|…../……/…….]]
Mẹ: họ và tên[[dots|họ và tên/ /Mẹ/ /Mẹ: họ và tên/ /Mẹ, họ và tên/ /họ và tên Mẹ|${person}|…………………………………………………….]]sinh ngày[[date|sinh ngày/ /ngày sinh/ /sinh/ /Mẹ, sinh ngày/ /Mẹ: họ và tên, sinh ngày|${day}|…../……/…….]]
Vợ/chồng: họ và tên[[dots|họ và tên/ /Vợ/chồng/ /Vợ/chồng: họ và tên/ /Vợ/chồng, họ và tên/ /họ và tên Vợ/chồng|${person}|………………………………………………]]sinh ngày[[date|sinh ngày/ /ngày sinh/ /sinh/ /Vợ/chồng, sinh ngày/ /Vợ/chồng: họ và tên, sinh ngày|${day}|…../……/…….]]
13. Hộ chiếu phổ thông lần gần nhất (nếu có) số[[dots|số/ /Hộ chiếu phổ thông lần gần nhất (nếu có) số/ /Số hộ chiếu|${paper}|…………………………]]cấp ngày[[date|cấp ngày/ /ngày cấp/ /cấp/ /Hộ chiếu phổ thông lần gần nhất (nếu có), cấp ngày/ /Hộ chiếu phổ thông lần gần nhất (nếu có) số, cấp ngày|${day}|…../…../………]]
14. Nội dung đề nghị{sup:(3)}[[dots|Nội dung đề nghị|${words}|………………………………………………………………………………]]
………………………………………………………………………………………………………
[[box|Cấp hộ chiếu có gắn chíp điện tử|${tick}|☐]] Cấp hộ chiếu có gắn chíp điện tử    [[box|Cấp hộ chiếu không gắn chíp điện tử|${tick}|☐]] Cấp hộ chiếu không gắn chíp điện tử
Tôi xin chịu trách nhiệm trước pháp luật về những thông tin trên./.`),
      table(
        [4600, 4800],
        [
          [
            cell(
              lines(
                'Xác nhận của Trưởng Công an phường, xã, thị trấn{sup:(4)}\n(Ký, ghi rõ họ tên, chức vụ, đóng dấu)',
                {
                  align: 'center',
                },
              ),
            ),
            cell(
              lines(
                `Làm tại[[dots|Làm tại/ /Địa danh|text,address|……………]], ngày [[date|Ngày lập/ /ngày|${day}|.... tháng .... năm 20...]]\nNgười đề nghị\n(Ký, ghi rõ họ tên)`,
                { align: 'center' },
              ),
            ),
          ],
        ],
        { borders: false },
      ),
      ...lines(`
(3) Ghi cụ thể: đề nghị cấp hộ chiếu lần đầu; cấp lại hộ chiếu (do hết hạn, bị mất, bị hỏng, thay đổi ĐDCN…); trường hợp bị mất ghi rõ số đơn báo mất, ngày, tháng, năm…`),
    ],
  },
]
