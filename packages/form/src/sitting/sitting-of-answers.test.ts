import { expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { act, openSitting, resumeSitting } from './sitting.ts'
import { sittingOfAnswers } from './sitting-of-answers.ts'

const at = '2026-11-24T01:00:00.000Z'
const day = '2026-11-24'
const edition = editionOf([
  { id: 'hoTen', required: true },
  { id: 'so', type: 'number' },
  { id: 'nhom', fields: [{ id: 'a' }] },
  { id: 'nghe', columns: [{ id: 'ten' }] },
])
const { formId: form } = edition
const answers = { hoTen: 'Ví dụ', so: 'mấy', nhom: { a: 'x' }, nghe: [{ ten: 'Ví dụ' }, { ten: 'Thí dụ' }] }

it('is the sitting that answer after answer makes', () => {
  let sitting = act(openSitting({ day, editions: [edition] }), {
    type: 'form-added',
    form,
    edition: edition.id,
    at,
  }).sitting
  for (const [field, value] of Object.entries(answers))
    sitting = act(sitting, { type: 'answered', form, field, value, at }).sitting
  const made = sittingOfAnswers(edition, answers, { day, at })
  expect(made).toEqual(sitting)
  expect(resumeSitting({ day, editions: [edition] }, made.events).sitting).toEqual(made)
})

it('leaves out what the form does not ask, and what has another shape', () => {
  const made = sittingOfAnswers(edition, { hoTen: '', thua: 'x', nhom: 'x', nghe: ['x'], so: '2' }, { day, at })
  expect(made.forms.get(form)?.typed).toEqual({ so: '2' })
})
