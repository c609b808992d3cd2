import { type Form, inventedAnswers, validate } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { beforeAll, expect, it } from 'vitest'
import { defaultTemplates, readFormsWithPacks } from './node.ts'

const today = '2026-11-24'

let forms: readonly Form[] = []
beforeAll(async () => {
  await loadCommunes()
  ;({ forms } = await readFormsWithPacks([], defaultTemplates))
})

it.each([
  ['of usual length', false],
  ['as long as is likely', true],
])('answers every edition of every form without a mistake, %s', (_, isLong) => {
  const mistakes = forms.flatMap(({ id, editions }) =>
    editions.flatMap((edition) =>
      validate(edition, inventedAnswers(edition, { today, isLong }), { today }).issues.map(
        ({ code, field, severity }) => `${id} ${edition.id} ${severity} ${code} ${field}`,
      ),
    ),
  )
  expect(forms.length).toBeGreaterThan(30)
  expect(mistakes).toEqual([])
})
