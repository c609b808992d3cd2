import type { Form } from '@viet-ho/form'
import type { PackContent } from '../pack-head.ts'

/** A pack that is installed already. */
export interface OtherPack {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export interface ReadRequest {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Those beside which it has to be right, in their order. */
  readonly others: readonly OtherPack[]
}

/** A pack that was read and found right. */
export interface ReadPack {
  readonly content: PackContent
  readonly forms: readonly Form[]
  /** Ids of the installed packs that have an edition of the same form and name: this pack takes their place. */
  readonly replaces: readonly string[]
}

export type ReadAnswer =
  | { readonly type: 'read'; readonly read: ReadPack }
  | { readonly type: 'refused'; readonly problems: readonly string[] }
