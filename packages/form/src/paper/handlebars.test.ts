import { type Phrasing, visit } from '@viet-ho/document'
import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { printAnswer } from '../answers/print-answer.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import { formScope } from '../template/field-scope.ts'
import { type Mistake, reportInto } from '../template/mistake.ts'
import { checkPaper } from './check-paper.ts'
import { fill } from './fill.ts'
import { readPaper } from './read-paper.ts'

/**
 * Real Handlebars says what a template means: the same random templates and answers go through it, compiled with `eval`, and through our own walk
 * over its syntax tree. Only what the fields are called and how an answer is printed is ours in both.
 */

const choices = [
  { id: 'nam', label: 'Nam' },
  { id: 'nu', label: 'Nữ' },
]
const form = editionOf([
  { id: 'ten' },
  { id: 'coCon', type: 'yes-no' },
  { id: 'gioiTinh', type: 'choice', choices },
  { id: 'noiO', type: 'address' },
  { id: 'nhom', fields: [{ id: 'a' }, { id: 'b', type: 'yes-no' }] },
  {
    id: 'con',
    blankRows: 2,
    columns: [{ id: 'ten' }, { id: 'tuoi' }, { id: 'laGai', type: 'yes-no' }],
  },
])
const fields = form.sections.flatMap((section) => section.fields)

const word = fc.constantFrom('một', 'hai', '<b>', '{{ba}}', '&amp;', 'A  B')
const some = (answers: Record<string, fc.Arbitrary<AnswerValue>>): fc.Arbitrary<Answers> =>
  fc.record(answers, { requiredKeys: [] }).map((record) => ({ ...record }) as Answers)
const rows = fc.array(some({ ten: word, tuoi: fc.constantFrom('0', '12'), laGai: fc.boolean() }), {
  minLength: 1,
  maxLength: 3,
})
const someAnswers = some({
  ten: word,
  coCon: fc.boolean(),
  gioiTinh: fc.constantFrom('nam', 'nu'),
  noiO: fc.constantFrom({ xa: 'Xã X' }, { tinh: 'Tỉnh Y' }, { chiTiet: '1', xa: 'Xã X', tinh: 'Tỉnh Y' }),
  nhom: fc.constantFrom({ a: 'x' }, { b: true }, { a: 'y', b: false }),
  con: rows,
})

// Pieces of templates. In rows a column comes before the field of the form that has the same name.
const space = fc.constantFrom('', ' ', '\n  ')
const loose = (mustache: string) =>
  fc.tuple(fc.boolean(), fc.boolean()).map(([left, right]) => `{{${left ? '~' : ''}${mustache}${right ? '~' : ''}}}`)
const formNames = ['ten', 'coCon', 'gioiTinh', 'noiO', 'noiO.xa', 'nhom.a', 'nhom.b']
const namesIn = (inRow: boolean) => fc.constantFrom(...formNames, ...(inRow ? ['tuoi', 'laGai'] : []))
const boxes = ['check "coCon"', 'check "gioiTinh" "nu"', 'check "nhom.b" "khong"']

const inline = (inRow: boolean, depth: number): fc.Arbitrary<string> => {
  const leaf = fc.oneof(
    fc.constantFrom('chữ', ' ', ' x ', '&lt;', '{{! ghi chú }}'),
    namesIn(inRow).chain((name) => loose(`fill "${name}"`)),
    fc.constantFrom(...boxes, ...(inRow ? ['check "laGai"', 'rowNumber', 'rowNumber start=2'] : [])).chain(loose),
  )
  return depth === 0
    ? leaf
    : fc.oneof(
        { weight: 3, arbitrary: leaf },
        blocks(inRow, (row) => list(inline(row, depth - 1))),
      )
}
const list = (piece: fc.Arbitrary<string>) =>
  fc.tuple(fc.array(piece, { maxLength: 4 }), space).map(([pieces, between]) => pieces.join(between))
const paragraph = (inRow: boolean, depth: number) => list(inline(inRow, depth)).map((text) => `<p>.${text}.</p>`)

/** `{{#if}}`, `{{#unless}}`, chained or not, and `{{#each}}` around what `inside` makes, standing alone on their lines or not. */
function blocks(inRow: boolean, inside: (inRow: boolean) => fc.Arbitrary<string>): fc.Arbitrary<string> {
  const line = fc.constantFrom('', '\n')
  const says = ' paperSays="chú thích"'
  const name = fc.oneof(namesIn(inRow), fc.constant('con'))
  const branch = fc
    .tuple(fc.constantFrom('if', 'unless'), name, name, inside(inRow), inside(inRow), inside(inRow), line, fc.nat(2))
    .map(([block, field, other, one, two, three, end, sides]) => {
      const elses = ['', `{{else}}${end}${two}`, `{{else if ${other}${says}}}${end}${two}{{else}}${three}${end}`][sides]
      return `${end}{{#${block} ${field}${says}}}${end}${one}${end}${elses}{{/${block}}}${end}`
    })
  const loop = fc.tuple(inside(true), line).map(([row, end]) => `${end}{{#each con}}${end}${row}${end}{{/each}}${end}`)
  return fc.oneof(branch, loop)
}

const flow = (inRow: boolean, depth: number): fc.Arbitrary<string> =>
  depth === 0
    ? paragraph(inRow, 1)
    : fc.oneof(
        paragraph(inRow, 2),
        blocks(inRow, (row) => list(flow(row, depth - 1))),
        table(inRow, depth),
      )
const table = (inRow: boolean, depth: number) => {
  const row = (here: boolean) =>
    fc.oneof(list(inline(here, 1)), list(flow(here, depth - 1))).map((cell) => `<tr><td>${cell}</td></tr>`)
  return fc.tuple(row(inRow), blocks(inRow, row)).map((rows) => `<table columns="1">${rows.join('\n')}</table>`)
}
const templates = fc.array(flow(false, 2), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('\n'))

/** Handlebars looks outside the row for what the row doesn't hold; an unanswered column is still a column. */
const unanswered = { ten: '', tuoi: '', laGai: '' }

/** Real Handlebars, with the helpers as a few lines of their own. */
function render(template: string, answers: Answers): string {
  const real = Handlebars.create()
  const each: Handlebars.HelperDelegate = real.helpers.each ?? (() => '')
  type Row = Record<string, unknown> & { '@id'?: string }
  // A blank form has blank rows; each row knows what stands before its ids.
  real.registerHelper('each', function (this: unknown, rows: Row[] | undefined, options: unknown) {
    const given = rows ?? [{}, {}]
    return each.call(
      this,
      given.map((row, index) => ({ ...unanswered, ...row, '@id': `con[${index + 1}].` })),
      options,
    )
  })
  const mark = (text: string) => new real.SafeString(text)
  const look = (row: Row, name: string) => {
    const [id = '', part] = name.split('.')
    const inRow = row['@id'] !== undefined && ['ten', 'tuoi', 'laGai'].includes(id)
    const holder = (inRow ? row : answers) as Answers
    const field = (inRow ? fields.at(-1)?.columns : fields)?.find((candidate) => candidate.id === id)
    const inner = field?.fields?.find((candidate) => candidate.id === part)
    const answer = inner === undefined ? holder[id] : (holder[id] as Answers | undefined)?.[inner.id]
    return { id: `${inRow ? row['@id'] : ''}${name}`, field: inner ?? field, answer, part: inner ? undefined : part }
  }
  real.registerHelper('fill', function (this: Row, name: string) {
    const { id, field, answer, part } = look(this, name)
    const printed = field === undefined || answer === undefined || answer === '' ? '' : printAnswer(field, answer, part)
    return mark(`⟦${id}: ${printed}⟧`)
  })
  real.registerHelper('check', function (this: Row, name: string, option: unknown) {
    const { id, answer } = look(this, name)
    const chosen = typeof option === 'string' ? option : undefined
    const isChecked =
      typeof answer === 'boolean' ? answer === (chosen !== 'khong') : answer !== undefined && answer === chosen
    return mark(`${isChecked ? '☑' : '☐'}${id}${chosen === undefined ? '' : `=${chosen}`}`)
  })
  real.registerHelper('rowNumber', (options: Handlebars.HelperOptions) => {
    const { start = 1 } = options.hash as { start?: number }
    return mark(String(options.data.index + start))
  })
  return real.compile(template, { compat: true })({ ...answers })
}

/** The lines of a page: cut at elements, whitespace folded, entities resolved; answers left alone. */
const linesOf = (html: string) =>
  html
    .split(/<\/?(?:p|table|tr|td)(?: columns="1")?>/)
    .map((line) =>
      line
        .split(/(⟦[^⟧]*⟧)/)
        .map((piece) => (piece.startsWith('⟦') ? piece : piece.replace(/\s+/g, ' ').replaceAll('&lt;', '<')))
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')

const ours = (template: string, answers: Answers) => {
  const mistakes: Mistake[] = []
  const report = reportInto(mistakes, 'form.hbs')
  const { paper } = readPaper(template, report)
  checkPaper(paper, formScope(form.sections), report)
  expect(mistakes).toEqual([])
  const lines: string[] = []
  visit(fill({ ...form, paper }, answers), (node) => {
    if (node.type === 'paragraph') lines.push(node.children.map(wordsOf).join(''))
  })
  return lines.filter((line) => line !== '')
}

function wordsOf(node: Phrasing): string {
  if (node.type === 'text') return node.value
  if (node.type === 'field') return `⟦${node.id}: ${node.value}⟧`
  if (node.type === 'check-box')
    return `${node.checked ? '☑' : '☐'}${node.id}${node.option === '' ? '' : `=${node.option}`}`
  return 'children' in node ? node.children.map(wordsOf).join('') : '\n'
}

describe('a paper', () => {
  it('means what Handlebars says that it means', () => {
    let compared = 0
    fc.assert(
      fc.property(templates, someAnswers, (template, answers) => {
        const expected = linesOf(render(template, answers)).join('\n')
        compared += expected.length
        expect(ours(template, answers).join('\n')).toBe(expected)
      }),
      { numRuns: 500 },
    )
    expect(compared).toBeGreaterThan(10_000)
  })
})
