import type { Rates } from '@viet-ho/form'
import type { OpenedPack, PackManifest } from '@viet-ho/pack'
import type { Addressee, CatalogueForm } from './head-of.ts'

/** What reading a pack gives: all that the tool has to know of it, as plain data. */
export interface PackContent {
  /** Hash of its manifest, and so of all its files: the same forms have the same id, whoever signed. */
  readonly id: string
  readonly manifest: PackManifest
  readonly signedBy?: NonNullable<OpenedPack['signedBy']>
  /** Its forms as the catalogue has them, with the pack's own editions alone. */
  readonly forms: readonly CatalogueForm[]
  readonly addressees: readonly Addressee[]
  readonly rates: Rates
}

/** A pack that is kept on this PC, without its bytes and its forms, which are read when they are wanted. */
export interface PackHead extends PackContent {
  /** Retired: removed or replaced, and kept only as long as a sitting may have been opened with it. */
  readonly state: 'installed' | 'retired'
  /** Milliseconds since 1970. */
  readonly installedAt: number
  readonly retiredAt?: number
  /** The version of the tool that read its forms: another one reads them anew. */
  readonly readBy: string
  /** Why it can't be used any more, since this version of the tool; it is kept. */
  readonly problems?: readonly string[]
}

/** What the signature of a pack is worth here. */
export type Worth = 'accepted' | 'unknown-key' | 'unsigned'

/** The worth of a signature by the keys that the office accepts: public keys, as base64, or their names. */
export function worthOf({ signedBy }: Pick<PackContent, 'signedBy'>, acceptedKeys: readonly string[]): Worth {
  if (signedBy === undefined) return 'unsigned'
  const isAccepted = acceptedKeys.some((key) => key === signedBy.publicKey || key.toUpperCase() === signedBy.keyName)
  return isAccepted ? 'accepted' : 'unknown-key'
}
