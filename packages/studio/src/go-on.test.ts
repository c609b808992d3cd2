import { expect, it } from 'vitest'
import { lines, vocabulary, wordOrigin } from '../test-support/office-form.ts'
import { act, type StudioAct } from './act.ts'
import { asPrevious } from './as-previous.ts'
import { checkDraft } from './check-draft.ts'
import type { Draft } from './draft.ts'
import { everyField, fieldAt } from './fields.ts'
import { goOn, leftBehind } from './go-on.ts'
import { openWord } from './open-word.ts'

const original = openWord(await wordOrigin(), vocabulary)
const called = (label: string) => original.places.find(({ blank }) => blank.label === label)?.key ?? ''

const doAll = (draft: Draft, acts: readonly StudioAct[]) =>
  acts.reduce((now, each) => {
    const outcome = act(now, each)
    if ('refused' in outcome) throw new Error(outcome.refused.message)
    return outcome.done
  }, draft)

/** What an author has said who has not come to the instrument yet, and whose read-back is still wrong. */
const half = doAll(original, [
  {
    type: 'field',
    field: 'dienThoai',
    set: { question: 'Gọi số nào thì gặp ông/bà ạ?', readback: 'Số ấy đúng không ạ?' },
  },
  { type: 'field', field: 'hoTen', set: { question: 'q'.repeat(700), hint: 'Hỏi chậm.', label: '' } },
  { type: 'field', field: 'lyDo', set: { when: { field: 'gioiTinh', is: 'nam' } } },
  { type: 'field', field: 'nhungNguoiCungO.hoTen', set: { question: 'Người ấy tên gì ạ?' } },
  { type: 'field', field: 'nhungNguoiCungO', set: { rowName: 'Người' } },
  { type: 'use', place: called('Kính gửi'), use: 'office' },
  { type: 'form', set: { title: '', synonyms: ['đơn ví dụ'] } },
  { type: 'edition', set: { check: 'verified', checkedBy: { who: 'Nguyễn Văn Ví Dụ', on: '2026-11-20' } } },
  { type: 'edition', set: { provenance: [{ part: 'Cả tờ', source: 'Công báo số 1', mark: 'verified' }] } },
])

async function mended(own: readonly string[], before = half) {
  const previous = asPrevious(before)
  if (!previous) throw new Error('nothing to go on from')
  const begun = openWord({ ...(await wordOrigin(own)), fileName: 'sua.docx', previous }, vocabulary)
  return doAll(begun, goOn(original, before, begun))
}

it('no sentence is lost when the Word file is mended while the draft is still wrong', async () => {
  expect(checkDraft(half).edition).toBeUndefined()
  const now = await mended(lines.map((line) => line.replace('Tôi cam đoan', 'Tôi xin cam đoan')))
  const sentences = (draft: Draft) =>
    everyField(draft.sections).map(({ path, field: { label, question, readback, hint, when, rowName } }) => ({
      ...{ path, label, question, readback, hint, when, rowName },
    }))
  // A label that was left empty is taken from the paper again.
  const labelled = doAll(half, [{ type: 'field', field: 'hoTen', set: { label: 'Họ và tên' } }])
  const told = (draft: Draft) => sentences(draft).filter(({ path }) => path !== 'hoTen')
  expect(told(now)).toEqual(told(labelled))
  expect(fieldAt(now.sections, 'hoTen')?.field).toMatchObject({ question: 'q'.repeat(700), hint: 'Hỏi chậm.' })
  expect(now.places.find(({ blank }) => blank.where.before.includes('Kính gửi'))?.use).toBe('office')
  expect(now.form).toEqual(half.form)
  expect(leftBehind(half, now)).toEqual([])
})

it('the words of a mended file are checked by nobody, and their source is what the author wrote', async () => {
  const now = await mended(lines)
  expect(now.edition.check).toBe('transcribed')
  expect(now.edition.provenance).toEqual([{ part: 'Cả tờ', source: 'Công báo số 1', mark: 'transcribed' }])
  const untouched = await mended(lines, original)
  expect(untouched.edition.provenance[0]?.source).toContain('sua.docx')
})

it('questions without a place any more are told', async () => {
  const now = await mended(lines.filter((line) => !line.startsWith('8. Lý do')))
  expect(leftBehind(half, now)).toEqual(['Lý do'])
})
