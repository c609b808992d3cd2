import type { Period } from '@viet-ho/form'
import { formatDate } from '@viet-ho/vietnamese'

/** Words of the report of a week or a month. */
export const report = {
  title: 'Báo cáo tuần, tháng',
  open: 'Báo cáo',
  openKey: 'Alt+B',
  hint: 'Chỉ có số đếm, không có thông tin của công dân nào. Mỗi lần làm xong (“Xong, người tiếp theo”) được đếm một lần; lần làm bị bỏ thì không đếm.',
  back: 'Quay lại',
  counter: 'Tên quầy trong số liệu báo cáo',
  counterHint:
    'Chữ thường không dấu, số và gạch nối, ví dụ quay-2. Mỗi máy một tên. Đổi tên thì số liệu cũ của máy này mang tên mới.',
  wrongCounter: (kept: string) =>
    `Tên quầy chỉ gồm chữ thường không dấu, số và gạch nối, nhiều nhất 60 chữ. Vẫn giữ tên ${kept}.`,

  period: 'Kỳ báo cáo',
  kinds: { week: 'Tuần', month: 'Tháng' },
  earlier: 'Kỳ trước',
  later: 'Kỳ sau',
  shown: ({ kind, from, to }: Period) =>
    `${kind === 'week' ? 'Tuần' : 'Tháng'} từ ${formatDate(from)} đến ${formatDate(to)}`,

  sources: 'Số liệu của các quầy',
  here: (counter: string) => `Máy này: ${counter}`,
  other: (counter: string, file: string) => `${counter} (tệp ${file})`,
  sameName: (counter: string) =>
    `Tệp mang tên ${counter}, trùng tên của máy này. Nếu là quầy khác thì đổi tên quầy ở máy kia (Cài đặt, Alt+0), xuất lại, rồi nhập lại; nếu không, những ngày trùng chỉ tính một lần.`,
  remove: (counter: string) => `Gỡ số liệu của ${counter}`,
  removeShort: 'Gỡ',
  removed: (counter: string) => `Đã gỡ số liệu của ${counter}.`,
  export: 'Xuất số liệu của máy này',
  fileName: (counter: string, day: string) => `so-lieu-${counter}-${day}.json`,
  exported: (name: string) => `Đã xuất tệp ${name}.`,
  import: 'Nhập số liệu quầy khác (.json)',
  importHint: 'Chọn được nhiều tệp một lần. Số liệu đã nhập chỉ giữ đến khi đóng công cụ; lần sau nhập lại tệp mới.',
  imported: (count: number) => `Đã nhập ${count} tệp.`,
  badFile: (file: string, reason: string) => `${file}: ${reason}`,
  again: (file: string) => `${file}: đã nhập rồi.`,
  tooLarge: (file: string) => `${file}: tệp quá lớn, không phải tệp số liệu.`,
  tooMany: (file: string, most: number) => `${file}: chỉ nhập được ${most} tệp một lần.`,
  broken:
    'Số liệu cũ của máy này bị hỏng, không đọc được. Phần hỏng được cất riêng, không tính vào báo cáo; số liệu mới vẫn được đếm.',
  brokenExport: 'Xuất phần hỏng ra tệp',
  brokenFile: 'so-lieu-bi-hong.json',
  brokenDrop: 'Bỏ phần hỏng',
  notCounted: (reason: string) => `cộng lần làm này vào số liệu báo cáo (${reason})`,

  numbers: 'Số liệu trong kỳ',
  nothing: 'Kỳ này chưa có số liệu nào.',
  total: 'Tổng số',
  counters: (count: number) => `Cộng từ ${count} quầy`,

  words: 'Phần cơ quan tự ghi',
  wordsHint: 'Không ghi tên hay thông tin nhận ra được một công dân. Nơi nhận và người ký được nhớ cho lần sau.',
  dateHint: 'Ghi đủ ngày, tháng, năm, ví dụ 30/11/2026.',
  officeMissing: 'Chưa ghi tên cơ quan. Vào Cài đặt (Alt+0) để ghi; nếu không, chỗ ấy trên báo cáo để trống.',
  word: 'Tải báo cáo (Word)',
  print: 'In báo cáo',
  wordMade: (name: string) => `Đã tải tệp ${name}.`,
  notReady: 'Chưa làm được báo cáo:',
} as const
