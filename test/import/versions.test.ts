import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadVocabulary } from '@viet-ho/form'
import { importForm } from '@viet-ho/form-import'
import { defaultTemplates } from 'viet-ho/node'
import { expect, it } from 'vitest'
import { formEditions } from '../referee/form-editions.ts'
import { ownForms } from './own-forms.ts'

const vocabulary = loadVocabulary(readFileSync(join(defaultTemplates, 'vocabulary.yaml'), 'utf8'))
const forms = await ownForms()

// The same paper come back as a plain Word file, as when an office is sent a new version: nearly every blank is known again. Least so where a paper
// prints literal dots for what a case does not need (split and merge): those are blanks that the edition before has no field for.
it.each(forms)('a draft that goes on from $name is right', ({ name, bytes }) => {
  const edition = formEditions.find(({ path }) => path === name)?.edition
  if (!edition) throw new Error(name)
  const draft = importForm(bytes, {
    vocabulary,
    fileName: 'moi.docx',
    today: '2026-11-26',
    id: edition.formId,
    previous: edition,
  })
  expect(draft.mistakes).toEqual([])
  expect(draft.lost).toEqual([])
  const changes = draft.differences?.changes ?? []
  const added = changes.filter(({ what }) => what === 'added').length
  expect(added / draft.blanks.length).toBeLessThan(0.6)
  // What is the same has the ids of the edition before, so that answers go over.
  const known = new Set(edition.sections.flatMap(({ fields }) => fields.map(({ id }) => id)))
  const kept = draft.blanks.filter(({ id }) => known.has(id.split('.')[0] ?? ''))
  expect(kept.length).toBeGreaterThanOrEqual(draft.blanks.length * 0.4)
})

it('knows nearly all blanks again', () => {
  const shares = forms.map(({ name, bytes }) => {
    const edition = formEditions.find(({ path }) => path === name)?.edition
    const draft = importForm(bytes, {
      vocabulary,
      fileName: 'moi.docx',
      today: '2026-11-26',
      ...(edition && { previous: edition }),
    })
    const added = draft.differences?.changes.filter(({ what }) => what === 'added').length ?? 0
    return { blanks: draft.blanks.length, added }
  })
  const sum = (count: (share: { blanks: number; added: number }) => number) =>
    shares.reduce((total, share) => total + count(share), 0)
  expect(sum(({ added }) => added) / sum(({ blanks }) => blanks)).toBeLessThan(0.12)
})
