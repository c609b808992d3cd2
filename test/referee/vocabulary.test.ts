import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkVocabulary, type Field, loadVocabulary } from '@viet-ho/form'
import { defaultTemplates, findForms, readForm } from 'viet-ho/node'
import { expect, it } from 'vitest'

const vocabulary = loadVocabulary(readFileSync(join(defaultTemplates, 'vocabulary.yaml'), 'utf8'))
const forms = await Promise.all((await findForms()).map((id) => readForm(id)))

it.each(forms.map((form) => ({ id: form.id, form })))('lets $id use no id against the vocabulary', ({ form }) => {
  expect(checkVocabulary(vocabulary, form)).toEqual([])
})

it('knows every id that several forms use, unless they use it alike', () => {
  const uses = new Map<string, Map<string, string[]>>()
  const note = (field: Field, form: string) => {
    const types = uses.get(field.id) ?? new Map<string, string[]>()
    uses.set(field.id, types.set(field.type, [...(types.get(field.type) ?? []), form]))
    for (const inner of [...(field.fields ?? []), ...(field.columns ?? [])]) note(inner, form)
  }
  for (const { id, editions } of forms)
    for (const { sections } of editions) for (const { fields } of sections) for (const field of fields) note(field, id)
  const odd = [...uses].filter(([id, types]) => types.size > 1 && !Object.hasOwn(vocabulary, id))
  expect(
    odd.map(([id, types]) => `${id}: ${[...types].map(([type, at]) => `${type} (${at.join(', ')})`).join('; ')}`),
  ).toEqual([])
})
