import type { PartialDate } from '../dates/partial-date.ts'

/** The public holidays of one year as its notice gave them to State offices; a year's notice comes out in the autumn or winter before. */
export interface HolidayYear {
  readonly year: number
  /** Days from Monday to Friday that are off, each by its whole ISO date, with the reason. */
  readonly off: Readonly<Record<PartialDate, string>>
  /** Saturdays and Sundays worked in exchange for a day off (hoán đổi ngày làm việc). */
  readonly worked: readonly PartialDate[]
  /** Days of which the text that decides was not seen; counted as `off` and `worked` say, and flagged. */
  readonly doubtful: readonly PartialDate[]
  /** Where each entry comes from. */
  readonly sources: readonly string[]
}

const newYear = 'Tết Dương lịch'
const tet = 'Tết Nguyên đán'
const hungKings = 'Giỗ Tổ Hùng Vương'
const victory = 'Ngày Chiến thắng'
const labour = 'Ngày Quốc tế lao động'
const national = 'Quốc khánh'
const exchanged = 'hoán đổi ngày làm việc'

/** The years whose notices are known, the last two before today's and today's. */
export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2024,
    off: {
      '2024-01-01': newYear,
      '2024-02-08': tet,
      '2024-02-09': tet,
      '2024-02-12': tet,
      '2024-02-13': tet,
      '2024-02-14': tet,
      '2024-04-18': hungKings,
      '2024-04-29': exchanged,
      '2024-04-30': victory,
      '2024-05-01': labour,
      '2024-09-02': national,
      '2024-09-03': national,
    },
    worked: ['2024-05-04'],
    doubtful: [],
    sources: [
      'Tết, Quốc khánh: notice of the Ministry of Labour, as the press gave it (seen)',
      '29/4 for 4/5: document 2450/VPCP-KGVX of 12/4/2024, as the press gave it (seen)',
    ],
  },
  {
    year: 2025,
    off: {
      '2025-01-01': newYear,
      '2025-01-27': tet,
      '2025-01-28': tet,
      '2025-01-29': tet,
      '2025-01-30': tet,
      '2025-01-31': tet,
      '2025-04-07': hungKings,
      '2025-04-30': victory,
      '2025-05-01': labour,
      '2025-05-02': exchanged,
      '2025-09-01': national,
      '2025-09-02': national,
    },
    worked: ['2025-04-26'],
    doubtful: [],
    sources: ["the Prime Minister's decision told by the Government Office on 26/11/2024, as the press gave it (seen)"],
  },
  {
    year: 2026,
    off: {
      '2026-01-01': newYear,
      '2026-01-02': exchanged,
      '2026-02-16': tet,
      '2026-02-17': tet,
      '2026-02-18': tet,
      '2026-02-19': tet,
      '2026-02-20': tet,
      '2026-04-27': `${hungKings} (nghỉ bù)`,
      '2026-04-30': victory,
      '2026-05-01': labour,
      '2026-08-31': exchanged,
      '2026-09-01': national,
      '2026-09-02': national,
    },
    worked: ['2026-01-10', '2026-08-22'],
    doubtful: ['2026-08-22', '2026-08-31', '2026-11-24'],
    sources: [
      'Tết; 2/1 for 10/1: as the press gave the decisions (seen)',
      '31/8 for 22/8: the proposal was seen, the decision is recalled',
      '24/11, Ngày Văn hóa Việt Nam: Resolution 30/NQ-CP of 2026 asks to make it a holiday (seen); the amended Labour Code was not seen',
    ],
  },
]
