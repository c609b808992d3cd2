/** Something wrong, or doubtful, in what a person typed; never thrown. */
export interface Problem {
  /** Stable, kebab-case, never renamed: `ambiguous-number`. */
  readonly code: string
  /** A Vietnamese sentence that says what to do. */
  readonly reason: string
}

/** What every reader of typed text in this package gives: the value, perhaps with doubts, or what to do instead. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings?: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem }

/** A good result; `warnings` is absent when there is none. */
export function accept<T>(value: T, warnings: readonly Problem[] = []): Result<T> {
  return warnings.length === 0 ? { ok: true, value } : { ok: true, value, warnings }
}

/** A refusal: `reason` is a Vietnamese sentence that says what to do. */
export function refuse(code: string, reason: string): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, reason } }
}
