import { describe, expect, it } from 'vitest'
import { application, proxy } from '../../test-support/sitting-forms.ts'
import { dossierOf } from './dossier.ts'
import { currentPrinting, isSigned } from './form-status.ts'
import { printIssues } from './print-issues.ts'
import { paperOf } from './printed-paper.ts'
import { questionsOf } from './questions.ts'
import { sameAsEvents } from './same-as.ts'
import { scriptOf } from './script.ts'
import { act, openSitting, reasonsIn, resumeSitting, type Sitting } from './sitting.ts'
import type { SittingEvent } from './sitting-event.ts'
import { titleIn } from './title-in.ts'

const form = application.formId
const other = proxy.formId
let clock = 0
const at = () => {
  clock += 1
  return new Date(Date.UTC(2026, 10, 24, 1, 0, clock)).toISOString()
}

/** An event without its time. */
type Untimed = SittingEvent extends infer Event ? (Event extends SittingEvent ? Omit<Event, 'at'> : never) : never

/** The sitting after these events, each of which has to be taken. */
function after(sitting: Sitting, ...events: Untimed[]): Sitting {
  return events.reduce((before, event) => {
    const { sitting: next, issues } = act(before, { ...event, at: at() } as SittingEvent)
    expect(issues).toEqual([])
    return next
  }, sitting)
}

const refusal = (sitting: Sitting, event: Untimed) => {
  const outcome = act(sitting, { ...event, at: at() } as SittingEvent)
  expect(outcome.sitting).toBe(sitting)
  return outcome.issues.map(({ code }) => code)
}

const opened = () =>
  after(openSitting({ day: '2026-11-24', editions: [application, proxy] }), {
    type: 'form-added',
    form,
    edition: application.id,
  })

const answered = (field: string, value: unknown, id = form): Untimed => ({
  type: 'answered',
  form: id,
  field,
  value: value as never,
})

const formOf = (sitting: Sitting, id = form) => {
  const found = sitting.forms.get(id)
  if (found === undefined) throw new RangeError(id)
  return found
}

/** Reads the items and has them confirmed; all of the form when none is named. */
function readAll(sitting: Sitting, id = form, items?: readonly string[]): Sitting {
  const lines = scriptOf(formOf(sitting, id), titleIn(sitting)).filter(({ item }) => item !== undefined)
  const wanted = lines.filter(({ item }) => items === undefined || items.includes(item ?? ''))
  return wanted.reduce((now, { item = '', text }) => {
    const answer: Untimed = item.startsWith('@teach-back')
      ? { type: 'taught-back', form: id, item, text, understood: true }
      : { type: 'confirmed', form: id, item, text }
    return after(now, { type: 'read', form: id, item, text }, answer)
  }, sitting)
}

const codes = (sitting: Sitting) =>
  printIssues(sitting, formOf(sitting)).map(({ code, field = '' }) => `${code} ${field}`.trim())
const print = (sitting: Sitting, override?: string): Untimed => ({
  type: 'printed',
  form,
  hash: paperOf(formOf(sitting)).hash,
  ...(override !== undefined && { override }),
})
const bySignature: Untimed = { type: 'signing-chosen', signing: { way: 'signature' } }

const filled = () =>
  after(
    opened(),
    answered('hoTen', 'trần văn mẫu'),
    answered('ngaySinh', '1/2/1950'),
    answered('gioiTinh', 'Nam'),
    answered('coCon', 'có'),
    answered('con[1].ten', 'Lan'),
    answered('con[1].diHoc', true),
    answered('con[1].lop', '1A'),
    answered('con[1].hocPhi', '500.000'),
    answered('con[2].ten', 'Huệ'),
    answered('con[2].hocPhi', '300.000'),
  )

describe('answers', () => {
  it('stand where they were given, and what hangs on them follows', () => {
    const sitting = filled()
    expect(formOf(sitting).answers).toEqual({
      hoTen: 'Trần Văn Mẫu',
      ngaySinh: '1950-02-01',
      gioiTinh: 'nam',
      coCon: true,
      con: [
        { ten: 'Lan', diHoc: true, lop: '1A', hocPhi: '500000' },
        { ten: 'Huệ', hocPhi: '300000' },
      ],
      tong: '800000',
    })
    const without = after(sitting, answered('coCon', 'không'))
    expect(formOf(without).draft).not.toHaveProperty('con')
    expect(formOf(after(without, answered('coCon', 'có'))).draft).toEqual(formOf(sitting).draft)
  })

  it('go, row by row, and those below move up', () => {
    const sitting = after(filled(), { type: 'row-removed', form, table: 'con', row: 1 })
    expect(formOf(sitting).draft.con).toEqual([{ ten: 'Huệ', hocPhi: '300000' }])
    expect(formOf(after(sitting, { type: 'row-removed', form, table: 'con', row: 1 })).draft).not.toHaveProperty('con')
  })

  it.each([
    [answered('khong', 'x'), 'unknown-field'],
    [answered('con', 'x', 'thu/khac'), 'unknown-form'],
    [answered('con[1]', {}), 'unknown-field'],
    [answered('con.ten', 'x'), 'unknown-field'],
    [answered('hoTen[1].x', 'x'), 'unknown-field'],
    [answered('__proto__', 'x'), 'unknown-field'],
    [answered('tong', '5'), 'computed-field'],
    [answered('con[4].ten', 'x'), 'row-gap'],
    [{ type: 'row-removed', form, table: 'con', row: 9 } as const, 'no-such-row'],
    [{ type: 'row-removed', form, table: 'hoTen', row: 1 } as const, 'unknown-field'],
    [{ type: 'form-added', form, edition: 'ban-1' } as const, 'form-there-already'],
    [{ type: 'form-added', form, edition: 'ban-9' } as const, 'unknown-edition'],
    [{ type: 'form-dropped', form: other } as const, 'unknown-form'],
    [{ type: 'paper-checked', form, paper: 'Giấy khác', brought: true } as const, 'unknown-paper'],
  ])('refuse %j with %s', (event, code) => {
    expect(refusal(filled(), event)).toEqual([code])
  })
})

describe('reading back', () => {
  it('calls the citizen by the title of their sex and age, unless the clerk says another', () => {
    const sitting = filled()
    expect(titleIn(sitting)).toBe('ông')
    expect(
      scriptOf(formOf(sitting), titleIn(sitting))
        .map(({ text }) => text)
        .slice(0, 4),
    ).toEqual([
      'Thưa ông, tôi xin đọc lại những điều đã ghi trong đơn xin hỗ trợ. Chỗ nào chưa đúng, xin ông nói ngay để tôi sửa ạ.',
      'Sau đây là phần phần thử.',
      'Tên của ông là Trần Văn Mẫu.',
      'Ông sinh ngày mùng một tháng hai năm một nghìn chín trăm năm mươi.',
    ])
    expect(titleIn(after(sitting, answered('gioiTinh', 'nu'), answered('ngaySinh', '1990')))).toBe('chị')
    expect(titleIn(after(sitting, { type: 'citizen', title: 'bác' }))).toBe('bác')
    expect(titleIn(after(sitting, { type: 'citizen', sex: 'nu' }))).toBe('bà')
  })

  it('refuses to confirm what was not read, was read otherwise, or has changed since', () => {
    const sitting = filled()
    const text = 'Tên của ông là Trần Văn Mẫu.'
    expect(refusal(sitting, { type: 'confirmed', form, item: 'hoTen', text })).toEqual(['not-read'])
    expect(refusal(sitting, { type: 'read', form, item: 'hoTen', text: 'Tên của ông là Ai Đó.' })).toEqual([
      'text-differs',
    ])
    const read = after(sitting, { type: 'read', form, item: 'hoTen', text })
    expect(refusal(read, { type: 'confirmed', form, item: 'hoTen', text: 'Khác.' })).toEqual(['text-differs'])
    const changed = after(read, answered('hoTen', 'trần văn ví dụ'))
    expect(refusal(changed, { type: 'confirmed', form, item: 'hoTen', text })).toEqual(['not-read'])
    // Also when it is changed back: the citizen heard it before the doubt.
    const back = after(changed, answered('hoTen', 'trần văn mẫu'))
    expect(refusal(back, { type: 'confirmed', form, item: 'hoTen', text })).toEqual(['not-read'])
    expect(formOf(back).corrections.map(({ label, answer }) => [label, answer])).toEqual([
      ['Họ và tên', 'Trần Văn Ví Dụ'],
    ])
  })

  it('withdraws what hangs on a changed answer, and leaves the rest confirmed', () => {
    const confirmed = readAll(after(filled(), bySignature))
    expect(codes(confirmed)).toEqual([])
    // A new title changes every sentence and no answer.
    expect(codes(after(confirmed, { type: 'citizen', title: 'bác' }))).toEqual([])
    // Another name in the first column: the row is about somebody else.
    expect(codes(after(confirmed, answered('con[2].ten', 'Cúc')))).toEqual([
      'confirmation-withdrawn con[2].ten',
      'confirmation-withdrawn con[2].hocPhi',
      'confirmation-withdrawn @commitment',
      'not-taught-back @teach-back[1]',
    ])
    expect(codes(after(confirmed, answered('con[1].diHoc', 'không')))).toEqual([
      'confirmation-withdrawn con[1].diHoc',
      'confirmation-withdrawn @commitment',
      'not-taught-back @teach-back[1]',
    ])
    expect(codes(after(confirmed, answered('con[2].hocPhi', '1')))).toContain('confirmation-withdrawn tong')
    expect(codes(after(confirmed, { type: 'row-removed', form, table: 'con', row: 1 }))).toContain(
      'confirmation-withdrawn con[1].hocPhi',
    )
  })

  it('tells rows by where they were typed, also below an empty one', () => {
    const sitting = after(
      filled(),
      answered('con[1].ten', ''),
      answered('con[1].diHoc', null),
      answered('con[1].hocPhi', null),
    )
    // The class is still typed, but not asked: nothing of the first row stands on paper.
    expect(formOf(sitting).draft.con).toEqual([{ ten: 'Huệ', hocPhi: '300000' }])
    const lines = scriptOf(formOf(sitting), 'ông').filter(({ item }) => item?.startsWith('con'))
    expect(lines.map(({ item, text }) => `${item} ${text}`)).toEqual([
      'con[2].ten Dòng thứ nhất: Tên con là Huệ.',
      'con[2].hocPhi Học phí là ba trăm nghìn đồng.',
    ])
    const corrected = after(readAll(sitting, form, ['con[2].ten']), answered('con[2].ten', 'Hồng'))
    expect(formOf(corrected).corrections.map(({ label, answer }) => [label, answer])).toEqual([
      ['Tên con của dòng thứ 2', 'Hồng'],
    ])
  })

  it('records objections and refusals, and the teach-back by whether it was understood', () => {
    let sitting = readAll(after(filled(), bySignature))
    const [line] = scriptOf(formOf(sitting), 'ông').filter(({ item }) => item === '@teach-back[1]')
    const { item = '', text = '' } = line ?? {}
    expect(refusal(sitting, { type: 'confirmed', form, item, text })).toEqual(['teach-back'])
    expect(refusal(sitting, { type: 'taught-back', form, item: 'hoTen', text, understood: true })).toEqual([
      'no-teach-back',
    ])
    sitting = after(
      sitting,
      { type: 'taught-back', form, item, text, understood: false },
      { type: 'objected', form, item: 'hoTen', text: 'Tên của ông là Trần Văn Mẫu.' },
      { type: 'refused', form, item: 'gioiTinh', text: 'Giới tính là Nam.', reason: 'không muốn nói' },
    )
    expect(codes(sitting)).toEqual(['objected hoTen', 'refused gioiTinh', 'not-understood @teach-back[1]'])
  })
})

describe('printing and signing', () => {
  it('waits until everything is there, and names all that is missing', () => {
    const sitting = after(opened(), answered('ngaySinh', '31/2/1950'), answered('coCon', 'có'))
    expect(codes(sitting)).toEqual([
      'required hoTen',
      'no-such-day ngaySinh',
      'not-confirmed coCon',
      'not-confirmed @commitment',
      'not-taught-back @teach-back[1]',
      'signing-missing',
    ])
    expect(refusal(sitting, print(sitting))).toHaveLength(7)
    expect(refusal(sitting, { type: 'printed', form, hash: '0'.repeat(64), override: 'Vẫn in' })).toEqual([
      'paper-changed',
    ])
    const printed = after(sitting, print(sitting, 'Công dân xin ghi tay'))
    expect(formOf(printed).printings[0]).toMatchObject({ override: { reason: 'Công dân xin ghi tay' }, isVoid: false })
    expect(formOf(printed).printings[0]?.override?.issues).toHaveLength(6)
  })

  it('makes an earlier printing void when other words are printed, and not a copy of the same', () => {
    let sitting = readAll(after(filled(), bySignature))
    sitting = after(sitting, print(sitting))
    sitting = after(sitting, print(sitting), { type: 'signed', form })
    expect(formOf(sitting).printings.map(({ isVoid }) => isVoid)).toEqual([false, false])
    expect(isSigned(formOf(sitting))).toBe(true)
    sitting = after(sitting, { type: 'handed-over', form }, answered('hoTen', 'Trần Văn Khác'))
    expect(currentPrinting(formOf(sitting))).toBeUndefined()
    expect(isSigned(formOf(sitting))).toBe(false)
    expect(refusal(sitting, { type: 'signed', form })).toEqual(['not-printed'])
    expect(refusal(sitting, { type: 'handed-over', form })).toEqual(['not-signed'])
    sitting = readAll(sitting)
    sitting = after(sitting, print(sitting))
    expect(formOf(sitting).printings.map(({ isVoid }) => isVoid)).toEqual([true, true, false])
    // Back to the first words: the void printings stay void.
    sitting = readAll(after(sitting, answered('hoTen', 'trần văn mẫu')))
    expect(currentPrinting(formOf(sitting))).toBeUndefined()
    sitting = after(sitting, print(sitting))
    expect(formOf(sitting).printings.map(({ isVoid }) => isVoid)).toEqual([true, true, true, false])
  })

  it('fills in the way of signing only where a form’s own words depend on it', () => {
    const choices = ['kyTen', 'diemChi', 'nguoiLamChung', 'uyQuyen'].map((id) => ({ id, label: id }))
    const cachKy = { id: 'cachKy', type: 'choice', label: 'Cách ký', choices, default: { signing: true } as const }
    const edition = { ...application, sections: [...application.sections, { title: 'Ký', fields: [cachKy] }] }
    const start = openSitting({ day: '2026-11-24', editions: [edition] })
    const sitting = after(start, { type: 'form-added', form, edition: edition.id })
    expect(formOf(sitting).draft).not.toHaveProperty('cachKy')
    const printed: Untimed = { type: 'signing-chosen', signing: { way: 'fingerprint', finger: 'right-index' } }
    expect(formOf(after(sitting, printed)).draft).toMatchObject({ cachKy: 'diemChi' })
    expect(formOf(after(sitting, printed, bySignature)).draft).toMatchObject({ cachKy: 'kyTen' })
  })

  it('ends with the sitting', () => {
    const sitting = after(filled(), { type: 'finished' })
    expect(refusal(sitting, answered('hoTen', 'x'))).toEqual(['finished'])
  })

  it('wants the finger named when it is another than an index', () => {
    expect(refusal(opened(), { type: 'signing-chosen', signing: { way: 'fingerprint', finger: 'other' } })).toEqual([
      'finger-missing',
    ])
  })
})

describe('same as', () => {
  const two = () => after(filled(), { type: 'form-added', form: other, edition: proxy.id })

  it('copies nothing by itself', () => {
    expect(formOf(two(), other).draft).toEqual({})
  })

  it('takes what one role has under the same ids, follows it, and asks again after a change', () => {
    const start = two()
    const events = sameAsEvents(start, { form: other, role: 'declarant' }, { form, role: 'declarant' }, at())
    expect(events.map(({ field }) => field)).toEqual(['nguoiKhai.hoTen', 'nguoiKhai.ngaySinh', 'nguoiKhai.gioiTinh'])
    let sitting = after(start, ...events)
    expect(formOf(sitting, other).draft).toEqual({
      nguoiKhai: { hoTen: 'TRẦN VĂN MẪU', ngaySinh: '1950-02-01', gioiTinh: 'Nam' },
    })
    sitting = after(readAll(sitting, other), answered('hoTen', 'Lê Văn Ví Dụ'))
    expect(formOf(sitting, other).draft).toMatchObject({ nguoiKhai: { hoTen: 'LÊ VĂN VÍ DỤ' } })
    expect([...formOf(sitting, other).withdrawn]).toEqual(['nguoiKhai.hoTen'])
    // The other role stays as it was.
    expect(formOf(sitting, other).draft).not.toHaveProperty('nguoiNhan')
    // An answer of its own ends it.
    sitting = after(sitting, answered('nguoiKhai.hoTen', 'Ai Khác', other), answered('hoTen', 'Trần Văn Mẫu'))
    expect(formOf(sitting, other).draft).toMatchObject({ nguoiKhai: { hoTen: 'AI KHÁC' } })
    // Dropping the form that was taken from loses nothing.
    expect(formOf(after(sitting, { type: 'form-dropped', form }), other).draft).toEqual(formOf(sitting, other).draft)
  })

  it('refuses circles, itself, empty answers, rows of others, and whole groups', () => {
    const take = (id: string, field: string, sourceForm: string, source: string): Untimed => ({
      type: 'same-as',
      form: id,
      field,
      source: { form: sourceForm, field: source },
    })
    const sitting = after(
      two(),
      take(other, 'nguoiKhai.hoTen', form, 'hoTen'),
      take(other, 'nguoiNhan.hoTen', other, 'nguoiKhai.hoTen'),
    )
    expect(formOf(sitting, other).draft).toMatchObject({ nguoiNhan: { hoTen: 'Trần Văn Mẫu' } })
    expect(refusal(sitting, take(form, 'hoTen', other, 'nguoiNhan.hoTen'))).toEqual(['same-as-circle'])
    expect(refusal(sitting, take(form, 'hoTen', form, 'hoTen'))).toEqual(['same-as-itself'])
    expect(refusal(sitting, take(form, 'hoTen', other, 'ghiChu'))).toEqual(['same-as-empty'])
    expect(refusal(sitting, take(form, 'hoTen', form, 'con[1].ten'))).toEqual(['same-as-row'])
    expect(refusal(sitting, take(other, 'nguoiKhai', form, 'hoTen'))).toEqual(['same-as-nesting'])
    expect(refusal(sitting, take(form, 'tong', other, 'nguoiKhai.hoTen'))).toEqual(['computed-field'])
    expect(refusal(sitting, take(form, 'hoTen', other, 'khong'))).toEqual(['unknown-field'])
    // Into a row it may lead.
    expect(formOf(after(sitting, take(form, 'con[3].ten', form, 'hoTen'))).draft.con).toHaveLength(3)
  })
})

describe('questions', () => {
  it('are those to be asked now, in the words for this citizen, with what stands there', () => {
    const questions = questionsOf(filled(), formOf(filled()))
    expect(questions.map(({ field }) => field)).toEqual([
      'hoTen',
      'ngaySinh',
      'gioiTinh',
      'coCon',
      'con',
      'con[1].ten',
      'con[1].diHoc',
      'con[1].lop',
      'con[1].hocPhi',
      'con[2].ten',
      'con[2].diHoc',
      'con[2].hocPhi',
    ])
    expect(questions.find(({ field }) => field === 'con')).toMatchObject({ rows: { count: 2, name: 'Dòng' } })
    expect(questions.find(({ field }) => field === 'con[1].hocPhi')).toMatchObject({
      typed: '500.000',
      answer: '500.000',
      label: 'Học phí của dòng thứ 1',
    })
    expect(questionsOf(opened(), formOf(opened())).map(({ field }) => field)).toEqual([
      'hoTen',
      'ngaySinh',
      'gioiTinh',
      'coCon',
    ])
  })

  it('include those of a row about to be begun', () => {
    const rows = questionsOf(filled(), formOf(filled()), { newRowIn: 'con' }).filter(({ field }) =>
      field.startsWith('con[3]'),
    )
    expect(rows.map(({ field, issues }) => [field, issues.length])).toEqual([
      ['con[3].ten', 0],
      ['con[3].diHoc', 0],
      ['con[3].hocPhi', 0],
    ])
  })

  it('carry the issues of their own answer', () => {
    const sitting = after(opened(), answered('ngaySinh', '31/2/1950'))
    const issues = questionsOf(sitting, formOf(sitting)).map((question) => question.issues.map(({ code }) => code))
    expect(issues).toEqual([['required'], ['no-such-day'], [], []])
  })
})

describe('who is helped', () => {
  it('is found by age and by the office’s list, and said by the clerk', () => {
    expect(reasonsIn(filled())).toEqual(['elderly'])
    expect(reasonsIn(after(filled(), { type: 'helped', reasons: ['disability', 'cannot-read'] }))).toEqual([
      'elderly',
      'cannot-read',
      'disability',
    ])
    const office = { giupMoiNguoi: ['Thử nghiệm'] }
    const young = after(openSitting({ day: '2026-11-24', editions: [application], office }), {
      type: 'form-added',
      form,
      edition: 'ban-1',
    })
    expect(reasonsIn(young)).toEqual(['procedure'])
    // 60 in the course of the year: not known until the year is over.
    expect(reasonsIn(after(opened(), answered('ngaySinh', '1966')))).toEqual([])
    expect(reasonsIn(after(opened(), answered('ngaySinh', '24/11/1966')))).toEqual(['elderly'])
    expect(reasonsIn(after(opened(), answered('ngaySinh', '25/11/1966')))).toEqual([])
  })
})

describe('the dossier', () => {
  it('lists the papers that the answers ask for, and what was brought', () => {
    const paper = 'Giấy khai sinh của con'
    const sitting = after(filled(), { type: 'paper-checked', form, paper, brought: false })
    expect(dossierOf(formOf(sitting)).map(({ paper: { name }, brought }) => [name, brought])).toEqual([
      [paper, false],
      ['Đơn xin hỗ trợ', undefined],
    ])
    expect(dossierOf(formOf(after(sitting, answered('coCon', 'không'))))).toHaveLength(1)
    expect(
      dossierOf(formOf(after(sitting, { type: 'paper-checked', form, paper, brought: null })))[0]?.brought,
    ).toBeUndefined()
  })
})

describe('taking up again', () => {
  it('makes the same sitting from its events', () => {
    const sitting = readAll(after(filled(), bySignature))
    const { sitting: again, leftOut } = resumeSitting(sitting, sitting.events)
    expect(leftOut).toEqual([])
    expect(again).toEqual(sitting)
  })

  it('tells what can no longer be, when a form has another edition', () => {
    const sitting = filled()
    const newer = {
      ...application,
      sections: [{ title: 'Phần', fields: (application.sections[0]?.fields ?? []).filter(({ id }) => id !== 'hoTen') }],
    }
    const { sitting: again, leftOut } = resumeSitting({ day: sitting.day, editions: [newer] }, sitting.events)
    expect(leftOut.map(({ event, issues }) => [event.type, issues[0]?.code])).toEqual([['answered', 'unknown-field']])
    expect(formOf(again).draft).toMatchObject({ tong: '800000' })
  })
})
