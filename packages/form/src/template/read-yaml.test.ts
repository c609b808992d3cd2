import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mistake, reportInto } from './mistake.ts'
import { readYaml } from './read-yaml.ts'

function read(text: string) {
  const mistakes: Mistake[] = []
  const yaml = readYaml(text, reportInto(mistakes, 'f.yaml'))
  return { yaml, found: mistakes.map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`) }
}

describe('readYaml', () => {
  it('keeps every scalar as the text that was typed', () => {
    const text = 'a: 060185001234\nb: 1.50\nc: true\nd: null\ne:\nf: 2025-07-01\ng: [yes, ~, 0x1F]\n<<: 1'
    expect(read(text).yaml?.value).toEqual({
      a: '060185001234',
      b: '1.50',
      c: 'true',
      d: 'null',
      e: '',
      f: '2025-07-01',
      g: ['yes', '~', '0x1F'],
      '<<': '1',
    })
  })

  it('normalises keys and values', () => {
    const text = 'tên: "Nguyễn\u00A0An"'.normalize('NFD')
    expect(read(text).yaml?.value).toEqual({ tên: 'Nguyễn An' })
  })

  it('knows where values and keys stand', () => {
    const { yaml } = read('a:\n  - b: 1\n    cc: 2\n')
    expect(yaml?.placeOf(['a', 0, 'cc'])).toEqual({ line: 3, column: 9 })
    expect(yaml?.placeOf(['a', 0], 'cc')).toEqual({ line: 3, column: 5 })
    expect(yaml?.placeOf(['a', 0, 'missing', 'deeper'])).toEqual({ line: 2, column: 5 })
  })

  it.each([
    ['a repeated key', 'a: 1\nb: 2\na: 3', ['duplicate-key 3:1']],
    ['a tab', 'a: 1\n\tb: 2', ['yaml-syntax 2:1']],
    ['a quote left open', 'a: "x', ['yaml-syntax 1:6']],
    ['two colons', 'a: b: c', ['yaml-syntax 1:4']],
    ['mistakes on several lines, all at once', 'a: @x\nb: `y`', ['yaml-syntax 1:4', 'yaml-syntax 2:4']],
    ['an alias', 'a: &x 1\nb: *x', ['yaml-alias 1:7', 'yaml-alias 2:4']],
    ['an alias of nothing', 'a: *x', ['yaml-alias 1:4']],
    ['a tag', 'a: !!js/function x\nb: !c d', ['yaml-tag 1:18', 'yaml-tag 2:7']],
    ['a list as key', '? [1]\n: 2', ['wrong-key 1:1']],
    ['prototype keys', '__proto__: 1\na: {constructor: 2}', ['forbidden-key 1:1', 'forbidden-key 2:5']],
    ['two documents', 'a: 1\n---\nb: 2', ['second-document 2:1']],
    ['an empty file', '# nothing\n', ['empty-file -:-']],
    ['a huge file', 'a'.repeat(200_001), ['file-too-large -:-']],
    ['brackets nested without end', '['.repeat(190_000), ['too-deep 1:25']],
    ['dashes nested without end', '- '.repeat(95_000), ['too-deep 1:49']],
    ['keys nested without end', '? '.repeat(95_000), ['too-deep 1:49']],
    ['more values than anybody writes', '[a,'.padEnd(90_000, 'a,'), ['yaml-syntax 1:90001']],
    ['too many values', `[${'a,'.repeat(40_000)}]`, ['too-many-values -:-']],
  ])('refuses %s', (_, text, expected) => {
    expect(read(text).found).toEqual(expected)
  })

  it('refuses a billion laughs at once', () => {
    const laughs = Array.from({ length: 20 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1},`.repeat(i === 0 ? 0 : 9)}]`)
    const { yaml, found } = read(laughs.join('\n'))
    expect(yaml).toBeUndefined()
    expect(found[0]).toBe('yaml-alias 1:9')
  })

  it('reads or refuses any text without throwing', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&',
      '*',
      '!',
      '|',
      '? ',
      '#',
      '%',
      '---',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { yaml, found } = read(parts.join(''))
        expect(yaml === undefined).toBe(found.length > 0)
      }),
    )
  })
})
