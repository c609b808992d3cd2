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

  /** Answers the questions as they come: by label, `null` to pass over, a list of keys for what is no text. Ends when another screen comes. */
  async answer(answers: Readonly<Record<string, string | readonly string[]>>): Promise<string[]> {
    const asked: string[] = []
    for (;;) {
      if ((await this.page.locator('.one-question').count()) === 0) return asked
      const label = await this.question()
      asked.push(label)
      const answer = answers[label] ?? ''
      const before = `${label} ${asked.length}`
      if (typeof answer === 'string') {
        if (answer !== '') await this.type(answer)
        await this.press('Enter')
      } else
        for (const key of answer)
          await (key.length > 1 && !/^(Enter|Tab|Arrow|Alt|Ctrl|Escape)/.test(key) ? this.type(key) : this.press(key))
      if (asked.length > 200) throw new Error(`never ends: ${before}`)
      await this.page.waitForTimeout(20)
    }
  }
}
