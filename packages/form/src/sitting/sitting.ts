import type { Issue } from '../answers/issue.ts'
import { sittingSentences as say } from '../messages/sitting.ts'
import type { Office } from '../template/office.ts'
import type { Edition, Role } from '../template/template.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { type HelpReason, helpReasons } from './help-reasons.ts'
import { reasonsOf } from './people.ts'
import type { Signing } from './signing.ts'
import { readEvent, type SittingEvent } from './sitting-event.ts'
import { refuse } from './steps/step.ts'
import { takeStep } from './steps/steps.ts'
import type { Title } from './title.ts'

/** What a sitting is opened with; none of it is about the citizen. */
export interface SittingContext {
  /** The day the dossier was received, ISO `2026-11-24`; ages and limits of dates are counted from it. */
  readonly day: string
  /** The editions that may be added, chosen beforehand by `chooseEdition`. */
  readonly editions: readonly Edition[]
  readonly office?: Office
}

/** Who sits opposite, as far as it was said. */
export interface Citizen {
  readonly role: Role
  readonly sex?: 'nam' | 'nu'
  readonly birth?: string
  readonly title?: Title
}

/**
 * One citizen at the counter, with the forms that are filled for them: what has happened, and what follows from it. Never changed: `act` gives a
 * new one. Only the events can be kept, copied or sent to a worker; `resumeSitting` makes the rest again.
 */
export interface Sitting extends SittingContext {
  readonly events: readonly SittingEvent[]
  readonly forms: ReadonlyMap<string, FormInSitting>
  readonly citizen: Citizen
  /** The reasons that the clerk gave. */
  readonly statedReasons: readonly HelpReason[]
  readonly signing?: Signing
  readonly isFinished: boolean
}

/** A sitting in which nothing has happened yet. */
export function openSitting({ day, editions, office }: SittingContext): Sitting {
  return {
    day,
    editions,
    ...(office && { office }),
    events: [],
    forms: new Map(),
    citizen: { role: 'declarant' },
    statedReasons: [],
    isFinished: false,
  }
}

/**
 * Lets one event happen. An event that may not happen now (printing what was not confirmed, confirming what was not read …) leaves the sitting as
 * it was, and `issues` says in Vietnamese what to do first; otherwise `issues` is empty. Never throws for what an event holds.
 *
 * @throws CommunesNotLoadedError for a form with an address, before `loadCommunes` of `@viet-ho/vietnamese` has finished
 */
export function act(
  sitting: Sitting,
  event: SittingEvent,
): { readonly sitting: Sitting; readonly issues: readonly Issue[] } {
  const read = readEvent(event)
  const outcome = read === undefined ? refuse('broken-event', say.unreadableEvent) : takeStep(sitting, read)
  if ('refused' in outcome) return { sitting, issues: outcome.refused }
  return { sitting: { ...outcome, events: [...sitting.events, read ?? event] }, issues: [] }
}

/**
 * The sitting that these events make, for taking one up again. Events that cannot happen any more, because a form has another edition now, are left
 * out and told: the question has to be asked again.
 */
export function resumeSitting(
  context: SittingContext,
  events: readonly SittingEvent[],
): {
  readonly sitting: Sitting
  readonly leftOut: readonly { readonly event: SittingEvent; readonly issues: readonly Issue[] }[]
} {
  let sitting = openSitting(context)
  const leftOut: { event: SittingEvent; issues: readonly Issue[] }[] = []
  for (const event of events) {
    const outcome = act(sitting, event)
    if (outcome.issues.length > 0) leftOut.push({ event, issues: outcome.issues })
    sitting = outcome.sitting
  }
  return { sitting, leftOut }
}

/** Why the citizen is helped, each reason once: by age and procedure, and as the clerk said. */
export function reasonsIn(sitting: Sitting): HelpReason[] {
  const reasons = new Set([...reasonsOf(sitting), ...sitting.statedReasons])
  return helpReasons.filter((reason) => reasons.has(reason))
}
