import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readChapter, readHandbook } from '../../extension/build/handbook.ts'
import { chapterOf } from '../../extension/help/chapter-of.ts'
import { searchHandbook } from '../../extension/help/search-handbook.ts'
import { root } from '../documentation/code-blocks.ts'
import { digestFile, digestOf, pictureFolder, pictureNames, walkForPictures } from './handbook-walk.ts'

const chapters = readHandbook()

describe('the handbook', () => {
  it('has a chapter for every screen', () => {
    const ids = chapters.map(({ id }) => id)
    for (const id of Object.values(chapterOf)) expect.soft(ids).toContain(id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('uses every picture that is made, with words for those who do not see it, and no other', () => {
    const used = chapters.flatMap(({ html }) => [...html.matchAll(/<img src="\/handbook\/([^"]+)" alt="([^"]*)"/g)])
    expect(used.map(([, name]) => name).sort()).toEqual([...pictureNames].sort())
    for (const [, name, words = ''] of used) expect.soft(words.length, name).toBeGreaterThan(20)
    const files = readdirSync(pictureFolder).filter((name) => name !== 'pictures.json')
    expect(files.sort()).toEqual([...pictureNames].sort())
    const bytes = files.reduce((sum, name) => sum + statSync(join(pictureFolder, name)).size, 0)
    expect(bytes).toBeLessThan(600_000)
  })

  it('names what the studio has as the studio itself does', () => {
    const folder = join(root, 'extension/text')
    const words = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    const all = [...words, readFileSync(join(root, 'packages/studio/src/messages.ts'), 'utf8')].join('\n')
    const told = chapters.find(({ id }) => id === 'soan-mau')?.html ?? ''
    const named = [...told.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(30)
    for (const name of named) expect.soft(all).toContain(name)
  })

  it('shows the tool as it is: else run `npm run handbook-pictures`, and build again', async () => {
    const known = JSON.parse(readFileSync(digestFile, 'utf8')) as Record<string, string>
    const now: Record<string, string> = {}
    const faults = await walkForPictures(async (name, page) => {
      now[name] = await digestOf(page)
    })
    expect(now).toEqual(known)
    expect(faults).toEqual([])
  }, 120_000)

  it('finds any word without its marks, headings first', () => {
    const found = searchHandbook(chapters, 'quen mat khau')
    expect(found[0]).toMatchObject({ heading: expect.stringMatching(/^Quên mật khẩu/) })
    expect(searchHandbook(chapters, 'ĐIỂM CHỈ')[0]).toMatchObject({ chapter: 'in-va-ky' })
    expect(searchHandbook(chapters, 'khongcotunayodau')).toEqual([])
    expect(searchHandbook(chapters, ' ')).toEqual([])
  })

  it.each([
    ['HTML', '# A\n\n<b>x</b>\n'],
    ['HTML in a line', '# A\n\nx <img src=x onerror=y> z\n'],
    ['a link', '# A\n\n[x](https://example.com)\n'],
    ['a picture from elsewhere', '# A\n\n![words](https://example.com/x.png)\n'],
    ['a picture without words', '# A\n\n![](chon.png)\n'],
    ['no title', 'x\n'],
  ])('is refused with %s', (_, source) => {
    expect(() => readChapter('a', source)).toThrow()
  })
})
