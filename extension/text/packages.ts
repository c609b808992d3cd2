/** What the building and packing of the tool says. */
export const packages = {
  fromPack: (form: string, editions: readonly string[]) =>
    `Thêm từ gói mẫu của cơ quan: ${form}${editions.length > 0 ? ` (bản ${editions.join(', ')})` : ''}`,
  unsignedPack: (path: string) => `Lưu ý: gói ${path} không có chữ ký; không biết ai lập, có bị sửa hay không.`,
  signedPack: (path: string, key: string) => `Gói ${path} do khóa ${key} ký. So tên khóa với nơi phát hành.`,
  made: (folder: string) => `Đã ghi vào ${folder}:`,
  id: (id: string) => `Mã tiện ích: ${id}`,
  unsigned:
    'Chưa có tệp .crx và updates.xml: cần khóa của cơ quan (--key). Gói .zip dùng được ngay trên máy cài bằng thư mục đã giải nén.',
  newKey: (path: string, id: string) =>
    `Đã tạo khóa ${path}. Mã tiện ích theo khóa này: ${id}\nCất khóa ở nơi chỉ người phát hành đọc được, và giữ một bản dự phòng: mất khóa thì phải cài lại mọi máy với mã khác; ai có khóa thì thay được công cụ trên mọi máy.`,
  keyIsThere: (path: string) => `${path} đã có, không ghi đè. Đặt tên khác.`,
  notWritten: (path: string) => `Không ghi được ${path}. Xem lại thư mục và quyền ghi.`,
  unreadable: (path: string) => `Không đọc được ${path}. Xem lại đường dẫn và nội dung tệp.`,
  noKey: (path: string) => `${path} không phải khóa RSA dạng PEM. Tạo khóa mới: npm run package -- --new-key TỆP`,
  noPackage: (path: string) => `${path} không phải gói viet-ho-…-chrome.zip do lệnh này làm ra.`,
  wrongSettings: (path: string) => `${path} có chỗ ghi sai:`,
  /** Words of docs/cai-dat.md in whose place the package's own come. */
  anyVersion: 'PHIÊN-BẢN',
  usualPlace: 'file:///C:/viet-ho/',
} as const
