import { describe, expect, it } from 'vitest'
import { type Change, smallForm, smallFormId } from '../../test-support/small-form.ts'
import { checkForm, loadForm } from './read-form.ts'
import { TemplateError } from './template-error.ts'

const tell = (files: ReadonlyMap<string, string>, id = smallFormId) =>
  checkForm(id, files).map(({ code, file, line }) =>
    `${file.replace('tt-1-2026/', '')}${line === undefined ? '' : `:${line}`} ${code}`,
  )

const nestedIfs = (depth: number) => '{{#if a paperSays="b"}}'.repeat(depth) + '{{/if}}'.repeat(depth)

describe('checkForm', () => {
  it('finds nothing in a form that is right', () => {
    expect(tell(smallForm())).toEqual([])
  })

  it.each<[name: string, expected: string[], ...changes: Change[]]>([
    // form.yaml
    ['a missing title', ['form.yaml:1 missing-key'], ['form.yaml', 'title: Giấy thử nghiệm\n', '']],
    ['a key with a slip', ['form.yaml:1 missing-key', 'form.yaml:1 unknown-key'], ['form.yaml', 'title', 'titel']],
    ['a title that no font can print', ['form.yaml:1 unprintable'], ['form.yaml', 'Giấy thử', 'Giấy 😀']],
    ['a title that is a list', ['form.yaml:1 text-expected'], ['form.yaml', 'Giấy thử nghiệm', '[a]']],
    ['procedures that are no list', ['form.yaml:4 list-expected'], ['form.yaml', '- { code', '{ code']],
    ['an empty title', ['form.yaml:1 empty-value'], ['form.yaml', ' Giấy thử nghiệm', '']],
    ['text that is no YAML', ['form.yaml:2 yaml-syntax'], ['form.yaml', 'fieldOf', '@fieldOf']],

    // edition.yaml
    ['a date that there is not', ['edition.yaml:4 wrong-value'], ['edition.yaml', '2026-01-01', '2026-02-30']],
    ['a date the wrong way round', ['edition.yaml:4 wrong-value'], ['edition.yaml', '2026-01-01', '01/01/2026']],
    ['a province that there is not', ['edition.yaml:3 unknown-province'], ['edition.yaml', 'country', 'Lâm Đòng Tây']],
    [
      'an end before the beginning',
      ['edition.yaml:5 ends-before-it-begins'],
      ['edition.yaml', 'check:', 'inForceTo: 2025-12-31\ncheck:'],
    ],
    [
      'an amendment before the beginning',
      ['edition.yaml:5 amended-before-it-begins'],
      ['edition.yaml', 'check:', 'amendedBy: [{ instrument: a, from: "2025-12-31", note: b }]\ncheck:'],
    ],
    ['a check status that nobody knows', ['edition.yaml:5 unknown-value'], ['edition.yaml', 'check: partial', 'check: verfied']],
    ['a check better than the provenance', ['edition.yaml:5 check-too-good'], ['edition.yaml', 'check: partial', 'check: verified']],
    ['no provenance', ['edition.yaml:6 too-few'], ['edition.yaml', '\n  - { part: Toàn bộ, source: Tự đặt, mark: recalled }', ' []']],
    [
      'an addressee that no office file holds',
      ['edition.yaml:8 unknown-office-key'],
      ['edition.yaml', 'recalled }\n', 'recalled }\naddressee: { office: coQuan, rule: a }\n'],
    ],
    [
      'a paper under an unknown condition',
      ['edition.yaml:8 unknown-field'],
      ['edition.yaml', 'recalled }\n', 'recalled }\npapers: [{ name: a, copies: 1, when: { field: giTinh, is: nam } }]\n'],
    ],

    // fields.yaml: shapes
    ['an unknown field type', ['fields.yaml:5 unknown-value'], ['fields.yaml', 'person-name', 'persn-name']],
    ['a field without a type', ['fields.yaml:4 missing-key'], ['fields.yaml', '        type: person-name\n', '']],
    ['an option of another type', ['fields.yaml:6 unknown-key'], ['fields.yaml', 'label: Họ', 'digits: 3\n        label: Họ']],
    ['a number that is none', ['fields.yaml:33 wrong-value'], ['fields.yaml', 'blankRows: 2', 'blankRows: hai']],
    ['required that is neither', ['fields.yaml:8 wrong-value'], ['fields.yaml', 'required: true', 'required: maybe']],
    [
      'a condition with a slip',
      ['fields.yaml:32 missing-key', 'fields.yaml:32 unknown-key'],
      ['fields.yaml', 'when: { field', 'when: { fild'],
    ],
    [
      'a slip deep in a condition',
      ['fields.yaml:32 missing-key', 'fields.yaml:32 unknown-key'],
      ['fields.yaml', '{ field: coCon, is: co }', '{ all: [{ not: { fild: coCon, is: co } }] }'],
    ],

    // fields.yaml: ids
    ['a repeated id', ['fields.yaml:23 repeated-id', 'form.hbs:4 unknown-field'], ['fields.yaml', 'id: noiO', 'id: coCon']],
    ['an id with marks', ['fields.yaml:4 wrong-value'], ['fields.yaml', 'id: hoTen', 'id: họTên']],
    ['an id of objects', ['fields.yaml:23 forbidden-key'], ['fields.yaml', 'id: noiO', 'id: toString'], ['form.hbs', 'noiO.xa', 'toString.xa']],
    [
      'an id too long for Word',
      ['fields.yaml:23 id-too-long'],
      ['fields.yaml', 'id: noiO', `id: ${'a'.repeat(60)}`],
      ['form.hbs', 'noiO.xa', `${'a'.repeat(60)}.xa`],
    ],
    [
      'a table in a table',
      ['fields.yaml:36 nested-table', 'form.hbs:8 fill-of-fields'],
      ['fields.yaml', 'type: person-name\n            label: Họ tên con', 'type: table\n            rowName: a\n            columns: [{ id: b, type: text, label: b, printed: false, question: c, readback: "{{answer}}" }]\n            label: Họ tên con'],
      ['fields.yaml', '            readback: Tên con là {{answer}}.\n', ''],
    ],

    // fields.yaml: sentences
    ['no question', ['fields.yaml:4 question-missing'], ['fields.yaml', '        question: Ông/bà tên là gì ạ?\n', '']],
    ['a question that is the label', ['fields.yaml:7 question-is-label'], ['fields.yaml', 'Ông/bà tên là gì ạ?', 'Họ và tên?']],
    ['no sentence to read back', ['fields.yaml:4 readback-missing'], ['fields.yaml', '        readback: Họ và tên là {{answer}}.\n', '']],
    ['a sentence without the answer', ['fields.yaml:9 readback-without-answer'], ['fields.yaml', 'Họ và tên là {{answer}}.', 'Họ và tên.']],
    [
      'a sentence that says another answer',
      ['fields.yaml:9 readback-without-answer'],
      ['fields.yaml', 'Họ và tên là {{answer}}.', '"{{answer}} {{hoTen}}."'],
    ],
    ['a label that no font can print', ['fields.yaml:6 unprintable'], ['fields.yaml', 'label: Họ và tên', 'label: Họ ☎ tên']],

    // fields.yaml: references
    ['a condition about no field', ['fields.yaml:32 unknown-field'], ['fields.yaml', 'field: coCon', 'field: coCom']],
    ['a condition about no choice', ['fields.yaml:32 unknown-choice'], ['fields.yaml', 'is: co', 'is: yes']],
    [
      'a condition about a choice where there are none',
      ['fields.yaml:32 no-choices'],
      ['fields.yaml', 'field: coCon, is: co', 'field: noiO, is: co'],
    ],
    [
      'several unknown choices in nested conditions',
      ['fields.yaml:32 unknown-choice', 'fields.yaml:32 unknown-choice'],
      ['fields.yaml', '{ field: coCon, is: co }', '{ any: [{ field: gioiTinh, isOneOf: [nam, x] }, { not: { field: coCon, isNot: y } }] }'],
    ],
    [
      'a condition about one of many rows',
      ['fields.yaml:26 field-in-rows'],
      ['fields.yaml', '        label: Nơi ở\n', '        label: Nơi ở\n        when: { field: con.hoTen, isAnswered: true }\n'],
    ],
    [
      'a check against no field',
      ['fields.yaml:23 unknown-field', 'form.hbs:4 unknown-part'],
      ['fields.yaml', 'type: address', 'type: personal-id-number\n        crossCheck: { birth: ngaySinh }'],
    ],
    [
      'fields that wait for each other',
      ['fields.yaml:18 cycle'],
      ['fields.yaml', 'label: Có con\n', 'label: Có con\n        when: { field: con, isAnswered: true }\n'],
    ],
    [
      'a group that waits for its own field',
      ['fields.yaml:41 cycle'],
      [
        'fields.yaml',
        'readback: Tên con là {{answer}}.\n',
        `readback: Tên con là {{answer}}.
      - id: nhom
        type: group
        label: Nhóm
        when: { field: nhom.tuoi, isAnswered: true }
        fields:
          - { id: tuoi, type: number, label: Tuổi, question: Mấy tuổi ạ?, readback: "{{answer}} tuổi.", printed: false }
`,
      ],
    ],
    [
      'sources that cannot be reckoned with',
      ['fields.yaml:44 wrong-source', 'fields.yaml:50 wrong-source', 'fields.yaml:56 wrong-source', 'fields.yaml:62 wrong-source'],
      [
        'fields.yaml',
        'readback: Tên con là {{answer}}.\n',
        `readback: Tên con là {{answer}}.
${['sum: [hoTen]', 'count: hoTen', 'age: hoTen', 'copy: con'].map((compute, index) => `      - id: so${index}
        type: number
        label: Số
        compute: { ${compute} }
        ${'printed: false\n        readback: "{{answer}}"'}
`).join('')}`.replace(/\n\n/g, '\n'),
      ],
    ],
    ['a default that the type refuses', ['fields.yaml:21 wrong-default'], ['fields.yaml', 'label: Có con\n', 'label: Có con\n        default: { value: maybe }\n']],
    ['a default of no office', ['fields.yaml:21 unknown-office-key'], ['fields.yaml', 'label: Có con\n', 'label: Có con\n        default: { office: ten }\n']],
    ['today where there is no date', ['fields.yaml:21 today-of-no-date'], ['fields.yaml', 'label: Có con\n', 'label: Có con\n        default: { today: true }\n']],
    ['a paper of a million rows', ['fields.yaml:33 too-many-rows'], ['fields.yaml', 'blankRows: 2', 'blankRows: 1000000']],
    ['bounds the wrong way round', ['fields.yaml:34 least-over-most'], ['fields.yaml', 'blankRows: 2\n', 'blankRows: 2\n        minRows: 3\n        maxRows: 2\n']],
    [
      'rules about the wrong fields',
      ['fields.yaml:42 wrong-source', 'fields.yaml:43 wrong-source', 'fields.yaml:44 unknown-field', 'fields.yaml:45 wrong-source', 'fields.yaml:46 wrong-source', 'fields.yaml:46 wrong-source'],
      [
        'fields.yaml',
        'Tên con là {{answer}}.\n',
        `Tên con là {{answer}}.
rules:
  - { exactlyOne: con.hoTen, code: a, message: b }
  - { unique: hoTen, code: a, message: b }
  - { atLeastOneOf: [hoTn, gioiTinh], code: a, message: b }
  - { different: [hoTen, con], code: a, message: b }
  - { notBefore: [hoTen, hoTen], code: a, message: b }
`,
      ],
    ],
  ])('refuses %s', (_, expected, ...changes) => {
    expect(tell(smallForm(...changes))).toEqual(expected)
  })

  it.each([
    ['a folder that is no form id', ['form.yaml wrong-form-id'], smallForm(), '../Thử'],
    ['a form without an edition', ['form.yaml no-edition'], new Map([...smallForm()].slice(0, 1))],
    ['an edition without its paper', ['form.hbs missing-file'], new Map([...smallForm()].slice(0, 3))],
    ['an empty folder', ['form.yaml missing-file', 'form.yaml no-edition'], new Map()],
    [
      'an edition folder with marks',
      ['Thông tư/edition.yaml wrong-edition-name'],
      new Map([...smallForm()].map(([path, text]) => [path.replace('tt-1-2026', 'Thông tư'), text])),
    ],
    [
      'two editions for the same day and place',
      ['tt-2-2026/edition.yaml edition-tie'],
      new Map([...smallForm(), ...[...smallForm()].map(([path, text]) => [path.replace('tt-1', 'tt-2'), text] as const)]),
    ],
  ])('refuses %s', (_, expected, files, id = smallFormId) => {
    expect(tell(files, id)).toEqual(expected)
  })

  it('leaves samples and other files alone', () => {
    const others = ['tt-1-2026/samples/day-du.yaml', 'README.md', 'tt-1-2026/golden/document.txt']
    expect(tell(new Map([...smallForm(), ...others.map((path) => [path, '{{'] as const)]))).toEqual([])
  })

  it('tells the mistakes of all files at once, file by file and from top to bottom', () => {
    const files = smallForm(
      ['form.yaml', 'title: ', 'title: 😀'],
      ['edition.yaml', 'jurisdiction: country', 'jurisdiction: nowhere'],
      ['fields.yaml', 'is: co', 'is: x'],
      ['fields.yaml', 'Họ và tên là {{answer}}.', 'a'],
      ['form.hbs', 'noiO.xa', 'noiO.x'],
      ['form.hbs', 'fill "hoTen"', 'fill "hoTem"'],
    )
    expect(tell(files)).toEqual([
      'form.yaml:1 unprintable',
      'edition.yaml:3 unknown-province',
      'fields.yaml:4 not-on-paper',
      'fields.yaml:9 readback-without-answer',
      'fields.yaml:32 unknown-choice',
      'form.hbs:2 unknown-field',
      'form.hbs:4 unknown-part',
    ])
  })

  it('says what was meant', () => {
    const [mistake] = checkForm(smallFormId, smallForm(['fields.yaml', 'field: coCon', 'field: cocon']))
    expect(mistake).toEqual({
      code: 'unknown-field',
      file: 'tt-1-2026/fields.yaml',
      line: 32,
      column: 24,
      message: 'Không có trường “cocon”. Có phải là “coCon” không?',
    })
  })

  it.each<[name: string, expected: string, ...changes: Change[]]>([
    ['aliases that grow without end', 'form.yaml:1 yaml-alias', ['form.yaml', 'Giấy', '&a [x]\nb: [*a, *a] #']],
    ['prototype keys', 'form.yaml:1 forbidden-key', ['form.yaml', 'title:', '__proto__: {a: b}\ntitle:']],
    ['a file without end', 'form.yaml file-too-large', ['form.yaml', 'Giấy', 'G'.repeat(1_000_000)]],
    ['blocks nested without end', 'form.hbs:1 too-deep', ['form.hbs', '<h1>', `${nestedIfs(500)}<h1>`]],
    ['more blocks than the parser bears', 'form.hbs too-deep', ['form.hbs', '<h1>', `${nestedIfs(7000)}<h1>`]],
    ['elements nested without end', 'form.hbs:1 too-deep', ['form.hbs', '<h1>', '<p>'.repeat(50_000)]],
    ['a paper without end', 'form.hbs file-too-large', ['form.hbs', '<h1>', '<p></p>'.repeat(100_000)]],
  ])('refuses %s', (_, expected, ...changes) => {
    expect(tell(smallForm(...changes))).toContain(expected)
  })

  it('never tells more mistakes than a person could read', () => {
    expect(tell(smallForm(['form.hbs', '<h1>', '<x>'.repeat(20_000)])).length).toBe(200)
  })
})

describe('loadForm', () => {
  it('gives the form with its editions', () => {
    const form = loadForm(smallFormId, smallForm())
    expect(form).toMatchObject({ id: smallFormId, title: 'Giấy thử nghiệm', synonyms: [] })
    expect(form.editions.map(({ id, formId, title, amendedBy }) => ({ id, formId, title, amendedBy }))).toEqual([
      { id: 'tt-1-2026', formId: smallFormId, title: 'Giấy thử nghiệm', amendedBy: [] },
    ])
  })

  it('throws an error that holds every mistake', () => {
    const files = smallForm(['form.yaml', 'title', 'tit'], ['form.hbs', 'hoTen', 'x'])
    const error = (() => {
      try {
        return loadForm(smallFormId, files)
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(TemplateError)
    expect(error).toMatchObject({ name: 'TemplateError', code: 'invalid-template', mistakes: checkForm(smallFormId, files) })
    expect(String(error)).toContain('tt-1-2026/form.hbs:2:28: Không có trường “x”')
  })

  it('gives plain data, so that a form can be sent to a worker', () => {
    const form = loadForm(smallFormId, smallForm())
    expect(structuredClone(form)).toEqual(form)
  })
})
