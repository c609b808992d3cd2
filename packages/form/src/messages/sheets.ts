const workingDays = (days: number) => `${days} ngày làm việc`

/** The words of the sheets around a form: guidance, checklist, steps, sample. */
export const sheetSentences = {
  guidance: 'HƯỚNG DẪN KÊ KHAI',
  guidanceTitle: (title: string) => `Hướng dẫn kê khai: ${title}`,
  source: (formNumber: string, instrument: string) => `(${formNumber}, ${instrument})`,
  procedure: 'Thủ tục',
  procedureLine: (name: string, code: string) => `${name} (mã ${code})`,
  where: 'Nơi nhận',
  time: 'Thời hạn giải quyết',
  timeLine: (days: number, basis: string | undefined) =>
    `${workingDays(days)}${basis === undefined ? '' : ` (${basis})`}`,
  fee: 'Phí, lệ phí',
  papers: 'Hồ sơ gồm',
  paperLine: (name: string, copies: number, when: string | undefined, basis: string | undefined) =>
    `- ${name}: ${copies} bản${when === undefined ? '' : `, khi ${when}`}${basis === undefined ? '' : ` (${basis})`}.`,
  howToFill: 'Cách ghi từng mục',
  blank: 'Mục',
  howToWrite: 'Cách ghi',
  required: 'Bắt buộc.',
  requiredWhen: (condition: string) => `Bắt buộc khi ${condition}.`,
  onlyWhen: (condition: string) => `Chỉ ghi khi ${condition}.`,
  signing: 'Cách ký',
  signatureLine: (who: string, how: string) => `- ${who} ${how}.`,
  wayLine: (way: string, suits: string, onForm: string) => `- ${way}: ${suits} ${onForm}`,
  partlyChecked: 'Mẫu mới được đối chiếu một phần với bản chính thức; so lại với mẫu của cơ quan nhận hồ sơ.',

  checklist: 'PHIẾU KIỂM TRA THÀNH PHẦN HỒ SƠ',
  checklistTitle: (title: string) => `Kiểm tra thành phần hồ sơ: ${title}`,
  number: 'TT',
  paper: 'Giấy tờ',
  copies: 'Số bản',
  neededWhen: 'Khi nào cần',
  there: 'Đã có',
  always: 'Luôn cần',
  when: (condition: string) => `Khi ${condition}`,
  basis: (basis: string) => `(${basis})`,

  steps: 'SƠ ĐỒ CÁC BƯỚC',
  stepsTitle: (title: string) => `Sơ đồ các bước: ${title}`,
  step: (number: number, name: string) => `Bước ${number}. ${name}`,
  who: (who: string) => `Ai làm: ${who}`,
  stepTime: (days: number) => `Thời gian: ${workingDays(days)}`,

  sample: 'MẪU ĐIỀN THỬ: người và số liệu trong tờ này không có thật',
} as const
