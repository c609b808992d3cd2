import { expect, it } from 'vitest'
import { application } from '../../test-support/sitting-forms.ts'
import { after, answered, bySignature, filled, formOf, print, readAll } from '../../test-support/sitting-steps.ts'
import { paperOf, shortHash } from './printed-paper.ts'
import { recordAnswers } from './record-answers.ts'
import { scriptOf } from './script.ts'
import type { Signing } from './signing.ts'
import { act, openSitting, type Sitting } from './sitting.ts'
import type { SittingEvent } from './sitting-event.ts'
import { titleIn } from './title-in.ts'

const form = application.formId

function sat(signing: Signing): Sitting {
  let sitting = openSitting({ day: '2026-11-24', editions: [application] })
  let minute = 0
  const happen = (event: object) => {
    minute += 1
    const at = new Date(Date.UTC(2026, 10, 24, 1, minute)).toISOString()
    const outcome = act(sitting, { ...event, at } as SittingEvent)
    expect(outcome.issues).toEqual([])
    sitting = outcome.sitting
  }
  const here = () => sitting.forms.get(form) ?? expect.unreachable()
  const read = (item: string) => {
    const text = scriptOf(here(), titleIn(sitting)).find((line) => line.item === item)?.text
    happen({ type: 'read', form, item, text })
    return text
  }
  happen({ type: 'form-added', form, edition: application.id })
  happen({ type: 'helped', reasons: ['cannot-read'] })
  happen({ type: 'answered', form, field: 'hoTen', value: 'nguyễn thị ví dụ' })
  happen({ type: 'answered', form, field: 'ngaySinh', value: '1950' })
  happen({ type: 'signing-chosen', signing })
  happen({ type: 'confirmed', form, item: 'hoTen', text: read('hoTen') })
  read('ngaySinh')
  happen({ type: 'answered', form, field: 'ngaySinh', value: '1951' })
  happen({ type: 'confirmed', form, item: 'ngaySinh', text: read('ngaySinh') })
  happen({ type: 'printed', form, hash: paperOf(here()).hash, override: 'Công dân cần gấp' })
  return sitting
}

it('says who was helped and why, what was read, corrected and left unconfirmed, and when', () => {
  expect(recordAnswers(sat({ way: 'signature' }), { withSentences: true })).toEqual({
    ngayLap: '2026-11-24',
    batDau: '08 giờ 01 phút',
    ketThuc: '08 giờ 12 phút',
    congDan: { hoTen: 'Nguyễn Thị Ví Dụ', ngaySinh: '1951', soDinhDanh: undefined },
    lyDoGiup: ['caoTuoi', 'khongDocViet'],
    giayTo: [
      {
        ten: 'Đơn xin hỗ trợ',
        maDoiChieu: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
        soNoiDung: '2',
        soXacNhan: '2',
      },
    ],
    suaLai: [{ giay: 'Đơn xin hỗ trợ', muc: 'Ngày sinh', ghiLaiLa: '1951' }],
    chuaXacNhan: [{ giay: 'Đơn xin hỗ trợ', noiDung: 'Lời cam kết' }],
    lyDo: 'Công dân cần gấp',
    cachKy: 'kyTen',
    kemDanhSach: true,
    docLai: [
      { giay: 'Đơn xin hỗ trợ', cau: 'Tên của ông/bà là Nguyễn Thị Ví Dụ.', xacNhan: 'đã xác nhận, 08 giờ 07 phút' },
      // What was corrected was read too.
      {
        giay: 'Đơn xin hỗ trợ',
        cau: 'Ông/bà sinh năm một nghìn chín trăm năm mươi.',
        xacNhan: 'đã đọc, chưa trả lời',
      },
      {
        giay: 'Đơn xin hỗ trợ',
        cau: 'Ông/bà sinh năm một nghìn chín trăm năm mươi mốt.',
        xacNhan: 'đã xác nhận, 08 giờ 11 phút',
      },
    ],
  })
})

it('keeps what was unconfirmed on the paper that was printed, also when it is confirmed later', () => {
  const unread = after(filled(), bySignature)
  const partly = readAll(unread, form, ['hoTen'])
  const printed = after(partly, print(partly, 'Công dân xin ghi tay'))
  const confirmed = readAll(printed)
  expect(recordAnswers(confirmed)).toMatchObject({ lyDo: 'Công dân xin ghi tay' })
  expect(recordAnswers(confirmed).chuaXacNhan).toEqual(recordAnswers(printed).chuaXacNhan)
  // The code on the record is that of the paper that was printed, not of one that nobody has.
  const changed = after(confirmed, answered('hoTen', 'x'))
  expect(recordAnswers(changed).giayTo).toMatchObject([{ maDoiChieu: shortHash(paperOf(formOf(printed)).hash) }])
})

it('tells what stayed empty, and why something was refused', () => {
  const filledIn = after(filled(), answered('hoTen', null), bySignature)
  const item = 'gioiTinh'
  const text = scriptOf(formOf(filledIn), titleIn(filledIn)).find((line) => line.item === item)?.text ?? ''
  const refused = after(
    filledIn,
    { type: 'read', form, item, text },
    { type: 'refused', form, item, text, reason: 'không nhớ' },
  )
  const { chuaXacNhan } = recordAnswers(refused)
  expect(chuaXacNhan).toContainEqual({ giay: 'Đơn xin hỗ trợ', noiDung: 'Họ và tên (còn để trống)' })
  expect(chuaXacNhan).toContainEqual({ giay: 'Đơn xin hỗ trợ', noiDung: 'Giới tính (không xác nhận: không nhớ)' })
})

it('corrects to what stands in the end, each place once, and a row that went as a whole', () => {
  const read = readAll(after(filled(), bySignature))
  const corrected = after(read, answered('hoTen', 'trần văn sai'), answered('hoTen', 'trần văn đúng'), {
    type: 'row-removed',
    form,
    table: 'con',
    row: 1,
  })
  expect(recordAnswers(corrected).suaLai).toEqual([
    { giay: 'Đơn xin hỗ trợ', muc: 'Họ và tên', ghiLaiLa: 'Trần Văn Đúng' },
    { giay: 'Đơn xin hỗ trợ', muc: 'Tổng học phí', ghiLaiLa: '300.000' },
    { giay: 'Đơn xin hỗ trợ', muc: 'Ô con, dòng 1', ghiLaiLa: '(bỏ trống)' },
  ])
})

it('keeps corrections with their rows when one above goes, and takes no row that moved up for corrected', () => {
  const read = readAll(after(filled(), bySignature))
  const corrected = after(
    read,
    answered('con[2].ten', 'Hoa'),
    { type: 'row-removed', form, table: 'con', row: 1 },
    answered('ngaySinh', '2/2/1950'),
  )
  const places = recordAnswers(corrected).suaLai as { muc: string; ghiLaiLa: string }[]
  expect(places.map(({ muc, ghiLaiLa }) => `${muc}: ${ghiLaiLa}`).sort()).toEqual([
    'Ngày sinh: 02/02/1950',
    'Tên con của dòng thứ 1: Hoa',
    'Tổng học phí: 300.000',
    'Ô con, dòng 1: (bỏ trống)',
  ])
})

it.each<[Signing, object]>([
  [
    { way: 'fingerprint', finger: 'left-index', witnesses: [{ name: 'Trần Văn Chứng' }] },
    {
      cachKy: 'diemChi',
      ngonTay: 'ngón trỏ, bàn tay trái',
      nguoiLamChung: [{ hoTen: 'Trần Văn Chứng', soDinhDanh: undefined }],
    },
  ],
  [
    { way: 'fingerprint', finger: 'other', otherFinger: 'ngón cái, tay phải' },
    { cachKy: 'diemChi', ngonTay: 'ngón cái, tay phải' },
  ],
  [
    { way: 'witnesses', witnesses: [{ name: 'Trần Văn Chứng', idNumber: '060060000002' }] },
    { cachKy: 'nguoiLamChung', nguoiLamChung: [{ hoTen: 'Trần Văn Chứng', soDinhDanh: '060060000002' }] },
  ],
  [
    { way: 'authorised-person', person: { name: 'Lê Thị Ủy' }, authority: 'số 15' },
    { cachKy: 'uyQuyen', nguoiDuocUyQuyen: { hoTen: 'Lê Thị Ủy', soDinhDanh: undefined, canCu: 'số 15' } },
  ],
])('says how the citizen signed: %j', (signing, expected) => {
  expect(recordAnswers(sat(signing))).toMatchObject(expected)
})
