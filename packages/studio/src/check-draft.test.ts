import { describe, expect, it } from 'vitest'
import { vocabulary, wordOrigin } from '../test-support/office-form.ts'
import { act, type StudioAct } from './act.ts'
import { checkDraft } from './check-draft.ts'
import { openWord } from './open-word.ts'

const opened = openWord(await wordOrigin(), vocabulary)

/** What the mistakes speak of after some acts. */
function subjects(...acts: readonly StudioAct[]) {
  const draft = acts.reduce((now, each) => {
    const outcome = act(now, each)
    if ('refused' in outcome) throw new Error(outcome.refused.message)
    return outcome.done
  }, opened)
  return checkDraft(draft).mistakes.map(({ code, about }) => ({ code, ...about }))
}

const named: StudioAct = { type: 'edition', set: { instrument: 'QĐ 1', formNumber: 'Mẫu số 1' } }

describe('a mistake is told beside what it speaks of', () => {
  it('what the edition does not say yet', () => {
    expect(subjects()).toEqual([
      { code: 'empty-value', of: 'edition', key: 'instrument' },
      { code: 'empty-value', of: 'edition', key: 'formNumber' },
    ])
  })

  it('a question, a read-back, a condition', () => {
    expect(subjects(named, { type: 'field', field: 'soDinhDanh', set: { question: null } })).toEqual([
      { code: 'question-missing', of: 'field', field: 'soDinhDanh' },
    ])
    expect(subjects(named, { type: 'field', field: 'dienThoai', set: { readback: 'Đúng không ạ?' } })).toEqual([
      { code: 'readback-without-answer', of: 'field', field: 'dienThoai', key: 'readback' },
    ])
    expect(
      subjects(named, {
        type: 'field',
        field: 'dienThoai',
        set: { when: { all: [{ field: 'khongCo', isAnswered: true }] } },
      }),
    ).toEqual([{ code: 'unknown-field', of: 'field', field: 'dienThoai', key: 'when' }])
  })

  it('a column, a choice, a section, the title', () => {
    expect(subjects(named, { type: 'field', field: 'nhungNguoiCungO.hoTen', set: { readback: 'x' } })).toEqual([
      { code: 'readback-without-answer', of: 'field', field: 'nhungNguoiCungO.hoTen', key: 'readback' },
    ])
    expect(
      subjects(named, {
        type: 'field',
        field: 'gioiTinh',
        set: {
          choices: [
            { id: 'nam', label: 'Nam' },
            { id: 'nu', label: '' },
          ],
        },
      }),
    ).toEqual([{ code: 'empty-value', of: 'field', field: 'gioiTinh', key: 'choices' }])
    expect(subjects(named, { type: 'form', set: { title: '' } })).toEqual([
      { code: 'empty-value', of: 'form', key: 'title' },
    ])
  })

  it('where nothing is wrong there is an edition that can be filled', () => {
    const outcome = act(opened, named)
    const { mistakes, edition } = checkDraft('done' in outcome ? outcome.done : opened)
    expect(mistakes).toEqual([])
    expect(edition?.instrument).toBe('QĐ 1')
  })
})
