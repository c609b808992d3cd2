import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toPlainText } from '@viet-ho/document'
import { fill, loadForm, paperSource } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { today, vocabulary } from '../test-support/office-form.ts'
import { act } from './act.ts'
import { checkDraft } from './check-draft.ts'
import type { Draft } from './draft.ts'
import { draftFiles } from './draft-files.ts'
import { openEditionAnew } from './open-edition.ts'
import type { ViewBlock, ViewPart } from './paper-view.ts'
import { paperView } from './view.ts'

const templates = fileURLToPath(new URL('../../../form-templates/', import.meta.url))

const forms = readdirSync(templates, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/form.yaml'))
  .map((path) => path.slice(0, -'/form.yaml'.length))

/** The texts of a form folder. */
function filesOf(id: string): Map<string, string> {
  const folder = `${templates}${id}/`
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^([^/]+\/)?[^/]+\.(yaml|hbs)$/.test(path),
  )
  return new Map(own.map((path) => [path, readFileSync(folder + path, 'utf8')]))
}

/** A new edition begun from each there is, with the one thing that only a person knows. */
function anew(id: string): { readonly was: Draft; readonly base: ReturnType<typeof loadForm>['editions'][number] }[] {
  const files = filesOf(id)
  const form = loadForm(id, files)
  return form.editions.map((base) => {
    const markup = paperSource(files, base.id) ?? ''
    const draft = openEditionAnew({ kind: 'edition', base, markup, synonyms: form.synonyms, today }, vocabulary)
    const outcome = act(draft, { type: 'edition', set: { instrument: 'Quyết định số 1/QĐ-UBND' } })
    if ('refused' in outcome) throw new Error(outcome.refused.message)
    return { was: outcome.done, base }
  })
}

describe.each(forms)('a new edition of %s', (id) => {
  const all = anew(id)

  it('has the paper and the questions of the one it was begun from, and says of itself what is new', () => {
    for (const { was, base } of all) {
      const { mistakes, edition } = checkDraft(was)
      expect(mistakes).toEqual([])
      if (!edition) throw new Error('no edition')
      expect(toPlainText(fill(edition, {}))).toBe(toPlainText(fill(base, {})))
      expect(edition.sections).toEqual(base.sections)
      expect(edition.check).toBe('partial')
      expect(edition.inForceFrom > base.inForceFrom || edition.inForceFrom === today).toBe(true)
    }
  })

  it('shows its paper with a place for every blank', () => {
    for (const { was } of all) {
      const { shown, blanks } = partsOf(paperView(was, undefined))
      expect(shown.length).toBeGreaterThan(0)
      expect(blanks.filter(({ place }) => place === undefined)).toEqual([])
    }
  })
})

/** What stands on the paper, and its blanks, which have no text of their own. */
function partsOf(blocks: readonly ViewBlock[]) {
  const parts = (block: ViewBlock): readonly ViewPart[] =>
    block.type === 'line' ? block.parts : block.rows.flat().flatMap((cell) => cell.children.flatMap(parts))
  const shown = blocks.flatMap(parts)
  return { shown, blanks: shown.filter(({ text }) => text === '') }
}

describe('words of a paper that is taken over', () => {
  const [first] = anew('ho-tich/xac-nhan-tinh-trang-hon-nhan')
  const draft = first?.was as Draft

  it('can be changed, commands and tags can’t', () => {
    const outcome = act(draft, { type: 'words', from: 'Kính gửi', to: 'Kính gửi <ông> & "bà" {{x}}' })
    if ('refused' in outcome) throw new Error(outcome.refused.message)
    const { edition, mistakes } = checkDraft(outcome.done)
    expect(mistakes).toEqual([])
    expect(edition && toPlainText(fill(edition, {}))).toContain('Kính gửi <ông> & "bà" x')
    expect(draftFiles(outcome.done).get(`${draft.editionId}/form.hbs`)).not.toBe(
      draftFiles(draft).get(`${draft.editionId}/form.hbs`),
    )
    for (const from of ['fill', 'class=', 'line', ' ']) {
      const refused = act(draft, { type: 'words', from, to: 'x' })
      expect('refused' in refused && refused.refused.code).toBe('words-not-found')
    }
  })

  it('its places are not added to, joined or split', () => {
    for (const what of [
      { type: 'add', paragraph: 1, from: 0, to: 0 },
      { type: 'split', place: draft.places[0]?.key ?? '' },
      { type: 'join', places: draft.places.slice(0, 2).map(({ key }) => key) },
    ] as const) {
      const refused = act(draft, what)
      expect('refused' in refused && refused.refused.code).toBe('paper-fixed')
    }
  })
})
