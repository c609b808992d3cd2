import type { Edition } from '@viet-ho/form'
import { type DraftField, printable } from '@viet-ho/form-import/parts'
import { checkDraft } from './check-draft.ts'
import type { Draft } from './draft.ts'
import { proposed } from './proposals.ts'

/**
 * A draft as the earlier edition that its mended Word file goes on from: with every sentence of its author, also those the checker doesn't like yet.
 * Undefined where not even the bare paper is right.
 */
export function asPrevious(draft: Draft): Edition | undefined {
  const { form, sections, ends } = draft
  const { edition } = checkDraft(bare(draft))
  if (!edition) return undefined
  const { rules = [], summary = [], commitment = [], teachBack = [] } = ends as Partial<Edition>
  const facts = { title: form.title, fieldOfAdministration: form.fieldOfAdministration, procedures: form.procedures }
  return {
    ...edition,
    ...facts,
    ...{ rules, summary, commitment, teachBack },
    sections: sections as Edition['sections'],
  }
}

const something = '…'

/** Paper and fields, with nothing said that could be wrong. */
function bare({ sections, ...draft }: Draft): Draft {
  return {
    ...draft,
    form: { title: something, fieldOfAdministration: something, procedures: [], synonyms: [] },
    edition: {
      ...{ instrument: something, formNumber: something, jurisdiction: 'country', inForceFrom: '2026-01-01' },
      check: 'partial',
      provenance: [{ part: something, source: something, mark: 'partial' }],
    },
    ends: {},
    sections: sections.map(({ fields }) => ({ title: something, fields: fields.map(bareField) })),
  }
}

type Named = { readonly id: string; readonly label: string }

/** What of a field the paper hangs on. */
function bareField(field: DraftField): DraftField {
  const { id, type, printed, blankRows } = field
  const [fields, columns] = [field.fields, field.columns] as (readonly DraftField[] | undefined)[]
  const choices = field.choices as readonly Named[] | undefined
  const label = wordsOf(field.label)
  const { question, readback } = proposed({ id, type, label })
  return {
    ...{ id, type, label },
    ...(type !== 'group' && { question }),
    ...(type === 'table' ? { rowName: something } : type !== 'group' && { readback }),
    ...(printed !== undefined && { printed }),
    ...(blankRows !== undefined && { blankRows }),
    ...(choices && { choices: choices.map((choice) => ({ id: choice.id, label: wordsOf(choice.label) })) }),
    ...(fields && { fields: fields.map(bareField) }),
    ...(columns && { columns: columns.map(bareField) }),
  }
}

const wordsOf = (label: string) => printable(label).trim().slice(0, 100) || something
