import { isDossierIncomplete } from '../sitting/dossier.ts'
import { minutesOf } from '../sitting/minutes.ts'
import { reasonsIn, type Sitting } from '../sitting/sitting.ts'
import { type Counts, emptyCounts } from './counts.ts'

/**
 * What the weekly report needs of one sitting: numbers only, nothing of the citizen. Forms that were never printed don't count as papers; the
 * minutes are shared out among those that were, so that they add up to the whole. Throws CounterNameError for a `counter` that isn't named like `quay-1`.
 */
export function countSitting(sitting: Sitting, counter: string): Counts {
  const reasons = reasonsIn(sitting)
  const { day } = sitting
  const printed = [...sitting.forms.values()].filter(({ printings }) => printings.length > 0)
  const minutes = minutesOf(sitting.events)
  const papers = printed.map((form, index) => ({
    day,
    form: form.form,
    reasons,
    papers: 1,
    minutes: shareOf(minutes, printed.length, index),
    corrections: form.corrected.size,
    incomplete: isDossierIncomplete(form) ? 1 : 0,
  }))
  return { ...emptyCounts(counter), citizens: [{ day, reasons, citizens: 1, minutes }], papers }
}

/** Whole numbers that differ by one at most and add up to `total`. */
const shareOf = (total: number, shares: number, index: number) =>
  Math.floor(total / shares) + (index < total % shares ? 1 : 0)
