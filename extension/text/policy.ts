import { type Habit, isHabit, type Settings } from '../app/setting-list.ts'
import type { PolicyMistake } from '../app/tightened.ts'

type PolicySetting = Exclude<keyof Settings, Habit>

/** What each setting of the office's policy is, in managed_schema.json, in the install page and where one is wrong. */
export const policySettings: Readonly<Record<PolicySetting, { readonly what: string; readonly value: string }>> = {
  office: {
    what: 'Tên cơ quan, nơi nhận, cán bộ như trong tệp co-quan.json. Dòng nào chính sách ghi thì cố định; dòng khác vẫn do cán bộ ghi.',
    value: 'các mục của co-quan.json, mỗi mục là một dòng chữ',
  },
  textSize: {
    what: 'Cỡ chữ lúc đầu, theo phần trăm. Cán bộ vẫn đổi được theo mắt mình.',
    value: 'số nguyên từ 100 đến 200',
  },
  allowRemoteVoice: {
    what: 'Ghi false thì cấm giọng đọc qua mạng. Ghi true không bật gì: cán bộ vẫn phải tự bật.',
    value: 'true hoặc false',
  },
  allowCamera: {
    what: 'Ghi false thì cấm đọc thẻ bằng máy ảnh. Ghi true không đổi gì.',
    value: 'true hoặc false',
  },
  idleMinutes: {
    what: 'Số phút nhiều nhất không ai gõ phím thì che màn hình. Cán bộ chỉ chọn được ngắn hơn.',
    value: 'số nguyên từ 1 đến 60',
  },
  keepUntil: {
    what: 'Phiên dở được giữ lâu nhất đến khi nào: end-of-day (hết ngày) hoặc 24-hours (24 giờ).',
    value: '“end-of-day” hoặc “24-hours”',
  },
  requirePassphrase: {
    what: 'Ghi true thì phải có mật khẩu mới làm việc được.',
    value: 'true hoặc false',
  },
  passphraseLength: {
    what: 'Mật khẩu ít nhất bao nhiêu ký tự. Không ghi thì là 8; TCVN 14423 đòi 14.',
    value: 'số nguyên từ 8 đến 64',
  },
  acceptedKeys: {
    what: 'Khóa ký gói mẫu mà cơ quan chấp nhận. Chính sách đã ghi thì đó là toàn bộ; cán bộ không thêm được khóa.',
    value: 'danh sách tên khóa, ví dụ "7QK4M-…", hoặc khóa công khai dạng base64',
  },
  onlyAcceptedPacks: {
    what: 'Ghi true thì chỉ dùng gói mẫu do khóa được chấp nhận ký. Ghi false không đổi gì.',
    value: 'true hoặc false',
  },
  pinned: {
    what: 'Mã các mẫu ghim sẵn. Cán bộ vẫn ghim, bỏ ghim được.',
    value: 'danh sách mã mẫu, ví dụ "ho-tich/xac-nhan-tinh-trang-hon-nhan"',
  },
  counter: {
    what: 'Tên quầy trong số liệu báo cáo, mỗi máy một tên. Cán bộ vẫn đổi được.',
    value: 'chữ thường không dấu, số, gạch nối, ví dụ "quay-1"',
  },
  reportWords: {
    what: 'Chữ cơ quan ghi ở mọi báo cáo, theo ô của mẫu báo cáo. Cán bộ vẫn sửa được.',
    value: 'mã ô và chữ của ô, ví dụ {"noiNhan": "Như trên; Lưu: VT"}',
  },
}

/** What the settings say about the policy. */
export const policy = {
  fixed: 'Do cơ quan quy định.',
  atMost: (limit: string) => `Do cơ quan quy định: không quá ${limit}.`,
  mistakes: 'Chính sách của cơ quan có chỗ ghi sai. Chỗ ấy bị bỏ qua; báo bộ phận công nghệ thông tin:',
  wrong: (place: string, expected: string) => `“${place}” phải là ${expected}.`,
  unknown: (place: string) => `Không có mục cài đặt nào tên “${place}”.`,
} as const

/** A mistake in the policy, as a sentence. */
export const policyMistake = ({ setting, place }: PolicyMistake): string =>
  setting === undefined || isHabit(setting) ? policy.unknown(place) : policy.wrong(place, policySettings[setting].value)
