import type { EditionHead } from '@viet-ho/form'
import { findProvince } from '@viet-ho/vietnamese'
import type { DraftMistake } from './check-draft.ts'
import type { Draft } from './draft.ts'
import { clashes as say } from './messages.ts'

/** An edition of the same form that is there already. */
export interface EditionAtHand extends Pick<EditionHead, 'id' | 'instrument' | 'jurisdiction' | 'inForceFrom'> {
  /** It came with the tool: no pack may bring it. */
  readonly isBuiltIn: boolean
}

/** What would have a pack of the draft refused because of the editions that are there, told while it can be mended. */
export function clashesOf({ editionId, edition }: Draft, atHand: readonly EditionAtHand[]): DraftMistake[] {
  const file = `${editionId}/edition.yaml`
  const mistakes: DraftMistake[] = []
  const { jurisdiction, inForceFrom } = edition
  const tie = atHand.find(
    (other) => other.id !== editionId && other.inForceFrom === inForceFrom && isSame(other.jurisdiction, jurisdiction),
  )
  if (tie) {
    const about = { of: 'edition', key: 'inForceFrom' } as const
    mistakes.push({ code: 'edition-tie', file, about, message: say.tie(tie.instrument) })
  }
  if (atHand.some(({ id, isBuiltIn }) => isBuiltIn && id === editionId))
    mistakes.push({ code: 'edition-twice', file, about: { of: 'edition', key: 'id' }, message: say.builtIn })
  return mistakes
}

const isSame = (a: string, b: string) => a === b || (findProvince(a)?.code ?? a) === (findProvince(b)?.code ?? b)
