import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkForm } from '@viet-ho/form'
import { defaultTemplates, findForms, readFormFiles, readRates } from 'viet-ho/node'
import { describe, expect, it } from 'vitest'
import { blankName, formEditions } from './form-editions.ts'

const ids = await findForms()
const rates = await readRates()
const files = readdirSync(defaultTemplates, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(defaultTemplates.length + 1))

describe('form-templates', () => {
  it('holds at least one form', () => {
    expect(ids.length).toBeGreaterThan(0)
  })

  it.each(ids)('names %s by its field of administration and its own name, in words without marks', (id) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(ids)('has no mistake in %s', async (id) => {
    expect(checkForm(id, await readFormFiles(join(defaultTemplates, id)))).toEqual([])
  })

  it('holds data only: guides, schemas and the files of forms, nothing else', () => {
    const known =
      /^(README\.md|(vocabulary|rates)\.yaml|schemas\/[a-z]+\.json|[^/]+\/[^/]+\/(form\.yaml|[^/]+\/(edition\.yaml|fields\.yaml|changes\.yaml|form\.hbs|(samples|invalid)\/[a-z0-9-]+\.yaml|golden\/[a-z0-9-]+\/(document|readback)\.txt)))$/
    expect(files.filter((file) => !known.test(file))).toEqual([])
  })

  it('writes every file in NFC, with ends of lines as on Unix and one at the end', () => {
    const wrong = files.filter((file) => {
      const text = readFileSync(join(defaultTemplates, file), 'utf8')
      return text !== text.normalize('NFC') || text.includes('\r') || !text.endsWith('\n') || text.startsWith('\uFEFF')
    })
    // The one place where decomposed letters are the point.
    expect(wrong).toEqual([])
  })
})

describe.each(formEditions)('$path', ({ edition, folder, samples, invalid }) => {
  it('is filled by five samples at least, the smallest and the fullest among them', () => {
    expect(samples.length).toBeGreaterThanOrEqual(5)
    expect(samples.map(({ name }) => name)).toEqual(expect.arrayContaining(['toi-thieu', 'day-du']))
  })

  it('refuses some answers', () => {
    expect(invalid.length).toBeGreaterThan(0)
  })

  it('says where every part of its text came from, and is no surer than its least sure part', () => {
    expect(edition.provenance.length).toBeGreaterThan(0)
    const unsure = edition.provenance.filter(({ mark }) => !['verified', 'transcribed', 'own'].includes(mark))
    if (unsure.length > 0) expect(edition.check).toBe('partial')
  })

  it('asks the citizen in a question of its own, never the label with a verb before it', () => {
    const asked = edition.sections.flatMap(({ fields }) =>
      fields.flatMap((field) => [field, ...(field.fields ?? []), ...(field.columns ?? [])]),
    )
    for (const { id, type, label, question, compute } of asked) {
      if (type === 'group' || compute !== undefined) continue
      expect.soft(question, id).toMatch(/[?.]$/)
      expect
        .soft(question?.toLowerCase().replace(/^(nhập|ghi|điền|chọn|cho biết) /, ''), id)
        .not.toBe(`${label.toLowerCase()}.`)
    }
  })

  it('says no amount of money of its own: fees and rates are those of a province and a day, and stand in rates.yaml', () => {
    const { fee, steps, sections } = edition
    const hints = sections.flatMap(({ fields }) => fields.flatMap(({ hint, guidance }) => [hint, guidance]))
    const said = [fee, ...steps.map(({ note }) => note), ...hints].filter((text) =>
      /\d[\d.]* ?đồng|\d ?% /.test(text ?? ''),
    )
    expect(said).toEqual([])
    expect(edition.rates.filter((name) => !Object.hasOwn(rates, name))).toEqual([])
  })

  it('keeps the goldens of its papers, and no others', () => {
    const golden = join(folder, 'golden')
    const kept = existsSync(golden) ? readdirSync(golden).sort() : []
    expect(kept).toEqual([...samples.map(({ name }) => name), blankName].sort())
  })
})
