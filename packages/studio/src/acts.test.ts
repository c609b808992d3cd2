import { describe, expect, it } from 'vitest'
import { vocabulary, wordOrigin } from '../test-support/office-form.ts'
import { act, type StudioAct } from './act.ts'
import { checkDraft } from './check-draft.ts'
import type { Draft, Place } from './draft.ts'
import { draftFiles } from './draft-files.ts'
import { fieldAt } from './fields.ts'
import { openWord } from './open-word.ts'

const opened = openWord(await wordOrigin(), vocabulary)
const draft = must(
  act(opened, { type: 'edition', set: { instrument: 'Quyết định số 1/QĐ-UBND', formNumber: 'Mẫu số 1' } }),
)

function must(outcome: ReturnType<typeof act>): Draft {
  if ('refused' in outcome) throw new Error(outcome.refused.message)
  return outcome.done
}

/** The draft after acts that can all be done, which the checker finds right. */
function after(...acts: readonly StudioAct[]): Draft {
  const end = acts.reduce((now, each) => must(act(now, each)), draft)
  expect(checkDraft(end).mistakes).toEqual([])
  return end
}

const refusal = (what: StudioAct) => {
  const outcome = act(draft, what)
  return 'refused' in outcome ? outcome.refused.code : undefined
}

function called(label: string, from: Draft = draft): Place {
  const place = from.places.find(({ blank }) => blank.label === label)
  if (!place) throw new Error(`no ${label} among ${from.places.map(({ blank }) => blank.label).join(', ')}`)
  return place
}

const ids = ({ places }: Draft) => places.filter(({ use }) => use === 'asked').map(({ blank }) => blank.id)
const paper = (of: Draft) => draftFiles(of).get(`${of.editionId}/form.hbs`) ?? ''

describe('a name', () => {
  it('gives id, type, question and read-back as long as nobody wrote them', () => {
    const { key } = called('Lý do')
    const end = after({ type: 'name', place: key, label: 'Số tiền xin hỗ trợ (đồng)' })
    expect(fieldAt(end.sections, 'soTienXinHoTro')?.field).toMatchObject({
      ...{ type: 'money', label: 'Số tiền xin hỗ trợ (đồng)' },
      readback: 'Số tiền xin hỗ trợ (đồng): {{answer}}.',
    })
    expect(paper(end)).toContain('{{fill "soTienXinHoTro"')
  })

  it('leaves what a person wrote', () => {
    const { key, blank } = called('Lý do')
    const end = after(
      {
        type: 'field',
        field: blank.id,
        set: { question: 'Vì sao ông/bà xin ạ?', readback: 'Ông/bà xin vì {{answer}}.' },
      },
      { type: 'type', place: key, fieldType: 'long-text' },
      { type: 'name', place: key, label: 'Số tiền' },
    )
    expect(fieldAt(end.sections, 'soTien')?.field).toMatchObject({
      ...{ type: 'long-text', question: 'Vì sao ông/bà xin ạ?', readback: 'Ông/bà xin vì {{answer}}.' },
    })
  })

  it('is followed by conditions, rules and closing sentences', () => {
    const [phone, name] = [called('Điện thoại'), called('Họ và tên')]
    const withEnds = {
      ...draft,
      ends: {
        rules: [{ different: [phone.blank.id, name.blank.id], code: 'hai-so', message: 'dienThoai khác nhau.' }],
        summary: [`Số là {{${phone.blank.id}}}.`],
      },
    }
    const end = [
      { type: 'field', field: called('Lý do').blank.id, set: { when: { field: phone.blank.id, isAnswered: true } } },
      { type: 'name', place: phone.key, label: 'Số máy bàn' },
    ].reduce((now, each) => must(act(now, each as StudioAct)), withEnds as Draft)
    expect(fieldAt(end.sections, 'lyDo')?.field.when).toEqual({ field: 'soMayBan', isAnswered: true })
    expect(end.ends).toEqual({
      rules: [{ different: ['soMayBan', 'hoTen'], code: 'hai-so', message: 'dienThoai khác nhau.' }],
      summary: ['Số là {{soMayBan}}.'],
    })
    expect(checkDraft(end).mistakes).toEqual([])
  })

  it('of a box is the name of its choice, of a column the column’s', () => {
    const end = after(
      { type: 'name', place: called('Qua bưu chính').key, label: 'Gửi về nhà' },
      { type: 'name', place: called('Những người cùng ở').key, column: 'ngaySinh', label: 'Năm sinh (nếu nhớ)' },
    )
    expect(fieldAt(end.sections, called('Gửi về nhà', end).blank.id)?.field.choices).toContainEqual(
      expect.objectContaining({ label: 'Gửi về nhà' }),
    )
    expect(fieldAt(end.sections, 'nhungNguoiCungO.ngaySinh')?.field.label).toBe('Năm sinh (nếu nhớ)')
  })

  it('is not empty', () => {
    expect(refusal({ type: 'name', place: called('Lý do').key, label: '  ' })).toBe('name-empty')
  })
})

describe('a type', () => {
  it('fits how the blank is drawn', () => {
    expect(refusal({ type: 'type', place: called('Lý do').key, fieldType: 'table' })).toBe('type-not-here')
    expect(refusal({ type: 'type', place: called('Lý do').key, fieldType: 'choice', choices: ['Một'] })).toBe(
      'choices-needed',
    )
    const end = after({ type: 'type', place: called('Lý do').key, fieldType: 'choice', choices: ['Mất', 'Hỏng', ''] })
    expect(fieldAt(end.sections, called('Lý do', end).blank.id)?.field.choices).toEqual([
      { id: 'mat', label: 'Mất' },
      { id: 'hong', label: 'Hỏng' },
    ])
  })

  it('other than that of the shared vocabulary takes another id', () => {
    const end = after({ type: 'type', place: called('Số định danh cá nhân').key, fieldType: 'text' })
    expect(ids(end)).toContain('soDinhDanhRieng')
    expect(ids(end)).not.toContain('soDinhDanh')
  })
})

describe('what a place is for', () => {
  it('words and the office’s blanks are printed as they were, and not asked', () => {
    for (const use of ['words', 'office'] as const) {
      const end = after({ type: 'use', place: called('Lý do').key, use })
      expect(ids(end)).not.toContain('lyDo')
      expect(paper(end)).toContain('8. Lý do: ....')
      expect(fieldAt(end.sections, 'lyDo')).toBeUndefined()
      const back = must(act(end, { type: 'use', place: called('Lý do').key, use: 'asked' }))
      expect(ids(back)).toEqual(ids(draft))
      expect(paper(back)).toBe(paper(draft))
      expect(checkDraft(back).mistakes).toEqual([])
    }
  })

  it('a box that is no choice leaves the others, and comes back to its place', () => {
    const { key } = called('Qua bưu chính')
    const end = after({ type: 'use', place: key, use: 'words' })
    const field = fieldAt(end.sections, called('Trực tiếp').blank.id)?.field
    expect(field?.choices).toHaveLength(2)
    const back = must(act(end, { type: 'use', place: key, use: 'asked' }))
    expect(fieldAt(back.sections, called('Trực tiếp').blank.id)?.field.choices).toEqual(
      fieldAt(draft.sections, called('Trực tiếp').blank.id)?.field.choices,
    )
  })
})

describe('joining and splitting', () => {
  it('a date is three blanks, and a date again', () => {
    const date = draft.places.find(({ blank }) => blank.kind === 'date')
    const apart = after({ type: 'split', place: date?.key ?? '' })
    const parts = apart.places.filter(({ key }) => key.startsWith(date?.key ?? '-'))
    expect(parts.map(({ blank }) => blank.label)).toEqual(['Ngày (Sinh ngày)', 'Tháng (Sinh ngày)', 'Năm (Sinh ngày)'])
    const end = must(act(apart, { type: 'join', places: parts.map(({ key }) => key) }))
    expect(end.places.find(({ key }) => key === date?.key)?.blank).toMatchObject({ kind: 'date', type: 'date' })
    expect(checkDraft(end).mistakes).toEqual([])
    expect(paper(end)).toMatch(
      /ngày \{\{fill "\w+\.ngay" width=8\}\} tháng \{\{fill "\w+\.thang" width=8\}\} năm \{\{fill "\w+\.nam"/,
    )
  })

  it('lines of one blank are parted at a line, and joined', () => {
    const { key, blank } = called('Nơi ở hiện tại')
    expect(blank.where.lastParagraph - blank.where.paragraph).toBe(2)
    const apart = after({ type: 'split', place: key })
    const two = apart.places.filter((place) => place.key.startsWith(key))
    expect(two).toHaveLength(2)
    const end = must(act(apart, { type: 'join', places: two.map((place) => place.key) }))
    expect(paper(end).replace(/\w+"/g, '"')).toBe(paper(draft).replace(/\w+"/g, '"'))
  })

  it('dots are parted in the middle or at a letter', () => {
    const { key, blank } = called('Lý do')
    const end = after({ type: 'split', place: key, at: blank.where.from + 10 })
    expect(paper(end)).toMatch(/Lý do: \{\{fill "lyDo" width=\d+\}\} \{\{fill "lyDo2"\}\}/)
    expect(refusal({ type: 'split', place: key, at: blank.where.from })).toBe('cannot-split')
  })

  it('boxes leave their question, and make one', () => {
    const [first, second, third] = ['Trực tiếp', 'Qua bưu chính', 'Trực tuyến'].map((label) => called(label).key)
    const alone = after({ type: 'split', place: third ?? '' })
    expect(alone.places.find(({ key }) => key === third)?.blank).toMatchObject({ type: 'yes-no', option: '' })
    expect(
      fieldAt(alone.sections, alone.places.find(({ key }) => key === first)?.blank.id ?? '')?.field.choices,
    ).toHaveLength(2)
    const end = must(
      act(alone, { type: 'join', places: [first, second, third].map((key) => key ?? ''), label: 'Cách nhận' }),
    )
    expect(checkDraft(end).mistakes).toEqual([])
    expect(fieldAt(end.sections, 'cachNhan')?.field).toMatchObject({
      type: 'choice',
      label: 'Cách nhận',
      choices: [{ id: 'trucTiep' }, { id: 'quaBuuChinh' }, { id: 'trucTuyen' }],
    })
  })

  it('rows of a table are its cells', () => {
    const table = called('Những người cùng ở')
    const end = after({ type: 'split', place: table.key })
    expect(end.places.filter(({ blank }) => blank.kind === 'cell')).toHaveLength(6)
    expect(paper(end)).not.toContain('{{#each')
    const cells = end.places.filter(({ blank }) => blank.kind === 'cell').map(({ key }) => key)
    const back = must(act(end, { type: 'join', places: cells, label: 'Những người cùng ở' }))
    expect(paper(back)).toBe(paper(draft))
    expect(back.sections).toEqual(draft.sections)
    const some = act(end, { type: 'join', places: cells.slice(0, 3) })
    expect('refused' in some && some.refused.code).toBe('no-rows')
  })

  it('words between are never joined away', () => {
    expect(refusal({ type: 'join', places: [called('Điện thoại').key, called('thư điện tử').key] })).toBe(
      'words-between',
    )
    expect(refusal({ type: 'join', places: [called('Lý do').key, called('Trực tiếp').key] })).toBe('mixed-kinds')
    expect(refusal({ type: 'join', places: [called('Lý do').key] })).toBe('one-place')
  })
})

describe('a new blank', () => {
  const paragraph = called('Lý do').blank.where.paragraph + 1

  it('stands between words or over dots, and over words to choose between', () => {
    const end = after({ type: 'add', paragraph, from: 13, to: 13 })
    expect(end.places.at(-2)?.blank).toMatchObject({ label: 'Tôi cam đoan', id: 'toiCamDoan' })
    expect(paper(end)).toContain('Tôi cam đoan {{fill "toiCamDoan"')
  })

  it('lies over nothing that is printed, and over no other blank', () => {
    expect(refusal({ type: 'add', paragraph, from: 0, to: 5 })).toBe('blank-over-words')
    const { where } = called('Lý do').blank
    expect(refusal({ type: 'add', paragraph: where.paragraph, from: where.from, to: where.to })).toBe('blank-there')
    expect(refusal({ type: 'add', paragraph: 9999, from: 0, to: 0 })).toBe('no-place')
  })

  it('of words with strokes is a choice', () => {
    const words = draft.places.find(({ blank }) => blank.kind === 'choice')
    expect(words).toBeDefined()
    const without = must(act(draft, { type: 'use', place: words?.key ?? '', use: 'words' }))
    expect(paper(without)).toContain('cấp mới/cấp lại')
  })
})

describe('the order of questions', () => {
  it('moves a question over the border of its section', () => {
    const before = ids(draft)
    const end = after({ type: 'move', field: 'lyDo', by: -1 }, { type: 'move', field: 'lyDo', by: 1 })
    expect(ids(end)).toEqual(before)
    expect(refusal({ type: 'move', field: draft.sections[0]?.fields[0]?.id ?? '', by: -1 })).toBe('no-move')
  })
})

it('a section says whom it is about, and the form what is promised by signing', () => {
  expect(draft.sections.map(({ role }) => role)).toContain('declarant')
  const end = after(
    { type: 'section', index: 0, role: 'child' },
    { type: 'ends', set: { commitment: ['Ông/bà cam đoan khai đúng sự thật.'] } },
  )
  expect(checkDraft(end).edition?.sections[0]?.role).toBe('child')
  expect(checkDraft(end).edition?.commitment).toEqual(['Ông/bà cam đoan khai đúng sự thật.'])
  expect(after({ type: 'section', index: 0, role: null }).sections[0]).not.toHaveProperty('role')
})

it('folders have names without marks', () => {
  expect(refusal({ type: 'names', id: 'Đất đai/Đơn' })).toBe('wrong-name')
  expect(after({ type: 'names', id: 'dat-dai/don', editionId: 'qd-1-2026' })).toMatchObject({
    id: 'dat-dai/don',
    editionId: 'qd-1-2026',
  })
})

it('a type that a place has already changes nothing in its question', () => {
  const { key } = called('Những người cùng ở')
  const end = after({ type: 'type', place: key, fieldType: 'table' })
  expect(end.sections).toEqual(draft.sections)
})

describe('what a clerk could not tell apart, and what is too long', () => {
  it('two choices are not called alike', () => {
    const { key } = called('Lý do')
    expect(refusal({ type: 'type', place: key, fieldType: 'choice', choices: ['Mất', 'mất ', 'Hỏng'] })).toBe(
      'choices-alike',
    )
    expect(refusal({ type: 'name', place: called('Trực tiếp').key, label: 'Qua bưu chính' })).toBe('choices-alike')
  })

  it('nothing of a long name is cut away unseen', () => {
    const label = 'Lý do xin hỗ trợ '.repeat(20).trim()
    const end = must(act(draft, { type: 'name', place: called('Lý do').key, label }))
    expect(called(label, end).blank.label).toBe(label)
    expect(must(act(draft, { type: 'section', index: 0, title: label })).sections[0]?.title).toBe(label)
  })
})
