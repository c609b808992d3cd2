import { expect, it } from 'vitest'
import { Clerk } from './clerk.ts'
import { office, readAloudToSigning } from './marital-status.ts'
import { full, openTool } from './tool.ts'

/** The most that a clerk may have to press, letters of names and numbers aside. May only be made smaller. */
const most = 39

it(`takes no more than ${most} keys from choosing the marital-status form to printing it, letters aside`, async () => {
  const tool = await openTool({ office })
  try {
    const page = await tool.open(full)
    const clerk = new Clerk(page)
    await clerk.type('giay doc than')
    await clerk.press('Enter')
    await page.locator('.opening').waitFor()
    await clerk.press('Enter')
    await page.locator('.asking').waitFor()
    // A woman who asks for herself, to marry.
    await clerk.answer({
      'Xin giấy cho ai': ['1'],
      'Họ, chữ đệm, tên người yêu cầu': 'nguyễn thị ví dụ',
      'Ngày, tháng, năm sinh của người yêu cầu': '1/2/1998',
      'Người yêu cầu thiếu số định danh hoặc ngày sinh đầy đủ': ['2'],
      'Giấy tờ tùy thân của người yêu cầu': '060198000015',
      'Quan hệ với người được cấp giấy': 'bản thân',
      'Họ, chữ đệm, tên người được cấp giấy': ['Alt+KeyG'],
      'Giới tính của người được cấp giấy': ['2'],
      'Tình trạng hôn nhân': ['1'],
      'Mục đích sử dụng': ['2'],
      'Mục đích khác': 'mua nhà',
    })
    if ((await page.locator('.papers').count()) > 0) await clerk.press('Enter')
    await readAloudToSigning(page, (key) => clerk.press(key))
    // She signs by herself: the usual way.
    await clerk.press('Enter')
    await page.locator('.printing').waitFor()
    await page.getByText('Đã đủ và đã được xác nhận: in được.').waitFor()
    await clerk.press('Enter')
    await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1)
    console.log(`keys: ${clerk.acts}, letters: ${clerk.letters}`)
    expect(clerk.acts).toBeLessThanOrEqual(most)
    expect(tool.faults).toEqual([])
  } finally {
    await tool.close()
  }
})
