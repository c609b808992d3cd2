/** What `viet-ho new` and `viet-ho watch` say, and what `new` writes. */
export const newFormText = {
  new: 'lập thư mục của một mẫu mới, nhỏ nhất mà đúng, để viết tiếp (có tệp Word thì dùng lệnh import)',
  id: 'lĩnh vực/tên-mẫu, như ho-tich/don-xin-xac-nhan',
  out: 'thư mục chứa các mẫu',
  edition: 'tên thư mục của bản đầu tiên, như qd-60-2026',
  isThere: (folder: string) => `Đã có ${folder}; không ghi đè. Đặt tên khác, hoặc xóa thư mục ấy trước.`,
  next: (id: string, form: string, edition: string, templates: string) => [
    `Đã ghi mẫu vào ${form}. Làm tiếp:`,
    `  Tên mẫu, cách gọi:     ${form}/form.yaml`,
    `  Văn bản, hiệu lực:     ${edition}/edition.yaml`,
    `  Câu hỏi:               ${edition}/fields.yaml`,
    `  Tờ giấy:               ${edition}/form.hbs`,
    `  Xem giấy mỗi lần lưu:  viet-ho watch ${id} --templates ${templates}`,
    `  Kiểm tra:              viet-ho check ${templates}`,
  ],

  watch: 'mỗi lần lưu tệp của mẫu: kiểm tra, in lại mẫu điền thử ra PDF; Ctrl+C để thôi',
  watched: 'bản để in (nếu không ghi: bản vừa sửa, lúc đầu là bản mới nhất)',
  watching: (folder: string) => `Đang chờ ${folder} được lưu. Ctrl+C để thôi.`,
  noSample: (edition: string) => `Bản ${edition} chưa có tệp nào trong samples; in mẫu trống.`,
  right: (edition: string, time: string) => `${time} Bản ${edition}: không có chỗ sai.`,

  files: (today: string) => ({
    form: `title: Đơn xin xác nhận
fieldOfAdministration: Ghi lĩnh vực ở đây
procedures:
  - { code: 1.000000, name: Ghi tên thủ tục ở đây }
`,
    edition: `instrument: Ghi loại, số, ngày và cơ quan ban hành văn bản ở đây
formNumber: Mẫu số 01
jurisdiction: country
inForceFrom: ${today}
check: partial
provenance:
  - { part: Toàn bộ, source: Ghi nơi đã đọc chữ của mẫu ở đây, mark: recalled }
`,
    fields: `sections:
  - title: Người làm đơn
    fields:
      - id: hoTen
        type: person-name
        label: Họ và tên
        question: Ông/bà họ tên là gì ạ?
        required: true
        readback: Họ và tên của ông/bà là {{answer}}.
      - id: noiDungDeNghi
        type: long-text
        label: Nội dung đề nghị
        question: Ông/bà đề nghị việc gì ạ?
        required: true
        readback: "Ông/bà đề nghị: {{answer}}."
`,
    paper: `<p class="national-title">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
<p class="national-motto">Độc lập - Tự do - Hạnh phúc</p>
<h1>ĐƠN XIN XÁC NHẬN</h1>
<p class="line">Họ và tên: {{fill "hoTen"}}</p>
<p class="line">Nội dung đề nghị: {{fill "noiDungDeNghi" lines=3}}</p>
`,
    sample: `hoTen: Nguyễn Văn Ví Dụ
noiDungDeNghi: Xác nhận nơi ở
`,
  }),
} as const
