import { type Edition, fill } from '@viet-ho/form'
import { documentView } from './document-view.ts'
import type { Draft } from './draft.ts'
import { type ViewBlock, wordView } from './paper-view.ts'

/** The paper of a draft with its places. `edition` is the draft as it was last right: a paper that is taken from an edition is drawn from it. */
export function paperView(draft: Draft, edition: Edition | undefined): ViewBlock[] {
  if (draft.paper.kind === 'word') return wordView(draft)
  return documentView(fill(edition ?? draft.paper.base, {}), draft)
}
