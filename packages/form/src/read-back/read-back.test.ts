import { loadCommunes } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import { householdBusiness } from '../../test-support/household-business.ts'
import { formAnswers } from '../../test-support/raw-answers.ts'
import { sampleAnswers } from '../../test-support/sample-answers.ts'
import { printAnswer } from '../answers/print-answer.ts'
import { plainTypeOf } from '../answers/type-of.ts'
import { validate } from '../answers/validate.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import type { Edition, Field } from '../template/template.ts'
import { readBack } from './read-back.ts'

const context = { today: '2026-11-24' }

/** The field and the answer that an id with rows means. */
function lookUp(edition: Edition, answers: Answers, path: string): { field: Field; answer: AnswerValue } {
  let fields: readonly Field[] = edition.sections.flatMap((section) => section.fields)
  let field: Field | undefined
  let answer: AnswerValue = answers
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (/^\d+$/.test(step)) answer = (answer as AnswerValue[])[Number(step) - 1] ?? ''
    else {
      field = fields.find(({ id }) => id === step)
      answer = (answer as Answers)[step] ?? ''
      fields = field?.fields ?? field?.columns ?? []
    }
  }
  if (field === undefined) throw new RangeError(path)
  return { field, answer }
}

describe('readBack', () => {
  beforeAll(loadCommunes)

  it('says one sentence for every answer, in the order of the form, and every sentence contains what it confirms', () => {
    let spoken = 0
    fc.assert(
      fc.property(formAnswers(householdBusiness), (raw) => {
        const { answers } = validate(householdBusiness, raw, context)
        if (answers === undefined) return
        for (const { field: path, label, answer, text } of readBack(householdBusiness, answers)) {
          const { field, answer: confirmed } = lookUp(householdBusiness, answers, path)
          expect(text).toContain(plainTypeOf(field).say(confirmed, field))
          expect(answer).toBe(printAnswer(field, confirmed))
          expect(label).toBe(field.label)
          spoken += 1
        }
      }),
      { numRuns: 200 },
    )
    expect(spoken).toBeGreaterThan(100)
  })

  it('says numbers, dates and codes as words', () => {
    const { answers = {} } = validate(householdBusiness, sampleAnswers, context)
    const texts = readBack(householdBusiness, answers).map(({ field, text }) => `${field}: ${text}`)
    expect(texts).toMatchInlineSnapshot(`
      [
        "kinhGui: Giấy này gửi Phòng Kinh tế, Hạ tầng và Đô thị phường Phan Thiết.",
        "diaDanh: Giấy này lập tại Phan Thiết.",
        "hoTen: Họ và tên của ông/bà là Nguyễn Thị Hồng Ánh.",
        "ngaySinh: Ông/bà sinh ngày mùng một tháng hai năm một nghìn chín trăm tám mươi lăm.",
        "gioiTinh: Giới tính của ông/bà là Nữ.",
        "soDinhDanh: Số định danh cá nhân của ông/bà là không sáu không, một tám năm, không không một, hai ba bốn.",
        "dienThoai: Số điện thoại của ông/bà là không chín một hai, ba bốn năm, sáu bảy tám.",
        "ketNoiGianDoan: Việc kết nối với cơ sở dữ liệu dân cư bị gián đoạn, đúng không? không.",
        "tenHoKinhDoanh: Tên hộ kinh doanh là Hộ kinh doanh PHỞ BÌNH.",
        "truSo: Trụ sở của hộ kinh doanh đặt tại mười hai Trần Hưng Đạo, Phường Phan Thiết, Tỉnh Lâm Đồng.",
        "dienThoaiTruSo: Điện thoại của hộ kinh doanh là không chín một hai, ba bốn năm, sáu bảy tám.",
        "nganhNghe[1].ten: Ngành, nghề thứ nhất: Tên ngành là Nhà hàng và các dịch vụ ăn uống phục vụ lưu động.",
        "nganhNghe[1].ma: Mã ngành là năm sáu một không.",
        "nganhNghe[1].chinh: Là ngành, nghề kinh doanh chính: có.",
        "nganhNghe[2].ten: Ngành, nghề thứ hai: Tên ngành là Bán lẻ đồ uống trong các cửa hàng chuyên doanh.",
        "nganhNghe[2].ma: Mã ngành là bốn bảy hai ba.",
        "von: Vốn kinh doanh là năm mươi triệu đồng.",
        "diaChiThueKhacTruSo: Nhận thông báo thuế ở địa chỉ khác trụ sở: không.",
        "tongSoLaoDong: Dự kiến có hai người làm.",
        "chuThe: Hộ kinh doanh do Các thành viên hộ gia đình thành lập.",
        "thanhVien[1].hoTen: Thành viên thứ nhất: Họ tên là Trần Văn Bình.",
        "thanhVien[1].ngaySinh: Sinh ngày mười lăm tháng mười một năm một nghìn chín trăm tám mươi.",
        "thanhVien[1].soDinhDanh: Số định danh cá nhân là không sáu không, không tám không, không không bốn, ba hai một.",
        "thanhVien[1].gioiTinh: Giới tính là Nam.",
        "thanhVien[2].hoTen: Thành viên thứ hai: Họ tên là Trần Thị Cúc.",
        "thanhVien[2].ngaySinh: Sinh ngày mùng bốn tháng tư năm hai nghìn không trăm linh năm.",
        "thanhVien[2].soDinhDanh: Số định danh cá nhân là không sáu không, ba không năm, không không một, một một một.",
        "thanhVien[2].gioiTinh: Giới tính là Nữ.",
      ]
    `)
  })

  it('announces each row before its first answer', () => {
    const form = editionOf([
      {
        id: 'bang',
        columns: [
          { id: 'a', readback: 'A là {{answer}}.' },
          { id: 'b', readback: 'B là {{answer}}.' },
        ],
      },
    ])
    const rows = Array.from({ length: 4 }, () => ({ a: 'x', b: 'y' }))
    expect(readBack(form, { bang: [...rows, { b: 'z' }] }).map(({ text }) => text)).toEqual([
      'Dòng thứ nhất: A là x.',
      'B là y.',
      'Dòng thứ hai: A là x.',
      'B là y.',
      'Dòng thứ ba: A là x.',
      'B là y.',
      'Dòng thứ tư: A là x.',
      'B là y.',
      'Dòng thứ năm: B là z.',
    ])
  })

  it('takes an answer as text, whatever stands in it', () => {
    const form = editionOf([{ id: 'a', readback: 'Tên là {{answer}}, đúng không?' }, { id: 'b' }])
    expect(readBack(form, { a: "$' {{answer}} $$", b: 'x' }).map(({ text }) => text)).toEqual([
      "Tên là $' {{answer}} $$, đúng không?",
      'Ô b: x.',
    ])
  })

  it('says nothing of what was not answered, and reads nothing through prototypes', () => {
    expect(readBack(editionOf([{ id: 'toString' }, { id: 'a' }]), {})).toEqual([])
  })
})
