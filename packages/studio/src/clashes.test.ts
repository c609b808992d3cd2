import { expect, it } from 'vitest'
import { vocabulary, wordOrigin } from '../test-support/office-form.ts'
import { checkDraft } from './check-draft.ts'
import type { EditionAtHand } from './clashes.ts'
import type { Draft } from './draft.ts'
import { openWord } from './open-word.ts'

const opened = openWord(await wordOrigin(), vocabulary)
const facts = { instrument: 'QĐ 2', formNumber: 'Mẫu số 2', jurisdiction: 'Tỉnh Lâm Đồng', inForceFrom: '2026-12-01' }
const draft: Draft = { ...opened, editionId: 'moi', edition: { ...opened.edition, ...facts } }

const subjects = (other: Partial<EditionAtHand>) => {
  const atHand = { id: 'cu', instrument: 'QĐ 1', isBuiltIn: true, jurisdiction: 'country', inForceFrom: '2025-01-01' }
  const { mistakes, edition } = checkDraft(draft, [{ ...atHand, ...other }])
  // It is still right by itself, and can be tried.
  expect(edition?.instrument).toBe('QĐ 2')
  return mistakes.map(({ code, about, message }) => [code, 'key' in about && about.key, message])
}

it('an edition of the same day and place as another is told beside its day', () => {
  expect(subjects({})).toEqual([])
  expect(subjects({ inForceFrom: '2026-12-01' })).toEqual([])
  expect(subjects({ jurisdiction: 'Lâm Đồng' })).toEqual([])
  const [[code, key, message] = []] = subjects({ jurisdiction: 'Lâm Đồng', inForceFrom: '2026-12-01' })
  expect([code, key]).toEqual(['edition-tie', 'inForceFrom'])
  expect(message).toContain('QĐ 1')
})

it('an edition takes the place of its own earlier self, never of one that is built in', () => {
  expect(subjects({ id: 'moi', isBuiltIn: false, jurisdiction: 'Lâm Đồng', inForceFrom: '2026-12-01' })).toEqual([])
  expect(subjects({ id: 'moi' }).map(([code, key]) => [code, key])).toEqual([['edition-twice', 'id']])
})
