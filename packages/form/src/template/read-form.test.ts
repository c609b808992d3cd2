import { describe, expect, it } from 'vitest'
import { smallForm, smallFormId } from '../../test-support/small-form.ts'
import { tellMistakes as tell } from '../../test-support/tell-mistakes.ts'
import { checkForm, loadForm } from './read-form.ts'
import { TemplateError } from './template-error.ts'

/** Letters in pieces take more columns. */
const withoutPlaces = (form: unknown) =>
  JSON.parse(JSON.stringify(form, (key, value) => (key === 'place' ? undefined : value)))

describe('checkForm', () => {
  it('finds nothing in a form that is right', () => {
    expect(tell(smallForm())).toEqual([])
  })

  it.each([
    ['a folder that is no form id', ['form.yaml wrong-form-id'], smallForm(), '../Thử'],
    ['a form without an edition', ['form.yaml no-edition'], new Map([...smallForm()].slice(0, 1))],
    ['an edition without its paper', ['form.hbs missing-file'], new Map([...smallForm()].slice(0, 3))],
    [
      'an edition whose files are all misspelt',
      ['tt-2-2026/edition.yaml missing-file', 'tt-2-2026/fields.yaml missing-file', 'tt-2-2026/form.hbs missing-file'],
      new Map([
        ...smallForm(),
        ['tt-2-2026/edition.yml', ''],
        ['tt-2-2026/field.yaml', ''],
        ['tt-2-2026/form.html', ''],
      ]),
    ],
    ['an empty folder', ['form.yaml missing-file', 'form.yaml no-edition'], new Map()],
    [
      'an edition folder with marks',
      ['Thông tư/edition.yaml wrong-edition-name'],
      new Map([...smallForm()].map(([path, text]) => [path.replace('tt-1-2026', 'Thông tư'), text])),
    ],
    [
      'two editions for the same day and place',
      ['tt-2-2026/edition.yaml edition-tie'],
      new Map([
        ...smallForm(),
        ...[...smallForm()].map(([path, text]) => [path.replace('tt-1', 'tt-2'), text] as const),
      ]),
    ],
    [
      'two editions for the same day and the same province, written differently',
      ['tt-2-2026/edition.yaml edition-tie'],
      new Map([
        ...smallForm(['edition.yaml', 'country', 'Lâm Đồng']),
        ...[...smallForm(['edition.yaml', 'country', 'Tỉnh Lâm Đồng'])].map(
          ([path, text]) => [path.replace('tt-1', 'tt-2'), text] as const,
        ),
      ]),
    ],
    [
      'an edition that extends none and has changes',
      ['changes.yaml changes-without-base'],
      new Map([...smallForm(), ['tt-1-2026/changes.yaml', 'remove: [khong]\n']]),
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
      'form.yaml:1:8 unprintable',
      'edition.yaml:3:15 unknown-province',
      'fields.yaml:4:13 not-on-paper',
      'fields.yaml:9:19 readback-without-answer',
      'fields.yaml:32:35 unknown-choice',
      'form.hbs:2:28 unknown-field',
      'form.hbs:4:50 unknown-part',
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

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['lines ended as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['letters in pieces', (text: string) => text.normalize('NFD')],
  ])('reads a form with %s as the same form', (_, change) => {
    const files = new Map([...smallForm()].map(([path, text]) => [path, change(text)]))
    expect(withoutPlaces(loadForm(smallFormId, files))).toEqual(withoutPlaces(loadForm(smallFormId, smallForm())))
  })

  it('counts lines and columns as an editor does, whatever ends them', () => {
    const changed = smallForm(['fields.yaml', 'is: co', 'is: x'], ['form.hbs', 'noiO.xa', 'noiO.x'])
    const files = new Map([...changed].map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]))
    expect(tell(files)).toEqual(tell(changed))
  })

  it('quotes what a stranger wrote in short, without characters that change the text around them', () => {
    const mistakes = checkForm(
      smallFormId,
      smallForm(['fields.yaml', 'is: co', `is: "\\e[31m\\u202E${'x'.repeat(300)}"`]),
    )
    expect(mistakes.map(({ code }) => code)).toEqual(['hidden-character', 'unknown-choice'])
    const mistake = mistakes[1]
    expect(mistake?.message).toMatch(/^“coCon” không có lựa chọn “\uFFFD\[31m\uFFFDx+…”/)
    expect(mistake?.message.length).toBeLessThan(300)
  })

  it('does little work for a file of nothing but slips', () => {
    const keys = Array.from({ length: 14_000 }, (_, index) => `k${index}: a\n`).join('')
    expect(tell(smallForm(['form.yaml', 'title', `${keys}title`]))).toHaveLength(200)
    expect(tell(smallForm(['form.hbs', '<h1>', `${'<!--'.repeat(70_000)}<h1>`]))).toContain('form.hbs:1:1 open-comment')
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
    expect(error).toMatchObject({
      name: 'TemplateError',
      code: 'invalid-template',
      mistakes: checkForm(smallFormId, files),
    })
    expect(String(error)).toContain('tt-1-2026/form.hbs:2:28: Không có trường “x”')
  })

  it('gives plain data, so that a form can be sent to a worker', () => {
    const form = loadForm(smallFormId, smallForm())
    expect(structuredClone(form)).toEqual(form)
  })
})
