import { diffArrays } from 'diff'

/** A paragraph whose fixed words differ from the paper as it was written; fields stand in it as `[label]`. */
export interface FixedTextChange {
  readonly type: 'changed' | 'added' | 'removed'
  /** Undefined where the paragraph is new. */
  readonly before?: string
  /** Undefined where the paragraph is gone. */
  readonly after?: string
}

/** What a person changed between two lists of paragraphs, in order. */
export function compareParagraphs(before: readonly string[], after: readonly string[]): FixedTextChange[] {
  const changes: FixedTextChange[] = []
  let removed: string[] = []
  const close = () => {
    changes.push(...removed.map((text): FixedTextChange => ({ type: 'removed', before: text })))
    removed = []
  }
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) {
      close()
      removed = part.value
    } else if (part.added) {
      for (const text of part.value) {
        const old = removed.shift()
        changes.push(old === undefined ? { type: 'added', after: text } : { type: 'changed', before: old, after: text })
      }
      close()
    } else close()
  }
  close()
  return changes
}
