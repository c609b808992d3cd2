import { toPlainText } from '@viet-ho/document'
import { describe, expect, it } from 'vitest'
import { type Change, smallForm, smallFormId } from '../../test-support/small-form.ts'
import { tellMistakes } from '../../test-support/tell-mistakes.ts'
import { fill } from '../paper/fill.ts'
import { loadForm } from './read-form.ts'

const heirYaml = `extends: tt-1-2026
instrument: Quyết định số 2/2026/QĐ-UBND
formNumber: Mẫu số 5
jurisdiction: Lâm Đồng
inForceFrom: 2026-06-01
check: partial
provenance: [{ part: Toàn bộ, source: Tự đặt, mark: recalled }]
`

const base = () =>
  smallForm(
    ['form.hbs', '<h1>GIẤY THỬ NGHIỆM</h1>\n', '{{#block "dau"}}\n<h1>GIẤY THỬ NGHIỆM</h1>\n{{/block}}\n'],
    [
      'edition.yaml',
      'check: partial\n',
      'check: partial\npapers: [{ name: Giấy thử, copies: 2 }]\namendedBy: [{ instrument: x, from: 2026-02-01, note: y }]\n',
    ],
  )

/** The small form with an heir; `files` by their names in its folder. */
const withHeir = (files: Readonly<Record<string, string>>, from = base()) =>
  new Map([
    ...from,
    ...Object.entries({ 'edition.yaml': heirYaml, ...files }).map(
      ([name, text]) => [`qd-2-2026/${name}`, text] as const,
    ),
  ])

const columnsOf = (columns: string) => `sections: [{ title: x, fields: [{ id: g, type: table, columns: ${columns} }] }]`

const heirOf = (files: ReadonlyMap<string, string>) => {
  const found = loadForm(smallFormId, files).editions.find(({ id }) => id === 'qd-2-2026')
  if (found === undefined) throw new RangeError('no heir')
  return found
}

describe('an edition that extends another', () => {
  it('takes over papers, fields and paper, and says for itself what its instrument is', () => {
    const heir = heirOf(withHeir({}))
    expect(heir).toMatchObject({
      formNumber: 'Mẫu số 5',
      jurisdiction: 'Lâm Đồng',
      papers: [{ name: 'Giấy thử', copies: 2 }],
      amendedBy: [],
    })
    const [, parent] = loadForm(smallFormId, withHeir({})).editions
    expect(heir.sections).toEqual(parent?.sections)
    expect(toPlainText(fill(heir, {}))).toBe(toPlainText(fill(parent ?? heir, {})))
  })

  it('changes, takes out and adds fields, names sections anew, and writes blocks of the paper anew', () => {
    const heir = heirOf(
      withHeir(
        {
          'changes.yaml': `change: [{ field: hoTen, set: { label: Tên người khai } }, { field: con.hoTen, set: { required: "true" } }]
remove: [noiO]
add:
  - after: gioiTinh
    fields: [{ id: danToc, type: text, label: Dân tộc, question: Ông/bà là người dân tộc nào ạ?, readback: "Dân tộc là {{answer}}." }]
titles: [{ from: Người khai, to: Người làm đơn }]
summary: ["{{hoTen}} làm đơn."]
`,
          'form.hbs': `{{!-- chỉ phần đầu khác --}}
{{#block "dau"}}<h1>ĐƠN CỦA TỈNH</h1><p>Dân tộc: {{fill "danToc"}}</p>{{/block}}
`,
        },
        smallForm(
          [
            'form.hbs',
            '<h1>GIẤY THỬ NGHIỆM</h1>',
            '{{#block "dau"}}<h1>GIẤY THỬ NGHIỆM</h1><p>{{fill "noiO"}}</p>{{/block}}',
          ],
          ['form.hbs', '; nơi ở: {{fill "noiO.xa"}}', ''],
        ),
      ),
    )
    expect(heir.sections[0]?.title).toBe('Người làm đơn')
    expect(heir.sections[0]?.fields.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'hoTen Tên người khai',
      'gioiTinh Giới tính',
      'danToc Dân tộc',
      'coCon Có con',
      'con Các con',
    ])
    expect(heir.sections[0]?.fields.at(-1)?.columns?.[0]?.required).toBe(true)
    expect(heir.summary).toEqual(['{{hoTen}} làm đơn.'])
    expect(toPlainText(fill(heir, {})).split('\n').slice(0, 2)).toEqual(['ĐƠN CỦA TỈNH', 'Dân tộc: ……'])
  })

  it('may itself be extended', () => {
    const files = withHeir({ 'form.hbs': '{{#block "dau"}}<h1>ĐƠN CỦA TỈNH</h1>{{/block}}' })
    files.set('qd-3-2027/edition.yaml', heirYaml.replace('tt-1-2026', 'qd-2-2026').replace('2026-06-01', '2027-01-01'))
    const third = loadForm(smallFormId, files).editions.find(({ id }) => id === 'qd-3-2027')
    expect(third && toPlainText(fill(third, {}))).toMatch(/^ĐƠN CỦA TỈNH/)
  })

  it.each<[what: string, files: Record<string, string>, told: string[]]>([
    [
      'an unknown base',
      { 'edition.yaml': heirYaml.replace('tt-1-2026', 'tt-9') },
      ['qd-2-2026/edition.yaml:1:10 extends-nothing'],
    ],
    [
      'itself',
      { 'edition.yaml': heirYaml.replace('tt-1-2026', 'qd-2-2026') },
      ['qd-2-2026/edition.yaml:1:10 extends-in-circle'],
    ],
    [
      'an unknown field',
      { 'changes.yaml': 'change: [{ field: hoTem, set: {} }]\n' },
      ['qd-2-2026/changes.yaml:1:19 unknown-field'],
    ],
    [
      'an unknown section',
      { 'changes.yaml': 'titles: [{ from: a, to: b }]\n' },
      ['qd-2-2026/changes.yaml:1:18 no-such-section'],
    ],
    ['an unknown block', { 'form.hbs': '\n{{#block "cuoi"}}{{/block}}' }, ['qd-2-2026/form.hbs:2:1 no-such-block']],
    ['words outside blocks', { 'form.hbs': '<p>x</p>' }, ['qd-2-2026/form.hbs text-outside-block']],
    [
      'an open block',
      { 'form.hbs': '{{#block "dau"}}' },
      ['qd-2-2026/form.hbs text-outside-block', 'qd-2-2026/form.hbs:1:1 wrong-named-block'],
    ],
    [
      'a stray end',
      { 'form.hbs': '{{/block}}' },
      ['qd-2-2026/form.hbs text-outside-block', 'qd-2-2026/form.hbs:1:1 wrong-named-block'],
    ],
    [
      'a mistake in its own block, in its own line',
      { 'form.hbs': '\n{{#block "dau"}}\n<p>{{fill "khong"}}</p>{{/block}}' },
      ['qd-2-2026/form.hbs:3:4 unknown-field'],
    ],
    [
      'a field that the base’s paper prints',
      { 'changes.yaml': 'remove: [noiO]\n' },
      ['qd-2-2026/edition.yaml unknown-field'],
    ],
    ['fields of its own', { 'fields.yaml': 'sections: []\n' }, ['qd-2-2026/fields.yaml fields-of-heir']],
    ['a wrong key', { 'changes.yaml': 'delete: [noiO]\n' }, ['qd-2-2026/changes.yaml:1:1 unknown-key']],
  ])('tells %s', (_, files, told) => {
    expect(tellMistakes(withHeir(files))).toEqual(told)
  })

  it('may say so in any way that YAML allows', () => {
    const files = withHeir({ 'edition.yaml': heirYaml.replace('extends: tt-1-2026', '"extends": "tt-1-2026"') })
    expect(tellMistakes(files)).toEqual([])
  })

  it('is told of a circle wherever it stands in it', () => {
    const files = withHeir({ 'edition.yaml': heirYaml.replace('tt-1-2026', 'qd-3-2027') })
    files.set('qd-3-2027/edition.yaml', heirYaml.replace('tt-1-2026', 'qd-2-2026').replace('2026-06-01', '2027-01-01'))
    expect(tellMistakes(files)).toEqual([
      'qd-2-2026/edition.yaml:1:10 extends-in-circle',
      'qd-3-2027/edition.yaml:1:10 extends-in-circle',
    ])
  })

  it.each<[what: string, files: Record<string, string>, change: Change, told: string[]]>([
    ['of shape', {}, ['fields.yaml', 'type: person-name', 'type: person-nam'], ['fields.yaml:5:15 unknown-value']],
    ['of the paper', {}, ['form.hbs', 'fill "hoTen"', 'fil "hoTen"'], ['form.hbs:2:28 unknown-helper']],
    [
      'of the paper, beside a block of its own',
      { 'form.hbs': '{{#block "dau"}}<h1>ĐƠN</h1>{{/block}}' },
      ['form.hbs', '<h1>GIẤY THỬ NGHIỆM</h1>', '{{#block "dau"}}{{/block}}<p>{{fil "hoTen"}}</p>'],
      ['form.hbs:1:30 unknown-helper'],
    ],
    [
      'of a field, though it changes others',
      { 'changes.yaml': 'change: [{ field: noiO, set: { label: Chỗ ở } }]\n' },
      ['fields.yaml', '        question: Ông/bà tên là gì ạ?\n', ''],
      ['fields.yaml:4:9 question-missing'],
    ],
  ])('is not blamed for mistakes of its base, which are told once: one %s', (_, files, change, told) => {
    expect(tellMistakes(withHeir(files, smallForm(change)))).toEqual(told)
  })

  it.each(['rules: []', 'sections: abc', 'abc', 'sections: [abc]', 'sections: [{ title: x }]', columnsOf('abc')])(
    'can’t change fields of another shape: %s',
    (fields) => {
      const files = withHeir({ 'changes.yaml': 'remove: [g, g.h]\ntitles: [{ from: a, to: b }]\n' })
      files.set('tt-1-2026/fields.yaml', `${fields}\n`)
      expect(tellMistakes(files)).toContain('qd-2-2026/edition.yaml:1:10 extends-nothing')
    },
  )

  it('may not put what is no list where a later change looks for a column', () => {
    const changes = 'change: [{ field: con, set: { columns: abc } }]\nremove: [con.hoTen]\n'
    expect(tellMistakes(withHeir({ 'changes.yaml': changes }))).toContain('qd-2-2026/changes.yaml:2:10 unknown-field')
  })
})
