import type { Change } from '../small-form.ts'

/** One slip in a form that is right otherwise: what it is, the mistakes that are told, as `file:line:column code`, and how it is made. */
export type Slip = readonly [name: string, expected: readonly string[], ...changes: Change[]]
