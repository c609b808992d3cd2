/** Keys that do one thing: as `useKeys` names them, and what they do. */
export interface KeyRow {
  readonly keys: readonly string[]
  readonly does: string
  /** The browser does it, and not the tool. */
  readonly isNative?: true
}

export interface KeyGroup {
  /** The screen, or `everywhere`, `help`. */
  readonly screen: string
  readonly title: string
  readonly rows: readonly KeyRow[]
}

const row = (keys: string, does: string): KeyRow => ({ keys: keys.split(' '), does })
const native = (keys: string, does: string): KeyRow => ({ keys: keys.split(' '), does, isNative: true })

/** Every key of the tool, screen by screen. The page of keys, each chapter's keys and the README come from here; a test holds it against the screens. */
export const keyTable: readonly KeyGroup[] = [
  {
    screen: 'everywhere',
    title: 'Ở mọi màn hình',
    rows: [
      row('Enter', 'Việc chính của màn hình: nút có màu đậm'),
      native('Tab', 'Sang nút hoặc ô sau (Shift+Tab: về nút hoặc ô trước)'),
      row(
        'Alt+Digit1 Alt+Digit2 Alt+Digit3 Alt+Digit4 Alt+Digit5',
        'Sang bước Hỏi, Giấy tờ, Đọc lại, In, Cổng của công dân đang làm',
      ),
      row('Alt+KeyT', 'Thêm một mẫu nữa cho công dân đang làm'),
      row('Alt+KeyS', 'Để công dân đang làm lại, làm người khác; ở màn hình đầu: tới việc để lại'),
      row('Alt+KeyQ', 'Che màn hình, hoặc khóa khi quầy có mật khẩu'),
      row('Alt+KeyV', 'Mở danh sách việc khác'),
      row('ArrowUp ArrowDown Escape', 'Trong danh sách ấy: chọn, đóng'),
      row('Alt+Digit0', 'Mở Cài đặt, và quay lại'),
      row('Alt+KeyH F1', 'Mở trợ giúp, và quay lại đúng chỗ đang làm'),
    ],
  },
  {
    screen: 'choose',
    title: 'Chọn mẫu',
    rows: [
      row('ArrowUp ArrowDown', 'Chọn mẫu trong kết quả'),
      row('Enter', 'Mở mẫu đang chọn'),
      row('Alt+KeyP', 'Ghim mẫu đang chọn lên đầu, hoặc bỏ ghim'),
      row('Alt+KeyB', 'Báo cáo tuần, tháng'),
      row('Escape', 'Quay lại công dân đang làm'),
    ],
  },
  {
    screen: 'ask',
    title: 'Hỏi và ghi',
    rows: [
      row('Digit1 Digit2 Digit3', 'Lúc mở đầu: đánh dấu vì sao viết hộ'),
      row('Digit8 Digit9', 'Lúc mở đầu: xưng hô ông, anh hay bà, chị'),
      row('Enter', 'Câu sau'),
      row('Digit1', 'Ở câu có lựa chọn: số từ 1 đến 9 chọn và sang câu sau. Ở bảng: 1 thêm dòng, 2 đủ rồi'),
      row('ArrowUp ArrowDown', 'Chọn xã, tỉnh trong danh sách gợi ý'),
      native('Shift+Enter', 'Xuống dòng trong ô ghi nhiều dòng'),
      row('Alt+ArrowUp Alt+ArrowDown', 'Câu trước, câu sau'),
      row('Alt+KeyG', 'Lấy lại người hoặc vật đã ghi ở trên'),
      row('Alt+KeyC', 'Quét thẻ căn cước; quét ngay vào ô đang gõ cũng được'),
      row('Alt+KeyM', 'Xem cả mẫu một lần, hoặc từng câu một'),
      row('Alt+KeyX', 'Xem tờ giấy, khi màn hình hẹp'),
      row('Escape', 'Đóng tờ giấy hoặc danh sách gợi ý'),
      row('Ctrl+Enter', 'Hỏi xong'),
    ],
  },
  {
    screen: 'card',
    title: 'Quét thẻ',
    rows: [
      row('Digit1', 'Chọn thẻ của ai; ở chỗ phải chọn: lấy theo thẻ hay giữ như đã ghi, theo số'),
      row('Enter', 'Đọc mã vừa quét; rồi ghi mọi mục và đi tiếp'),
      row('Alt+KeyA', 'Bật, tắt máy ảnh'),
      row('Alt+KeyC', 'Quét thẻ khác thay thẻ này'),
      row('Ctrl+Enter', 'Ghi dòng này và thôi quét'),
      row('Escape', 'Thôi, không lấy gì từ thẻ'),
    ],
  },
  {
    screen: 'papers',
    title: 'Giấy tờ',
    rows: [
      row('Digit1 Digit2 Digit0', 'Có mang, còn thiếu, chưa xem'),
      row('ArrowUp ArrowDown', 'Giấy trước, giấy sau'),
      row('Enter', 'Đi tiếp'),
      row('Alt+KeyI', 'In phiếu yêu cầu bổ sung'),
    ],
  },
  {
    screen: 'read',
    title: 'Đọc lại và hỏi cách ký',
    rows: [
      row('Enter', 'Đúng, câu sau. Ở lời cam đoan: đồng ý. Ở câu hỏi lại: hiểu đúng'),
      row('KeyS', 'Sửa mục đang đọc'),
      row('KeyK', 'Công dân không đồng ý, hoặc chưa hiểu'),
      row('KeyL', 'Máy đọc lại câu này'),
      row('KeyT', 'Bật, tắt máy đọc thành tiếng'),
      row('KeyX', 'Xoay cho công dân xem; lần nữa thì xoay ngược cho người ngồi đối diện'),
      row('KeyD', 'Vẫn đọc dù còn chỗ chưa ghi'),
      row('ArrowUp ArrowDown', 'Câu trước, câu sau'),
      row('ArrowLeft ArrowRight', 'Đi dọc hàng dấu của các câu'),
      row('Digit1', 'Chọn cách ký, chọn ngón tay, theo số'),
      row('Escape', 'Thôi sửa, thôi ghi lý do, thôi xoay'),
    ],
  },
  {
    screen: 'print',
    title: 'In và ký',
    rows: [
      row('Enter', 'Việc sau: in, ghi là đã ký, mẫu sau, giấy đi kèm'),
      row('Alt+KeyI', 'In, in lại, hoặc vẫn in dù còn thiếu (phải ghi lý do)'),
      row('Alt+KeyA', 'In mọi mẫu của công dân này'),
      row('Alt+KeyL', 'In biên bản đọc lại'),
      row('Alt+KeyN', 'In giấy tiếp nhận hồ sơ'),
      row('Alt+KeyY', 'In phiếu yêu cầu bổ sung'),
      row('Escape', 'Thôi, không in khi còn thiếu'),
    ],
  },
  {
    screen: 'after',
    title: 'Nhập lên cổng',
    rows: [
      row('Enter', 'Chép mục đang chọn, sang mục sau'),
      row('ArrowUp ArrowDown', 'Chọn mục'),
      row('Ctrl+Enter', 'Xong, người tiếp theo: xóa hết khỏi máy'),
      row('Escape', 'Quay lại khi được hỏi về việc chưa xong'),
    ],
  },
  {
    screen: 'settings',
    title: 'Cài đặt',
    rows: [
      row('Enter', 'Lưu, sang ô sau'),
      row('Alt+KeyG', 'Lấy cách ghi được gợi ý'),
      row('ArrowUp ArrowDown', 'Chọn trong danh sách tỉnh, xã'),
      row('Escape', 'Đóng danh sách, hoặc xong và quay lại'),
    ],
  },
  {
    screen: 'report',
    title: 'Báo cáo tuần, tháng',
    rows: [
      row('Alt+ArrowUp Alt+ArrowDown', 'Kỳ trước, kỳ sau'),
      row('Alt+KeyM', 'Đổi tuần, tháng'),
      row('Alt+KeyX', 'Xuất số liệu của máy này'),
      row('Alt+KeyN', 'Nhập số liệu của quầy khác'),
      row('Ctrl+Enter', 'Tải báo cáo thành tệp Word'),
      row('Alt+KeyI', 'In báo cáo'),
      row('Escape', 'Quay lại'),
    ],
  },
  {
    screen: 'packs',
    title: 'Gói mẫu',
    rows: [
      row('Alt+KeyN', 'Thêm gói từ một tệp .viet-ho'),
      row('ArrowUp ArrowDown', 'Gói trước, gói sau'),
      row('Enter', 'Ở ô khóa: chấp nhận, mở khóa; ở nút đang chọn: làm việc của nút'),
      row('Escape', 'Dừng kiểm tra, không cài, đóng mẫu đang xem, hoặc quay lại'),
    ],
  },
  {
    screen: 'studio',
    title: 'Soạn mẫu',
    rows: [
      row('Alt+KeyC Alt+KeyB Alt+KeyK Alt+KeyO', 'Sang phần Chỗ điền, Về mẫu, Xem thử, Hoàn thành'),
      row('Alt+KeyN', 'Chỗ chưa chắc sau'),
      row('Alt+ArrowUp Alt+ArrowDown', 'Chỗ điền trước, chỗ điền sau'),
      row('Alt+KeyU Alt+KeyY', 'Hoàn tác, làm lại'),
      row(
        'ArrowUp ArrowDown ArrowLeft ArrowRight',
        'Trên tờ giấy: sang chỗ khác. Khi thêm chỗ điền: dòng trước, dòng sau',
      ),
      row(
        'Enter',
        'Trên tờ giấy: sửa chỗ này. Ở ô tên: đúng rồi, sang chỗ chưa chắc sau. Khi thêm: đặt chỗ điền ở đây',
      ),
      native('Space', 'Trên tờ giấy: chọn chỗ này để gộp, hoặc bỏ chọn'),
      row('KeyG KeyT', 'Trên tờ giấy: gộp các chỗ đã chọn, tách chỗ này'),
      row('KeyX KeyC KeyH', 'Trên tờ giấy: không phải chỗ điền, cán bộ ghi, hỏi công dân'),
      row('KeyM', 'Trên tờ giấy: thêm chỗ điền vào dòng này'),
      row('Escape', 'Khi thêm chỗ điền: thôi; ở danh sách bản nháp: quay lại'),
    ],
  },
  {
    screen: 'trial',
    title: 'Điền thử một mẫu',
    rows: [
      row('ArrowUp ArrowDown', 'Chọn mẫu trong kết quả'),
      row('Enter', 'Mở mẫu đang chọn để điền thử'),
      row('Escape', 'Lúc chọn mẫu: quay lại'),
      row('Alt+KeyA', 'Điền thử tự động mọi câu'),
      row('Alt+KeyL', 'Điền dài, để xem tờ giấy có đủ chỗ không'),
      row('Alt+KeyR', 'Xóa hết'),
      row('Alt+KeyM', 'Xem cả mẫu một lần, hoặc từng câu một'),
      row('Alt+ArrowUp Alt+ArrowDown', 'Câu trước, câu sau'),
      row('Alt+KeyG', 'Lấy lại người hoặc vật đã ghi ở trên'),
      row('Alt+KeyX', 'Xem phần điền, lời đọc lại, tờ giấy, khi màn hình hẹp'),
      row('Alt+PageUp Alt+PageDown', 'Cuộn tờ giấy lên, xuống'),
      row('Ctrl+Enter', 'Điền xong: sang lời đọc lại'),
      row('Alt+KeyI', 'In thử'),
      row('Alt+KeyP', 'Lưu tệp PDF thử'),
      row('Alt+KeyW', 'Lưu tệp Word thử'),
      row('Alt+KeyB', 'Chọn mẫu khác'),
    ],
  },
  {
    screen: 'compare',
    title: 'So sánh hai bản mẫu',
    rows: [
      row('Alt+ArrowDown KeyN', 'Chỗ khác sau (N khi không gõ trong ô nào)'),
      row('Alt+ArrowUp KeyP', 'Chỗ khác trước (P khi không gõ trong ô nào)'),
      row('Alt+KeyL', 'Chỉ xem chỗ khác, hoặc xem cả hai bản'),
      row('Escape', 'Quay lại'),
    ],
  },
  {
    screen: 'help',
    title: 'Trợ giúp và lời chào',
    rows: [
      row('Alt+ArrowUp Alt+ArrowDown', 'Chương trước, chương sau'),
      row('Alt+KeyT', 'Tìm trong sách hướng dẫn'),
      row('Enter', 'Ở ô tìm: mở chỗ đầu tiên tìm thấy; ở lời chào: đi tiếp'),
      row('Escape Alt+KeyH F1', 'Đóng trợ giúp; ở lời chào: bỏ qua'),
    ],
  },
]

/** A key as it is written for people: `Alt+KeyM` is Alt+M, `ArrowUp` is ↑. */
export const keyName = (key: string): string =>
  key
    .replace(/Key(?=[A-Z]$)|Digit/, '')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace('Escape', 'Esc')
    .replace('Space', 'Dấu cách')
