import type { Page } from 'playwright-core'
import { choices } from '../marital-status.ts'

/** What had been done at a moment, as the page had taken it. */
export interface Done {
  /** Milliseconds of `performance.now()`. */
  readonly at: number
  /** What stands in the question of this label. */
  readonly answers: ReadonlyMap<string, string>
  readonly confirmed: number
}

/** What the citizen says, written as it stands on paper, so that it can be compared. Nobody of that name exists. */
const answers: Readonly<Record<string, string>> = {
  'Họ, chữ đệm, tên người yêu cầu': 'Trần Thị Ví Dụ',
  'Ngày, tháng, năm sinh của người yêu cầu': '01/02/1980',
  'Giấy tờ tùy thân của người yêu cầu': '068180000123',
  'Quan hệ với người được cấp giấy': 'Mẹ',
  'Họ, chữ đệm, tên người được cấp giấy': 'Nguyễn Văn Thí Dụ',
  'Ngày, tháng, năm sinh của người được cấp giấy': '03/04/2001',
  'Mục đích khác': 'Làm thủ tục vay vốn',
  'Giấy tờ tùy thân của người được cấp giấy': '068201000456',
}

/**
 * A sitting from the first letter to the last sentence read back, as fast as keys go, noting after each key what has been said. It ends when the
 * browser does.
 */
export async function sit(page: Page, done: Done[]): Promise<void> {
  const said = new Map<string, string>()
  let confirmed = 0
  const note = () => done.push({ at: performance.now(), answers: new Map(said), confirmed })
  const { keyboard } = page
  note()
  await page.locator('#search').waitFor()
  await keyboard.type('giay doc than')
  await keyboard.press('Enter')
  await page.locator('.opening').waitFor()
  await keyboard.press('Enter')
  await page.locator('.one-question').waitFor()
  for (let asked = 0; asked < 60; asked += 1) {
    await page.waitForFunction(() => {
      const asking = document.querySelector('.one-question')
      return asking === null || asking.contains(document.activeElement)
    })
    const label = await page.evaluate(() => document.querySelector('.one-question .label')?.textContent ?? '')
    if (label === '') break
    const find = (table: Readonly<Record<string, string>>) =>
      Object.entries(table).find(([start]) => label.startsWith(start))
    const [name, text] = find(answers) ?? []
    const [, choice] = find(choices) ?? []
    const isFirst = await page.evaluate(() => {
      const now = document.activeElement as HTMLInputElement | null
      return now?.id === 'answer' && now.value === ''
    })
    if (name !== undefined && text !== undefined && isFirst)
      for (const letter of text) {
        await keyboard.type(letter)
        said.set(name, (said.get(name) ?? '') + letter)
        note()
      }
    await keyboard.press(choice ?? 'Enter')
    note()
    // One is called away in the middle, and comes back.
    if (name?.startsWith('Quan hệ')) await parkAndReturn(page)
  }
  await keyboard.press('Alt+Digit3')
  await page.locator('.read-back').waitFor()
  for (let read = 0; read < 60 && (await page.locator('#way').count()) === 0; read += 1) {
    const before = await page.locator('.read-back').textContent()
    await keyboard.press('Enter')
    await page.waitForFunction((was) => document.querySelector('.read-back')?.textContent !== was, before)
    confirmed = await countConfirmed(page)
    note()
  }
}

async function parkAndReturn(page: Page): Promise<void> {
  await page.keyboard.press('Alt+KeyS')
  await page.locator('.take-up').first().waitFor()
  await page.keyboard.press('Alt+KeyS')
  await page.keyboard.press('Enter')
  await page.locator('.one-question').waitFor()
}

/** Confirmed sentences, as the strip of the reading screen shows them. */
export const countConfirmed = (page: Page): Promise<number> => page.locator('.strip .mark-confirmed').count()

/** What stands in the form after it was taken up again, by the beginnings of the labels. */
export async function restored(page: Page): Promise<{ answers: Map<string, string>; confirmed: number }> {
  await page.locator('.top-bar .steps').waitFor()
  await page.keyboard.press('Alt+Digit1')
  if ((await page.locator('.opening').count()) > 0) return { answers: new Map(), confirmed: 0 }
  await page.locator('.asking').waitFor()
  if ((await page.locator('.whole-form').count()) === 0) await page.keyboard.press('Alt+KeyM')
  await page.locator('.whole-form').waitFor()
  const blanks = await page.locator('.whole-form .blank').evaluateAll((all) =>
    all.map((blank) => {
      const label = blank.querySelector('.label')?.textContent ?? ''
      const inputs = [...blank.querySelectorAll<HTMLInputElement>('input:not([type=radio]), textarea')]
      return [label, inputs.map(({ value }) => value).find((value) => value !== '') ?? ''] as const
    }),
  )
  const found = new Map<string, string>()
  for (const name of Object.keys(answers)) {
    const blank = blanks.find(([label, value]) => label.startsWith(name) && value !== '')
    if (blank) found.set(name, blank[1])
  }
  await page.keyboard.press('Alt+Digit3')
  await page.locator('.read-back').waitFor()
  return { answers: found, confirmed: await countConfirmed(page) }
}

/** What is missing of what had been done a second before the end, in words; [] when nothing is. */
export function lossOf(
  done: readonly Done[],
  end: number,
  found: { answers: ReadonlyMap<string, string>; confirmed: number },
): string[] {
  const least = done.findLast(({ at }) => at <= end - 1000)
  const most = done.at(-1)
  if (least === undefined || most === undefined) return []
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const losses: string[] = []
  for (const [label, typed] of least.answers) {
    const here = fold(found.answers.get(label) ?? '')
    if (!here.startsWith(fold(typed))) losses.push(`${label}: “${typed}” became “${found.answers.get(label) ?? ''}”`)
    else if (!fold(most.answers.get(label) ?? '').startsWith(here)) losses.push(`${label}: never typed “${here}”`)
  }
  if (found.confirmed < least.confirmed) losses.push(`confirmed: ${least.confirmed} became ${found.confirmed}`)
  return losses
}
