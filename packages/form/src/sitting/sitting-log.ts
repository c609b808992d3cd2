import * as z from 'zod'
import type { Issue } from '../answers/issue.ts'
import { sittingSentences as say } from '../messages/sitting.ts'
import { strictObject } from '../template/strict-object.ts'
import { readEvent, type SittingEvent } from './sitting-event.ts'

/** The events of a sitting, fit to be kept and taken up again. They hold what the citizen said: whoever keeps them keeps them safe. */
export interface SittingLog {
  readonly version: 1
  readonly day: string
  readonly events: readonly SittingEvent[]
}

const logSchema = strictObject({
  version: z.literal(1),
  day: z.iso.date(),
  events: z.array(z.unknown()).max(20_000),
})

/** Letters of the longest log that is read: far more than a sitting makes. */
const longest = 10_000_000

/** The log as text, one event a line. */
export function printSittingLog({ day, events }: Pick<SittingLog, 'day' | 'events'>): string {
  const lines = events.map((event) => `  ${JSON.stringify(event)}`)
  return `{"version":1,"day":${JSON.stringify(day)},"events":[\n${lines.join(',\n')}\n]}\n`
}

/**
 * Reads a log. `log` is absent when the text is none; an event that can't be read is left out and told. Never throws.
 */
export function parseSittingLog(text: string): { readonly log?: SittingLog; readonly issues: readonly Issue[] } {
  const broken = { issues: [{ code: 'broken-log', severity: 'error', message: say.brokenLog } as const] }
  if (text.length > longest) return broken
  try {
    const log = logSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')))
    return log.success ? readLog(log.data) : broken
  } catch {
    // No JSON, or nested so deep that the stack ends.
    return broken
  }
}

function readLog({ day, events: raw }: z.infer<typeof logSchema>): { log: SittingLog; issues: readonly Issue[] } {
  const issues: Issue[] = []
  const events = raw.flatMap((each, index) => {
    const event = readEvent(each)
    if (event !== undefined) return [event]
    issues.push({ code: 'broken-event', severity: 'warning', message: say.brokenEvent(index + 1) })
    return []
  })
  return { log: { version: 1, day, events }, issues }
}
