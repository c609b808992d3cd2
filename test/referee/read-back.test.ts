import { fill, readBackScript } from '@viet-ho/form'
import { toPlainText } from 'viet-ho'
import { describe, expect, it } from 'vitest'
import { formEditions, papers } from './form-editions.ts'

describe.each(formEditions)('$path', ({ edition }) => {
  it('says in plain words what the citizen promises, where the paper has them promise something', () => {
    const blank = toPlainText(fill(edition, {}))
    if (/cam đoan|cam kết/i.test(blank)) expect(edition.commitment.length).toBeGreaterThan(0)
  })

  it('ends its read-back with a summary', () => {
    expect(edition.summary.length).toBeGreaterThan(0)
  })

  it('names its sections without the word “phần”, which is said before them', () => {
    expect(edition.sections.filter(({ title }) => /^(phần|mục) /i.test(title) && !/^mục đích/i.test(title))).toEqual([])
  })
})

describe.each(papers.filter(({ sample }) => sample !== 'mau-trong'))('$name', ({ form, answers }) => {
  it('says each answer in one sentence of its own, and calls the citizen by one title', () => {
    const script = readBackScript(form.edition, answers, { title: 'bác' })
    const items = script.flatMap(({ item }) => item ?? [])
    expect(new Set(items).size).toBe(items.length)
    for (const { text, answer = '' } of script) {
      // What somebody answered may hold anything.
      if (!/ông\/bà|\.\./i.test(answer)) expect.soft(text).not.toMatch(/ông\/bà|undefined|\.\./i)
      expect.soft(text).toMatch(/[.?!:”)]$/)
    }
  })
})
