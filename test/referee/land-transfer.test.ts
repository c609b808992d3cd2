import { peopleLike, sameThingEvents, thingsLike } from '@viet-ho/form'
import { expect, it } from 'vitest'
import { formEditions } from './form-editions.ts'
import { at, happen, openWith, sitThrough } from './land-transfer-sitting.ts'

/** What a buyer hands in: the change of the parcel, the fee on its registration, and the seller's income tax. */
const [change, fee, tax] = [
  'dat-dai/dang-ky-bien-dong/qd-60-2026-quang-ninh',
  'thue/to-khai-le-phi-truoc-ba/tt-89-2026',
  'thue/to-khai-thue-thu-nhap-ca-nhan-bat-dong-san/tt-89-2026',
].map((wanted) => {
  const form = formEditions.find(({ path }) => path === wanted)
  if (form === undefined) throw new RangeError(wanted)
  return form
}) as [FormOf, FormOf, FormOf]
type FormOf = (typeof formEditions)[number]
const editions = [change, fee, tax].map(({ edition }) => edition)

it('asks for the parcel of a transfer once: both tax returns take it from the change form', () => {
  let sitting = openWith(editions)
  const sample = change.samples.find(({ name }) => name === 'day-du')?.raw as object
  const form = change.edition.formId
  for (const [field, value] of Object.entries(sample))
    sitting = happen(sitting, { type: 'answered', form, field, value })

  for (const { edition } of [fee, tax]) {
    const to = { form: edition.formId, group: 'thuaDat' }
    const [known] = thingsLike(sitting, to.form, to.group)
    expect(known).toMatchObject({ form, group: 'thuaDat', answers: ['37', '63', expect.any(String)] })
    for (const event of sameThingEvents(sitting, to, { form, group: 'thuaDat' }, at)) sitting = happen(sitting, event)
    expect(sitting.forms.get(to.form)?.draft).toMatchObject({
      thuaDat: {
        soThua: '37',
        soToBanDo: '63',
        diaChi: expect.anything(),
        ...(edition === fee.edition && { dienTich: expect.anything() }),
      },
    })
  }

  // A number heard wrongly is corrected on one form, and right on all three.
  sitting = happen(sitting, { type: 'answered', form, field: 'thuaDat.soThua', value: '73' })
  for (const { edition } of [fee, tax])
    expect(sitting.forms.get(edition.formId)?.draft).toMatchObject({ thuaDat: { soThua: '73' } })
})

/** What a buyer says in a sale of land and house, by what is meant: two questions of one meaning are one question asked twice. */
const meanings: Readonly<Record<string, Readonly<Record<string, readonly [meaning: string, answer?: unknown]>>>> = {
  [change.edition.formId]: {
    loaiBienDong: ['kind of transaction', 'nhanChuyenNhuong'],
    nguoiNhanQuyen: ['who sits at the counter', 'benNhan'],
    kinhGui: ['land office', 'Chi nhánh Văn phòng đăng ký đất đai khu vực Hạ Long'],
    diaDanh: ['place of the forms', 'Hạ Long'],
    ngayLap: ['day of the forms', '20/11/2026'],
    'nguoiSuDungDat.hoTen': ['buyer: name', 'Nguyễn Thị Ví Dụ'],
    'nguoiSuDungDat.ngaySinh': ['buyer: birth', '2/9/1958'],
    'nguoiSuDungDat.soDinhDanh': ['buyer: number', '060158000001'],
    'nguoiSuDungDat.diaChi': ['buyer: address', 'Số 1 phố Mẫu, Phường Hạ Long, Tỉnh Quảng Ninh'],
    'nguoiSuDungDat.dienThoai': ['buyer: telephone', '0900000001'],
    'nguoiSuDungDat.thuDienTu': ['buyer: mail', 'vi.du@example.com'],
    nhieuNguoi: ['co-owners', 'không'],
    doiTuongChuyenNhuong: ['land, house or both', 'datVaTaiSan'],
    'thuaDat.soThua': ['parcel: number', '37'],
    'thuaDat.soToBanDo': ['parcel: map', '63'],
    'thuaDat.dienTich': ['parcel: area', '270,5'],
    'thuaDat.diaChi': ['parcel: address', 'Tổ 2 khu Ví Dụ, Phường Hạ Long, Tỉnh Quảng Ninh'],
    'nguoiChuyenNhuong.hoTen': ['seller: name', 'Lê Văn Mẫu Bán'],
    'hopDong.so': ['contract: number', '000123/2026'],
    'hopDong.ngayLap': ['contract: day', '15/11/2026'],
    nhuCauCapMoi: ['new certificate', 'có'],
    giayToThuHai: ['papers with the change form, second'],
    giayToThuBa: ['papers with the change form, third'],
  },
  [fee.edition.formId]: {
    ngayPhatSinh: ['tax period', '15/11/2026'],
    lanDau: ['first return', 'có'],
    'nguoiNhanChuyenNhuong.fax': ['buyer: fax'],
    'thuaDat.soNha': ['parcel: house number'],
    'thuaDat.toaNha': ['parcel: building'],
    'thuaDat.ngoHem': ['parcel: alley'],
    'thuaDat.duongPho': ['parcel: street'],
    'thuaDat.thonXom': ['parcel: hamlet'],
    'thuaDat.viTri': ['parcel: position'],
    'thuaDat.mucDichSuDung': ['parcel: purpose', 'Đất ở tại đô thị'],
    'nguoiChuyenNhuong.maSoThue': ['seller: number', '060155000002'],
    'nguoiChuyenNhuong.diaChi': ['seller: address', 'Số 9 phố Mẫu, Phường Hạ Long, Tỉnh Quảng Ninh'],
    giaTriDat: ['price of the land', '2000000000'],
    'nha.capNha': ['house: grade', 'Cấp 4'],
    'nha.loaiNha': ['house: kind'],
    'nha.hangNha': ['house: class'],
    'nha.laChungCu': ['house: flat', 'không'],
    'nha.dienTichXayDung': ['house: ground'],
    'nha.dienTichSan': ['house: floors', '80'],
    'nha.nguonGocNha': ['house: how the buyer has it', 'muaNhan'],
    'nha.giaTriNha': ['house: price', '500000000'],
    giaTriNhaDat: ['price of all', '2500000000'],
    lyDoMienLePhi: ['why no fee'],
    giayToKemTheo: ['papers with the fee return'],
  },
  [tax.edition.formId]: {
    loaiThuNhap: ['kind of income of the seller', 'chuyenNhuong'],
    loaiBatDongSan: ['kind of property', 'quyenSuDungDat'],
    taiSanTrenDat: ['which of the kinds of things on the land', ['nhaRiengLe']],
    'nguoiChuyenNhuong.ngaySinh': ['seller: birth', '1/2/1955'],
    'nguoiChuyenNhuong.dienThoai': ['seller: telephone'],
    'nguoiChuyenNhuong.thuDienTu': ['seller: mail'],
    'nguoiChuyenNhuong.phanSoHuu': ['seller: share'],
    coDongChuyenNhuong: ['co-sellers', 'không'],
    'nguoiNhanChuyenNhuong.tyLe': ['buyer: share'],
    'giayChungNhan.loai': ['certificate: kind'],
    'giayChungNhan.soPhatHanh': ['certificate: number'],
    'giayChungNhan.noiCap': ['certificate: by whom'],
    'giayChungNhan.ngayCap': ['certificate: day'],
    'hopDong.noiLap': ['contract: place', 'Văn phòng công chứng Ví Dụ'],
    'thuaDat.nguonGocSuDung': ['parcel: origin'],
    'thuaDat.lauDai': ['parcel: without term'],
    loaiDat: ['parcel: kinds of land, a table'],
    'nha.namHoanThanh': ['house: year'],
    'nha.nguonGocNha': ['house: how the seller had it', 'tuXayDung'],
    coMienThue: ['exemption', 'không'],
    giayToKemTheo: ['papers with the tax return'],
  },
}

it('asks a clerk who takes every offer each thing once over the three forms', () => {
  const { sitting, asked } = sitThrough(openWith(editions), (form, field) => meanings[form]?.[field]?.[1])
  // These questions, in this order, and no other: what is not in the table is asked twice or new.
  const expected = Object.entries(meanings).map(([form, of]) => [form, Object.keys(of)])
  const found = editions.map(({ formId }) => [
    formId,
    asked.filter(({ form }) => form === formId).map(({ field }) => field),
  ])
  expect(found).toEqual(expected)
  const meant = asked.map(({ form, field }) => meanings[form]?.[field]?.[0])
  expect(meant.filter((meaning, index) => meant.indexOf(meaning) !== index)).toEqual([])
  for (const { edition } of [change, fee, tax])
    expect(sitting.forms.get(edition.formId)?.issues, edition.formId).toEqual([])
  expect(labelsOf(asked, tax.edition.formId)).toMatchInlineSnapshot(`
    [
      "Loại thu nhập [23]",
      "Loại bất động sản [12]–[15]",
      "Tài sản trên đất",
      "Ngày, tháng, năm sinh [04.4]",
      "Điện thoại [04.8]",
      "Email [04.9]",
      "Diện tích sử dụng/Tỷ lệ sở hữu (%) [04.10]",
      "Có người cùng khai ở phần I",
      "Tỷ lệ sở hữu (%) [11.8]",
      "Loại giấy tờ [16.1]",
      "Số [16.2]",
      "Nơi cấp [16.3]",
      "Ngày cấp [16.4]",
      "Nơi lập [18.2]",
      "Nguồn gốc đất [20.7]",
      "Thời hạn ổn định lâu dài [20.8]",
      "Loại đất, vị trí thửa đất [20.6]",
      "Năm hoàn thành xây dựng [21.4]",
      "Nguồn gốc nhà [21.16]",
      "Khai miễn thuế [26]",
      "Hồ sơ kèm theo (VI)",
    ]
  `)

  const draftOf = (form: FormOf) => sitting.forms.get(form.edition.formId)?.draft
  const number = '060158000001'
  expect(draftOf(fee)).toMatchObject({
    loaiBienDong: 'nhanChuyenNhuong',
    ngayLap: '2026-11-20',
    nhieuNguoi: false,
    nguoiNhanChuyenNhuong: { hoTen: 'Nguyễn Thị Ví Dụ', maSoThue: number, giayToTuyThan: { so: number } },
    hopDong: { ngayLap: '2026-11-15' },
    nha: { hopDong: { ngayLap: '2026-11-15' } },
  })
  expect(draftOf(tax)).toMatchObject({
    ngayLap: '2026-11-20',
    nhieuNguoi: false,
    nguoiChuyenNhuong: { hoTen: 'Lê Văn Mẫu Bán', maSoThue: '060155000002' },
    nguoiNhanChuyenNhuong: { hoTen: 'Nguyễn Thị Ví Dụ', maSoThue: number, ngaySinh: '1958-09-02' },
    hopDong: { so: '000123/2026', ngayLap: '2026-11-15' },
    giaTriDat: '2000000000',
    nha: { giaTriNha: '500000000', capNha: 'Cấp 4' },
  })
})

const labelsOf = (asked: ReturnType<typeof sitThrough>['asked'], wanted: string) =>
  asked.filter(({ form }) => form === wanted).map(({ label }) => label)

it('offers nobody of one side for the other', () => {
  const { sitting } = sitThrough(openWith(editions), (form, field) => meanings[form]?.[field]?.[1], [
    change.edition.formId,
  ])
  const offered = ({ edition }: FormOf, role: 'buyer' | 'seller') =>
    peopleLike(sitting, edition.formId, role).map(({ name }) => name)
  for (const form of [fee, tax]) {
    expect(offered(form, 'buyer')).toEqual(['NGUYỄN THỊ VÍ DỤ'])
    expect(offered(form, 'seller')).toEqual(['Lê Văn Mẫu Bán'])
  }
})
