/** How long a sitting that was left is kept, at most. */
export type KeepUntil = 'end-of-day' | '24-hours'

const day = 24 * 3600_000
/** Vietnam keeps UTC+7 the year round. */
const vietnam = 7 * 3600_000

const dayOf = (time: number) => Math.floor((time + vietnam) / day)

/** Whether what was saved at a time has to go now; what seems to come from the future stays. */
export const isExpired = (savedAt: number, now: number, until: KeepUntil): boolean =>
  now - savedAt >= day || (until === 'end-of-day' && dayOf(now) > dayOf(savedAt))
