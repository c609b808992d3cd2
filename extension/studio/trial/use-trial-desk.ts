import type { Edition } from '@viet-ho/form'
import { fittingAnswers } from '@viet-ho/form'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { today, trial } from '../../app/room.ts'
import { settings } from '../../app/stored.ts'
import { Desk } from '../../sitting/desk.ts'

export type Typed = Readonly<Record<string, unknown>>

/**
 * The desk of a form that is being tried, for as long as it is shown. It is the same one when the edition is another: what is typed and where the focus
 * is stays, answers that no longer fit go. Nothing keeps it.
 */
export function useTrialDesk(edition: Edition, sample: Typed): Desk {
  const [desk] = useState(() => {
    const opened = Desk.open(today(), settings.value.office, edition)
    opened.renew(edition, fittingAnswers(edition, sample, contextOf(opened)))
    opened.place.isWhole.value = true
    return opened
  })
  const shown = useRef(edition)
  useLayoutEffect(() => {
    trial.value = desk
    return () => {
      if (trial.value === desk) trial.value = undefined
    }
  }, [desk])
  useLayoutEffect(() => {
    if (shown.current === edition) return
    shown.current = edition
    const { raw = {}, issues } = desk.form.value
    const wasWrong = new Set(issues.flatMap(({ severity, field }) => (severity === 'error' && field ? [field] : [])))
    const isWhole = desk.place.isWhole.value
    desk.renew(edition, fittingAnswers(edition, raw, contextOf(desk), wasWrong))
    desk.place.isWhole.value = isWhole
  }, [desk, edition])
  return desk
}

/** What the answers of a desk are checked in. */
export function contextOf(desk: Desk) {
  const { day, office } = desk.sitting.value
  return { today: day, ...(office && { office }) }
}
