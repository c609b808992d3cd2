/** What a label says of the type of its blank. Labels are folded: lower case, no marks. The first rule that holds is taken. */
export interface TypeRule {
  readonly when: RegExp
  readonly type: string
  /** The vocabulary's id, where the label means just this. */
  readonly id?: string
  readonly confidence: number
}

const rule = (when: RegExp, type: string, confidence = 0.9, id?: string): TypeRule => ({
  when,
  type,
  confidence,
  ...(id !== undefined && { id }),
})

/** Kinds of identity paper: a label that names two of them wants to know which it is. */
export const paperKinds = [
  /can cuoc|cccd/,
  /chung minh|cmnd|cmt/,
  /ho chieu/,
  /dinh danh|ddcn/,
  /giay to tuy than|giay to nhan than/,
  /phap nhan|dang ky kinh doanh/,
]

export const typeRules: readonly TypeRule[] = [
  rule(/^kinh gui/, 'text', 0.95, 'kinhGui'),
  // What is asked together can't be one narrow type.
  rule(/(dien thoai|email|fax|thu dien tu).*(fax|email|thu dien tu|dien thoai).*/, 'text', 0.85),
  rule(/(hop thu|thu|dia chi thu) dien tu|e ?mail/, 'email', 0.95, 'thuDienTu'),
  rule(/dien thoai|so dt$|^dt$|^(so )?fax$|di dong/, 'phone', 0.95, 'dienThoai'),
  rule(/^dia chi (lien he|lien lac) /, 'text', 0.8),

  rule(
    /^(ho(,| va)? ?(chu dem|dem)?(,| va)? ?ten|ho ten).*(chu in hoa|in hoa)|(chu in hoa|in hoa).*ho (va )?ten/,
    'upper-case-name',
    0.95,
    'hoTen',
  ),
  rule(/(gioi tinh)$|^gioi tinh|^nam nu$/, 'choice', 0.9, 'gioiTinh'),
  rule(/^(ngay thang nam|ngay|nam|ngay thang) sinh|^sinh (ngay|nam)|^sinh$/, 'partial-date', 0.95, 'ngaySinh'),
  rule(/^noi sinh/, 'text', 0.9, 'noiSinh'),
  rule(/^dan toc/, 'text', 0.95, 'danToc'),
  rule(/^quoc tich/, 'text', 0.95, 'quocTich'),
  rule(/^ton giao/, 'text', 0.95),
  rule(/^que quan|^nguyen quan/, 'address', 0.85, 'queQuan'),

  rule(
    /^(ngay|ngay thang nam|ngay thang) (cap|het han|ky|ban hanh|mat|chet|nop|nhan|nhap ngu|vao|dang ky|bat dau|ket thuc|thanh lap)/,
    'date',
    0.95,
  ),
  rule(/^(tu|den|ke tu|tinh tu)? ?ngay( thang nam)?$|^ngay /, 'date', 0.85),
  rule(/^(cap|ky|lap) ngay|(,| )ngay( cap)?$/, 'date', 0.85),

  rule(/^ma so thue|^mst\b|^ma so doanh nghiep/, 'tax-code', 0.95, 'maSoThue'),
  rule(/^(so|ma so) (the )?(bhxh|bao hiem|bhyt)|^ma (so )?bao hiem/, 'text', 0.85),
  rule(/^(so tai khoan|tai khoan)/, 'text', 0.9, 'soTaiKhoan'),

  rule(
    /^ho (va )?ten|^ho chu dem|^ten toi la|^toi (ten )?la|^(ho ten|ten) (nguoi|chu ho|cha|me|vo|chong|con|ong|ba|nguoi khai)|^(nguoi|ong ba|ong|ba)( khai| yeu cau)?$|^ho va ten/,
    'person-name',
    0.9,
    'hoTen',
  ),
  rule(
    /^(toi la|nguoi|ong ba|ba|ong)( [a-z]+)? (dai dien|khai|viet don|lam don|uy quyen|duoc uy quyen|lien he|giam ho|yeu cau|than|thua ke|cham soc)|^(la )?(cha|me|vo|chong|con|cha me)( nguoi| dai dien| cua.*)?$/,
    'person-name',
    0.8,
  ),
  rule(/^(ten|nguoi|ten goi) /, 'text', 0.8),

  rule(
    /^(tong )?(gia tri|so tien|thanh tien|tong tien|muc (luong|tro cap|thu|ho tro|dong)|don gia|kinh phi|von)\b/,
    'money',
    0.85,
  ),
  rule(
    /^dien tich( (dat|nha|san|xay dung|su dung|so huu|khu|thua|tang|rung|dang|de nghi|chung|rieng|tich))*\b(?!.*(muc dich|loai|ty le))/,
    'area',
    0.9,
    'dienTich',
  ),
  rule(/^(su dung|so huu) (chung|rieng)( m2)?$/, 'area', 0.85),
  rule(/^ty le|%$|phan tram/, 'number', 0.7),
  rule(
    /^(so luong|so nguoi|so ban|so trang|so tang|so con|tong so|tuoi|lan thu|bo sung lan|so khau|so lao dong|so nhan khau)/,
    'number',
    0.85,
  ),
  rule(/lan thu$/, 'number', 0.8),
  rule(/^nam( |$)(?!hoc)/, 'partial-date', 0.8),

  rule(
    /^(so nha|duong|pho|thon|xom|ap|to|khom|khu pho|phuong|xa|quan|huyen|tinh|thanh pho|ngo|hem|toa nha)\b/,
    'text',
    0.85,
  ),
  rule(
    /^(dia chi|dia diem|noi (cu tru|thuong tru|tam tru|o|dang ky)|cho o|tru so|tru quan|ho khau|thuong tru|tam tru|tru tai|hien (o|cu tru|ngu)|cu tru)/,
    'address',
    0.9,
  ),
  rule(/\b(dia chi|thuong tru tai|tru tai|cu tru tai)\b/, 'address', 0.75),

  rule(
    /^(ly do|noi dung|tom tat|de nghi|yeu cau|qua trinh|hoan canh|tinh trang|mo ta|ghi chu|cam ket|y kien|muc dich)/,
    'text',
    0.8,
  ),
  rule(/^so( |$)/, 'text', 0.8),
]

/** Ids for labels that stand on many forms; folded. What isn't here is named after its words. */
export const knownIds: readonly (readonly [label: RegExp, id: string])[] = [
  [/^dia chi$/, 'diaChi'],
  [/^(noi|dia chi) (dang ky )?thuong tru$|^ho khau thuong tru$/, 'noiThuongTru'],
  [/^noi (o hien (tai|nay)|o)$|^cho o hien (nay|tai)$/, 'noiOHienTai'],
  [/^noi cu tru$/, 'noiCuTru'],
  [/^giay to (tuy than|nhan than)/, 'giayToTuyThan'],
  [/^so dinh danh( ca nhan)?$|^so (can cuoc|cccd)/, 'soDinhDanh'],
  [/^ly do$/, 'lyDo'],
  [/^noi dung$/, 'noiDung'],
  [/^ghi chu$/, 'ghiChu'],
]
