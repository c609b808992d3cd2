/** What is said about a card that fills a form. */
export const cardSentences = {
  // How much of the commune that the card names became part of the one that is offered.
  shares: {
    whole: (from: string) => `Nhận toàn bộ ${from}.`,
    'area-with-all-people': (from: string) => `Nhận phần đất có toàn bộ người dân của ${from}.`,
    part: (from: string) => `Nhận một phần ${from}.`,
    'area-without-people': (from: string) => `Chỉ nhận phần đất không có người ở của ${from}.`,
  },
  asPrinted: 'Giữ nguyên chữ trên thẻ, còn tên xã, tỉnh cũ: chỉ giữ khi mẫu đòi ghi như trên giấy.',
  mayBeOther: 'Thẻ chỉ ghi nơi cư trú; hỏi xem đây có phải địa chỉ ấy không.',
  placeOfIssue: 'Nơi cấp không có trong mã, chỉ suy ra từ ngày cấp; so với thẻ rồi mới nhận.',
  withoutPlace: 'Không ghi nơi cấp.',
  kindUnknown: 'Mã không rõ ngày cấp; xem thẻ là căn cước hay căn cước công dân rồi chọn.',
  lostMarks: 'Mất dấu tiếng Việt khi quét; đúng như trên thẻ thì mới nhận, không thì gõ lại.',
  places: {
    canCuocCongDan: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    canCuoc: 'Bộ Công an',
  },
  // About the card as a whole
  rowThere: (rowName: string, row: number) => `Người này đã ghi ở ${rowName} ${row}; không ghi thêm lần nữa.`,
  otherSex: (sex: string, label: string) => `Thẻ ghi ${sex}, mà đang điền cho ${label}; xem có đúng thẻ không.`,
  otherTitle: (sex: string) => `Thẻ ghi ${sex}, khác cách xưng hô đã chọn; cách xưng hô giữ như đã chọn.`,
  oldNumber: (number: string) => `Số chứng minh nhân dân cũ trên thẻ: ${number}.`,
  cancelledNumber: (number: string) => `Số định danh đã hủy trên thẻ: ${number}.`,
  sexes: { male: 'Nam', female: 'Nữ' },
  people: { husband: 'bên nam', father: 'cha', wife: 'bên nữ', mother: 'mẹ' },
} as const
