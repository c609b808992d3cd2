import { toPlainText } from '@viet-ho/document'
import { type Edition, type Field, fill, loadForm } from '@viet-ho/form'
import { assert, constantFrom, array as listOf, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedEdition, shippedForm } from '../../test-support/shipped-form.ts'
import { marked, sideLines, wordsOn } from '../../test-support/sides.ts'
import { compareEditions, comparisonInWords, differencesIn, type LineRow, type QuestionRow } from '../index.ts'

const withSeveral = [
  'dat-dai/dang-ky-bien-dong',
  'thue/to-khai-thue-su-dung-dat-phi-nong-nghiep',
  'thue/to-khai-thue-thu-nhap-ca-nhan-bat-dong-san',
]
const editions = withSeveral.flatMap((id) => shippedForm(id).editions)
const land = () => shippedEdition('dat-dai/tach-hop-thua-dat', 'nd-151-2025')

const words = (text: string) =>
  text
    .normalize('NFC')
    .split(/\s+|\||(?<=……)|(?=……)|(?=\[\d+\])|(?<=\[\d+\])/)
    .filter((word) => /[\p{L}\d]/u.test(word))
    .sort()
const onPaper = (rows: readonly LineRow[]) => rows.filter(({ before, after }) => !(before ?? after)?.isConditional)

/** The edition with one of its questions otherwise. */
function withField(edition: Edition, id: string, change: (field: Field) => readonly Field[]): Edition {
  const sections = edition.sections.map((section) => ({
    ...section,
    fields: section.fields.flatMap((field) => (field.id === id ? change(field) : [field])),
  }))
  return { ...edition, sections }
}

const topFields = (edition: Edition) => edition.sections.flatMap(({ fields }) => fields)
const differing = (rows: readonly QuestionRow[]) => rows.filter(({ what }) => what !== 'same')

describe('the papers of the forms that come with the project', () => {
  it.each(editions.map((edition) => [`${edition.formId} ${edition.id}`, edition] as const))(
    '%s has every word in the rows, and differs in nothing from itself',
    (_, edition) => {
      const other = land()
      const comparison = compareEditions(edition, other)
      const blank = fill(edition, {})
      expect(
        words(
          sideLines(
            onPaper(comparison.paper).filter(({ before }) => before?.place !== 'header' && before?.place !== 'footer'),
            'before',
          ).join('\n'),
        ),
      ).toEqual(words(toPlainText(blank)))
      expect(
        words(
          sideLines(
            onPaper(comparison.paper).filter(({ after }) => after?.place !== 'header' && after?.place !== 'footer'),
            'after',
          ).join('\n'),
        ),
      ).toEqual(words(toPlainText(fill(other, {}))))
      const same = compareEditions(edition, structuredClone(edition))
      expect(differencesIn(same)).toBe(0)
      expect(comparisonInWords(same)).toEqual([
        'Hai bản không có gì khác nhau: tờ giấy, câu hỏi và thông tin đều giống hệt.',
      ])
    },
  )

  it('swap what was added and removed when the editions change places', () => {
    assert(
      property(constantFrom(...editions), constantFrom(...editions), (one, other) => {
        const there = compareEditions(one, other).counts
        const back = compareEditions(other, one).counts
        for (const subject of ['paper', 'questions', 'facts'] as const) {
          const { added, removed, ...counts } = there[subject]
          expect(back[subject]).toEqual({ ...counts, added: removed, removed: added })
        }
      }),
      { numRuns: 6 },
    )
  })

  it('tell what the province added to the paper of the country', () => {
    const { paper, questions, facts } = compareEditions(
      shippedEdition('dat-dai/dang-ky-dat-dai', 'nd-151-2025'),
      shippedEdition('dat-dai/dang-ky-dat-dai', 'qd-60-2026-quang-ninh'),
    )
    expect(paper.filter(({ what }) => what === 'added').map(({ after }) => wordsOn(after))).toContain(
      'c) Mã số thuế (nếu có): ……',
    )
    expect(paper.filter(({ what }) => what === 'changed').map(({ after }) => marked(after))).toContain(
      '{d)} Địa chỉ (4): ……',
    )
    expect(questions.filter(({ what }) => what === 'added').map(({ after }) => after?.path)).toEqual([
      'nguoiSuDungDat.maSoThue',
      'mienGiam',
    ])
    const place = facts.find(({ fact }) => fact === 'jurisdiction')
    expect([place?.what, marked(place?.rows[0]?.before), marked(place?.rows[0]?.after)]).toEqual([
      'changed',
      '{cả nước}',
      '{Quảng Ninh}',
    ])
  })

  it('hold also the words that are printed with some answers alone', () => {
    const edition = shippedEdition('ho-tich/xac-nhan-tinh-trang-hon-nhan', 'tt-04-2024')
    const { paper } = compareEditions(edition, edition)
    const some = paper.filter(({ after }) => after?.isConditional).map(({ after }) => wordsOn(after))
    expect(some.join('\n')).toContain('chưa đăng ký kết hôn với ai')
    expect(toPlainText(fill(edition, {}))).not.toContain('chưa đăng ký kết hôn với ai')
  })
})

const form = (id: string, markup: string) =>
  loadForm(
    'thu/nghiem',
    new Map([
      ['form.yaml', 'title: Đơn thử\nfieldOfAdministration: Thử\nprocedures: []'],
      [
        `${id}/edition.yaml`,
        'instrument: Quyết định thử\nformNumber: Mẫu số 1\njurisdiction: country\ninForceFrom: 2026-01-01\ncheck: partial\nprovenance: [{ part: Toàn bộ, source: Tự đặt, mark: recalled }]',
      ],
      [
        `${id}/fields.yaml`,
        'sections:\n  - title: Phần\n    fields:\n      - { id: hoTen, type: text, label: Họ tên, question: "Tên gì ạ?", readback: "Tên là {{answer}}." }\n      - { id: dongY, type: yes-no, label: Đồng ý, question: "Đồng ý không ạ?", readback: "Ông/bà {{answer}} đồng ý.", printed: false }',
      ],
      [`${id}/form.hbs`, markup],
    ]),
  ).editions[0] as Edition

describe('words of papers', () => {
  it('that only some answers print are compared', () => {
    const markup = (promise: string) =>
      `<p>Họ tên: {{fill "hoTen"}}</p>\n{{#if dongY paperSays="thử"}}<p>${promise}</p>{{/if}}\n<p>Ký tên</p>`
    const { paper } = compareEditions(form('a', markup('Tôi đồng ý trả tiền')), form('b', markup('Tôi đồng ý trả đất')))
    expect(paper.map(({ what, after }) => [what, after?.isConditional, marked(after)])).toEqual([
      ['same', false, 'Họ tên: ……'],
      ['changed', true, 'Tôi đồng ý trả {đất}'],
      ['same', false, 'Ký tên'],
    ])
  })

  it('of cells, lists and footnotes are lines of their own', () => {
    const { paper } = compareEditions(
      form(
        'a',
        '<p>Tên: {{fill "hoTen"}}<footnote>Ghi chữ in hoa.</footnote></p>\n<ol><li>Giấy một</li></ol>\n<table columns="50 50"><tr><td>Cột một</td><td>Cột hai</td></tr></table>',
      ),
      form(
        'b',
        '<p>Tên: {{fill "hoTen"}}<footnote>Ghi chữ thường.</footnote></p>\n<ol><li>Giấy một</li></ol>\n<table columns="50 50"><tr><td>Cột một</td><td>Cột ba</td></tr></table>',
      ),
    )
    expect(paper.map(({ what, after }) => [what, after?.place, marked(after)])).toEqual([
      ['same', 'text', 'Tên: ……[1]'],
      ['same', 'text', '1. Giấy một'],
      ['same', 'cell', 'Cột một'],
      ['changed', 'cell', 'Cột {ba}'],
      ['changed', 'footnote', '[1] Ghi chữ {thường.}'],
    ])
  })
})

describe('questions', () => {
  it('that were changed say in which parts, with the words', () => {
    const before = land()
    const [field] = topFields(before).filter(({ type }) => type !== 'group' && type !== 'table')
    const after = withField(before, field?.id ?? '', (each) => [
      {
        ...each,
        label: `${each.label} mới`,
        required: { field: 'khongCo', is: 'x' },
        when: { field: 'khongCo', isAnswered: true },
      },
    ])
    const [row, ...others] = differing(compareEditions(before, after).questions)
    expect(others).toEqual([])
    expect([row?.what, row?.after?.path]).toEqual(['changed', field?.id])
    expect(row?.parts.map(({ name, rows }) => [name, marked(rows[0]?.after)])).toEqual([
      ['Tên mục', `${field?.label} {mới}`],
      ['Bắt buộc', expect.stringContaining('khi “khongCo” là “x”')],
      ['Chỉ hỏi khi', '{“khongCo” đã ghi}'],
    ])
  })

  it('whose id alone changed are the same question, and their fields too', () => {
    const before = land()
    const group = topFields(before).find(({ fields }) => fields !== undefined)
    const after = withField(before, group?.id ?? '', (each) => [{ ...each, id: 'tenKhac' }])
    const bare = (edition: Edition): Edition => ({ ...edition, paper: { children: [] } })
    const [row, ...others] = differing(compareEditions(bare(before), bare(after)).questions)
    expect(others).toEqual([])
    expect([row?.before?.path, row?.after?.path, row?.parts.map(({ part }) => part)]).toEqual([
      group?.id,
      'tenKhac',
      ['id'],
    ])
  })

  it('are told as moved once, and with where they were', () => {
    const before = land()
    const section = before.sections.find(({ fields }) => fields.length > 2)
    const [first, ...rest] = section?.fields ?? []
    if (first === undefined) throw new RangeError('no field')
    const sections = before.sections.map((each) => (each === section ? { ...each, fields: [...rest, first] } : each))
    const moved = differing(compareEditions(before, { ...before, sections }).questions)
    expect(moved.map(({ what, after, parts }) => [what, after?.path, parts.map(({ part }) => part)])).toEqual([
      ['moved', first.id, ['place']],
    ])
    expect(marked(moved[0]?.parts[0]?.rows[0]?.before)).toContain('{đầu}')
  })

  it('swap added and removed, whatever is left out, renamed and turned about', () => {
    const edition = shippedEdition('thue/to-khai-thue-su-dung-dat-phi-nong-nghiep', 'tt-89-2026')
    const ids = topFields(edition).map(({ id }) => id)
    assert(
      property(
        listOf(constantFrom(...ids), { maxLength: 4 }),
        listOf(constantFrom(...ids), { maxLength: 3 }),
        (gone, renamed) => {
          const less = gone.reduce((each, id) => withField(each, id, () => []), edition)
          const other = renamed.reduce(
            (each, id) =>
              withField(each, id, (field) => [{ ...field, id: `${field.id}Moi`, label: `${field.label} này` }]),
            less,
          )
          const turned = { ...other, sections: other.sections.toReversed() }
          // Conditions and blanks still name what is gone: only the questions are looked at.
          const bare = (each: Edition): Edition => ({ ...each, paper: { children: [] }, rules: [] })
          const there = compareEditions(bare(edition), bare(turned))
          const back = compareEditions(bare(turned), bare(edition))
          const { added, removed, ...counts } = there.counts.questions
          expect(back.counts.questions).toEqual({ ...counts, added: removed, removed: added })
          const paths = (rows: readonly QuestionRow[], side: 'before' | 'after') =>
            rows.flatMap((row) => row[side]?.path ?? []).sort()
          expect(paths(there.questions, 'before')).toEqual(paths(back.questions, 'after'))
          expect(there.questions.flatMap(({ after }) => after?.path ?? [])).toEqual(
            compareEditions(bare(turned), bare(turned)).questions.map(({ after }) => after?.path),
          )
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('facts', () => {
  it('are told where they differ, were added or removed', () => {
    const before: Edition = { ...land(), fee: 'Miễn lệ phí', inForceTo: '2026-06-30' }
    const { fee, ...rest } = before
    const after: Edition = {
      ...rest,
      check: 'verified',
      time: { workingDays: 99 },
      papers: [...rest.papers, { name: 'Bản đồ', copies: 2 }],
    }
    const { facts, counts } = compareEditions(before, after)
    expect(fee).toBe('Miễn lệ phí')
    const told = facts.filter(({ what }) => what !== 'same').map(({ fact, what }) => [fact, what])
    expect(told).toContainEqual(['fee', 'removed'])
    expect(told).toContainEqual(['papers', before.papers.length > 0 ? 'changed' : 'added'])
    expect(told).toContainEqual(['time', before.time ? 'changed' : 'added'])
    expect(counts.facts.removed).toBe(1)
  })
})
