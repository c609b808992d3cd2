import type { Locator, Page } from 'playwright-core'

/** An office, as a clerk has set it once. Nobody in it exists. */
export const office = {
  tinh: 'Tỉnh Lâm Đồng',
  xa: 'Phường Phan Thiết',
  diaDanh: 'Phan Thiết',
  coQuanChuQuan: 'Ủy ban nhân dân phường Phan Thiết',
  tenCoQuan: 'Trung tâm Phục vụ hành chính công',
  canBo: { hoTen: 'Lê Thị Quầy Một', chucVu: 'Công chức' },
  coQuan: { dangKyHoTich: 'Ủy ban nhân dân phường Phan Thiết' },
}

/** What the citizen says, by the beginning of the question's label. Nobody of that name exists. */
const answers: Readonly<Record<string, string>> = {
  'Họ, chữ đệm, tên người yêu cầu': 'trần thị ví dụ',
  'Ngày, tháng, năm sinh của người yêu cầu': '1/2/1980',
  'Giấy tờ tùy thân của người yêu cầu': '068180000123',
  'Quan hệ với người được cấp giấy': 'Mẹ',
  'Họ, chữ đệm, tên người được cấp giấy': 'nguyễn văn thí dụ',
  'Ngày, tháng, năm sinh của người được cấp giấy': '3/4/2001',
  'Mục đích khác': 'Làm thủ tục vay vốn',
  'Giấy tờ tùy thân của người được cấp giấy': '068201000456',
}

/** Choices by their number. */
export const choices: Readonly<Record<string, string>> = {
  // For a relative: then a letter of authority is due.
  'Xin giấy cho ai': '2',
  'Người yêu cầu thiếu số định danh': '2',
  'Giới tính của người được cấp giấy': '1',
  'Người được cấp giấy thiếu số định danh': '2',
  'Tình trạng hôn nhân': '1',
  'Mục đích sử dụng': '2',
}

/** From the first screen to the end of the questions of the marital status form, by keyboard alone. `skip`: labels of questions left empty. */
export async function answerMaritalStatus(page: Page, skip: readonly string[] = []): Promise<void> {
  await page.keyboard.type('giay doc than')
  await page.keyboard.press('Enter')
  await page.locator('.opening').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.one-question').waitFor()
  for (let asked = 0; asked < 60; asked += 1) {
    // The next question takes the focus a moment after it is painted.
    await page.waitForFunction(() => {
      const asking = document.querySelector('.one-question')
      return asking === null || asking.contains(document.activeElement)
    })
    const label = await page.evaluate(() => document.querySelector('.one-question .label')?.textContent ?? '')
    if (label === '') return
    const isSkipped = skip.some((each) => label.startsWith(each))
    if (isSkipped || !(await say(page, label))) await page.keyboard.press('Enter')
  }
  throw new Error('The questions do not end')
}

/** Answers; true where that goes on by itself, as the number of a choice does. */
async function say(page: Page, label: string): Promise<boolean> {
  const valueFor = (table: Readonly<Record<string, string>>) =>
    Object.entries(table).find(([start]) => label.startsWith(start))?.[1]
  const text = valueFor(answers)
  const choice = valueFor(choices)
  const isEmpty = await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value === '')
  // A paper's number stands in the first of its inputs; those behind it are passed over.
  const isFirst = await page.evaluate(() => document.activeElement?.id === 'answer')
  if (text !== undefined && isEmpty && isFirst) await page.keyboard.type(text)
  if (choice !== undefined) await page.keyboard.press(choice)
  return choice !== undefined
}

/** What has the focus, as it is called. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = document.activeElement as HTMLInputElement | null
    const label = now?.getAttribute('aria-label') ?? now?.labels?.[0]?.textContent ?? now?.textContent ?? ''
    return label.trim()
  })

/** Everything that stands on the page, also where it is hidden. */
export const wholeText = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML)

/** What went to the printer last, in plain spaces. */
export const sheetText = async (page: Page): Promise<string> =>
  (await textOf(page.frameLocator('#print-sheet').locator('body'))).replaceAll('\u00a0', ' ')

/** The words of an element as they are seen. */
export const textOf = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join('\n')

/** Says yes to every sentence, up to the question how the citizen signs. */
export async function readAloudToSigning(
  page: Page,
  press: (key: string) => Promise<void> = (key) => page.keyboard.press(key),
): Promise<void> {
  await page.locator('.read-back').waitFor()
  for (let step = 0; step < 60 && (await page.locator('#way').count()) === 0; step += 1) {
    const before = await page.locator('.read-back').textContent()
    await press('Enter')
    await page.waitForFunction((was) => document.querySelector('.read-back')?.textContent !== was, before)
    // What is told and what is shown may come one after the other.
    await page.waitForTimeout(60)
  }
  await page.waitForFunction(() => document.activeElement?.id === 'way')
}
