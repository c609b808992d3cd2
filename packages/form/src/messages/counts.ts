import { formatDate } from '@viet-ho/vietnamese'

/** What is said about the numbers for the weekly report. */
export const countSentences = {
  broken: 'Tệp số liệu bị hỏng hoặc không phải của Viết hộ.',
  twice: (counter: string, day: string) =>
    `Số liệu ngày ${formatDate(day)} của ${counter} có trong hai tệp; chỉ tính một lần, lấy tệp có nhiều công dân hơn, bằng nhau thì lấy tệp có nhiều giấy hơn.`,
  reasons: {
    elderly: 'Từ đủ 60 tuổi',
    'cannot-read': 'Không đọc, không viết được',
    disability: 'Khuyết tật',
    procedure: 'Thủ tục giúp mọi người theo kế hoạch của tỉnh',
    request: 'Theo yêu cầu của công dân',
  },
  noReason: 'Không ghi lý do',
} as const
