import type { Paragraph, Phrasing } from '@viet-ho/document'
import { placeBlanks, toTwips } from '@viet-ho/layout'
import { expect, it } from 'vitest'
import { type Tree, writtenBody, xml } from '../test-support/read-docx.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const blank = (id: string, value = ''): Phrasing => ({ type: 'field', id, label: id, value })
const written = (...children: Phrasing[]) => writtenBody({ type: 'paragraph', style: 'line', children })

it('names its style and keeps every space', async () => {
  expect(await written(text('  Kính gửi:  '))).toEqual(
    xml(`
      <w:p>
        <w:pPr><w:pStyle w:val="Line"/></w:pPr>
        <w:r><w:t xml:space="preserve">  Kính gửi:  </w:t></w:r>
      </w:p>`),
  )
})

it('overrides the alignment of its style', async () => {
  const [paragraph] = await writtenBody({ type: 'paragraph', style: 'line', align: 'justify', children: [] })
  expect(paragraph).toEqual(xml('<w:p><w:pPr><w:pStyle w:val="Line"/><w:jc w:val="both"/></w:pPr></w:p>')[0])
})

it('writes the spaces and indents that are not those of its style', async () => {
  const measured = (measures: Partial<Paragraph>) =>
    writtenBody({ type: 'paragraph', style: 'line', ...measures, children: [] })
  const properties = (inner: string) => xml(`<w:p><w:pPr><w:pStyle w:val="Line"/>${inner}</w:pPr></w:p>`)
  expect(await measured({ before: 3, after: 3, lineHeight: 17 })).toEqual(properties(''))
  expect(await measured({ before: 0 })).toEqual(properties('<w:spacing w:before="0"/>'))
  expect(await measured({ after: 6.33, lineHeight: 21.5 })).toEqual(
    properties('<w:spacing w:after="127" w:line="430" w:lineRule="exact"/>'),
  )
  expect(await measured({ indent: { left: 12.7, right: 5, firstLine: -6.35 } })).toEqual(
    properties('<w:ind w:left="720" w:right="283" w:hanging="360"/>'),
  )
})

it('leads the dots of empty blanks to the tab stops of the layout, the last to the margin', async () => {
  const children = [text('Sinh ngày: '), blank('ngaySinh'), text(' Dân tộc: '), blank('danToc')]
  const placed = placeBlanks({ type: 'paragraph', style: 'line', children }, 453.55)
  const [paragraph] = await written(...children)
  expect(paragraph?.content[0]).toEqual(
    xml(`
      <w:pPr>
        <w:pStyle w:val="Line"/>
        <w:tabs>
          <w:tab w:val="left" w:pos="${toTwips(placed.stops[0]?.position ?? 0)}" w:leader="dot"/>
          <w:tab w:val="right" w:pos="9071" w:leader="dot"/>
        </w:tabs>
      </w:pPr>`)[0],
  )
})

it('follows an answer by white space to the place of the next label', async () => {
  const [paragraph] = await written(
    text('Sinh ngày: '),
    blank('ngaySinh', '01/02/1960'),
    text(' Dân tộc: '),
    blank('danToc'),
  )
  expect(paragraph?.content[0]).toMatchObject({
    content: [
      { name: 'w:pStyle' },
      { content: [{ attributes: { 'w:val': 'left', 'w:leader': 'none' } }, { name: 'w:tab' }] },
    ],
  })
})

it('sets strong, emphasis, underline and superscript, also inside each other', async () => {
  const nested: Phrasing = {
    type: 'strong',
    children: [{ type: 'emphasis', children: [{ type: 'underline', children: [text('Độc lập')] }] }, text(' Tự do')],
  }
  expect(await written(nested, { type: 'superscript', children: [text('1')] })).toMatchObject([
    {
      content: [
        { name: 'w:pPr' },
        ...xml(`
          <w:r>
            <w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val="single"/></w:rPr>
            <w:t xml:space="preserve">Độc lập</w:t>
          </w:r>
          <w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve"> Tự do</w:t></w:r>
          <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">1</w:t></w:r>`),
      ],
    },
  ])
})

it('leaves to the style what the style gives', async () => {
  const [title] = await writtenBody({
    type: 'paragraph',
    style: 'title',
    children: [{ type: 'strong', children: [text('TỜ KHAI')] }],
  })
  expect(title?.content[1]).toEqual(xml('<w:r><w:t xml:space="preserve">TỜ KHAI</w:t></w:r>')[0])
})

it('writes text that means something to the docx library as text', async () => {
  for (const value of ['{default-bullet-numbering-0}', 'CURRENT', '<w:br/>', '&amp;', ']]>']) {
    const [paragraph] = await written(text(value))
    expect(textOf(paragraph)).toBe(value)
  }
})

const textOf = (node: Tree | string | undefined): string =>
  typeof node === 'object' ? node.content.map(textOf).join('') : (node ?? '')
