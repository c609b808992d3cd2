/** Words of the help and of the first-run screens; the handbook's own stand in `help/handbook`. */
export const help = {
  title: 'Trợ giúp',
  open: 'Trợ giúp (Alt+H)',
  close: 'Quay lại',
  contents: 'Mục lục',
  search: 'Tìm trong sách hướng dẫn',
  found: (count: number) => (count === 0 ? 'Không thấy chỗ nào. Thử từ khác, không cần dấu.' : `${count} chỗ`),
  results: 'Kết quả tìm',
  before: 'Chương trước',
  after: 'Chương sau',
  keys: 'Bảng phím',
  keysHere: (screen: string) => `Phím ở màn hình “${screen}”`,
  key: 'Phím',
  does: 'Việc',
  welcomeAgain: 'Xem lại lời chào',
  failed: 'Chưa mở được sách hướng dẫn. Đóng rồi mở lại trợ giúp.',

  welcome: {
    label: (at: number, all: number) => `Lời chào ${at}/${all}`,
    next: 'Tiếp',
    skip: 'Bỏ qua',
    what: {
      title: 'Viết hộ giúp cán bộ một cửa ghi giấy tờ thay người dân',
      does: 'Cán bộ hỏi từng câu và gõ. Máy ghi vào đúng mẫu. Cán bộ đọc lại từng câu cho công dân nghe, sửa chỗ sai, rồi in để công dân ký hoặc điểm chỉ.',
      never: 'Không gửi gì ra ngoài máy: công cụ không nối mạng. Làm xong một người thì xóa hết của người ấy.',
      notYours: 'Công cụ không quyết định thay cán bộ, không ký thay công dân, không nộp hồ sơ lên cổng.',
    },
    keys: {
      title: 'Một lần làm, năm việc',
      steps: [
        ['Gõ vài chữ, Enter', 'Chọn mẫu, ví dụ “giay doc than”. Không cần dấu.'],
        ['Enter', 'Ghi xong một câu thì sang câu sau; câu có lựa chọn thì bấm số.'],
        ['Enter, S, K', 'Đọc lại từng câu: Enter là đúng, S là sửa, K là không đồng ý.'],
        ['Enter', 'Chọn cách ký, in, ghi là đã ký.'],
        ['Ctrl+Enter', 'Chép lên cổng xong thì kết thúc: xóa hết, mời người tiếp theo.'],
      ],
      practice:
        'Tập với người không có thật: mở một mẫu, ghi “Nguyễn Thị Ví Dụ”, rồi bấm dấu ✕ ở góc trên để bỏ. Lần tập ấy không được đếm vào báo cáo.',
      helpKey: 'Lúc nào cần, bấm Alt+H.',
    },
    office: {
      title: 'Ghi tên cơ quan một lần',
      why: 'Tỉnh và xã quyết định dùng bản nào của mẫu; tên cơ quan được in trên giấy. Chỉ ghi một lần cho máy này.',
      isSet: (name: string) => `Máy này đã ghi: ${name}.`,
      open: 'Mở Cài đặt',
      start: 'Bắt đầu làm',
      later: 'Để sau',
    },
  },
} as const
