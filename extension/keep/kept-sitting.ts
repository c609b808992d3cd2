import type { DeskState } from '../sitting/desk.ts'

/** A sitting as it is kept: all of it, each time. */
export interface KeptSitting extends DeskState {
  readonly version: 1
  /** Random; says nothing. */
  readonly id: string
  /** Counts how often it was kept. */
  readonly generation: number
  /** Milliseconds of `steadyNow`. */
  readonly savedAt: number
  /** Put aside by the clerk, to be taken up again; else it was on the screen. */
  readonly isParked: boolean
  readonly screen: string
  /** How the clerk knows it again: titles of the forms, and the citizen as far as a list has to name them. */
  readonly label: { readonly forms: readonly string[]; readonly citizen?: string }
}

/** What has to be known of it before it can be read. */
export type KeptHead = Pick<KeptSitting, 'id' | 'generation' | 'savedAt'>

/** Reads what was kept; undefined for anything else, also of a version that is not known here. */
export function readKept(text: string): KeptSitting | undefined {
  try {
    const kept = JSON.parse(text) as Partial<KeptSitting>
    return isKept(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isKept = (kept: Partial<KeptSitting> | null): kept is KeptSitting =>
  kept?.version === 1 &&
  typeof kept.id === 'string' &&
  typeof kept.generation === 'number' &&
  typeof kept.savedAt === 'number' &&
  typeof kept.isParked === 'boolean' &&
  typeof kept.screen === 'string' &&
  typeof kept.day === 'string' &&
  typeof kept.current === 'string' &&
  Array.isArray(kept.events) &&
  Array.isArray(kept.label?.forms) &&
  typeof kept.notes === 'object' &&
  kept.notes !== null
