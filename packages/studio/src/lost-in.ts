import type { WordDocument } from '@viet-ho/docx'
import { checkForm, fill, loadForm } from '@viet-ho/form'
import { lostWords, type NamedBlank } from '@viet-ho/form-import/parts'
import type { Draft } from './draft.ts'
import { draftFiles } from './draft-files.ts'

/** Words of the Word file that the draft doesn't print; [] where the draft can't be filled yet. */
export function lostIn(document: WordDocument, blanks: readonly NamedBlank[], draft: Draft): string[] {
  const named = {
    ...draft,
    edition: {
      ...draft.edition,
      instrument: draft.edition.instrument || '…',
      formNumber: draft.edition.formNumber || '…',
    },
  }
  const files = draftFiles(named)
  if (checkForm(draft.id, files).length > 0) return []
  const [edition] = loadForm(draft.id, files).editions
  return edition ? lostWords(document, blanks, fill(edition, {})) : []
}
