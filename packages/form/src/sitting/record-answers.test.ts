import { expect, it } from 'vitest'
import { application } from '../../test-support/sitting-forms.ts'
import { paperOf } from './printed-paper.ts'
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
      {
        giay: 'Đơn xin hỗ trợ',
        cau: 'Ông/bà sinh năm một nghìn chín trăm năm mươi mốt.',
        xacNhan: 'đã xác nhận, 08 giờ 11 phút',
      },
    ],
  })
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
