import { formatDate } from '@viet-ho/vietnamese'
import type { Worth } from '../packs/pack-head.ts'

/** Words of the screen of packs, and of what opens them. */
export const packs = {
  title: 'Gói mẫu',
  hint: 'Gói mẫu là một tệp .viet-ho có mẫu của cơ quan khác hoặc của chính cơ quan. Gói chỉ thêm mẫu và bản mẫu, không thay mẫu có sẵn.',
  back: 'Quay lại',

  installed: 'Gói trên máy này',
  none: 'Chưa có gói nào.',
  made: (maker: string, day: string) => `${maker} lập ngày ${formatDate(day)}`,
  formOf: (title: string, id: string) => `${title} (${id})`,
  edition: (number: string, instrument: string) => `${number}, ${instrument}`,
  inForce: (from: string, to?: string) =>
    to === undefined ? `hiệu lực từ ${formatDate(from)}` : `hiệu lực từ ${formatDate(from)} đến ${formatDate(to)}`,
  place: (jurisdiction: string) => (jurisdiction === 'country' ? 'cả nước' : jurisdiction),
  worth: (worth: Worth, keyName: string) =>
    ({
      accepted: `Khóa được chấp nhận ký: ${keyName}`,
      'unknown-key': `Khóa lạ ký: ${keyName}. Chưa ai ở đây xác nhận người ký.`,
      unsigned: 'Không có chữ ký: không biết chắc ai lập, có bị sửa hay không.',
    })[worth],
  worthMore: {
    accepted:
      'Chữ ký cho biết ai lập gói và gói không bị sửa sau khi ký; không bảo đảm mẫu đúng. Vẫn so với mẫu chính thức.',
    'unknown-key':
      'Gọi nơi lập theo số điện thoại đã biết và so tên khóa. Khớp thì thêm tên khóa vào danh sách được chấp nhận ở cuối màn hình này. Nếu vẫn cài, công cụ nhắc mỗi lần chọn mẫu.',
    unsigned: 'Ai cũng có thể làm ra gói như vậy. Nếu vẫn cài, công cụ nhắc mỗi lần chọn mẫu.',
  } satisfies Record<Worth, string>,
  notUsed: 'Không dùng: cơ quan chỉ nhận gói do khóa được chấp nhận ký.',
  setAside: 'Để riêng, không dùng: bản này của công cụ không nhận gói nữa. Xin gói mới ở nơi lập. Lý do:',
  waiting: 'Đang đọc lại cho bản mới của công cụ…',

  look: 'Xem mẫu',
  lookAt: (name: string) => `Xem mẫu trong gói ${name}`,
  export: 'Xuất tệp',
  exportOf: (name: string) => `Xuất tệp của gói ${name}`,
  exported: (file: string) => `Đã xuất tệp ${file}.`,
  sign: 'Ký và xuất',
  signOf: (name: string) => `Ký và xuất gói ${name}`,
  signed: (file: string, keyName: string) => `Đã ký bằng khóa ${keyName} và xuất tệp ${file}.`,
  remove: 'Gỡ',
  removeOf: (name: string) => `Gỡ gói ${name}`,
  removeQuestion: (name: string) =>
    `Gỡ gói “${name}”? Mẫu của gói không chọn được nữa. Lần làm đang dở vẫn làm tiếp được. Muốn dùng lại thì thêm lại tệp.`,
  removeYes: 'Gỡ gói',
  removeNo: 'Giữ lại',
  removed: (name: string) => `Đã gỡ gói “${name}”.`,

  add: 'Thêm gói (.viet-ho)',
  addHint: 'Chọn tệp, hoặc kéo tệp thả vào màn hình này. Gói được kiểm tra trước, rồi mới hỏi có cài không.',
  opening: (file: string) => `Đang kiểm tra ${file}. Gói lớn mất chừng mười giây.`,
  stop: 'Dừng',
  stopped: 'Đã dừng, không cài gì.',

  offerTitle: (name: string) => `Cài gói “${name}”?`,
  inside: 'Trong gói',
  newForm: 'Mẫu mới',
  newEdition: 'Thêm bản cho mẫu đã có',
  sameEdition: 'Bản này thay bản cùng tên của gói đang cài',
  replaces: (names: readonly string[]) =>
    `Gói này thay ${names.map((name) => `“${name}”`).join(', ')}: gói cũ được gỡ. Lần làm đang dở vẫn dùng bản cũ; người tiếp theo dùng bản mới.`,
  sameAgain: 'Chính gói này đã có trên máy. Cài lại chỉ đổi chữ ký.',
  goes: (titles: readonly string[]) => `Những mẫu chỉ gói cũ có sẽ không chọn được nữa: ${titles.join('; ')}.`,
  hasRates: 'Gói có thêm mức phí, lệ phí (rates.yaml).',
  signature: 'Chữ ký',
  install: 'Cài gói này',
  leave: 'Không cài',
  left: 'Không cài gói nào.',
  installedNow: (name: string) => `Đã cài gói “${name}”. Mẫu của gói có ngay ở màn hình chọn mẫu.`,

  refusedTitle: (file: string) => `Không cài được ${file}`,
  refusedHint: 'Gói còn chỗ sai hoặc không an toàn. Không có gì được thêm vào máy.',
  refusedBack: 'Về danh sách',

  lookTitle: (name: string) => `Mẫu trong gói “${name}”`,
  whichEdition: 'Bản mẫu',
  blankPaper: 'Tờ giấy trống',

  builtIn: 'mẫu có sẵn',
  unreadable: 'Gói có nội dung mà công cụ không đọc nổi. Không dùng; xin gói ở nguồn khác.',
  tooSlow: 'Đọc gói mất quá lâu. Không dùng; xin gói ở nguồn khác.',
  notTaken: 'Cơ quan chỉ nhận gói do khóa được chấp nhận ký. Xin nơi lập ký gói, hoặc báo bộ phận công nghệ thông tin.',
  changedMeanwhile: 'Các gói trên máy vừa đổi ở cửa sổ khác. Thêm lại gói để xem điều gì sẽ đổi.',
  noFile: 'Không đọc được tệp. Chép tệp về máy rồi thử lại.',
  full: 'Ổ đĩa đã đầy, không cài được gói. Dọn bớt rồi thử lại. Các gói cũ vẫn nguyên.',
  notWritten: 'Không ghi được gói vào máy. Các gói cũ vẫn nguyên. Đóng mở lại công cụ rồi thử lại.',
  notRead: 'Không đọc được các gói trên máy này. Đóng mở lại công cụ rồi thử lại.',
  fileGone: 'Tệp của gói không còn trên máy. Gỡ gói rồi thêm lại.',
} as const
