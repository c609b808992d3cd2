import type { Field, Flow } from '@viet-ho/document'
import { expect, it } from 'vitest'
import { descendants, documentOf, partOf, toTree, writtenBody, xml } from '../test-support/read-docx.ts'

const name: Field = { type: 'field', id: 'hoTen', label: 'Họ & tên', value: 'Trần Thị <Mẫu>' }
const line = (...fields: Field[]): Flow => ({ type: 'paragraph', style: 'line', children: fields })
const controlOf = async (field: Field) => (await writtenBody(line(field)))[0]?.content[2]

it('holds the answer, and carries label and id of the field', async () => {
  expect(await controlOf(name)).toEqual(
    xml(`
      <w:sdt>
        <w:sdtPr><w:alias w:val="Họ &amp; tên"/><w:tag w:val="hoTen"/><w:id w:val="1"/></w:sdtPr>
        <w:sdtContent><w:r><w:t xml:space="preserve">Trần Thị &lt;Mẫu&gt;</w:t></w:r></w:sdtContent>
      </w:sdt>`)[0],
  )
})

it('shows the dots of an empty blank as a placeholder', async () => {
  expect(await controlOf({ ...name, value: '' })).toEqual(
    xml(`
      <w:sdt>
        <w:sdtPr><w:alias w:val="Họ &amp; tên"/><w:tag w:val="hoTen"/><w:id w:val="1"/><w:showingPlcHdr/></w:sdtPr>
        <w:sdtContent><w:r><w:tab/></w:r></w:sdtContent>
      </w:sdt>`)[0],
  )
})

it('stands around all lines of an answer, and of an empty blank', async () => {
  expect(await controlOf({ ...name, value: 'một\n\nba' })).toMatchObject({
    content: [
      { name: 'w:sdtPr' },
      {
        content: xml(`
          <w:r><w:t xml:space="preserve">một</w:t></w:r>
          <w:r><w:br/></w:r><w:r><w:br/></w:r>
          <w:r><w:t xml:space="preserve">ba</w:t></w:r>`),
      },
    ],
  })
  expect(await controlOf({ ...name, value: '', lines: 2 })).toMatchObject({
    content: [{ name: 'w:sdtPr' }, { content: xml('<w:r><w:tab/></w:r><w:r><w:br/></w:r><w:r><w:tab/></w:r>') }],
  })
})

it('keeps a white blank as a place to type', async () => {
  expect(await controlOf({ ...name, value: '', dots: false })).toMatchObject({
    content: [{ name: 'w:sdtPr' }, xml('<w:sdtContent><w:r><w:t xml:space="preserve"/></w:r></w:sdtContent>')[0]],
  })
})

it('separates fields that touch', async () => {
  const fields = [name, { ...name, value: 'Ánh' }]
  const [paragraph] = await writtenBody({ type: 'paragraph', style: 'table-center', children: fields })
  const names = paragraph?.content.map((child) => (typeof child === 'string' ? child : child.name)) ?? []
  expect(names.filter((name) => name === 'w:sdt')).toHaveLength(2)
})

it('cuts a label to the length that Word takes', async () => {
  const document = await partOf(documentOf(line({ ...name, label: 'ơ'.repeat(70) })))
  expect(descendants(document, 'w:alias').map(toTree)).toEqual(xml(`<w:alias w:val="${'ơ'.repeat(64)}"/>`))
})
