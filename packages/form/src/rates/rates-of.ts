import { isInForce } from '../edition/is-in-force.ts'
import { rateSentences as say } from '../messages/rates.ts'
import { isSameProvince } from '../template/is-same-province.ts'
import type { Edition } from '../template/template.ts'
import type { Rate, RateAmount, Rates } from './rates.ts'

/** One fee, tax or allowance of a matter, as it is there on that day. */
export interface RateLine {
  /** Its id in rates.yaml. */
  readonly id: string
  /** Undefined where the table has none for the place and the day. */
  readonly amount?: RateAmount
  /** Vietnamese, a whole sentence: what it is, how much, by what; or that nobody here knows it, and who does. */
  readonly sentence: string
}

/** For which day and place amounts are wanted. */
export interface RateWish {
  /** ISO `2026-11-24`. */
  readonly date: string
  /** Without it only amounts of the whole country count. */
  readonly province?: string
}

/** The fees and rates of an edition: the province's own amount before the country's, then the newest. Rates that the table doesn't have are left out. */
export function ratesOf({ rates: names }: Pick<Edition, 'rates'>, rates: Rates, wish: RateWish): RateLine[] {
  return names.flatMap((id): RateLine[] => {
    const rate = Object.hasOwn(rates, id) ? rates[id] : undefined
    if (rate === undefined) return []
    const amount = amountOf(rate, wish)
    return [
      amount === undefined
        ? { id, sentence: say.unknown(rate, wish.province) }
        : { id, amount, sentence: say.known(rate, amount) },
    ]
  })
}

function amountOf({ amounts }: Rate, { date, province }: RateWish): RateAmount | undefined {
  const now = amounts.filter((amount) => isInForce(amount, date))
  const own = now.filter(
    ({ jurisdiction }) =>
      province !== undefined && jurisdiction !== 'country' && isSameProvince(jurisdiction, province),
  )
  const among = own.length > 0 ? own : now.filter(({ jurisdiction }) => jurisdiction === 'country')
  return among.sort((a, b) => Number(b.inForceFrom > a.inForceFrom) - Number(b.inForceFrom < a.inForceFrom))[0]
}
