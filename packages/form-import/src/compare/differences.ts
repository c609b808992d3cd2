/** How the blanks of a new version of a form differ from those of the edition before. */
export interface Differences {
  /** The edition that the new one starts from. */
  readonly from: string
  readonly changes: readonly Change[]
  /** Blanks that are as they were. */
  readonly same: number
}

export type Change =
  | { readonly what: 'added'; readonly id: string; readonly label: string; readonly type: string }
  | { readonly what: 'removed'; readonly id: string; readonly label: string }
  | { readonly what: 'label'; readonly id: string; readonly before: string; readonly after: string }
  | {
      readonly what: 'type'
      readonly id: string
      readonly label: string
      readonly before: string
      readonly after: string
    }
  /** A rule, a condition or a closing sentence that speaks of a blank that is gone. */
  | {
      readonly what: 'dropped'
      readonly id: string
      readonly part: 'when' | 'required' | 'rule' | 'summary' | 'teach-back' | 'compute' | 'crossCheck'
    }
