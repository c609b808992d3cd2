import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Edition } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { formEditions } from './form-editions.ts'
import { marks, printedPaper, sourcesOf } from './sources.ts'

type Field = Edition['sections'][number]['fields'][number]

describe.each(formEditions)('$path', ({ edition, folder }) => {
  const paper = printedPaper(folder)
  const sources = paper === undefined ? undefined : sourcesOf(paper)

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
    // Groups may stand in groups; only what is written in has to be told.
    const leaves = (field: Field): readonly Field[] => (field.fields ?? field.columns)?.flatMap(leaves) ?? [field]
    const blanks = printed.flatMap(leaves).filter(({ printed }) => printed !== false)
    if (edition.check !== 'own')
      expect(
        blanks.filter(({ guidance, compute }) => guidance === undefined && compute === undefined).map(({ id }) => id),
      ).toEqual([])
  })
})

it('takes the lines of an heir without a paper of its own from the edition that it extends', () => {
  const form = mkdtempSync(join(tmpdir(), 'viet-ho-sources-'))
  const write = (edition: string, file: string, text: string) => {
    mkdirSync(join(form, edition), { recursive: true })
    writeFileSync(join(form, edition, file), text)
  }
  write('a', 'edition.yaml', 'formNumber: 1')
  write('a', 'form.hbs', '<p>ĐƠN</p>')
  write('b', 'edition.yaml', 'extends: a')
  write('c', 'edition.yaml', 'extends: b')
  write('d', 'edition.yaml', 'extends: a')
  write('d', 'form.hbs', '')
  write('e', 'edition.yaml', 'formNumber: 2')
  expect(['a', 'b', 'c', 'd', 'e'].map((edition) => printedPaper(join(form, edition)))).toEqual([
    ...['<p>ĐƠN</p>', '<p>ĐƠN</p>', '<p>ĐƠN</p>', ''],
    undefined,
  ])
  rmSync(form, { recursive: true })
})
