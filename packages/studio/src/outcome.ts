import { refusals } from './messages.ts'

/** Why an act can't be done: data for a person. */
export interface Refusal {
  readonly code: keyof typeof refusals
  /** Vietnamese: what to do instead. */
  readonly message: string
}

/** An act on a draft: another draft, or why not. */
export type Outcome<Value> = { readonly done: Value } | { readonly refused: Refusal }

export const done = <Value>(value: Value): Outcome<Value> => ({ done: value })

export const refuse = (code: Refusal['code']): { readonly refused: Refusal } => ({
  refused: { code, message: refusals[code] },
})
