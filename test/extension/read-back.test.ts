import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { takeUp } from './take-up.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

let tool: Tool
beforeAll(async () => {
  tool = await openTool()
}, 60_000)
afterAll(() => tool.close())
beforeEach(() => tool.renew())

/** What the citizen says, by words of the label. */
const said: readonly (readonly [RegExp, string])[] = [
  [/Kính gửi/, 'Ủy ban nhân dân phường Phú Thủy, tỉnh Lâm Đồng'],
  [/Địa danh/, 'Phú Thủy'],
  [/Xin giấy cho ai/, '1'],
  [/thiếu số định danh/, '2'],
  [/Họ, chữ đệm, tên/, 'trần thị ví dụ'],
  [/năm sinh của/, '1/2/1961'],
  [/Giấy tờ tùy thân/, '060161000075'],
  [/Quan hệ/, 'Bản thân'],
  [/Giới tính/, '2'],
  [/Quốc tịch/, 'Việt Nam'],
  [/Tình trạng hôn nhân/, '1'],
  [/Mục đích/, '2'],
]

/** Types every answer of the marital-status form by keyboard, once, and goes on to the reading. */
async function ask(page: Page, skip?: RegExp, instead: typeof said = []): Promise<void> {
  await takeUp(page, `${skip} ${instead.join()}`, () => type(page, skip, instead))
  await page.keyboard.press('Alt+3')
  await page.locator('.read-back').waitFor()
}

async function type(page: Page, skip: RegExp | undefined, instead: typeof said): Promise<void> {
  await page.keyboard.type('giay doc than')
  await page.locator('.form-card.current', { hasText: /hôn nhân/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.opening').waitFor()
  await page.keyboard.press('Enter')
  const label = page.locator('.one-question .label')
  await label.waitFor()
  while ((await label.count()) > 0) {
    const now = (await label.textContent()) ?? ''
    const answer = [...instead, ...said].find(([words]) => words.test(now))?.[1]
    const isChoice = (await page.locator('.one-question [role=radiogroup]').count()) > 0
    const pieces = await page.locator('.one-question .pieces input').count()
    if (answer === undefined || skip?.test(now)) await page.keyboard.press('Enter')
    else if (isChoice) await page.keyboard.press(answer)
    else await page.keyboard.type(`${answer}\n`)
    for (let piece = 1; piece < pieces; piece += 1) await page.keyboard.press('Enter')
    await page.waitForFunction((was) => document.querySelector('.one-question .label')?.textContent !== was, now, {
      timeout: 3000,
    })
  }
}

/** The sentence on the screen. */
const sentence = (page: Page) => page.locator('.to-say').first()
const status = (page: Page) => page.locator('.read-back .told')
const states = (page: Page) =>
  page.locator('.strip button').evaluateAll((all) => all.map((each) => each.getAttribute('title') ?? ''))
const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.id}`.trim())

/** Says yes until the sentence about something comes. */
async function confirmUntil(page: Page, words: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const text = (await sentence(page).textContent()) ?? ''
    if (words.test(text)) return
    await page.keyboard.press('Enter')
    await page.waitForFunction((was) => document.querySelector('.to-say')?.textContent !== was, text)
  }
  throw new Error(`No sentence ${words}`)
}

/** A voice of the system, as the page sees it; what it says is kept in `window.spoken`. */
async function fakeVoice(page: Page, localService: boolean): Promise<void> {
  await page.addInitScript((isLocal) => {
    const noted = window as unknown as { spoken: string[]; quiet: number }
    noted.spoken = []
    noted.quiet = 0
    const voice = { lang: 'vi-VN', name: 'An', localService: isLocal, default: false, voiceURI: 'An' }
    speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice]
    speechSynthesis.cancel = () => {
      noted.quiet += 1
    }
    speechSynthesis.speak = (utterance) => {
      noted.spoken.push(utterance.text)
    }
    // The voice is none that Chromium knows.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { value: null, writable: true })
  }, localService)
  await page.reload()
  await page.getByRole('heading').first().waitFor()
}
const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
const quiet = (page: Page) => page.evaluate(() => (window as unknown as { quiet: number }).quiet)

test('a form is read from the first sentence to the way of signing, by keyboard alone', async () => {
  const page = await tool.open(full)
  await ask(page)
  await page.getByText('Thưa bà, tôi xin đọc lại').waitFor()
  expect(await focused(page)).toBe('card')
  await page.locator('.voice-note', { hasText: 'chưa có giọng đọc tiếng Việt: cán bộ tự đọc' }).waitFor()
  expect(await page.locator('.strip .count').textContent()).toBe('Đã xác nhận 0/19')
  const size = (place: string) =>
    page.locator(place).evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize) / 16)
  expect(await size('.to-say')).toBeGreaterThanOrEqual(2.2)
  expect(await size('.big-answer')).toBeGreaterThanOrEqual(3)

  // Said once: it does not come again with the same sentence.
  await page.keyboard.press('Enter')
  await page.getByText('Tờ khai này làm tại Phú Thủy.').waitFor()
  await page.keyboard.press('ArrowUp')
  await page.locator('.to-say', { hasText: 'Tờ khai này gửi' }).waitFor()
  expect(await page.getByText('Thưa bà').count()).toBe(0)
  expect((await states(page))[0]).toBe('1. Kính gửi: đã xác nhận')
  await page.keyboard.press('Enter')

  // Corrected: asked again in place, and read anew.
  await confirmUntil(page, /^Họ và tên của bà/)
  await page.keyboard.press('s')
  await page.locator('#correction').waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'correction')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('trần thị minh họa\n')
  await page.locator('.to-say', { hasText: 'Trần Thị Minh Họa' }).waitFor()
  expect(await status(page).textContent()).toBe('Đã đổi, đọc câu mới.')
  expect(await focused(page)).toBe('card')

  // Refused, with a reason; a letter in the reason is no shortcut.
  await confirmUntil(page, /^Quan hệ/)
  await page.keyboard.press('k')
  await page.waitForFunction(() => document.activeElement?.id === 'refusal-reason')
  await page.keyboard.type('sks không nhớ\n')
  await page.locator('.to-say', { hasText: 'Họ và tên của người được cấp giấy' }).waitFor()
  expect((await states(page))[6]).toBe('7. Quan hệ với người được cấp giấy: không đồng ý')

  // The commitment is everything's: the clerk names what is wrong. All that hangs on it is read again.
  await confirmUntil(page, /cam kết những điều sau/)
  await page.keyboard.press('s')
  await page.waitForFunction(() => document.activeElement?.id === 'which-answer')
  await page.keyboard.type('quoc tich')
  await page.waitForFunction(() => document.querySelectorAll('.which button').length === 1)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'correction')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Lào\n')
  await page.locator('.to-say', { hasText: 'Quốc tịch của người được cấp giấy là Lào.' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.to-say', { hasText: 'cam kết' }).waitFor()
  await page.keyboard.press('Enter')

  // Not understood once: explained, asked once more.
  await page.locator('.listen-for').waitFor()
  await page.keyboard.press('k')
  await page.locator('.card .doubt', { hasText: 'Giải thích lại' }).waitFor()
  await confirmUntil(page, /Tôi đã đọc xong/)

  // What was refused can be read again.
  expect(await page.locator('.issue-list button').textContent()).toContain('Quan hệ')
  expect(await page.locator('.strip .count').textContent()).toBe('Đã xác nhận 18/19')
  await page.locator('.issue-list button').press('Enter')
  await page.locator('.to-say', { hasText: 'Quan hệ' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('#done-title').waitFor()
  expect(await page.locator('.strip .count').textContent()).toBe('Đã xác nhận 19/19')

  // A fingerprint with a witness.
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'way')
  await page.keyboard.press('2')
  await page.locator('.signing-rule', { hasText: 'Cán bộ ghi hộ' }).waitFor()
  expect(await page.locator('.signing-rule').textContent()).toContain('ngón trỏ phải')
  await page.waitForFunction(() => document.activeElement?.id === 'way')
  await page.keyboard.press('Enter')
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await page.keyboard.type('lê thị ví dụ\n060 075 000 06\n')
  expect(await focused(page)).toBe('signing-name-1')
  await page.keyboard.press('Enter')
  await page.locator('[role=alert]', { hasText: 'đúng 12 chữ số' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'signing-number-0')
  await page.keyboard.type('8\n\n')
  await page.waitForFunction(() => document.querySelector('.top-bar [aria-current]')?.textContent?.includes('In'))

  // Coming back keeps the way.
  await page.keyboard.press('Alt+3')
  await page.locator('#done-title').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('#signing-name-0').waitFor()
  expect(await page.locator('#signing-number-0').inputValue()).toContain('060')
  expect(await page.locator('#finger').evaluate((each) => each.parentElement?.textContent)).toContain('Ngón trỏ trái')
  expect(tool.faults).toEqual([])
}, 120_000)

test('what is missing is told before reading, with the way there; what a correction makes necessary is asked at once', async () => {
  const page = await tool.open(panel)
  await ask(page, /Mục đích|Tình trạng hôn nhân/)
  await page.locator('.card .issue-list').waitFor()
  const told = await page.locator('.issue-list button').allTextContents()
  expect(told.length).toBe(2)
  await page.keyboard.press('Enter')
  await page.locator('.one-question .label', { hasText: 'Tình trạng hôn nhân' }).waitFor()
  await page.keyboard.press('Alt+3')
  await page.locator('.issue-list').waitFor()
  await page.keyboard.press('d')
  await page.locator('.to-say', { hasText: 'Tờ khai này gửi' }).waitFor()
  await page.getByRole('button', { name: 'Còn 2 chỗ' }).waitFor()
  await page.keyboard.press('Alt+1')
  await page.locator('.one-question .label', { hasText: 'Tình trạng hôn nhân' }).waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('Alt+3')
  await page.locator('.to-say', { hasText: 'Tờ khai này gửi' }).waitFor()
  await confirmUntil(page, /^Tình trạng hôn nhân/)
  await page.keyboard.press('s')
  await page.locator('.correcting [role=radiogroup]').waitFor()
  await page.keyboard.press('2')
  await page.locator('.correcting .label', { hasText: 'tên của vợ' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'correction')
  await page.keyboard.type('phạm thị minh họa\n')
  await page.locator('.correcting .label', { hasText: 'có đăng ký kết hôn' }).waitFor()
  await page.keyboard.press('2')
  await page.locator('.to-say', { hasText: 'đang có vợ' }).waitFor()
  expect(tool.faults).toEqual([])
})

test('what is doubtful is told once, to be asked about', async () => {
  const page = await tool.open(panel)
  await ask(page, undefined, [[/tên người yêu cầu/, 'tran thi vi du']])
  await page.locator('.card .doubts li').first().waitFor()
  expect(await page.locator('.issue-list').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.locator('.to-say', { hasText: 'Tờ khai này gửi' }).waitFor()
  await page.keyboard.press('Alt+1')
  await page.locator('.asking').waitFor()
  await page.keyboard.press('Alt+3')
  await page.locator('.to-say', { hasText: 'Tờ khai này gửi' }).waitFor()
  expect(tool.faults).toEqual([])
})

test('of several forms, the one that is not read yet is offered before the signing', async () => {
  const page = await tool.open(panel)
  await ask(page)
  await page.keyboard.press('Alt+KeyT')
  await page.locator('#main input').first().fill('giay khai sinh')
  await page.locator('.form-card.current', { hasText: /khai sinh/i }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.one-question').waitFor()
  await page.keyboard.press('Alt+3')
  await page.locator('.read-back .form-tabs button').first().press('Enter')
  await confirmUntil(page, /Tôi đã đọc xong/)
  await page.getByRole('button', { name: /^Đọc tiếp: .*khai sinh/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.issue-list').waitFor()
  await page.keyboard.press('d')
  await page.getByText('tôi xin đọc lại những điều đã ghi trong tờ khai đăng ký khai sinh').waitFor()
  expect(tool.faults).toEqual([])
})

test('the very first sentence may be wrong', async () => {
  const page = await tool.open(panel)
  await ask(page)
  await page.locator('.to-say', { hasText: 'Tờ khai này gửi' }).waitFor()
  await page.keyboard.press('s')
  await page.locator('#correction').waitFor()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  // Emptied, it is missing, and no sentence any more: the next one is read, and what is missing stands above.
  await page.locator('.to-say', { hasText: 'Tờ khai này làm tại' }).waitFor()
  expect(await status(page).textContent()).toBe('Mục này không còn nữa, đọc tiếp.')
  await page.getByRole('button', { name: 'Còn 1 chỗ' }).waitFor()
  expect(tool.faults).toEqual([])
})

test('a row that was forgotten is written while reading, and is read', async () => {
  const page = await tool.open(panel)
  await page.keyboard.type('ho ngheo')
  await page.locator('.form-card.current', { hasText: /nghèo/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.opening').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.one-question').waitFor()
  await page.keyboard.press('Alt+3')
  await page.locator('.issue-list').waitFor()
  await page.keyboard.press('d')
  await page.locator('.listen-for').waitFor()
  await page.keyboard.press('s')
  await page.locator('#which-answer').waitFor()
  await page.keyboard.type('thanh vien')
  await page.waitForFunction(() => document.querySelectorAll('.which button').length === 1)
  await page.keyboard.press('Enter')
  await page.locator('.correcting .rows').waitFor()
  await page.keyboard.press('1')
  await page.locator('.correcting .label', { hasText: 'Họ và tên' }).waitFor()
  await page.keyboard.type('lê văn ví dụ\n')
  await page.locator('.correcting .label', { hasText: 'Giới tính' }).waitFor()
  // The rest of the row is left for later, which is told.
  await page.keyboard.press('Escape')
  await page.locator('.to-say', { hasText: 'Lê Văn Ví Dụ' }).waitFor()
  await page.locator('.strip li').nth(1).waitFor()
  expect(await states(page)).toHaveLength(2)
  await page.keyboard.press('Enter')
  await page.locator('.listen-for').waitFor()
  expect(tool.faults).toEqual([])
})

test('half typed and left by Escape changes nothing', async () => {
  const page = await tool.open(panel)
  await ask(page)
  await confirmUntil(page, /^Họ và tên của bà/)
  await page.keyboard.press('s')
  await page.waitForFunction(() => document.activeElement?.id === 'correction')
  await page.keyboard.type('xyz')
  await page.keyboard.press('Escape')
  await page.locator('.to-say', { hasText: 'Họ và tên của bà là Trần Thị Ví Dụ.' }).waitFor()
  expect(await status(page).textContent()).toBe('Không đổi.')
  // They objected: it is no yes until it was read again.
  expect((await states(page))[3]).toContain('phải đọc lại')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelectorAll('.strip .mark-confirmed').length === 4)
  expect(tool.faults).toEqual([])
})

test('turned to the citizen, only the answer is on the screen; the second turn stands it on its head', async () => {
  const page = await tool.open(panel)
  await ask(page)
  await confirmUntil(page, /^Họ và tên của bà/)
  await page.keyboard.press('x')
  const answer = page.locator('dialog.turned .turned-answer')
  await answer.waitFor()
  expect((await answer.textContent())?.trim()).toBe('Trần Thị Ví Dụ')
  expect(await answer.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))).toBeGreaterThanOrEqual(64)
  const box = await page.locator('dialog.turned').boundingBox()
  expect(box).toEqual({ x: 0, y: 0, ...panel })
  await page.keyboard.press('x')
  await page.locator('dialog.opposite').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.turned-answer', { hasText: '01/02/1961' }).waitFor()
  await page.keyboard.press('Enter')
  // A long number breaks between threes of digits.
  await page.locator('.turned-answer', { hasText: '060161000075' }).waitFor()
  expect(await page.locator('.turned-answer wbr').count()).toBeGreaterThanOrEqual(3)
  await page.keyboard.press('Escape')
  await page.locator('dialog.turned').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.className === 'card')
  expect(tool.faults).toEqual([])
})

test('the machine’s own voice says the sentences, and falls silent when the screen is left', async () => {
  const page = await tool.open(panel)
  await fakeVoice(page, true)
  await ask(page)
  await page.locator('.to-say').waitFor()
  // Voices are told a moment after the screen has come.
  await page.getByRole('button', { name: /Đọc thành tiếng/ }).waitFor()
  expect(await spoken(page)).toEqual([])
  await page.keyboard.press('l')
  expect(await spoken(page)).toEqual(['Tờ khai này gửi Ủy ban nhân dân phường Phú Thủy, tỉnh Lâm Đồng.'])
  await page.keyboard.press('Enter')
  await page.getByText('Tờ khai này làm tại').waitFor()
  expect((await spoken(page)).length).toBe(1)
  await page.keyboard.press('t')
  await page.waitForFunction(() => (window as unknown as { spoken: string[] }).spoken.length === 2)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => (window as unknown as { spoken: string[] }).spoken.length === 4)
  expect((await spoken(page)).slice(1)).toEqual([
    'Tờ khai này làm tại Phú Thủy.',
    'Sau đây là phần người yêu cầu.',
    'Bà xin giấy này cho chính mình.',
  ])
  const before = await quiet(page)
  await page.keyboard.press('Alt+1')
  await page.locator('.asking').waitFor()
  expect(await quiet(page)).toBeGreaterThan(before)
  expect(tool.faults).toEqual([])
})

test('a voice that sends what it reads to a server stays silent', async () => {
  const page = await tool.open(panel)
  await fakeVoice(page, false)
  await ask(page)
  await page.locator('.voice-note', { hasText: 'gửi câu trả lời của công dân ra ngoài, nên không dùng' }).waitFor()
  await page.keyboard.press('l')
  await page.keyboard.press('t')
  await page.keyboard.press('Enter')
  await page.getByText('Tờ khai này làm tại').waitFor()
  expect(await spoken(page)).toEqual([])
  expect(tool.faults).toEqual([])
})

test('a voice over the network reads where the office has allowed it, and says so', async () => {
  await tool.renew({ allowRemoteVoice: true })
  const page = await tool.open(panel)
  await fakeVoice(page, false)
  await ask(page)
  await page.locator('.voice-note', { hasText: 'gửi ra ngoài máy' }).waitFor()
  await page.getByRole('button', { name: /Đọc thành tiếng/ }).waitFor()
  await page.keyboard.press('l')
  expect((await spoken(page)).length).toBe(1)
  expect(tool.faults).toEqual([])
})

test('letters twice as large fit into the narrow panel', async () => {
  await tool.renew({ textSize: 200 })
  const page = await tool.open(panel)
  await ask(page)
  const isTooWide = () =>
    page.evaluate(() => {
      const [main] = document.getElementsByTagName('main')
      return main === undefined || main.scrollWidth > main.clientWidth
    })
  await page.locator('.to-say').waitFor()
  expect(await isTooWide()).toBe(false)
  const acts = await page.locator('.card-acts').boundingBox()
  expect(acts?.height).toBeLessThan(panel.height / 3)
  await page.keyboard.press('s')
  await page.locator('#correction').waitFor()
  expect(await isTooWide()).toBe(false)
  expect(tool.faults).toEqual([])
})
