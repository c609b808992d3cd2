import type { DocxReadError } from '@viet-ho/docx'

/** What `viet-ho import` says. */
export const importText = {
  import: 'lập mẫu mới từ tệp Word của cơ quan: tìm chỗ trống, đặt tên, viết thành thư mục mẫu để xem lại',
  file: 'tệp Word (.docx) của mẫu, còn trống',
  id: 'tên thư mục của mẫu: lĩnh vực/tên-mẫu, như dat-dai/dang-ky-bien-dong (nếu không ghi: lấy từ tên mẫu)',
  edition: 'tên thư mục của bản này, như qd-60-2026',
  instrument: 'văn bản ban hành mẫu: loại, số, ngày, cơ quan',
  number: 'số mẫu, như “Mẫu số 18”',
  province: 'tỉnh, thành phố dùng mẫu này (nếu không ghi: cả nước)',
  from: 'ngày mẫu bắt đầu có hiệu lực',
  out: 'thư mục chứa các mẫu; mẫu đã có trong đó thì bản mới lấy lại câu hỏi của bản cũ',

  keepWord: 'giữ chính tệp Word của cơ quan làm giấy in: chỗ trống thành ô điền, không chữ nào, kiểu nào bị đổi',
  notKept: (id: string) =>
    `Chưa giữ được tệp Word làm giấy in: chỗ “${id}” nằm trong trường hoặc ô điền có sẵn của Word. Mở tệp, thay chỗ ấy bằng dấu chấm, hoặc chạy lại không có --keep-word.`,

  wrongId: (id: string) =>
    `--id ${id}: ghi lĩnh vực/tên-mẫu bằng chữ thường không dấu, nối bằng gạch ngang, ví dụ dat-dai/dang-ky-bien-dong.`,
  wrongEdition: (name: string) =>
    `--edition ${name}: chỉ dùng chữ thường không dấu, số và gạch ngang, ví dụ qd-60-2026.`,
  editionExists: (path: string) =>
    `Đã có ${path}; không ghi đè. Đặt tên khác bằng --edition, hoặc xóa thư mục ấy trước.`,
  brokenPrevious: (path: string) =>
    `Mẫu cũ ở ${path} còn chỗ sai nên chưa so được. Sửa các chỗ dưới đây, hoặc ghi --id khác:`,
  unreadable: {
    'not-a-zip': (file) =>
      `${file} không phải tệp Word (.docx), hoặc tệp bị hỏng. Mở tệp trong Word, lưu lại dạng .docx rồi chạy lại.`,
    'not-a-word-file': (file) =>
      `${file} không phải tệp Word. Cần tệp .docx của mẫu, không phải PDF, RTF hay trang web.`,
    'old-word-file': (file) =>
      `${file} là tệp Word đời cũ (.doc). Mở tệp trong Word hoặc LibreOffice, chọn Lưu thành (Save As), kiểu “Word Document (*.docx)”, rồi chạy lại với tệp mới.`,
    encrypted: (file) =>
      `${file} có mật khẩu. Mở tệp trong Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu lại rồi chạy lại.`,
    'too-large': (file) =>
      `${file} bung ra quá lớn so với một biểu mẫu, có thể là tệp cố ý làm hỏng máy. Xin tệp ở nguồn khác.`,
    'broken-xml': (file) => `Nội dung bên trong ${file} bị hỏng. Mở tệp trong Word, lưu lại dạng .docx rồi chạy lại.`,
    'hostile-xml': (file) =>
      `${file} có nội dung mà Word không bao giờ ghi, có thể là tệp cố ý làm hỏng máy. Xin tệp ở nguồn khác.`,
  } satisfies Record<DocxReadError['code'], (file: string) => string>,

  found: (all: number, sure: number) =>
    all === 0
      ? 'Không tìm thấy chỗ trống nào. Xem lại tệp: có đúng là mẫu còn trống không?'
      : `Tìm thấy ${all} chỗ trống: ${sure} chỗ chắc, ${all - sure} chỗ cần xem lại.`,
  lookAgain: 'Cần xem lại:',
  differences: (from: string, same: number) => `So với bản ${from}: ${same} chỗ như cũ.`,
  noForm: (count: number) =>
    `Tệp có ${count} chỗ trống: nhiều hơn một biểu mẫu. Tách từng mẫu thành một tệp Word rồi chạy lại.`,
  unfinished: (count: number) => `Còn ${count} chỗ sai phải sửa tay trong thư mục vừa ghi.`,
  outIsFile: (out: string) => `--out ${out} là một tệp, không phải thư mục. Ghi tên thư mục khác.`,
  officer: (count: number) => `${count} chỗ ở phần dành cho cơ quan: để nguyên, không hỏi công dân.`,
  noneLost: 'Mọi chữ in sẵn của tệp đều có trong mẫu.',
  lost: (words: readonly string[]) =>
    `${words.length} chữ của tệp không có trong mẫu: ${words.slice(0, 40).join(' ')}${words.length > 40 ? ' …' : ''}`,
  notCarriedHead: 'Không mang theo được từ tệp Word:',
  notInPdf: 'Tệp Word giữ nguyên; bản PDF và bản xem trước không có:',
  written: (folder: string) => `Đã ghi vào ${folder}. Làm tiếp:`,
  next: (id: string, folder: string, templates: string) => [
    `  Xem giấy:            viet-ho fill ${id} --blank --templates ${templates} --out xem-thu`,
    `  Điền thử:            viet-ho fill ${id} --answers ${folder}/samples/dien-thu.yaml --templates ${templates} --out xem-thu`,
    `  Sửa câu hỏi, nguồn:  ${folder}/fields.yaml, ${folder}/edition.yaml`,
    `  Kiểm tra:            viet-ho check ${templates}`,
  ],
  mistakes: 'Mẫu vừa lập còn chỗ sai, cần sửa trước khi dùng:',
} as const
