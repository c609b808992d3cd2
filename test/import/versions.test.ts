import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edition, loadVocabulary } from '@viet-ho/form'
import { type ImportedForm, importForm } from '@viet-ho/form-import'
import { defaultTemplates } from 'viet-ho/node'
import { expect, it } from 'vitest'
import { formEditions } from '../referee/form-editions.ts'
import { ownForms } from './own-forms.ts'

const vocabulary = loadVocabulary(readFileSync(join(defaultTemplates, 'vocabulary.yaml'), 'utf8'))
const forms = await ownForms()

/** Split and merge print literal dots for what a case does not need: blanks that the edition before has no field for. */
const mostAdded = (name: string) => (name.startsWith('dat-dai/tach-hop-thua-dat/') ? 0.6 : 0.35)

type Form = (typeof forms)[number]

const drafts = new Map<Form, ImportedForm>()

/** What a form, come back, is taken to be: each is imported once. */
function draftOf(form: Form): ImportedForm {
  const edition = editionOf(form)
  const draft =
    drafts.get(form) ??
    importForm(form.bytes, {
      vocabulary,
      fileName: 'moi.docx',
      today: '2026-11-26',
      id: edition.formId,
      previous: edition,
    })
  drafts.set(form, draft)
  return draft
}

function editionOf({ name }: Form): Edition {
  const form = formEditions.find(({ path }) => path === name)
  if (!form) throw new Error(name)
  return form.edition
}

// The same paper come back as a plain Word file, as when an office is sent a new version: nearly every blank is known again.
it.each(forms)('a draft that goes on from $name is right', (form) => {
  const { name } = form
  const edition = editionOf(form)
  const draft = draftOf(form)
  expect(draft.mistakes).toEqual([])
  expect(draft.lost).toEqual([])
  const changes = draft.differences?.changes ?? []
  const added = changes.filter(({ what }) => what === 'added').length
  expect(added / draft.blanks.length).toBeLessThan(mostAdded(name))
  // What is the same has the ids of the edition before, so that answers go over.
  const known = new Set(edition.sections.flatMap(({ fields }) => fields.map(({ id }) => id)))
  const kept = draft.blanks.filter(({ id }) => known.has(id.split('.')[0] ?? ''))
  expect(kept.length).toBeGreaterThanOrEqual(draft.blanks.length * (1 - mostAdded(name)))
})

it('knows nearly all blanks again', () => {
  const shares = forms.map((form) => {
    const draft = draftOf(form)
    const added = draft.differences?.changes.filter(({ what }) => what === 'added').length ?? 0
    return { name: form.name, blanks: draft.blanks.length, added }
  })
  const shareOfAdded = (some: typeof shares) =>
    some.reduce((sum, { added }) => sum + added, 0) / some.reduce((sum, { blanks }) => sum + blanks, 0)
  const isUsual = ({ name }: { name: string }) => mostAdded(name) === 0.35
  expect(shareOfAdded(shares.filter(isUsual))).toBeLessThan(0.08)
  // The forms that there were when the importer was made.
  expect(shareOfAdded(shares.filter(({ name }) => /^(ho-kinh-doanh|ho-tich|mot-cua)\//.test(name)))).toBeLessThan(0.06)
})
