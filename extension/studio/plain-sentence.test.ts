import { act, checkDraft, everyField, openWord, type StudioAct } from '@viet-ho/studio'
import { expect, it } from 'vitest'
import { vocabulary, wordOrigin } from '../../packages/studio/test-support/office-form.ts'
import { plainSentence } from './plain-sentence.ts'

const opened = openWord(await wordOrigin(), vocabulary)
const called = (label: string) => opened.places.find(({ blank }) => blank.label === label)?.key ?? ''
const named: StudioAct = { type: 'edition', set: { instrument: 'QĐ 1', formNumber: 'Mẫu số 1' } }
const field = (set: object, path = 'dienThoai'): StudioAct => ({ type: 'field', field: path, set: { ...set } })
const edition = (set: object): StudioAct => ({ type: 'edition', set: { ...set } })
const form = (set: object): StudioAct => ({ type: 'form', set: { ...set } })
const number: StudioAct = { type: 'type', place: called('Điện thoại'), fieldType: 'number' }
const onNumber = (set: object) => [number, field(set, 'dienThoaiRieng')]
const words = (label: string): StudioAct => ({ type: 'use', place: called(label), use: 'words' })

/** What an author can do wrong, beside what it is told, and by which words. */
const mistakes: readonly (readonly [what: string, acts: readonly StudioAct[], beside: string, told: string])[] = [
  [
    'turned letters',
    [field({ question: 'Số \u202eđiện\u202c nào ạ?' })],
    'dienThoai.question',
    'Mục “Cán bộ hỏi” có ký tự',
  ],
  ['a mark of a Word table', [field({ hint: 'Số\u0007' })], 'dienThoai.hint', 'Mục “Nhắc cán bộ” có ký tự'],
  [
    'other braces',
    [field({ readback: '{{answer}} {{hoTen}}' })],
    'dienThoai.readback',
    'Câu đọc lại phải có [câu trả lời]',
  ],
  ['a long question', [field({ question: 'Số '.repeat(300) })], 'dienThoai.question', 'Mục “Cán bộ hỏi” dài quá 500'],
  [
    'a long name',
    [{ type: 'name', place: called('Lý do'), label: 'Lý do '.repeat(100) }],
    'lyDoLyDoLyDoLyDoLyDoLyDoLyDo.label',
    'Mục “Tên” dài quá 500',
  ],
  ['a long part', [{ type: 'section', index: 0, title: 'Phần '.repeat(200) }], 'section', 'Mục “Tên” dài quá'],
  ['no question', [field({ question: null })], 'dienThoai', 'Thiếu câu hỏi để cán bộ hỏi'],
  ['a question that is its name', [field({ question: 'Điện thoại' })], 'dienThoai.question', 'Câu hỏi chỉ nhắc lại'],
  ['no read-back', [field({ readback: null })], 'dienThoai', 'Thiếu câu đọc lại để người dân'],
  ['least over most', onNumber({ min: '10', max: '2' }), 'dienThoaiRieng.min', 'Số nhỏ nhất lớn hơn số lớn nhất'],
  [
    'a limit with dots for thousands',
    onNumber({ max: '1.000.000' }),
    'dienThoaiRieng.max',
    'Ghi một số viết liền, ví dụ 1500000',
  ],
  ['a limit in words', onNumber({ min: 'mười' }), 'dienThoaiRieng.min', 'Mục “Nhỏ nhất” không nhận “mười”'],
  [
    'many choices',
    [
      {
        type: 'type',
        place: called('Lý do'),
        fieldType: 'choice',
        choices: Array.from({ length: 300 }, (_, at) => `Loại ${at}`),
      },
    ],
    'lyDoRieng.choices',
    '“Các lựa chọn” có quá 200',
  ],
  [
    'letters no font has',
    [{ type: 'type', place: called('Lý do'), fieldType: 'choice', choices: ['Mất 😀', 'Hỏng'] }],
    'lyDoRieng.label',
    'Phông chữ không có “😀”',
  ],
  [
    'a condition on a place that is gone',
    [field({ when: { field: 'lyDo', isAnswered: true } }), words('Lý do')],
    'dienThoai.when',
    'Mục “Khi nào hỏi” tùy một câu hỏi không còn',
  ],
  [
    'a condition on a choice that is gone',
    [field({ when: { field: 'gioiTinh', is: 'nu' } }), words('Nữ')],
    'dienThoai.when',
    'một lựa chọn không còn của câu “Giới tính”',
  ],
  [
    'conditions in a circle',
    [
      field({ when: { field: 'lyDo', isAnswered: true } }),
      field({ when: { field: 'dienThoai', isAnswered: true } }, 'lyDo'),
    ],
    'dienThoai',
    'không biết hỏi câu nào trước: “Điện thoại”, “Lý do”',
  ],
  [
    'days the wrong way',
    [edition({ inForceFrom: '2026-11-26', inForceTo: '2026-01-01' })],
    'edition.inForceTo',
    'Ngày hết hiệu lực đứng trước',
  ],
  [
    'somebody without a day',
    [edition({ checkedBy: { who: 'Nguyễn Văn Ví Dụ', on: '' } })],
    'edition.checkedBy',
    'Mục “Ngày đối chiếu” ghi chưa đúng. Ghi một ngày có thật, như 01/12/2026.',
  ],
  ['checked more than its parts', [edition({ check: 'verified' })], 'edition.check', 'Chọn lại mức'],
  [
    'no source',
    [edition({ provenance: [{ part: 'Cả tờ', source: '', mark: 'partial' }] })],
    'edition.provenance',
    'Mục “Chữ của mẫu lấy từ đâu” để trống. Ghi nội dung.',
  ],
  ['no such province', [edition({ jurisdiction: 'Nơi không có' })], 'edition.jurisdiction', 'Chọn lại trong danh sách'],
  [
    'a procedure without a name',
    [form({ procedures: [{ code: '1.001', name: '' }] })],
    'form.procedures',
    'Mục “Tên thủ tục” để trống',
  ],
  ['no title', [form({ title: '' })], 'form.title', 'Mục “Tên” để trống'],
  [
    'too many ways to call it',
    [form({ synonyms: Array.from({ length: 200 }, (_, at) => `tên ${at}`) })],
    'form.synonyms',
    '“Người dân hay gọi là gì” có quá 100',
  ],
  [
    'nothing that is asked',
    opened.places.map(({ key }) => ({ type: 'use', place: key, use: 'words' }) as const),
    'ends.sections',
    'Mẫu chưa hỏi gì',
  ],
]

it.each(mistakes)('%s is told beside it, in words of the studio', (_, acts, beside, told) => {
  const draft = [named, ...acts].reduce((now, each) => {
    const outcome = act(now, each)
    if ('refused' in outcome) throw new Error(outcome.refused.message)
    return outcome.done
  }, opened)
  const labels = new Map(everyField(draft.sections).map(({ path, field: { label } }) => [path, label]))
  const all = checkDraft(draft).mistakes.map((mistake) => {
    const { about } = mistake
    const where = about.of === 'field' ? about.field : about.of
    return {
      where: [where, 'key' in about ? about.key : undefined].filter(Boolean).join('.'),
      said: plainSentence(mistake, labels),
    }
  })
  expect(all).toContainEqual({ where: beside, said: expect.stringContaining(told) })
  const keys =
    /“(question|readback|when|min|max|check|checkedBy|who|on|provenance|title|label|choices|sections|name|code)”/
  for (const { said } of all) expect(said).not.toMatch(/[{}<>]|\.(yaml|hbs|md)|U\+2|\b[a-z]+[A-Z]\w+/)
  for (const { said } of all) expect(said).not.toMatch(keys)
})
