import { formatNumber } from '@viet-ho/vietnamese'
import type { Rate, RateAmount } from '../rates/rates.ts'
import { shortDay } from './short-day.ts'

/** What is said about fees, taxes and allowances. */
export const rateSentences = {
  known: ({ name, unit }: Rate, { jurisdiction, amount, upTo, inForceFrom, basis, mark }: RateAmount) => {
    const much = [amount, ...(upTo === undefined ? [] : [upTo])].map((each) => formatNumber(String(each))).join(' đến ')
    const where = jurisdiction === 'country' ? '' : `, ${jurisdiction}`
    const doubt = mark === 'verified' || mark === 'transcribed' ? '' : '; chưa đối chiếu, hỏi lại trước khi thu'
    return `${name}: ${much}${unit.startsWith('%') ? '' : ' '}${unit} (từ ${shortDay(inForceFrom)}${where}; ${basis}${doubt}).`
  },
  unknown: ({ name, setBy }: Rate, province: string | undefined) =>
    `${name}: chưa có mức ${province === undefined ? '' : `của ${province} `}trong bảng mức thu, mức hưởng. Mức do ${setBy} quy định; xem bảng niêm yết của cơ quan.`,
}
