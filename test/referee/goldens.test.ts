import { join } from 'node:path'
import { readBack, readBackScript, titleOfDeclarant } from '@viet-ho/form'
import { toPlainText } from 'viet-ho'
import { describe, expect, it } from 'vitest'
import { blankName, papers, today } from './form-editions.ts'

// `npm run update-goldens` writes them anew, for a person to read the difference.
describe.each(papers)('$name', ({ form, sample, answers, document }) => {
  const golden = (file: string) => join(form.folder, 'golden', sample, file)

  it('reads as its golden does', async () => {
    await expect(toPlainText(document)).toMatchFileSnapshot(golden('document.txt'))
  })

  it('is read back as its golden says', async () => {
    if (sample === blankName) return
    const title = titleOfDeclarant(form.edition, answers, today)
    const script = readBackScript(form.edition, answers, { title }).map(({ item = '-', text }) => `${item}: ${text}\n`)
    await expect(script.join('')).toMatchFileSnapshot(golden('readback.txt'))
  })

  it('has every answer in its read-back sentence, none twice', () => {
    const script = readBack(form.edition, answers)
    expect(new Set(script.map(({ field }) => field)).size).toBe(script.length)
    for (const { text, answer } of script) expect(text.length).toBeGreaterThan(answer === '' ? 0 : 4)
  })
})
