import { describe, expect, it } from 'vitest'
import { parseAnswersText } from './parse-answers-text.ts'

const codes = (text: string | Uint8Array, format: 'yaml' | 'json') =>
  parseAnswersText(text, format).issues?.map(({ code, message }) => [code, message.match(/^Dòng \d+/)?.[0]])

describe('YAML', () => {
  it('keeps every answer as the text that was typed', () => {
    const text =
      'so: 060185001234\nvon: 1.50\nco: yes\nrong:\ndiaChi: { xa: "Phan Thiết" }\ndong:\n  - ten: "a: b"\n  - ~\n'
    expect(parseAnswersText(text, 'yaml').raw).toEqual({
      so: '060185001234',
      von: '1.50',
      co: 'yes',
      rong: '',
      diaChi: { xa: 'Phan Thiết' },
      dong: [{ ten: 'a: b' }, '~'],
    })
  })

  it.each([
    ['', {}],
    ['# chỉ có ghi chú\n', {}],
    ['\uFEFFhoTen: An', { hoTen: 'An' }],
    [new TextEncoder().encode('\uFEFFhoTen: Ánh'), { hoTen: 'Ánh' }],
    ['hoTen: An\r\ntuoi: 3\r\n', { hoTen: 'An', tuoi: '3' }],
  ])('reads %j', (text, raw) => {
    expect(parseAnswersText(text, 'yaml')).toEqual({ raw })
  })

  it.each([
    ['hoTen: An\nhoTen: Bình', 'duplicate-key', 'Dòng 2'],
    ['a: &x 1\nb: *x', 'yaml-alias', 'Dòng 1'],
    ['hoTen: "An', 'yaml-syntax', 'Dòng 1'],
    ['hoTen: An\n\ttuoi: 3', 'yaml-syntax', 'Dòng 2'],
    ['hoTen: An\n__proto__: x', 'unknown-field', 'Dòng 2'],
    ['a: !!js/function x', 'yaml-tag', 'Dòng 1'],
    ['a: 1\n---\nb: 2', 'second-document', 'Dòng 2'],
  ])('refuses %j with its line', (text, code, line) => {
    expect(codes(text, 'yaml')?.[0]).toEqual([code, line])
  })

  it('refuses a bomb of brackets, a giant, and bytes that are no text', () => {
    expect(codes('['.repeat(100_000), 'yaml')?.[0]?.[0]).toBe('too-deep')
    expect(codes('a'.repeat(10_000_000), 'yaml')).toEqual([['file-too-large', undefined]])
    expect(codes(Uint8Array.of(0x68, 0xff, 0xfe), 'yaml')).toEqual([['not-utf-8', undefined]])
  })
})

describe('JSON', () => {
  it('keeps numbers as numbers, and keys of strangers as keys', () => {
    const { raw } = parseAnswersText('\uFEFF{"so": 60185001234, "a": [true, null], "__proto__": {"b": 1}}', 'json')
    expect(raw).toEqual(JSON.parse('{"so": 60185001234, "a": [true, null], "__proto__": {"b": 1}}'))
    expect(Object.keys(raw as object)).toContain('__proto__')
  })

  it.each([
    ['{"hoTen": "An",\n "so": 060}', 'json-syntax', 'Dòng 2'],
    ['{"hoTen": "An",\n "hoTen": "Bình"}', 'duplicate-key', 'Dòng 2'],
    ['{"a": [{"b": ",\\":", "c": {}},\n\n {"b": 1, "\\u0062": 2}]}', 'duplicate-key', 'Dòng 3'],
  ])('refuses %j with its line', (text, code, line) => {
    expect(codes(text, 'json')?.[0]).toEqual([code, line])
  })

  it('says something about text that is no JSON at all', () => {
    expect(codes('hoTen: An', 'json')?.[0]?.[0]).toBe('json-syntax')
    expect(codes('', 'json')?.[0]?.[0]).toBe('json-syntax')
  })

  it('finds the same key in different objects right', () => {
    expect(codes('{"a": {"k": 1}, "b": {"k": 1}, "c": [{"k": "k"}, {"k": "a"}]}', 'json')).toBeUndefined()
  })
})
