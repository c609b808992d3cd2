import { expect, it } from 'vitest'
import { formId, runWords, temporaryFolder } from '../../test-support/run-words.ts'

const edition = {
  id: 'tt-68-2025',
  instrument: 'Thông tư số 68/2025/TT-BTC ngày 01 tháng 7 năm 2025 của Bộ Tài chính',
  formNumber: 'Mẫu số 1, Phụ lục II',
  jurisdiction: 'country',
  inForceFrom: '2025-07-01',
  inForceTo: null,
  acceptedUntil: null,
  check: 'partial',
}

it('finds a form by what people call it', async () => {
  expect((await runWords('list', '--find', 'giay doc than')).out).toMatch(/^ho-tich\/xac-nhan-tinh-trang-hon-nhan\n/)
  expect((await runWords('list', '--find', 'xe máy bay')).out).toBe('')
})

it('names the form that was meant when it is called as people do', async () => {
  const { status, err } = await runWords('sit', 'giấy độc thân')
  expect(status).toBe(2)
  expect(err).toContain('Có phải: ho-tich/xac-nhan-tinh-trang-hon-nhan')
})

it('lists every form with its editions, for programs', async () => {
  const { status, out, err } = await runWords('list', '--json')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(JSON.parse(out)).toContainEqual({
    id: formId,
    title: 'Giấy đề nghị đăng ký hộ kinh doanh',
    unseenEditions: [],
    editions: [edition],
  })
})

it('lists them for people, with the period in which an edition applies and how far it was checked', async () => {
  const { out } = await runWords('list')
  expect(out).toContain(`${formId}\n  Giấy đề nghị đăng ký hộ kinh doanh\n`)
  expect(out).toContain('Mẫu số 1, Phụ lục II')
  expect(out).toContain('cả nước, 01/07/2025 – nay, chưa đủ căn cứ')
})

it('keeps the editions in force on a day and in a province', async () => {
  const editionsWith = async (...words: string[]) => {
    const { out } = await runWords('list', '--json', ...words)
    const forms = JSON.parse(out) as { id: string; editions: unknown[] }[]
    return forms.find(({ id }) => id === formId)?.editions
  }
  expect(await editionsWith('--date', '30/6/2025')).toEqual([])
  expect(await editionsWith('--date', '1/7/2025')).toEqual([edition])
  expect(await editionsWith('--province', 'lam dong')).toEqual([edition])
})

it('refuses a day or a province that it cannot read, and says what to write', async () => {
  expect(await runWords('list', '--date', '31/2/2026')).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringMatching(/^--date 31\/2\/2026: .+/),
  })
  expect(await runWords('list', '--date', '2026')).toMatchObject({
    status: 2,
    err: expect.stringMatching(/ghi đủ ngày, tháng, năm/),
  })
  expect(await runWords('list', '--province', 'Atlantis')).toMatchObject({
    status: 2,
    err: expect.stringMatching(/Không có tỉnh, thành phố nào/),
  })
  expect(await runWords('list', '--province', 'Bình Thuận')).toMatchObject({
    status: 2,
    err: expect.stringMatching(/nay thuộc Lâm Đồng/),
  })
})

it('says so when a folder holds no form or is not there', async () => {
  const folder = temporaryFolder()
  expect(await runWords('list', '--templates', folder)).toMatchObject({
    status: 2,
    err: expect.stringMatching(/không có mẫu nào/),
  })
  expect(await runWords('list', '--templates', `${folder}/nothing`)).toMatchObject({
    status: 2,
    err: expect.stringMatching(/Không đọc được/),
  })
})
