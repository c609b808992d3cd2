import { expect, it } from 'vitest'
import { documentOf, partOf, toTree, xml } from '../test-support/read-docx.ts'

it('names the paper, the software and the day, and no person', async () => {
  const properties = await partOf({ ...documentOf(), title: 'Đơn <1> & "2"' }, 'docProps/core.xml')
  expect(toTree(properties).content).toEqual(
    xml(`
      <dc:title>Đơn &lt;1&gt; &amp; "2"</dc:title>
      <dc:creator>Viết hộ</dc:creator>
      <dc:language>vi</dc:language>
      <dcterms:created xsi:type="dcterms:W3CDTF">2026-11-24T08:30:10.000Z</dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-24T08:30:10.000Z</dcterms:modified>`),
  )
})
