import { act, type StudioAct } from './act.ts'
import type { Draft } from './draft.ts'
import type { Outcome } from './outcome.ts'

/** A draft with all that was done to it, each act of which can be undone and done again. */
export interface History {
  /** The draft as it is now. */
  readonly now: Draft
  /** What was done, in order, with the draft before it. */
  readonly past: readonly { readonly act: StudioAct; readonly before: Draft }[]
  /** What was undone, the last first. */
  readonly undone: readonly StudioAct[]
}

export const begin = (draft: Draft): History => ({ now: draft, past: [], undone: [] })

/** Does an act; what had been undone can't be done again then. */
export function doAct({ now, past }: History, what: StudioAct): Outcome<History> {
  const outcome = act(now, what)
  if ('refused' in outcome) return outcome
  return { done: { now: outcome.done, past: [...past, { act: what, before: now }], undone: [] } }
}

/** Takes back the last act; the same history where there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return { now: last.before, past: history.past.slice(0, -1), undone: [last.act, ...history.undone] }
}

/** Does again what was undone last; the same history where there is nothing. */
export function redo(history: History): History {
  const [next, ...undone] = history.undone
  if (next === undefined) return history
  const again = doKept(history, next)
  return again ? { ...again, undone } : { ...history, undone }
}

/** Does an act that lay on a disk, which may have spoilt it; undefined where that can't be done. */
function doKept(history: History, what: StudioAct): History | undefined {
  try {
    const outcome = doAct(history, what)
    return 'done' in outcome ? outcome.done : undefined
  } catch {
    // What is no act at all fails in as many ways as there are acts; the draft before it is whole.
    return undefined
  }
}

/** A draft with acts that were kept. Acts that can't be done any more are counted, and the others done all the same. */
export function replay(
  draft: Draft,
  acts: readonly StudioAct[],
): { readonly history: History; readonly leftOut: number } {
  let history = begin(draft)
  let leftOut = 0
  for (const each of acts) {
    const next = doKept(history, each)
    if (next === undefined) leftOut += 1
    else history = next
  }
  return { history, leftOut }
}
