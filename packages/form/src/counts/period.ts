/** Days from the first to the last, both inclusive, ISO. */
export interface Period {
  readonly kind: 'week' | 'month'
  readonly from: string
  readonly to: string
}

const dayLength = 86_400_000

/** The week of a day, Monday to Sunday. */
export function weekOf(day: string): Period {
  const time = Date.parse(`${day}T00:00:00Z`)
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength
  return { kind: 'week', from: isoDay(monday), to: isoDay(monday + 6 * dayLength) }
}

/** The month of a day. */
export function monthOf(day: string): Period {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return { kind: 'month', from: isoDay(Date.UTC(year, month - 1, 1)), to: isoDay(Date.UTC(year, month, 0)) }
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)
