/** What the commands about packs and keys say. */
export const packText = {
  pack: 'đóng các mẫu trong một thư mục thành một gói (.viet-ho) để gửi nơi khác dùng',
  packFolder: 'thư mục chứa các mẫu: <lĩnh vực>/<mẫu>/<bản>/…, có thể có rates.yaml',
  packOut: 'tệp gói để ghi, đuôi .viet-ho; gói cũ cùng tên được thay',
  packName: 'tên của gói (nếu không ghi: tên thư mục)',
  packBy: 'cơ quan lập gói',
  packByDefault: 'không ghi nơi lập',
  packKey: 'ký luôn bằng khóa này (tệp do new-key ghi ra)',

  sign: 'ký một gói: nơi nhận biết gói do ai phát hành và chưa bị sửa',
  packFile: 'tệp gói (.viet-ho)',
  signKey: 'tệp khóa do new-key ghi ra',

  verify: 'mở một gói xem có gì, ai ký, mẫu đã đối chiếu đến đâu; báo mọi chỗ sai',
  accept:
    'khóa được chấp nhận: tệp .pub, hoặc tên khóa; ghi được nhiều. Có tùy chọn này thì gói không do các khóa ấy ký là sai',

  newKey: 'tạo khóa để ký gói: ghi khóa vào tệp này, phần công khai vào tệp cùng tên thêm .pub',
  newKeyFile: 'tệp khóa để ghi; không ghi đè',
  lock: 'hỏi một mật khẩu và khóa tệp khóa bằng mật khẩu ấy',

  unpack: 'mở gói ra thư mục, để xem hoặc sửa; không ghi đè',
  unpackOut: 'thư mục để ghi các mẫu; tệp đã có và giống hệt thì để nguyên',

  wrongEnding: (path: string) => `${path}: đặt tên gói với đuôi .viet-ho.`,
  noPack: (path: string) => `${path} chưa dùng được:`,
  noFolder: (path: string, reason: string) => `Không đọc được ${path}: ${reason}. Kiểm tra lại đường dẫn.`,
  wrongKeyFile: (path: string, reason: string) => `${path}: ${reason}`,
  keyIsThere: (path: string) => `${path} đã có, không ghi đè. Đặt tên khác.`,
  askPassphrase: 'Mật khẩu của khóa (chữ gõ hiện trên màn hình): ',
  askNewPassphrase: 'Mật khẩu mới, từ 8 chữ (chữ gõ hiện trên màn hình): ',
  askAgain: 'Gõ lại mật khẩu: ',
  shortPassphrase: 'Mật khẩu cần từ 8 chữ trở lên. Chưa tạo khóa.',
  differentPassphrase: 'Hai lần gõ khác nhau. Chưa tạo khóa.',
  newKeyMade: (path: string, name: string) =>
    [
      `Đã tạo khóa ${path}. Tên khóa: ${name}`,
      `Cất ${path} ở nơi chỉ người phát hành đọc được, và giữ một bản dự phòng: ai có tệp này thì ký được thay cơ quan.`,
      `Gửi ${path}.pub cho nơi nhận, và đọc tên khóa qua điện thoại để họ so.`,
    ].join('\n'),
  made: (path: string, forms: number, editions: number) => `Đã ghi ${path}: ${forms} mẫu, ${editions} bản.`,
  signed: (name: string) => `Đã ký bằng khóa ${name}.`,
  unsigned: (path: string) => `Lưu ý: ${path} không có chữ ký; không biết ai lập, có bị sửa hay không.`,
  unknownKey: (path: string, name: string) =>
    `Lưu ý: ${path} do khóa ${name} ký; hỏi nơi phát hành xem có đúng là khóa của họ không.`,
  notAccepted: (path: string) => `${path} không do khóa được chấp nhận ký. Không dùng gói này.`,
  title: (name: string) => `Gói: ${name}`,
  maker: (maker: string, day: string) => `Nơi lập (theo lời gói): ${maker}, ngày ${day}`,
  signature: {
    accepted: (name: string) => `Chữ ký: đúng, của khóa được chấp nhận ${name}`,
    'unknown-key': (name: string) => `Chữ ký: đúng, của khóa ${name}`,
    unsigned: () => 'Chữ ký: không có',
  },
  rates: 'Có bảng mức thu, mức hưởng (rates.yaml).',
  files: (count: number, bytes: number) => `${count} tệp, ${Math.ceil(bytes / 1024).toLocaleString('vi-VN')} kB.`,
  unpacked: (folder: string, count: number) => `Đã ghi ${count} tệp vào ${folder}.`,
  filesDiffer: (paths: readonly string[]) => [
    'Các tệp này đã có và khác với trong gói; chưa ghi tệp nào. Chọn thư mục khác, hoặc dời các tệp ấy đi:',
    ...paths.slice(0, 50).map((path) => `  ${path}`),
  ],
} as const
