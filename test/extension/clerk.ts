import type { Page } from 'playwright-core'

/** A clerk who has no mouse: every key is pressed, and counted. */
export class Clerk {
  readonly page: Page
  /** Keys that do something: Enter, arrows, digits, combinations. */
  acts = 0
  /** Letters and figures of what is typed. */
  letters = 0

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.acts += 1
      await this.page.keyboard.press(key)
    }
  }

  async type(text: string): Promise<void> {
    this.letters += [...text].length
    await this.page.keyboard.type(text)
  }

  /** What has the focus, as it is named. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body) return ''
      const labelled = document.querySelector(`label[for="${at.id}"]`)
      return (at.getAttribute('aria-label') ?? labelled?.textContent ?? at.textContent ?? at.id).trim()
    })
  }

  /** The question on the screen, by its label. */
  async question(): Promise<string> {
    return (await this.page.locator('.one-question .label').textContent())?.replace(' *', '').trim() ?? ''
  }

  /** Opens a form by what people call it, and passes the opening. */
  async begin(words: string): Promise<void> {
    await this.type(words)
    await this.press('Enter')
    await this.page.locator('.opening').waitFor()
    await this.press('Enter')
    await this.page.locator('.asking').waitFor()
  }

  /** Begins a sitting, and types a name into its first question for one. */
  async beginWith(name: string): Promise<void> {
    await this.begin('giay doc than')
    await this.until('Họ, chữ đệm, tên người yêu cầu')
    await this.type(name)
  }

  /** Gives the citizen up: all that was answered goes. */
  async giveUp(): Promise<void> {
    await this.press('Alt+KeyV')
    await this.page.getByRole('button', { name: 'Bỏ lần làm này' }).press('Enter')
    await this.page.getByRole('button', { name: 'Bỏ, xóa hết' }).press('Enter')
    await this.page.locator('#search').waitFor()
  }

  /** Enter, until another question or another screen has come; a wrong answer holds the clerk, who then has to look. */
  async enter(): Promise<void> {
    const before = await this.place()
    await this.press('Enter')
    for (let waited = 0; waited < 40 && (await this.place()) === before; waited += 1) await this.page.waitForTimeout(25)
  }

  /** Passes over questions until the one whose label begins so. */
  async until(label: string): Promise<void> {
    for (let asked = 0; !(await this.question()).startsWith(label); asked += 1) {
      if (asked > 80) throw new Error(`never asked: ${label}`)
      await this.enter()
    }
  }

  private isEmptyAnswer(): Promise<boolean> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null
      return at?.id === 'answer' && at.value === ''
    })
  }

  /** The question and the input in which the clerk is. */
  private place(): Promise<string> {
    return this.page.evaluate(
      () => `${document.querySelector('.one-question .label')?.textContent} ${document.activeElement?.id}`,
    )
  }

  /** Answers the questions as they come: by label, what is typed, or the keys for what is no text. Ends when another screen comes. */
  async answer(answers: Readonly<Record<string, string | readonly string[]>>): Promise<string[]> {
    const asked: string[] = []
    while ((await this.page.locator('.one-question').count()) > 0) {
      const label = await this.question()
      if (asked.length > 200) throw new Error(`never ends: ${label}`)
      asked.push(label)
      const answer = answers[label] ?? ''
      if (typeof answer !== 'string') {
        const before = await this.place()
        await this.press(...answer)
        for (let waited = 0; waited < 40 && (await this.place()) === before; waited += 1)
          await this.page.waitForTimeout(25)
        continue
      }
      // A paper's number stands in the first of its inputs; those behind it are passed over.
      if (answer !== '' && (await this.isEmptyAnswer())) await this.type(answer)
      await this.enter()
    }
    return asked
  }
}
