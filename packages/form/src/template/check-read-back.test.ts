import { expect, it } from 'vitest'
import { smallForm, smallFormId } from '../../test-support/small-form.ts'
import { tellMistakes } from '../../test-support/tell-mistakes.ts'
import { loadForm } from './read-form.ts'

const withEnd = (end: string) => smallForm(['fields.yaml', 'sections:\n', `${end}sections:\n`])

it('takes a summary, a commitment and questions to answer in own words', () => {
  const files = withEnd(`summary: ["{{hoTen}} ở {{noiO}}."]
commitment: [Khai đúng sự thật.]
teachBack: [{ question: xin gì ạ?, listenFor: Xin hỗ trợ, when: { field: coCon, is: co } }]
`)
  expect(tellMistakes(files)).toEqual([])
  expect(loadForm(smallFormId, files).editions[0]).toMatchObject({
    summary: ['{{hoTen}} ở {{noiO}}.'],
    teachBack: [{ when: { is: 'co' } }],
  })
})

it.each([
  ['summary: [Xong rồi.]\n', 'summary-without-answer'],
  ['summary: ["{{hoTen}} { x"]\n', 'summary-without-answer'],
  ['summary: ["{{hoTem}}"]\n', 'unknown-field'],
  ['summary: ["{{noiO.xa}}"]\n', 'unknown-field'],
  ['summary: ["{{con.hoTen}}"]\n', 'field-in-rows'],
  ['summary: ["{{con}}"]\n', 'summary-of-fields'],
  ['commitment: ["Tôi {{hoTen}}"]\n', 'braces-in-sentence'],
  ['teachBack: [{ question: "{{hoTen}}?", listenFor: x }]\n', 'braces-in-sentence'],
  ['teachBack: [{ question: a?, listenFor: x, when: { field: coCon, is: saiRoi } }]\n', 'unknown-choice'],
])('tells what is wrong with %j: %s', (end, code) => {
  expect(tellMistakes(withEnd(end)).map((told) => told.split(' ')[1])).toEqual([code])
})

it('takes the way of signing as a default of a choice of those ways only', () => {
  const choice = (ids: string) =>
    smallForm(
      ['fields.yaml', '          - { id: nam, label: Nam }\n          - { id: nu, label: Nữ }\n', ids],
      ['fields.yaml', 'Ông/bà là nam hay nữ ạ?\n', 'Ông/bà ký thế nào ạ?\n        default: { signing: true }\n'],
      ['form.hbs', '{{check "gioiTinh" "nam"}}', '{{fill "gioiTinh"}}'],
      ['form.hbs', '{{check "gioiTinh" "nu"}}', ''],
    )
  expect(
    tellMistakes(choice('          - { id: kyTen, label: Ký }\n          - { id: diemChi, label: Điểm chỉ }\n')),
  ).toEqual([])
  expect(
    tellMistakes(choice('          - { id: kyTen, label: Ký }\n          - { id: khac, label: Khác }\n')).map(
      (told) => told.split(' ')[1],
    ),
  ).toEqual(['signing-of-no-choice'])
})
