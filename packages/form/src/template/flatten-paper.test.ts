import { describe, expect, it } from 'vitest'
import { flattenPaper } from './flatten-paper.ts'
import { type Mistake, mostMistakes, reportInto } from './mistake.ts'
import { withoutMarks } from './named-blocks.ts'

/** The paper flattened, and the codes that were told. */
function flatten(base: string, heir: string) {
  const mistakes: Mistake[] = []
  const flat = flattenPaper(base, heir, reportInto(mistakes, 'form.hbs'))
  return { ...flat, codes: mistakes.map(({ code }) => code) }
}

const manyBlocks = (count: number, words: string) =>
  Array.from({ length: count }, (_, index) => `{{#block "a${index}"}}${words}{{/block}}`).join('\n')

describe('flattenPaper', () => {
  it('puts the heir’s blocks in the place of the base’s, and keeps the marks for heirs of the heir', () => {
    const { text, codes } = flatten('a{{#block "x"}}b{{/block}}c', '{{#block "x"}}d{{/block}}')
    expect([text, codes]).toEqual(['a{{#block "x"}}d{{/block}}c', []])
  })

  it('knows where the heir says what stands in the outcome', () => {
    const { ownPlace } = flatten('a\nb{{#block "x"}}{{/block}}c', '{{! đầu }}\n\n {{#block "x"}}d\ne{{/block}}')
    expect(ownPlace({ line: 2, column: 1 })).toBeUndefined()
    expect(ownPlace({ line: 2, column: 16 })).toEqual({ line: 3, column: 16 })
    expect(ownPlace({ line: 3, column: 1 })).toEqual({ line: 4, column: 1 })
    expect(ownPlace({ line: 3, column: 2 })).toBeUndefined()
  })

  it('takes no comment for a mark', () => {
    const base = '{{!block "x"}}{{!-- {{#block "x"}}a{{/block}} --}}{{!--}}b{{#block "y"}}c{{/block}}{{!block}}'
    const { text, codes } = flatten(base, '{{!-- {{/block}} --}}{{#block "y"}}d{{/block}}{{! {{/block}}')
    expect([text, codes]).toEqual([base.replace('c{{', 'd{{'), []])
    expect(flatten(base, '{{#block "x"}}d{{/block}}').codes).toEqual(['no-such-block'])
  })

  it('is done at once with thousands of blocks, and with a file that is too large', () => {
    const before = performance.now()
    expect(flatten(manyBlocks(8000, 'x'), manyBlocks(8000, 'y')).text).toBe(manyBlocks(8000, 'y'))
    expect(flatten('', manyBlocks(8000, 'y')).codes).toHaveLength(mostMistakes)
    expect(flatten('a', '{{!--'.repeat(59_000)).codes).toEqual(['text-outside-block'])
    expect(flatten('a', manyBlocks(20_000, 'y'))).toMatchObject({ text: 'a', codes: ['file-too-large'] })
    expect(performance.now() - before).toBeLessThan(4000)
  })
})

describe('withoutMarks', () => {
  it('leaves all else as long and as it was', () => {
    const paper = 'a{{#block "x"}}b{{/block}}c {{!block "ghi chú"}}{{!-- {{/block}} --}}'
    expect(withoutMarks(paper)).toBe('a{{!block "x"}}b{{!block}}c {{!block "ghi chú"}}{{!-- {{/block}} --}}')
  })
})
