import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formEditions } from './form-editions.ts'
import { marks, sourcesOf } from './sources.ts'

describe.each(formEditions)('$path', ({ edition, folder }) => {
  const paper = join(folder, 'form.hbs')
  const sources = existsSync(paper) ? sourcesOf(readFileSync(paper, 'utf8')) : undefined

  it('says of every fixed line where it comes from, in a comment above it', () => {
    expect(sources?.withoutSource).toEqual([])
    for (const { mark, where } of sources?.sources ?? []) {
      expect.soft(marks, where).toContain(mark)
      expect.soft(where).not.toBe('')
    }
  })

  it('is no surer than the least sure of its lines, and names in its provenance what was only recalled', () => {
    const worst = Math.max(...(sources?.sources ?? []).map(({ mark }) => marks.indexOf(mark)))
    if (worst >= marks.indexOf('partial')) expect(edition.check).toBe('partial')
    if (worst >= marks.indexOf('recalled'))
      expect(edition.provenance.map(({ mark }) => mark)).toEqual(
        expect.arrayContaining([expect.stringMatching(/recalled|unseen/)]),
      )
  })

  it('tells how to fill in every blank', () => {
    const printed = edition.sections.flatMap(({ fields }) => fields).filter(({ printed }) => printed !== false)
    const blanks = printed
      .flatMap((field) => field.fields ?? field.columns ?? [field])
      .filter(({ printed }) => printed !== false)
    if (edition.check !== 'own')
      expect(
        blanks.filter(({ guidance, compute }) => guidance === undefined && compute === undefined).map(({ id }) => id),
      ).toEqual([])
  })
})
