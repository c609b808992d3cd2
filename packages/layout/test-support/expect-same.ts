import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { LaidOutDocument } from '../src/laid-out.ts'

/** Two layouts are the same. Vitest names what differs, but goes through thousands of items twenty times as long as Node. */
export function expectSame(one: LaidOutDocument, other: LaidOutDocument): void {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other)
}
