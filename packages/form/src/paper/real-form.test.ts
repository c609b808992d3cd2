import { assertDocument, type Document, visit } from '@viet-ho/document'
import { loadCommunes } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { householdBusiness } from '../../test-support/household-business.ts'
import { formAnswers } from '../../test-support/raw-answers.ts'
import { samples } from '../../test-support/samples.ts'
import { validate } from '../answers/validate.ts'
import type { Answers } from '../field-types/field-type.ts'
import { readBack } from '../read-back/read-back.ts'
import { fill } from './fill.ts'

const context = { today: '2026-11-24' }
const form = householdBusiness
const blank = fill(form, {})

/** What is printed of each answer, by field id. */
function printed(document: Document): Map<string, string> {
  const values = new Map<string, string>()
  visit(document, (node) => {
    if (node.type === 'field') values.set(node.id, node.value)
  })
  return values
}

/** The paper without its answers, and without the tables that have as many rows as were answered. */
const fixedPaper = ({ children }: Document) =>
  children
    .map((block) =>
      JSON.stringify(block, (_, node) => {
        if (node?.type === 'field') return { ...node, value: '' }
        return node?.type === 'check-box' ? { ...node, checked: false } : node
      }),
    )
    .filter((block) => !block.includes('[1]'))

function expectSoundPaper(answers: Answers) {
  const document = fill(form, answers)
  assertDocument(document)
  expect(fixedPaper(document)).toEqual(fixedPaper(blank))
  const values = [...printed(document).values()].join('\n')
  for (const { field, answer } of readBack(form, answers)) {
    if (printed(document).get(field) !== undefined) expect(printed(document).get(field)).toBe(answer)
    else if (/^(noi|truSo$|.*diaChi$)/.test(field))
      for (const piece of answer.split(', ')) expect(values).toContain(piece)
  }
}

beforeAll(loadCommunes)

describe('the form of a household business', () => {
  it.each(samples)('prints and reads back $name', ({ raw }) => {
    const { answers, issues } = validate(form, raw, context)
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expectSoundPaper(answers ?? {})
    expect(readBack(form, answers ?? {}).length).toBeGreaterThan(9)
  })

  it('prints the same fixed words whatever is answered, and every answer where it belongs', () => {
    let complete = 0
    fc.assert(
      fc.property(formAnswers(form), (raw) => {
        const { answers } = validate(form, raw, context)
        if (answers === undefined) return
        complete += 1
        expectSoundPaper(answers)
      }),
      { numRuns: 200 },
    )
    expect(complete).toBeGreaterThan(10)
  })
})

describe('a hostile answer', () => {
  const texts: readonly [what: string, text: string][] = [
    ['markup', '<b>Ánh</b><script>alert(1)</script>'],
    ['the end of a cell', '</td></tr></table>'],
    ['an entity', '&lt;b&gt; &#0; &nbsp;'],
    ['braces', '{{fill "von"}} {{{von}}} {{#each thanhVien}} {{/each}}'],
    ['signs of a replacement', '$& $1 $` %s %n \\u0041 \\'],
    ['formulas', '=1+1 @SUM(A1) +84 -1'],
    ['quotation marks', '"\'`“”'],
    ['5,000 letters', 'Ánh '.repeat(1250).trim()],
    ['one word of 5,000 letters', 'ạ'.repeat(5000)],
    ['an emoji', 'Ánh 😀'],
    ['an emoji of several', 'Ánh 👩‍👩‍👧'],
    ['letters in pieces', 'Nguyễn Thị Ánh'.normalize('NFD')],
    ['a heap of marks', `A${'\u0301'.repeat(50)}nh`],
    ['right-to-left marks', 'Ánh\u200F\u202Egnah\u202C'],
    ['isolates', '\u2066Ánh\u2069'],
    ['white of no width', 'Á\u200Bn\u200Ch\uFEFF'],
    ['control characters', 'Ánh\u0000\u0007\u001B[31m\u007F\u0085'],
    ['half of a surrogate pair', 'Ánh\uD83D'],
    ['lines', 'Ánh\n\r\n\u2028\u2029\tĐào'],
    ['private letters', 'Ánh\uE000\u{F0000}'],
    ['letters like others', 'Ðào Ɖào Аnh'],
    ['keys of prototypes', '__proto__ constructor'],
  ]
  const wrongTypes: readonly [what: string, value: unknown][] = [
    ['null', null],
    ['undefined', undefined],
    ['a truth value', true],
    ['a number', 60185001234],
    ['no number', Number.NaN],
    ['a giant number', 1e308],
    ['a bigint', 10n ** 30n],
    ['a symbol', Symbol('a')],
    ['a function', () => 'a'],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 'b']])],
    ['a class', class A {}],
    ['a list', ['a', 'b']],
    ['a giant list', Array.from({ length: 100_000 }, () => 'a')],
    ['a list of nothing', new Array(1_000_000)],
    [
      'an object of prototypes',
      JSON.parse('{"__proto__": {"xa": "A"}, "constructor": {"prototype": {"polluted": 1}}}'),
    ],
    ['deep lists', deep((inner) => [inner])],
    ['deep objects', deep((inner) => ({ xa: inner, diaChi: inner }))],
    ['an object that holds itself', circle()],
  ]

  function deep(wrap: (inner: unknown) => unknown): unknown {
    let value: unknown = 'a'
    for (let depth = 0; depth < 10_000; depth += 1) value = wrap(value)
    return value
  }

  function circle(): unknown {
    const object: Record<string, unknown> = {}
    object.xa = object
    object.hoTen = [object]
    return object
  }

  const good = samples.find(({ name }) => name === 'day-du.yaml')?.raw as Record<string, unknown>
  const ids = form.sections.flatMap(({ fields }) => fields.map(({ id }) => id))
  const columns = ['nganhNghe', 'thanhVien'] as const

  /** The answers with one of them changed: each question of the form, and each column of the first row of each table. */
  const changed = (value: unknown): [id: string, raw: Record<string, unknown>][] => [
    ...ids.map((id): [string, Record<string, unknown>] => [id, { ...good, [id]: value }]),
    ...columns.flatMap((table) => {
      const [first, ...rest] = good[table] as Record<string, unknown>[]
      return Object.keys(first ?? {}).map((column): [string, Record<string, unknown>] => [
        `${table}[1].${column}`,
        { ...good, [table]: [{ ...first, [column]: value }, ...rest] },
      ])
    }),
  ]

  it.each([...texts, ...wrongTypes])('of %s is printed as plain text or refused with a clear sentence', (_, value) => {
    const before = Reflect.ownKeys(Object.prototype)
    for (const [id, raw] of changed(value)) {
      const { answers, issues } = validate(form, raw, context)
      if (answers === undefined) {
        const issue = issues.find(
          ({ severity, field }) => severity === 'error' && field?.startsWith(id.split('[')[0] ?? ''),
        )
        expect(issue, id).toBeDefined()
        for (const { message } of issues) {
          expect(message.length).toBeLessThan(500)
          expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        }
      } else expectSoundPaper(answers)
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
  })

  it('as the whole is refused', () => {
    for (const [, value] of [...texts, ...wrongTypes]) {
      const { answers, issues } = validate(form, value, context)
      expect(answers).toBeUndefined()
      expect(issues.length).toBeGreaterThan(0)
    }
  })
})
