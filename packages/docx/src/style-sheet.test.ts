import { type StyleName, styles } from '@viet-ho/document'
import { expect, it } from 'vitest'
import { children, documentOf, partOf, toTree, xml } from '../test-support/read-docx.ts'
import { styleId } from './style-sheet.ts'

const sheet = await partOf(documentOf(), 'word/styles.xml')
const styleOf = (id: string) => children(sheet).find(({ attributes }) => attributes['w:styleId'] === id)
const written = (name: StyleName) => {
  const style = styleOf(styleId(name))
  return style && toTree(style)
}

it('writes every style of the document model by its Vietnamese name, each once', () => {
  const names = Object.keys(styles) as StyleName[]
  expect(names.map((name) => written(name)?.content.slice(0, 2))).toEqual(
    names.map((name) => xml(`<w:name w:val="${styles[name].name}"/><w:basedOn w:val="Normal"/>`)),
  )
  expect(children(sheet)).toHaveLength(names.length + 5) // the defaults, Normal, Normal Table, the gap, the numbers of footnotes
  expect(new Set(names.map(styleId)).size).toBe(names.length)
})

it('writes all that a style says, in the order of the schema', () => {
  expect(written('title')).toEqual(
    xml(`
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="Title">
        <w:name w:val="Tên giấy tờ"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr>
          <w:keepNext/>
          <w:spacing w:before="160" w:after="80" w:line="380" w:lineRule="exact"/>
          <w:jc w:val="center"/>
          <w:outlineLvl w:val="0"/>
        </w:pPr>
        <w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>
      </w:style>`)[0],
  )
})

it('sets Times New Roman and Vietnamese for all text, and nothing that moves words', () => {
  expect(children(sheet).slice(0, 1).map(toTree)).toEqual(
    xml(`
      <w:docDefaults>
        <w:rPrDefault>
          <w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
            <w:sz w:val="26"/><w:szCs w:val="26"/>
            <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/>
          </w:rPr>
        </w:rPrDefault>
        <w:pPrDefault>
          <w:pPr><w:widowControl/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr>
        </w:pPrDefault>
      </w:docDefaults>`),
  )
})

it('makes the gap after a table one point high', () => {
  const gap = styleOf('TableGap')
  expect(gap && toTree(gap).content).toContainEqual(
    xml(`
      <w:pPr>
        <w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>
        <w:jc w:val="both"/>
      </w:pPr>`)[0],
  )
})
