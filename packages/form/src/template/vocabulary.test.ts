import { describe, expect, it } from 'vitest'
import { smallForm, smallFormId } from '../../test-support/small-form.ts'
import { loadForm } from './read-form.ts'
import type { Form } from './template.ts'
import { TemplateError } from './template-error.ts'
import { checkVocabulary, loadVocabulary } from './vocabulary.ts'

const form = loadForm(smallFormId, smallForm())
const told = (vocabulary: string) =>
  checkVocabulary(loadVocabulary(vocabulary), form).map(
    ({ code, message }) => `${code} ${message.match(/“(.+?)”/)?.[1]}`,
  )

describe('the vocabulary', () => {
  it('is kept by a form that uses its ids as it says', () => {
    expect(
      told(
        'hoTen: { label: Tên, types: [person-name] }\ngioiTinh: { label: x, types: [choice], choices: [nam, nu] }\nkhac: { label: x, types: [text] }\n',
      ),
    ).toEqual([])
  })

  it('refuses other types, other people and other choices, also inside tables', () => {
    expect(told('hoTen: { label: Tên, types: [text] }\n')).toEqual([
      'vocabulary-type hoTen',
      'vocabulary-type con.hoTen',
    ])
    expect(told('con: { label: Con, types: [table], role: child }\n')).toEqual(['vocabulary-role con'])
    expect(told('gioiTinh: { label: x, types: [choice], choices: [nam] }\n')).toEqual(['vocabulary-choice gioiTinh'])
  })

  it('looks at the choices of both types that have some', () => {
    const several = JSON.parse(JSON.stringify(form).replaceAll('"type":"choice"', '"type":"choices"')) as Form
    const vocabulary = loadVocabulary('gioiTinh: { label: x, types: [choices], choices: [nam] }\n')
    expect(checkVocabulary(vocabulary, several).map(({ code }) => code)).toEqual(['vocabulary-choice'])
  })

  it('is refused itself when it is written wrongly', () => {
    expect(() => loadVocabulary('hoTen: { types: [text] }\n')).toThrow(TemplateError)
    expect(() => loadVocabulary('hoTen: { label: x, types: [txet] }\n')).toThrow('Có phải là “text” không?')
    expect(() => loadVocabulary('Họ tên: { label: x, types: [text] }\n')).toThrow(TemplateError)
  })
})
