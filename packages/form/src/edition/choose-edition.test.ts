import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import type { Edition, Form } from '../template/template.ts'
import { chooseEdition, type EditionChoice, type EditionWish } from './choose-edition.ts'
import { EditionError } from './edition-error.ts'

const formOf = (...editions: readonly Partial<Edition>[]): Form => ({
  id: 'thu/nghiem',
  title: 'Giấy thử nghiệm',
  fieldOfAdministration: 'Thử nghiệm',
  procedures: [],
  synonyms: [],
  unseenEditions: [],
  editions: editions.map((edition) => ({ ...editionOf([{ id: 'a' }]), check: 'verified', ...edition })),
})

const old: Partial<Edition> = { id: 'tt-1-2020', inForceFrom: '2020-01-01', inForceTo: '2025-06-30' }
const current: Partial<Edition> = { id: 'tt-2-2025', inForceFrom: '2025-07-01' }
const lamDong: Partial<Edition> = { id: 'qd-3-2026', inForceFrom: '2026-01-01', jurisdiction: 'Lâm Đồng' }

const choose = (form: Form, wish: EditionWish) => {
  const { edition, warnings } = chooseEdition(form, wish)
  return [edition.id, ...warnings.map(({ code }) => code)]
}

const errorOf = (form: Form, wish: EditionWish): unknown => {
  try {
    return chooseEdition(form, wish)
  } catch (error) {
    return error
  }
}

describe('chooseEdition', () => {
  it.each([
    ['the first day', '2020-01-01', 'tt-1-2020'],
    ['the last day', '2025-06-30', 'tt-1-2020'],
    ['the day after', '2025-07-01', 'tt-2-2025'],
    ['a day long after', '2099-12-31', 'tt-2-2025'],
  ])('takes the edition in force on %s', (_, date, id) => {
    expect(choose(formOf(old, current), { date })).toEqual([id])
  })

  it.each<[what: string, wish: EditionWish, expected: string]>([
    ['the province’s own before the country’s', { date: '2026-11-24', province: 'Lâm Đồng' }, 'qd-3-2026'],
    ['it by any spelling of the name', { date: '2026-11-24', province: 'tinh LAM DONG' }, 'qd-3-2026'],
    ['the country’s in another province', { date: '2026-11-24', province: 'Đắk Lắk' }, 'tt-2-2025'],
    ['the country’s where no province is told', { date: '2026-11-24' }, 'tt-2-2025'],
    ['the country’s before the province had its own', { date: '2025-12-31', province: 'Lâm Đồng' }, 'tt-2-2025'],
  ])('takes %s', (_, wish, expected) => {
    expect(choose(formOf(old, current, lamDong), wish)).toEqual([expected])
  })

  it('takes the newest where two are in force, in any order, and says that there is an older one', () => {
    const overlapping = { ...old, inForceTo: '2025-12-31' }
    for (const form of [formOf(overlapping, current), formOf(current, overlapping)]) {
      const { edition, reasons } = chooseEdition(form, { date: '2025-08-01' })
      expect(edition.id).toBe('tt-2-2025')
      expect(reasons).toEqual([
        'Mẫu số 0, Quyết định thử nghiệm, có hiệu lực từ 01/7/2025.',
        'Trong các bản đang có hiệu lực, đây là bản mới nhất; bản cũ hơn: tt-1-2020.',
      ])
    }
  })

  it('says why the province’s own was taken', () => {
    const { reasons } = chooseEdition(formOf(current, lamDong), { date: '2026-11-24', province: 'Lâm Đồng' })
    expect(reasons).toContain('Lâm Đồng có mẫu riêng, dùng trước mẫu chung của cả nước.')
  })

  it('refuses a gap between two editions, and lists what there is', () => {
    const error = errorOf(formOf(old, { ...current, inForceFrom: '2025-08-01' }), { date: '2025-07-15' })
    expect(error).toBeInstanceOf(EditionError)
    expect(error).toMatchObject({
      name: 'EditionError',
      code: 'no-edition',
      formId: 'thu/nghiem',
      editions: ['tt-1-2020', 'tt-2-2025'],
      message:
        'Không có mẫu “Giấy thử nghiệm” nào có hiệu lực ngày 15/7/2025 ở phạm vi cả nước. Đang có: tt-1-2020 (cả nước, có hiệu lực từ 01/01/2020 đến hết 30/6/2025); tt-2-2025 (cả nước, có hiệu lực từ 01/8/2025).',
    })
  })

  it('refuses a form that only another province has', () => {
    expect(errorOf(formOf(lamDong), { date: '2026-11-24', province: 'Đắk Lắk' })).toMatchObject({ code: 'no-edition' })
    expect(errorOf(formOf(lamDong), { date: '2026-11-24' })).toMatchObject({ code: 'no-edition' })
  })

  it('says which edition is in force when nobody here has seen it, instead of offering a dead one', () => {
    const unseen = { instrument: 'Nghị định 9', formNumber: 'Mẫu số 7', jurisdiction: 'country', seen: 'Tên mẫu' }
    const form = { ...formOf(old), unseenEditions: [{ ...unseen, inForceFrom: '2025-07-01' }] }
    const error = errorOf(form, { date: '2026-11-24' })
    expect(error).toMatchObject({ code: 'unseen-edition', editions: ['tt-1-2020'] })
    expect(String(error)).toContain('ngày 24/11/2026 dùng Mẫu số 7 theo Nghị định 9')
    expect(choose(form, { date: '2025-06-30' })).toEqual(['tt-1-2020'])
    expect(errorOf({ ...form, editions: [] }, { date: '2026-11-24' })).toMatchObject({ code: 'unseen-edition' })
    expect(errorOf({ ...form, editions: [] }, { date: '2024-11-24' })).toMatchObject({ code: 'no-edition' })
  })

  it.each<[what: string, unseen: Partial<Edition>, wish: EditionWish, warned: boolean]>([
    ['a newer one of the country', { inForceFrom: '2026-01-01' }, { date: '2026-11-24' }, true],
    ['not an older one', { inForceFrom: '2025-01-01' }, { date: '2026-11-24' }, false],
    ['not before its first day', { inForceFrom: '2027-01-01' }, { date: '2026-11-24' }, false],
    [
      'the province’s own, be it older',
      { inForceFrom: '2025-01-01', jurisdiction: 'Đắk Lắk' },
      { date: '2026-11-24', province: 'dak lak' },
      true,
    ],
    [
      'not another province’s',
      { inForceFrom: '2026-01-01', jurisdiction: 'Đắk Lắk' },
      { date: '2026-11-24', province: 'Lâm Đồng' },
      false,
    ],
    [
      'not the country’s where the province has its own',
      { inForceFrom: '2026-06-01' },
      { date: '2026-11-24', province: 'Lâm Đồng' },
      false,
    ],
  ])('warns of an unseen edition that would be taken: %s', (_, unseen, wish, warned) => {
    const known = { instrument: 'Nghị định 9', formNumber: 'Mẫu số 7', jurisdiction: 'country', seen: 'Tên mẫu' }
    const form = { ...formOf(current, lamDong), unseenEditions: [{ inForceFrom: '', ...known, ...unseen }] }
    expect(chooseEdition(form, wish).warnings.some(({ code }) => code === 'unseen-edition')).toBe(warned)
  })

  it('refuses to choose between two that begin on the same day', () => {
    const form = formOf(current, { ...current, id: 'tt-3-2025' }, old)
    expect(errorOf(form, { date: '2026-11-24' })).toMatchObject({
      code: 'edition-tie',
      editions: ['tt-2-2025', 'tt-3-2025'],
    })
    expect(choose(form, { date: '2026-11-24', edition: 'tt-3-2025', reason: 'Sở chỉ đạo' })).toEqual(['tt-3-2025'])
    expect(choose(form, { date: '2026-11-24', edition: 'tt-3-2025' })).toEqual(['tt-3-2025', 'no-reason'])
    const blank = { date: '2026-11-24', edition: 'tt-3-2025', reason: '   ' }
    expect(choose(form, blank)).toEqual(['tt-3-2025', 'no-reason'])
  })

  it('gives the edition that the office asks for, and warns where it isn’t in force or not of this province', () => {
    const form = formOf(old, current, lamDong)
    const reason = 'Cơ quan nhận hồ sơ yêu cầu'
    expect(choose(form, { date: '2026-11-24', edition: 'tt-1-2020', reason })).toEqual(['tt-1-2020', 'not-in-force'])
    expect(choose(form, { date: '2026-11-24', province: 'Đắk Lắk', edition: 'qd-3-2026', reason })).toEqual([
      'qd-3-2026',
      'other-province',
    ])
    expect(choose(form, { date: '2026-11-24', edition: 'qd-3-2026', reason })).toEqual(['qd-3-2026'])
    expect(chooseEdition(form, { date: '2026-11-24', edition: 'tt-1-2020', reason }).reasons).toEqual([
      'Bản “tt-1-2020” được chọn theo yêu cầu: Cơ quan nhận hồ sơ yêu cầu.',
    ])
  })

  it('asks for a reason for an edition that is not the usual one, and for none where it is', () => {
    const form = formOf(old, current, lamDong)
    expect(choose(form, { date: '2026-11-24', edition: 'tt-1-2020' })).toEqual([
      'tt-1-2020',
      'no-reason',
      'not-in-force',
    ])
    expect(choose(form, { date: '2026-11-24', edition: 'tt-2-2025' })).toEqual(['tt-2-2025'])
  })

  it('takes an old form in its transition where there is no other, and offers it beside the new one', () => {
    const leaving = { ...old, transition: { until: '2025-12-31', basis: 'Thông tư 2, Điều 9' } }
    const { edition, reasons, warnings } = chooseEdition(formOf(leaving), { date: '2025-12-31' })
    expect([edition.id, warnings.map(({ code }) => code)]).toEqual(['tt-1-2020', ['in-transition']])
    expect(reasons[0]).toContain('vẫn được nhận đến hết ngày 31/12/2025 (Thông tư 2, Điều 9)')
    expect(errorOf(formOf(leaving), { date: '2026-01-01' })).toMatchObject({ code: 'no-edition' })
    const choice = chooseEdition(formOf(leaving, current), { date: '2025-12-31' })
    expect([choice.edition.id, choice.others.map(({ id }) => id)]).toEqual(['tt-2-2025', ['tt-1-2020']])
    expect(choose(formOf(leaving, current), { date: '2025-12-31', edition: 'tt-1-2020', reason: 'x' })).toEqual([
      'tt-1-2020',
      'in-transition',
    ])
  })

  it('chooses as a reading of the rules by hand does, whatever editions there are', () => {
    const days = fc.constantFrom('2024-01-01', '2024-06-30', '2025-01-01', '2025-07-01', '2026-01-01')
    const editions = fc.array(
      fc.record({
        jurisdiction: fc.constantFrom('country', 'country', 'Lâm Đồng', 'Đắk Lắk'),
        inForceFrom: days,
        inForceTo: fc.option(days),
        until: fc.option(days),
      }),
      { maxLength: 6 },
    )
    const outcomes = new Set<string>()
    fc.assert(
      fc.property(
        editions,
        days,
        fc.option(fc.constantFrom('Lâm Đồng', 'lam dong', 'Đắk Lắk', 'Hà Nội')),
        (list, date, province) => {
          const form = formOf(
            ...list.map(({ jurisdiction, inForceFrom, inForceTo, until }, index) => ({
              id: `ban-${index}`,
              jurisdiction,
              inForceFrom,
              ...(inForceTo !== null && { inForceTo }),
              ...(until !== null && { transition: { until, basis: 'x' } }),
            })),
          )
          const here = province === 'lam dong' ? 'Lâm Đồng' : (province ?? '')
          const isOn = (edition: Edition) => edition.inForceFrom <= date && (edition.inForceTo ?? '9999') >= date
          const isLate = (edition: Edition) =>
            (edition.inForceTo ?? '9999') < date && date <= (edition.transition?.until ?? '')
          let left = form.editions.filter(isOn)
          if (!left.some(({ jurisdiction }) => jurisdiction === here || jurisdiction === 'country'))
            left = form.editions.filter(isLate)
          const own = left.filter(({ jurisdiction }) => jurisdiction === here)
          const among = own.length > 0 ? own : left.filter(({ jurisdiction }) => jurisdiction === 'country')
          const last = among
            .map(({ inForceFrom }) => inForceFrom)
            .sort()
            .at(-1)
          const expected = among.filter(({ inForceFrom }) => inForceFrom === last).map(({ id }) => id)
          const wish = { date, ...(province !== null && { province }) }
          const chosen = errorOf(form, wish)
          if (chosen instanceof EditionError) {
            outcomes.add(chosen.code)
            expect(chosen.code).toBe(expected.length === 0 ? 'no-edition' : 'edition-tie')
            return
          }
          const { edition, others, reasons } = chosen as EditionChoice
          outcomes.add(isOn(edition) ? 'in-force' : 'in-transition')
          expect([edition.id]).toEqual(expected)
          expect(reasons[0]).toContain(edition.formNumber)
          expect(others).not.toContain(edition)
          for (const other of others) expect(isOn(other) || isLate(other)).toBe(true)
          expect(choose(form, { ...wish, edition: edition.id })).toEqual(choose(form, wish))
        },
      ),
      { numRuns: 2000 },
    )
    expect([...outcomes].sort()).toEqual(['edition-tie', 'in-force', 'in-transition', 'no-edition'])
  })

  it.each(['tt-9-2025', '', 'constructor'])('refuses the unknown edition %j', (edition) => {
    expect(errorOf(formOf(current), { date: '2026-11-24', edition })).toMatchObject({
      code: 'unknown-edition',
      editions: ['tt-2-2025'],
    })
  })

  it('uses an edition whose amendment nobody has seen, with a warning from the day of the amendment', () => {
    const amendedBy = [{ instrument: 'Thông tư số 9/2026', from: '2026-08-21', note: 'Đối chiếu trước khi nộp.' }]
    const form = formOf({ ...current, amendedBy })
    expect(choose(form, { date: '2026-08-20' })).toEqual(['tt-2-2025'])
    expect(choose(form, { date: '2026-08-21' })).toEqual(['tt-2-2025', 'amended-unseen'])
    expect(chooseEdition(form, { date: '2026-08-21' }).warnings).toEqual([
      {
        code: 'amended-unseen',
        severity: 'warning',
        message: 'Từ 21/8/2026 có Thông tư số 9/2026; mẫu theo văn bản này chưa có ở đây. Đối chiếu trước khi nộp.',
      },
    ])
  })

  it('warns of a paper that was checked in part, and of what it doesn’t print', () => {
    const notPrinted = [{ part: 'Dòng 5.4', reason: 'Thuế khoán đã chấm dứt.' }]
    const { warnings } = chooseEdition(formOf({ ...current, check: 'partial', notPrinted }), { date: '2026-11-24' })
    expect(warnings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning partly-checked',
      'warning not-printed',
    ])
    expect(warnings.at(-1)?.message).toBe('Không in: Dòng 5.4. Thuế khoán đã chấm dứt.')
  })

  it.each(['24/11/2026', '2026-11', '', '2026-02-30', '2026-13-01', '2026-11-24T00:00'])(
    'refuses %j as a date',
    (date) => {
      expect(errorOf(formOf(current), { date })).toBeInstanceOf(RangeError)
    },
  )
})
