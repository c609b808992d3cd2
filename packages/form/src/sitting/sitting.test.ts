import { describe, expect, it } from 'vitest'
import { application } from '../../test-support/sitting-forms.ts'
import {
  after,
  answered,
  bySignature,
  filled,
  form,
  formOf,
  opened,
  other,
  readAll,
  refusal,
} from '../../test-support/sitting-steps.ts'
import { dossierOf } from './dossier.ts'
import { act, openSitting, reasonsIn, resumeSitting } from './sitting.ts'

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

describe('an event that is none', () => {
  const circle: { self?: unknown } = {}
  circle.self = circle
  const deep = JSON.parse(`${'['.repeat(4000)}${']'.repeat(4000)}`)
  it.each<[string, object]>([
    ['of no type', { type: 'nope' }],
    ['of a type that every object has', { type: 'constructor' }],
    ['of a day that no calendar has', { type: 'citizen', birth: '1950-02-30' }],
    ['nested without end', { type: 'answered', form, field: 'hoTen', value: deep }],
    ['in a circle', { type: 'answered', form, field: 'hoTen', value: circle }],
    ['as long as a book', { type: 'answered', form, field: 'hoTen', value: 'x'.repeat(1_000_001) }],
  ])('is refused: %s', (_, event) => {
    expect(refusal(opened(), event as never)).toEqual(['broken-event'])
  })

  it('is refused without a moment', () => {
    const sitting = opened()
    expect(act(sitting, { type: 'finished', at: 'hôm qua' }).issues).toMatchObject([{ code: 'broken-event' }])
  })

  it('begins no row by emptying what is empty', () => {
    const sitting = after(opened(), answered('coCon', 'có'), answered('con[1].ten', null))
    expect(formOf(sitting).typed).toEqual({ coCon: 'có' })
  })
})
