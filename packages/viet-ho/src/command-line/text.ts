const shown = (answer: string | boolean): string => {
  if (typeof answer === 'boolean') return answer ? '☑' : '☐'
  return answer === '' ? '(để trống)' : answer
}

/** Everything that the command line says, in one place. */
export const text = {
  description: 'Viết hộ: điền biểu mẫu hành chính từ câu trả lời của công dân, ra tệp Word và PDF.',
  usage: '<lệnh> [tùy chọn]',
  help: 'xem hướng dẫn',
  helpCommand: 'xem hướng dẫn của một lệnh',
  helpTitles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Cần cho biết:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
  } as Record<string, string>,
  seeHelp: '(thêm --help để xem hướng dẫn)',
  examples: `
Ví dụ:
  Xem có những mẫu nào:
    viet-ho list
  Lấy tệp trả lời trống, rồi mở ra ghi:
    viet-ho answers ho-kinh-doanh/dang-ky-ho-kinh-doanh > tra-loi.yaml
  Điền mẫu, rồi lấy lời đọc lại cho công dân nghe:
    viet-ho fill ho-kinh-doanh/dang-ky-ho-kinh-doanh --answers tra-loi.yaml --out out
    viet-ho readback ho-kinh-doanh/dang-ky-ho-kinh-doanh --answers tra-loi.yaml
  Làm trọn một phiên với công dân, ngay trong cửa sổ này:
    viet-ho sit ho-kinh-doanh/dang-ky-ho-kinh-doanh --session phien.json --out out
  Xem tệp Word đã bị sửa những gì:
    viet-ho changes ho-kinh-doanh/dang-ky-ho-kinh-doanh out/dang-ky-ho-kinh-doanh.docx --answers tra-loi.yaml
  Xem bản mới của một mẫu khác bản cũ những gì:
    viet-ho compare dat-dai/dang-ky-dat-dai nd-151-2025 qd-60-2026-quang-ninh
  Lập mẫu mới từ tệp Word của cơ quan:
    viet-ho import don-moi.docx --out mau-cua-xa --id dat-dai/don-moi
  Đóng mẫu của cơ quan thành gói có chữ ký, và xem một gói nhận được:
    viet-ho new-key khoa-cua-xa
    viet-ho pack mau-cua-xa --out mau-cua-xa.viet-ho --by "UBND xã …" --key khoa-cua-xa
    viet-ho verify mau-cua-xa.viet-ho --accept khoa-cua-xa.pub

Mã kết thúc: 0 xong; 2 dữ liệu hoặc lệnh chưa đúng, không tệp nào được ghi; 1 máy gặp trục trặc.`,

  list: 'liệt kê các mẫu và các phiên bản của mẫu',
  fields: 'liệt kê các mục cần điền của một mẫu',
  answers: 'in ra một tệp trả lời trống, có chú thích',
  fill: 'điền mẫu, ghi ra tệp',
  readback: 'in lời đọc lại để công dân xác nhận',
  sheets: 'làm các tờ đi kèm mẫu: mẫu trống, mẫu điền thử, hướng dẫn kê khai, danh mục hồ sơ, sơ đồ các bước',
  sit: 'làm trọn một phiên ở quầy: hỏi, kiểm tra, đọc lại, xác nhận, in; dừng và làm tiếp được',
  report: 'lập báo cáo tuần hoặc tháng từ số liệu của một hay nhiều quầy',
  changes: 'đọc lại tệp Word đã sửa: câu trả lời nào, chữ in sẵn nào đã đổi',
  check: 'kiểm tra một thư mục mẫu, báo mọi chỗ sai',

  find: 'chỉ liệt kê mẫu có những từ này, có dấu hay không dấu: tên mẫu, cách người dân gọi, mã thủ tục',
  formId: 'tên mẫu, như lệnh list in ra',
  formIds: 'tên một hoặc nhiều mẫu cho cùng một công dân',
  onlySheets: 'chỉ làm các tờ này, cách nhau bằng dấu phẩy: blank, sample, guidance, checklist, steps',
  sampleAnswers: 'tệp trả lời của mẫu điền thử (nếu không ghi: samples/day-du.yaml của mẫu)',
  wrongSheets: (value: string, all: readonly string[]) => `--only ${value}: chọn trong ${all.join(', ')}.`,
  nothingToShow: (sheet: string) => `Mẫu này chưa ghi dữ liệu cho tờ ${sheet}; bỏ qua.`,
  session: 'ghi từng câu trả lời vào tệp này để dừng rồi làm tiếp; tệp bị xóa khi làm xong',
  countsFile: 'cộng số liệu của phiên vào tệp này (chỉ là số, không có tên ai)',
  counter: 'tên của quầy trong số liệu: chữ thường không dấu, nối bằng gạch ngang',
  countsFiles: 'các tệp số liệu do sit --counts ghi ra, mỗi quầy một tệp',
  week: 'báo cáo tuần có ngày này (nếu không ghi: tuần này)',
  month: 'báo cáo tháng có ngày này',
  reportWords: 'tệp trả lời ghi thêm phần chữ của báo cáo: ketQua, hanChe, kienNghi, noiNhan …',
  weekOrMonth: 'Chọn một trong hai: --week hoặc --month.',
  wrongCounter: (name: string) => `--counter ${name}: chỉ dùng chữ thường không dấu, số và gạch ngang, ví dụ quay-1.`,
  counterNeeded: 'Có --counts thì thêm --counter để biết số liệu của quầy nào, ví dụ --counter quay-2.',
  otherCounter: (file: string, theirs: string, ours: string) =>
    `${file} là số liệu của quầy ${theirs}, không phải ${ours}. Đặt tên tệp khác cho --counts, hoặc sửa --counter.`,
  noReportForm: 'Thư mục mẫu không có mẫu báo cáo.',
  wordFile: 'tệp .docx do lệnh fill ghi ra, đã được sửa',
  checkFolder: 'thư mục của một mẫu, hoặc thư mục chứa nhiều mẫu',
  json: 'in dạng JSON cho chương trình khác đọc',
  date: 'ngày tiếp nhận hồ sơ, như 24/11/2026 hoặc 2026-11-24 (nếu không ghi: hôm nay; với list: mọi phiên bản)',
  province: 'tỉnh, thành phố nơi nộp hồ sơ',
  edition: 'dùng đúng phiên bản này của mẫu',
  reason: 'lý do dùng phiên bản ấy, khi không phải phiên bản thường dùng',
  answersFile: 'tệp trả lời, .yaml hoặc .json',
  officeFile: 'tệp của cơ quan (tỉnh, xã, địa danh, tên cơ quan), .yaml',
  out: 'thư mục để ghi tệp; được tạo nếu chưa có',
  format: 'các loại tệp, cách nhau bằng dấu phẩy: docx, pdf, svg, txt',
  blank: 'in mẫu trống, không cần câu trả lời',
  schema: 'in JSON Schema của tệp trả lời',
  templates: 'thư mục chứa các mẫu, có thể có gói .viet-ho bên trong; hoặc một gói',
  templatesDefault: 'các mẫu đi kèm',

  inUsage: (usage: string) => usage.replaceAll('[options]', '[tùy chọn]'),
  byDefault: (value: string) => ` (mặc định: ${value})`,
  usageError: (message: string) => `Lệnh chưa đúng: ${usageProblem(message)}\n`,
  unexpected: (reason: string) =>
    `Gặp trục trặc ngoài dự kiến, không tệp nào được ghi. Xin báo lại cho nhóm phát triển:\n${reason}`,
  unknownForm: (id: string, nearest: readonly string[]) =>
    `Không có mẫu “${id}”.${nearest.length > 0 ? ` Có phải: ${nearest.join(', ')}?` : ''} Chạy lệnh list để xem các mẫu.`,
  noSuchFile: 'không có tệp này',
  machineReasons: {
    ENOENT: 'không có tệp hoặc thư mục này',
    EISDIR: 'đây là thư mục, không phải tệp',
    ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
    EACCES: 'không có quyền đọc hoặc ghi ở đây',
    ENOSPC: 'ổ đĩa đã đầy',
  } as Record<string, string>,
  unreadable: (path: string, reason: string) => `Không đọc được ${path}: ${reason}. Kiểm tra lại đường dẫn.`,
  noWordFile: (path: string) =>
    `${path} không phải tệp Word (.docx), hoặc tệp bị hỏng. Mở tệp trong Word, lưu lại dạng .docx rồi chạy lại.`,
  changedAnswer: (id: string, label: string, before: string | boolean, after: string | boolean) =>
    `${label} (${id}): ${shown(before)} → ${shown(after)}`,
  conflictingAnswer: (id: string) => `${id}: in ở nhiều chỗ, mỗi chỗ sửa một khác. Sửa lại cho giống nhau.`,
  lostField: (id: string) => `${id}: chỗ điền đã bị xóa khỏi tệp.`,
  changedWords: (before: string | undefined, after: string | undefined) => {
    if (before === undefined) return `Chữ thêm vào: ${after}`
    return after === undefined ? `Chữ bị xóa: ${before}` : `Chữ in sẵn bị sửa: ${before} → ${after}`
  },
  unchanged: 'Không có gì thay đổi.',
  unwritable: (path: string, reason: string) => `Không ghi được vào ${path}: ${reason}. Không tệp nào được ghi.`,
  nothingFound: (words: string) =>
    `Không tìm thấy mẫu nào có “${words}”. Thử ít chữ hơn, hoặc bỏ --find để xem mọi mẫu.`,
  noForms: (path: string) => `Trong ${path} không có mẫu nào (mỗi mẫu là một thư mục có tệp form.yaml).`,
  wrongDate: (option: string, value: string, reason: string) => `${option} ${value}: ${reason}`,
  wholeDate: 'ghi đủ ngày, tháng, năm',
  wrongProvince: (value: string) =>
    `Không có tỉnh, thành phố nào tên “${value}”. Ghi tên một trong 34 tỉnh, thành phố hiện nay, ví dụ: Lâm Đồng.`,
  mergedProvince: (value: string, now: string) => `${value} nay thuộc ${now}: ghi --province "${now}".`,
  wrongFormat: (value: string, all: readonly string[]) => `--format ${value}: chọn trong ${all.join(', ')}.`,
  listenFor: (words: string) => `  (Nghe xem: ${words})`,
  answersNeeded: 'Thêm --answers <tệp trả lời>, hoặc --blank để in mẫu trống.',
  answersOrBlank: 'Chọn một trong hai: --answers hoặc --blank.',
  wrongAnswers: (count: number) => `Còn ${count} chỗ cần sửa, chưa ghi tệp nào:`,
  error: 'Cần sửa',
  warning: 'Lưu ý',
  written: 'Đã ghi:',
  checked: (count: number) => `${count} mẫu, không có chỗ sai.`,
  mistakes: (count: number) => `${count} chỗ sai.`,
  skippedForm: (id: string) => `Bỏ qua mẫu ${id}, còn chỗ sai (chạy lệnh check để xem).`,
  openEnd: 'nay',
  unseen: 'chưa có chữ của mẫu, lấy tệp Word từ cơ quan rồi dùng lệnh import',
  acceptedUntil: (day: string) => `, còn nhận đến ${day}`,
  country: 'cả nước',
  statuses: {
    verified: 'đã đối chiếu',
    transcribed: 'đã chép',
    own: 'tự soạn',
    partial: 'chưa đủ căn cứ',
  } as Record<string, string>,
  required: 'bắt buộc',
  requiredIf: 'bắt buộc có điều kiện',
  choices: 'chọn',
  asked: 'chỉ hỏi khi',
}

/** The sentences of the argument parser, in Vietnamese; one that is not known here stays as it is. */
const usageProblems: readonly (readonly [pattern: RegExp, say: (name: string, hint?: string) => string])[] = [
  [/missing required argument '(.+?)'/, (name) => `còn thiếu <${name}>.`],
  [/required option '(.+?)' not specified/, (name) => `thêm ${name}.`],
  [/option '(.+?)' argument missing/, (name) => `ghi giá trị sau ${name}.`],
  [
    /unknown option '(.+?)'(?:\s+\(Did you mean (.+?)\?\))?/,
    (name, hint) => `không có tùy chọn ${name}.${meant(hint)}`,
  ],
  [/unknown command '(.+?)'(?:\s+\(Did you mean (.+?)\?\))?/, (name, hint) => `không có lệnh ${name}.${meant(hint)}`],
  [/too many arguments(?: for '(.+?)')?/, () => 'thừa chữ ở cuối lệnh; tên có dấu cách thì đặt trong dấu nháy kép.'],
]

const meant = (hint: string | undefined) => (hint === undefined ? '' : ` Có phải ${hint} không?`)

function usageProblem(message: string): string {
  for (const [pattern, say] of usageProblems) {
    const match = pattern.exec(message)
    if (match) return say(match[1] ?? '', match[2])
  }
  return message.replace(/^error: /, '').trim()
}
