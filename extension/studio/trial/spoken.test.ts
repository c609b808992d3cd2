import { type Edition, loadForm, questionsOf, sittingOfAnswers } from '@viet-ho/form'
import { expect, it } from 'vitest'
import { spokenParts } from './spoken.ts'

const at = '2026-11-24T01:00:00.000Z'
const day = '2026-11-24'
const id = 'vi-du/don'
const files = new Map([
  ['form.yaml', 'title: Đơn ví dụ\nfieldOfAdministration: Ví dụ\nprocedures: []\n'],
  [
    'ban-1/edition.yaml',
    'instrument: Mẫu ví dụ\nformNumber: Mẫu 1\njurisdiction: country\ninForceFrom: 2026-01-01\ncheck: own\nprovenance: [{ part: Cả mẫu, source: Tự soạn, mark: own }]\n',
  ],
  [
    'ban-1/fields.yaml',
    `sections:
  - title: Người làm đơn
    fields:
      - { id: hoTen, type: person-name, label: Họ và tên, question: Ông/bà tên gì ạ?, readback: "Tên của ông/bà là {{answer}}." }
      - { id: so, type: number, label: Số, question: Số mấy ạ?, readback: "Số là {{answer}}." }
      - id: con
        type: table
        label: Các con
        rowName: Người con
        question: Có những con nào ạ?
        columns:
          - { id: ten, type: person-name, label: Tên con, question: Tên gì ạ?, readback: "Con tên {{answer}}." }
          - { id: tuoi, type: number, label: Tuổi, question: Mấy tuổi ạ?, readback: "{{answer}} tuổi." }
  - title: Phần sau
    fields:
      - { id: noi, type: text, label: Nơi nhận, question: Gửi đâu ạ?, readback: "Gửi {{answer}}, thưa ông/bà." }
`,
  ],
  [
    'ban-1/form.hbs',
    '<p>{{fill "hoTen"}} {{fill "so"}} {{fill "noi"}}</p>{{#each con}}<p>{{fill "ten"}} {{fill "tuoi"}}</p>{{/each}}',
  ],
])

function partsOf(answers: Readonly<Record<string, unknown>>) {
  const [edition] = loadForm(id, files).editions as [Edition]
  const sitting = sittingOfAnswers(edition, answers, { day, at })
  const form = sitting.forms.get(id)
  if (form === undefined) throw new RangeError(id)
  return spokenParts(form, questionsOf(sitting, form), 'bà')
}
const inShort = (answers: Readonly<Record<string, unknown>>) =>
  partsOf(answers).map(({ title = '', lines }) => [
    title,
    ...lines.map(({ field = '', isAnswered }) => `${isAnswered ? '' : '?'}${field}`),
  ])

it('has every sentence in the order of the form, also those of questions that were not answered', () => {
  expect(inShort({ so: '2', con: [{ ten: 'ví dụ' }, { ten: 'thí dụ', tuoi: '3' }] })).toEqual([
    ['', ''],
    ['Người làm đơn', '', '?hoTen', 'so', '', 'con[1].ten', '?con[1].tuoi', 'con[2].ten', 'con[2].tuoi'],
    ['Phần sau', '?noi'],
    ['', ''],
  ])
})

it('says what would be said, to whom it would be said', () => {
  const [, person, after] = partsOf({ hoTen: 'ví dụ' })
  expect(person?.lines.find(({ field }) => field === 'hoTen')).toMatchObject({
    label: 'Họ và tên',
    answer: 'Ví Dụ',
    text: 'Tên của bà là Ví Dụ.',
  })
  expect(after?.lines[0]).toMatchObject({ label: 'Nơi nhận', text: 'Gửi ……, thưa bà.', isAnswered: false })
})
