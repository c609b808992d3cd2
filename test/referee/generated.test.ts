import { checkDocument } from '@viet-ho/document'
import { type Answers, type Field, readBackScript, validate } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { today } from './form-editions.ts'
import { generated, generatedPapers } from './generated.ts'

describe.each(generated)('$form.path', ({ taken, all }) => {
  it('is generated with answers that take every branch of every condition', () => {
    expect([...all].filter((branch) => !taken.has(branch))).toEqual([])
  })
})

describe.each(generatedPapers)('$name', ({ form, answers, document }) => {
  it('makes a sound paper, canonical answers that stay as they are, and a read-back of every answer', () => {
    expect(checkDocument(document)).toEqual([])
    expect(validate(form.edition, answers, { today }).draft).toEqual(answers)
    const said = readBackScript(form.edition, answers).filter(({ kind }) => kind === 'answer')
    expect(said).toHaveLength(form.edition.sections.reduce((sum, { fields }) => sum + answersIn(fields, answers), 0))
    expect(new Set(said.map(({ item }) => item)).size).toBe(said.length)
  })
})

/** How many single answers there are, row by row. */
function answersIn(fields: readonly Field[], answers: Answers): number {
  return fields.reduce((sum, { id, fields: inner, columns, printed, readback }) => {
    const answer = answers[id]
    if (
      answer === undefined ||
      (printed === false && readback === undefined && inner === undefined && columns === undefined)
    )
      return sum
    if (columns !== undefined)
      return sum + (answer as Answers[]).reduce((rows, row) => rows + answersIn(columns, row), 0)
    return sum + (inner === undefined ? 1 : answersIn(inner, answer as Answers))
  }, 0)
}
