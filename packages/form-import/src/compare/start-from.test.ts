import { loadForm } from '@viet-ho/form'
import { expect, it } from 'vitest'
import { line, type PaperBlock, paper, table, vocabulary } from '../../test-support/word-document.ts'
import { draftForm } from '../import-form.ts'

const options = { vocabulary, fileName: 'don.docx', today: '2026-11-26', id: 'vi-du/don', edition: 'qd-1' }

const first: PaperBlock[] = [
  line('ĐƠN', { align: 'center', bold: true }),
  '1. Họ và tên: ............',
  '2. Địa chỉ: ............',
  '3. Giới tính: Nam □ Nữ □ Khác □',
  '4. Người cùng đề nghị:',
  table([
    ['STT', 'Họ và tên', 'Quan hệ'],
    ['', '', ''],
  ]),
  '....., ngày ... tháng ... năm ...',
]

/** The first version as its office left it: with a question, a condition and a rule of its own. */
function firstEdition() {
  const files = new Map([...draftForm(paper(...first), options).files].filter(([path]) => !path.includes('/samples/')))
  const fields = (files.get('qd-1/fields.yaml') ?? '')
    .replace('Xin ông/bà cho biết họ và tên ạ?', 'Bác tên đầy đủ là gì ạ?')
    .replace(
      'question: Xin ông/bà cho biết địa chỉ ạ?',
      'question: Bác ở đâu ạ?\n        when: { field: gioiTinh, is: nam }',
    )
  files.set(
    'qd-1/fields.yaml',
    `${fields}\nrules:\n  - { atLeastOneOf: [hoTen, diaChi], code: ai, message: Ghi một trong hai }\n`,
  )
  const [edition] = loadForm('vi-du/don', files).editions
  if (!edition) throw new Error('no edition')
  return edition
}

const secondOf = (...blocks: PaperBlock[]) =>
  draftForm(paper(...blocks), { ...options, edition: 'qd-2', today: '2027-01-01', previous: firstEdition() })

it('keeps ids, questions and rules where nothing changed', () => {
  const draft = secondOf(...first)
  expect(draft.mistakes).toEqual([])
  expect(draft.differences).toMatchObject({ from: 'qd-1', changes: [] })
  const fields = draft.files.get('qd-2/fields.yaml') ?? ''
  expect(fields).toContain('Bác tên đầy đủ là gì ạ?')
  expect(fields).toContain('atLeastOneOf')
})

it('tells what is new, gone and called otherwise, and drops what speaks of it', () => {
  const changed = first.filter((block) => block !== '2. Địa chỉ: ............')
  const draft = secondOf(...changed, '5. Nghề nghiệp: ............')
  expect(draft.mistakes).toEqual([])
  expect(draft.differences?.changes).toEqual(
    expect.arrayContaining([
      { what: 'removed', id: 'diaChi', label: 'Địa chỉ' },
      { what: 'added', id: 'ngheNghiep', label: 'Nghề nghiệp', type: 'text' },
      { what: 'dropped', id: 'qd-1', part: 'rule' },
    ]),
  )
})

it('drops a condition on a choice that has no box any more', () => {
  const draft = secondOf(
    ...first.map((block) => (typeof block === 'string' ? block.replace('Nam □ Nữ □', 'Nữ □') : block)),
  )
  expect(draft.mistakes).toEqual([])
  expect(draft.differences?.changes).toContainEqual({ what: 'dropped', id: 'diaChi', part: 'when' })
})

it('keeps the columns of a table that are there still, wherever they stand', () => {
  const other = table([
    ['STT', 'Quan hệ', 'Họ và tên', 'Ngày sinh'],
    ['', '', '', ''],
  ])
  const draft = secondOf(...first.map((block) => (typeof block !== 'string' && block.type === 'table' ? other : block)))
  expect(draft.mistakes).toEqual([])
  const rows = draft.blanks.find(({ kind }) => kind === 'rows')
  expect(rows?.columns?.map(({ id }) => id)).toEqual(['quanHe', 'hoTen', 'ngaySinh'])
})

it('begins after the edition that it follows', () => {
  const draft = draftForm(paper(...first), { ...options, edition: 'qd-2', previous: firstEdition() })
  expect(draft.files.get('qd-2/edition.yaml')).toContain('inForceFrom: 2026-11-27')
})
