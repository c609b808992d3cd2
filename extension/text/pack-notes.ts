import type { Worth } from '../packs/pack-head.ts'

/** What is said wherever a form from a pack is chosen, opened and printed. */
export const packNotes = {
  title: 'Gói mẫu',
  tag: 'Từ gói mẫu',
  worth: (worth: Worth, { name, maker, keyName }: { name: string; maker: string; keyName: string }) =>
    ({
      accepted: `Bản này lấy từ gói “${name}” của ${maker}; khóa ký ${keyName} được cơ quan chấp nhận.`,
      'unknown-key': `Bản này lấy từ gói “${name}”, do khóa lạ ${keyName} ký: chưa ai ở đây xác nhận đó là ${maker}. So với mẫu chính thức trước khi dùng.`,
      unsigned: `Bản này lấy từ gói “${name}” không có chữ ký: không biết chắc ai lập, có bị sửa hay không. So với mẫu chính thức trước khi dùng.`,
    })[worth],
  removed: 'Bản này lấy từ một gói đã gỡ khỏi máy.',
  retired: 'Gói này đã gỡ hoặc được thay; lần làm này vẫn dùng bản lúc mở.',
  unreadable:
    'Không đọc được các gói mẫu trên máy này; mẫu có sẵn trong công cụ vẫn dùng được. Đóng mở lại công cụ; vẫn lỗi thì thêm lại gói.',
  noForm: 'Không còn mẫu này trên máy. Chọn lại mẫu.',
} as const
