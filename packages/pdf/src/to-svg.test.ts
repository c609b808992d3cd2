import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { a4, type Document } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import { layOut } from '@viet-ho/layout'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSvg } from './to-svg.ts'

const elements = (svg: string): XmlElement[] =>
  parseXml(svg).root?.children.filter((node) => node instanceof XmlElement) ?? []

describe('toSvg', () => {
  it('is well-formed and says the words of each page, whatever the document', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const laidOut = layOut(document)
        const pictures = toSvg(laidOut).map((svg) => elements(svg))
        expect(pictures.map((page) => page.filter(({ name }) => name === 'text').map(({ text }) => text))).toEqual(
          laidOut.pages.map(({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.text] : []))),
        )
        const known = ['title', 'rect', 'text', 'line']
        expect(pictures.flat().filter(({ name }) => !known.includes(name))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('says of each answer and blank which field it is, hides dots from who listens, and fetches nothing', () => {
    const field = (id: string, value: string) => ({ type: 'field', id, label: id, value }) as const
    const document: Document = {
      type: 'document',
      title: 'Giấy <thử> & "nghiệm"',
      language: 'vi',
      page: a4,
      children: [
        { type: 'paragraph', style: 'line', children: [field('hoTen', '<script>alert(1)</script>')] },
        { type: 'paragraph', style: 'line', children: [field('ngaySinh', '')] },
      ],
    }
    const [svg = ''] = toSvg(layOut(document))
    const texts = elements(svg).filter(({ name }) => name === 'text')
    expect(texts.map(({ attributes }) => [attributes['data-field'], attributes['aria-hidden']])).toEqual([
      ['hoTen', undefined],
      ['ngaySinh', 'true'],
    ])
    expect(svg).not.toMatch(/<script|href|url\(|style=|\son\w+=/)
    expect(parseXml(svg).root?.attributes.lang).toBe('vi')
    expect(elements(svg)[0]?.text).toBe('Giấy <thử> & "nghiệm" (1/1)')
  })
})
