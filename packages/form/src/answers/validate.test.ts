import { CommunesNotLoadedError, loadCommunes } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { householdBusiness } from '../../test-support/household-business.ts'
import { formAnswers } from '../../test-support/raw-answers.ts'
import { sampleAnswers } from '../../test-support/sample-answers.ts'
import { tell } from '../../test-support/tell.ts'
import { validate } from './validate.ts'

const context = { today: '2026-11-24', office: { diaDanh: 'Phan Thiết', coQuan: { dangKyKinhDoanh: 'Phòng Kinh tế' } } }

it('says which data to load first', () => {
  expect(() => validate(householdBusiness, { truSo: '1, Phan Thiết, Lâm Đồng' }, context)).toThrow(
    CommunesNotLoadedError,
  )
})

describe('the form of a household business', () => {
  beforeAll(loadCommunes)

  it('takes what a clerk types to canonical answers', () => {
    expect(tell(householdBusiness, sampleAnswers)).toEqual({
      told: [],
      answers: {
        ...sampleAnswers,
        nopThay: false,
        hoTen: 'NGUYỄN THỊ HỒNG ÁNH',
        ngaySinh: '1985-02-01',
        gioiTinh: 'nu',
        soDinhDanh: '060185001234',
        dienThoai: '0912345678',
        ketNoiGianDoan: false,
        tenRiengHoKinhDoanh: 'PHỞ BÌNH',
        truSo: { chiTiet: '12 Trần Hưng Đạo', xa: 'Phường Phan Thiết', tinh: 'Tỉnh Lâm Đồng' },
        nganhNghe: [{ ...sampleAnswers.nganhNghe[0], chinh: true }, sampleAnswers.nganhNghe[1]],
        von: '50000000',
        diaChiThueKhacTruSo: false,
        thanhVien: [
          { ...sampleAnswers.thanhVien[0], hoTen: 'Trần Văn Bình', ngaySinh: '1980-11-15' },
          { ...sampleAnswers.thanhVien[1], ngaySinh: '2005-04-04' },
        ],
      },
    })
  })

  it('tells every issue at once, in the order of the form', () => {
    const raw = {
      hoTen: '12',
      ngaySinh: '25/11/2026',
      gioiTinh: 'nam',
      soDinhDanh: '060185001234',
      tenRiengHoKinhDoanh: 'Công ty phở',
      truSo: { xa: 'Phường Phan Thiệp', tinh: 'Lâm Đồng' },
      nganhNghe: [{ ten: 'Bán lẻ', chinh: 'x', maso: '1' }, { ten: 'bán lẻ', ma: '47', chinh: 'x' }, 'Bán buôn'],
      von: 0,
      danToc: 'Kinh',
      nhanThongBaoThue: { fax: '02523822123' },
      chuThe: 'thanhVien',
      thanhVien: [{ hoTen: 'An', soDinhDanh: '060080004321' }, {}, { hoTen: 'Bình', soDinhDanh: '060 080 004 321' }],
      hotem: 'x',
    }
    expect(tell(householdBusiness, raw).told).toEqual([
      'not-a-name hoTen',
      'date-too-late ngaySinh',
      'sex-differs soDinhDanh?',
      'not-applicable danToc?',
      'forbidden-words tenRiengHoKinhDoanh',
      'unknown-commune truSo.xa?',
      'required dienThoaiTruSo',
      'wrong-shape nganhNghe[3]',
      'exactly-one-main-line nganhNghe',
      'required nganhNghe[1].ma',
      'unknown-field nganhNghe[1].maso',
      'repeated-line nganhNghe[2].ten',
      'not-digits nganhNghe[2].ma',
      'too-small von',
      'not-applicable nhanThongBaoThue?',
      'required tongSoLaoDong',
      'required thanhVien[1].ngaySinh',
      'required thanhVien[1].gioiTinh',
      'required thanhVien[3].ngaySinh',
      'repeated-member thanhVien[3].soDinhDanh',
      'required thanhVien[3].gioiTinh',
      'unknown-field hotem',
    ])
  })

  it('says what to do, and of whom it speaks', () => {
    const { issues } = validate(
      householdBusiness,
      { ...sampleAnswers, hoTen: '', gioiTinh: '', thanhVien: [{ hoTen: 'An' }], hotem: 1 },
      context,
    )
    expect(issues.map(({ message }) => message)).toEqual([
      'Nhập họ và tên chủ hộ',
      'Chọn giới tính',
      'Nhập ngày, tháng, năm sinh của thành viên thứ 1',
      'Nhập số định danh cá nhân của thành viên thứ 1',
      'Chọn giới tính của thành viên thứ 1',
      'Mẫu này không có mục “hotem”; có phải “hoTen” không?',
    ])
  })

  it('fills in what the office knows', () => {
    const { kinhGui: _, diaDanh: __, ...rest } = sampleAnswers
    expect(validate(householdBusiness, rest, context).answers).toMatchObject({
      kinhGui: 'Phòng Kinh tế',
      diaDanh: 'Phan Thiết',
    })
    expect(tell(householdBusiness, rest).answers).not.toHaveProperty('kinhGui')
  })

  it('gives canonical answers that validate to themselves', () => {
    let complete = 0
    fc.assert(
      fc.property(formAnswers(householdBusiness), (raw) => {
        const { answers } = validate(householdBusiness, raw, context)
        if (answers === undefined) return
        complete += 1
        expect(validate(householdBusiness, answers, context).answers).toEqual(answers)
        expect(validate(householdBusiness, JSON.parse(JSON.stringify(answers)), context).answers).toEqual(answers)
      }),
      { numRuns: 300 },
    )
    expect(complete).toBeGreaterThan(10)
  })

  it('never throws, whatever JSON it is given, and gives no answers beside an error', () => {
    const keys = householdBusiness.sections.flatMap(({ fields }) => fields.map(({ id }) => id))
    const key = fc.constantFrom(...keys, '__proto__', 'constructor', 'toString', 'hoten')
    const hostile = fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), hostile, formAnswers(householdBusiness)), (raw) => {
        const { answers, issues } = validate(householdBusiness, raw, context)
        expect(answers === undefined).toBe(issues.some(({ severity }) => severity === 'error'))
      }),
      { numRuns: 500 },
    )
  })

  it('reads nothing through prototypes', () => {
    const raw = Object.create({ ...sampleAnswers })
    expect(tell(householdBusiness, raw)).toEqual(tell(householdBusiness, {}))
    const hostile = JSON.parse(
      '{"__proto__": {"hoTen": "An"}, "constructor": "x", "toString": "y", "truSo": {"__proto__": {"xa": "Z"}}}',
    )
    const { told } = tell(householdBusiness, hostile)
    for (const key of ['__proto__', 'constructor', 'toString', 'truSo.__proto__'])
      expect(told).toContain(`unknown-field ${key}`)
    expect(told).toContain('required hoTen')
  })

  it('does little work for a giant of strange keys, and tells twenty of them', () => {
    const giant = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`khoa${index}`, 'x'.repeat(100)]))
    const { issues } = validate(householdBusiness, giant, context)
    const unknown = issues.filter(({ code }) => code === 'unknown-field')
    expect(unknown).toHaveLength(21)
    expect(unknown.at(-1)?.message).toContain('99980')
  })

  it('refuses more rows than a paper is filled with', () => {
    const thanhVien = Array.from({ length: 100_000 }, () => sampleAnswers.thanhVien[0])
    const { told } = tell(householdBusiness, { ...sampleAnswers, thanhVien })
    expect(told[0]).toBe('too-many-rows thanhVien')
    expect(told).toHaveLength(200)
  })
})

describe('validate', () => {
  it.each([[null], [[]], ['hoTen: An'], [12], [undefined]])('refuses %j as the answers to a form', (raw) => {
    expect(tell(editionOf([{ id: 'a' }]), raw)).toEqual({ answers: undefined, told: ['wrong-shape'] })
  })

  it('takes a default where nothing was answered, and judges it as an answer', () => {
    const form = editionOf([
      { id: 'a', default: { value: 'sẵn' } },
      { id: 'ngay', type: 'date', default: { today: true } },
      { id: 'so', type: 'phone', default: { value: 'hỏng' } },
    ])
    expect(tell(form, { so: '0912345678' }).answers).toEqual({ a: 'sẵn', ngay: '2026-11-24', so: '0912345678' })
    expect(tell(form, { a: 'khác' }).told).toEqual(['not-digits so'])
  })

  it('drops the answers to what is not asked, with a warning at the outermost', () => {
    const form = editionOf([
      { id: 'mo', type: 'yes-no' },
      {
        id: 'nhom',
        when: { field: 'mo', is: 'co' },
        fields: [
          { id: 'a', required: true },
          { id: 'b', when: { field: 'a', is: 'x' } },
        ],
      },
      { id: 'sau', when: { field: 'nhom.a', isAnswered: true } },
    ])
    const raw = { mo: 'không', nhom: { a: 'x', b: 'y' }, sau: 'z' }
    expect(tell(form, raw)).toEqual({ answers: { mo: false }, told: ['not-applicable nhom?', 'not-applicable sau?'] })
    expect(tell(form, { ...raw, mo: 'có' })).toEqual({ answers: { ...raw, mo: true }, told: [] })
    expect(tell(form, { mo: 'có' }).told).toEqual(['required nhom.a'])
  })

  it('says nothing of a question that an error leaves undecided', () => {
    const form = editionOf([
      { id: 'mo', type: 'yes-no' },
      { id: 'a', required: true, when: { field: 'mo', is: 'co' } },
    ])
    expect(tell(form, { mo: 'chưa rõ', a: 'x' }).told).toEqual(['not-yes-or-no mo'])
  })

  it('looks a condition up in the row, then in the group, then in the form', () => {
    const form = editionOf([
      { id: 'x' },
      {
        id: 'nhom',
        fields: [
          { id: 'x' },
          { id: 'y', when: { field: 'x', is: '1' } },
          { id: 'dong', columns: [{ id: 'x' }, { id: 'z', when: { field: 'x', is: '1' } }] },
        ],
      },
      { id: 'bang', columns: [{ id: 'z', when: { field: 'x', is: '1' } }] },
    ])
    const row = { x: '2', z: 'c' }
    expect(
      tell(form, { x: '1', nhom: { x: '2', y: 'b', dong: [row, { x: '1', z: 'c' }] }, bang: [{ z: 'd' }] }).told,
    ).toEqual(['not-applicable nhom.y?', 'not-applicable nhom.dong[1].z?'])
  })

  it('ends although conditions ask about each other in a circle', () => {
    const form = editionOf([
      { id: 'a', when: { field: 'b', isAnswered: true } },
      { id: 'b', when: { field: 'a', isAnswered: true } },
      { id: 'c', compute: { copy: 'd' } },
      { id: 'd', compute: { copy: 'c' } },
    ])
    expect(tell(form, {}).told).toEqual([])
  })

  it.each([
    [{}, []],
    [{ bang: [] }, []],
    [{ bang: [{ a: '' }, ''] }, []],
    [{ bang: '' }, []],
    [{ bang: [{ a: '1' }] }, ['too-few-rows bang']],
    [{ bang: [{ a: '1' }, { a: '2' }, { a: '3' }, { a: '4' }] }, ['too-many-rows bang']],
    [{ bang: { a: '1' } }, ['wrong-shape bang']],
    [{ bang: 'x' }, ['wrong-shape bang']],
    [{ bang: null }, ['wrong-shape bang']],
    [{ bang: [{ a: '1' }, null, { a: '2' }] }, ['wrong-shape bang[2]']],
    [{ nhom: 'x' }, ['wrong-shape nhom']],
    [{ nhom: [] }, ['wrong-shape nhom']],
  ])('judges the rows of %j', (raw, told) => {
    const form = editionOf([
      { id: 'bang', minRows: 2, maxRows: 3, columns: [{ id: 'a' }] },
      { id: 'nhom', fields: [{ id: 'a' }] },
    ])
    expect(tell(form, raw).told).toEqual(told)
  })

  it('asks for a first row where a table is required', () => {
    const form = editionOf([{ id: 'bang', required: true, columns: [{ id: 'a' }] }])
    expect(tell(form, { bang: [{}] }).told).toEqual(['required bang'])
  })

  it('leaves out rows in which nothing was typed, and keeps the numbers of the others', () => {
    const form = editionOf([{ id: 'bang', columns: [{ id: 'a' }, { id: 'b', required: true }] }])
    expect(tell(form, { bang: [{ a: '' }, { b: '2' }, {}, { a: '4' }] }).told).toEqual(['required bang[4].b'])
    expect(tell(form, { bang: [{}, { b: '2' }] }).answers).toEqual({ bang: [{ b: '2' }] })
  })
})
