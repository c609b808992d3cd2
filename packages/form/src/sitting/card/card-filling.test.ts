import { loadCommunes, parseCardQr } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionOf, type TestField } from '../../../test-support/edition-of.ts'
import { after, answered, formOf, type Untimed } from '../../../test-support/sitting-steps.ts'
import { questionsOf } from '../questions.ts'
import { act, openSitting, type Sitting } from '../sitting.ts'
import type { SittingEvent } from '../sitting-event.ts'
import { titleIn } from '../title-in.ts'
import { cardEvents } from './card-events.ts'
import { type CardFilling, cardFilling } from './card-filling.ts'
import { cardPlaceAbout, cardPlaces } from './card-place.ts'

beforeAll(() => loadCommunes())

const sex = {
  id: 'gioiTinh',
  type: 'choice',
  choices: [
    { id: 'nam', label: 'Nam' },
    { id: 'nu', label: 'Nữ' },
  ],
}
const person: TestField[] = [
  { id: 'hoTen', type: 'person-name' },
  { id: 'ngaySinh', type: 'partial-date' },
  sex,
  { id: 'giayToTuyThan', type: 'identity-paper' },
  { id: 'noiCuTru', type: 'address' },
  { id: 'dienThoai', type: 'phone' },
]
const edition = editionOf(
  [
    { id: 'nguoiYeuCau', role: 'declarant', fields: person },
    {
      id: 'me',
      role: 'mother',
      fields: [
        { id: 'hoTen', type: 'person-name' },
        { id: 'soDinhDanh', type: 'personal-id-number' },
      ],
    },
    { id: 'thuaDat', role: 'declarant', fields: [{ id: 'noiCuTru', type: 'address' }] },
    {
      id: 'nguoiChung',
      role: 'witness',
      fields: [
        { id: 'hoTen', type: 'person-name' },
        { id: 'diaChi', type: 'address' },
        { id: 'maSoThue', type: 'tax-code' },
      ],
    },
    { id: 'thanhVien', columns: [{ id: 'hoTen', type: 'person-name' }, { id: 'ngaySinh', type: 'date' }, sex] },
    { id: 'giayTo', columns: [{ id: 'ten' }] },
  ].map((field) => withRole(field as TestField)),
)
const paper = { ...edition, paper: { children: [{ type: 'fill', field: 'nguoiYeuCau.giayToTuyThan' }] } as never }
function withRole(field: TestField): TestField {
  const inner = (fields?: readonly TestField[]) =>
    fields?.map((each) => ({ question: 'Hỏi?', readback: '{{answer}}', ...each }))
  const { fields, columns } = field
  return {
    ...field,
    ...(fields && { fields: inner(fields) ?? [] }),
    ...(columns && { question: 'Hỏi?', columns: inner(columns) ?? [] }),
  }
}
const form = paper.formId
const opened = (...events: Untimed[]) =>
  after(
    openSitting({ day: '2026-11-24', editions: [paper] }),
    { type: 'form-added', form, edition: paper.id },
    ...events,
  )

// Nobody of these names exists.
const woman = '068158000123||Trần Thị Ví Dụ|02091958|Nữ|Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận|10072021'
const split = '068060000456||Nguyễn Văn Ví Dụ|01021960|Nam|Thôn 2, Phong Phú, Tuy Phong, Bình Thuận|15082024||||'

async function fillingOf(sitting: Sitting, scanned: string, place: CardFilling['place']): Promise<CardFilling> {
  const card = parseCardQr(scanned)
  if (!card.ok) throw new Error(card.problem.code)
  return cardFilling(sitting, place, card)
}
const declarant = { form, role: 'declarant' } as const
const lineAt = ({ lines }: CardFilling, field: string) => lines.find((line) => line.field === field)
const taken = (sitting: Sitting, filling: CardFilling, chosen: Record<string, number | undefined> = {}) =>
  after(sitting, ...cardEvents(sitting, filling, new Map(Object.entries(chosen)), '2026-11-24T02:00:00.000Z'))

describe('what a card says', () => {
  it('fills the role that the clerk chose, under the ids that mean the same, and nobody else', async () => {
    const sitting = taken(opened(), await fillingOf(opened(), woman, declarant))
    expect(formOf(sitting, form).draft).toEqual({
      nguoiYeuCau: {
        hoTen: 'Trần Thị Ví Dụ',
        ngaySinh: '1958-09-02',
        gioiTinh: 'nu',
        giayToTuyThan: {
          loai: 'canCuocCongDan',
          so: '068158000123',
          ngayCap: '2021-07-10',
          noiCap: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
        },
        noiCuTru: { chiTiet: 'Khu phố 7', xa: 'Phường Tiến Thành', tinh: 'Tỉnh Lâm Đồng' },
      },
    })
    expect(titleIn(sitting)).toBe('bà')
  })

  it('offers the place of issue, which is not in the code, with what to compare, and the paper without it', async () => {
    const line = lineAt(await fillingOf(opened(), split, declarant), 'nguoiYeuCau.giayToTuyThan')
    expect(line?.choices.map(({ value }) => value)).toEqual([
      { loai: 'canCuoc', so: '068060000456', ngayCap: '15/08/2024', noiCap: 'Bộ Công an' },
      { loai: 'canCuoc', so: '068060000456', ngayCap: '15/08/2024' },
    ])
    expect(line?.choices[0]?.notes[0]).toContain('so với thẻ')
  })

  it('leaves a split commune to the clerk, each candidate with its reason, the old words last', async () => {
    const filling = await fillingOf(opened(), split, declarant)
    const line = lineAt(filling, 'nguoiYeuCau.noiCuTru')
    expect(line).toMatchObject({ state: 'new', usual: undefined })
    expect(line?.doubt).toContain('hỏi thôn')
    expect(line?.choices.map(({ shown }) => shown)).toEqual([
      'Thôn 2, Xã Phan Rí Cửa, Tỉnh Lâm Đồng',
      'Thôn 2, Xã Tuy Phong, Tỉnh Lâm Đồng',
      'Thôn 2, Phong Phú, Tuy Phong, Bình Thuận',
    ])
    expect(line?.choices.every(({ notes }) => notes.length > 0)).toBe(true)
    expect(formOf(taken(opened(), filling), form).draft.nguoiYeuCau).not.toHaveProperty('noiCuTru')
    const chosen = taken(opened(), filling, { 'nguoiYeuCau.noiCuTru': 1 })
    expect(formOf(chosen, form).draft.nguoiYeuCau).toMatchObject({ noiCuTru: { xa: 'Xã Tuy Phong' } })
  })

  it('lets a commune that was typed already decide, and adds what was not typed', async () => {
    const sitting = opened(answered('nguoiYeuCau.noiCuTru', { xa: 'xã Tuy Phong', tinh: 'Lâm Đồng' }, form))
    expect(lineAt(await fillingOf(sitting, split, declarant), 'nguoiYeuCau.noiCuTru')).toMatchObject({
      state: 'new',
      usual: 1,
    })
  })

  it('shows what differs from what was typed, and overwrites it by the clerk’s act alone', async () => {
    const sitting = opened(
      answered('nguoiYeuCau.hoTen', 'trần thị thí dụ', form),
      answered('nguoiYeuCau.ngaySinh', '2-9-1958', form),
    )
    const filling = await fillingOf(sitting, woman, declarant)
    expect(lineAt(filling, 'nguoiYeuCau.hoTen')).toMatchObject({
      state: 'differs',
      typed: 'Trần Thị Thí Dụ',
      usual: undefined,
    })
    expect(lineAt(filling, 'nguoiYeuCau.ngaySinh')).toMatchObject({ state: 'same' })
    expect(formOf(taken(sitting, filling), form).draft.nguoiYeuCau).toMatchObject({ hoTen: 'Trần Thị Thí Dụ' })
    expect(formOf(taken(sitting, filling, { 'nguoiYeuCau.hoTen': 0 }), form).draft.nguoiYeuCau).toMatchObject({
      hoTen: 'Trần Thị Ví Dụ',
    })
  })

  it('keeps the place of issue that was typed', async () => {
    const typed = { loai: 'canCuocCongDan', so: '068158000123', noiCap: 'Công an tỉnh Ví Dụ' }
    const sitting = opened(answered('nguoiYeuCau.giayToTuyThan', typed, form))
    const line = lineAt(await fillingOf(sitting, woman, declarant), 'nguoiYeuCau.giayToTuyThan')
    expect(line).toMatchObject({ state: 'new', usual: 0, choices: [{ value: { ...typed, ngayCap: '10/07/2021' } }] })
  })

  it('has name and address confirmed where a scanner lost their marks, and keeps number, birth and sex', async () => {
    const lost = '068158000123||Tran Thi Vi Du|02091958|Nu|Khu pho 7, Tien Thanh, Phan Thiet, Binh Thuan|10072021'
    const filling = await fillingOf(opened(), lost, declarant)
    const { nguoiYeuCau } = formOf(taken(opened(), filling), form).draft
    expect(Object.keys(nguoiYeuCau as object)).toEqual(['ngaySinh', 'gioiTinh', 'giayToTuyThan'])
    const typed = opened(answered('nguoiYeuCau.hoTen', 'Trần Thị Ví Dụ', form))
    expect(lineAt(await fillingOf(typed, lost, declarant), 'nguoiYeuCau.hoTen')).toMatchObject({ state: 'same' })
  })

  it('has them confirmed too where an input method changed what was typed, marks or not', async () => {
    const card = parseCardQr(woman)
    if (!card.ok) throw new Error(card.problem.code)
    const filling = await cardFilling(opened(), declarant, {
      value: card.value,
      warnings: [{ code: 'input-method', reason: 'Bộ gõ đang bật.' }],
    })
    expect(filling.lines.filter(({ usual }) => usual === undefined).map(({ field }) => field)).toEqual([
      'nguoiYeuCau.hoTen',
      'nguoiYeuCau.noiCuTru',
    ])
  })

  it('takes the number for a tax code, and an address of another name only when the clerk says so', async () => {
    const filling = await fillingOf(opened(), woman, { form, role: 'witness' })
    expect(lineAt(filling, 'nguoiChung.maSoThue')).toMatchObject({ usual: 0 })
    expect(lineAt(filling, 'nguoiChung.diaChi')).toMatchObject({ usual: undefined })
    expect(lineAt(filling, 'nguoiChung.diaChi')?.doubt).toContain('hỏi xem')
  })

  it('doubts the card of a man for the mother, and shows what it never fills', async () => {
    const card =
      '068060000456|260123456|Nguyễn Văn Ví Dụ|01021960|Nam|Xã Tuy Phong, Lâm Đồng|15082025||068060000999||Lê Thị Ai Đó'
    const { warnings, notes, lines } = await fillingOf(opened(), card, { form, role: 'mother' })
    expect(warnings.join(' ')).toContain('Thẻ ghi Nam')
    expect(warnings.join(' ')).toContain('Lê Thị Ai Đó')
    expect(notes.join(' ')).toMatch(/260123456.*068060000999/)
    expect(lines.map(({ field }) => field)).toEqual(['me.hoTen', 'me.soDinhDanh'])
  })
})

describe('whom a card can be for', () => {
  it('is the roles with a name, and the next row of each table of people', () => {
    const sitting = opened(answered('me.hoTen', 'Lê Thị Mẹ', form), answered('thanhVien[1].hoTen', 'Lê Văn Một', form))
    expect(cardPlaces(sitting, formOf(sitting, form))).toEqual([
      { place: { form, role: 'declarant' } },
      { place: { form, role: 'mother' }, name: 'Lê Thị Mẹ' },
      { place: { form, role: 'witness' } },
      { place: { form, table: 'thanhVien', row: 2 }, rowName: 'Dòng' },
    ])
    const about = (field: string) => {
      const question = questionsOf(sitting, formOf(sitting, form)).find((each) => each.field === field)
      return question && cardPlaceAbout(sitting, formOf(sitting, form), question)?.place
    }
    expect(about('thanhVien[1].ngaySinh')).toEqual({ form, table: 'thanhVien', row: 1 })
    expect(about('thanhVien')).toEqual({ form, table: 'thanhVien', row: 2 })
    expect(about('me.soDinhDanh')).toEqual({ form, role: 'mother' })
    expect(about('giayTo')).toBeUndefined()
  })

  it('fills one row after the other, and tells the card that was there', async () => {
    const row = (number: number) => ({ form, table: 'thanhVien', row: number })
    const one = taken(opened(), await fillingOf(opened(), woman, row(1)))
    const two = taken(one, await fillingOf(one, split, row(2)))
    expect(formOf(two, form).draft.thanhVien).toEqual([
      { hoTen: 'Trần Thị Ví Dụ', ngaySinh: '1958-09-02', gioiTinh: 'nu' },
      { hoTen: 'Nguyễn Văn Ví Dụ', ngaySinh: '1960-02-01', gioiTinh: 'nam' },
    ])
    const again = await fillingOf(two, woman, row(3))
    expect(again.rowThere).toBe(1)
    expect(again.warnings.join(' ')).toContain('dòng 1')
    expect((await fillingOf(two, woman, row(1))).lines.every(({ state }) => state === 'same')).toBe(true)
  })
})

describe('the title of the citizen', () => {
  it('follows the card where no question asks sex and birth', async () => {
    const filling = await fillingOf(opened({ type: 'citizen', role: 'witness' }), woman, { form, role: 'witness' })
    expect(titleIn(taken(opened({ type: 'citizen', role: 'witness' }), filling))).toBe('bà')
    const said = opened({ type: 'citizen', role: 'witness', sex: 'nam' })
    const against = await fillingOf(said, woman, { form, role: 'witness' })
    expect(against.warnings.join(' ')).toContain('xưng hô')
    expect(titleIn(taken(said, against))).toBe('ông')
  })
})

it('never throws, and takes nothing that the sitting refuses or that nobody chose among several', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '068158000123',
      'Trần Thị Ví Dụ',
      '1958',
      '02091958',
      '00001958',
      'Nữ',
      'Phong Phú, Tuy Phong, Bình Thuận',
      '10072021',
      '',
    ),
  )
  const places = [
    declarant,
    { form, role: 'witness' },
    { form, role: 'payee' },
    { form, table: 'thanhVien', row: 1 },
    { form, table: 'x[', row: 2 },
    { form: 'không', role: 'child' },
  ] as const
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(
        fc.constantFrom('068158000123', '068060000456'),
        fc.constantFrom('', '260123456'),
        piece,
        piece,
        piece,
        piece,
        piece,
      ),
      fc.constantFrom(...places),
      async (fields, place) => {
        const card = parseCardQr(fields.join('|'))
        if (!card.ok) return
        let sitting = opened()
        const filling = await cardFilling(sitting, place, card)
        for (const event of cardEvents(sitting, filling, new Map(), '2026-11-24T02:00:00.000Z')) {
          const outcome = act(sitting, event as SittingEvent)
          expect(outcome.issues).toEqual([])
          sitting = outcome.sitting
        }
        for (const { usual, choices, state } of filling.lines) {
          expect(choices.length).toBeGreaterThan(0)
          if (state !== 'new') expect(usual).toBeUndefined()
        }
        expect(
          sitting.forms.get(form)?.issues.filter(({ severity, code }) => severity === 'error' && code !== 'required'),
        ).toEqual([])
      },
    ),
  )
})
