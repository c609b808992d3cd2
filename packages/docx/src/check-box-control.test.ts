import type { CheckBox } from '@viet-ho/document'
import { expect, it } from 'vitest'
import { writtenBody, xml } from '../test-support/read-docx.ts'

const box: CheckBox = { type: 'check-box', id: 'gioiTinh', label: 'Giới tính', option: 'nu', checked: true }
const controlOf = async (node: CheckBox) =>
  (await writtenBody({ type: 'paragraph', style: 'line', children: [node] }))[0]?.content[2]

it('is a check box of Word, tagged with its field and option', async () => {
  expect(await controlOf(box)).toEqual(
    xml(`
      <w:sdt>
        <w:sdtPr>
          <w:alias w:val="Giới tính"/><w:tag w:val="gioiTinh=nu"/><w:id w:val="1"/>
          <w14:checkbox>
            <w14:checked w14:val="1"/>
            <w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/>
            <w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/>
          </w14:checkbox>
        </w:sdtPr>
        <w:sdtContent>
          <w:r>
            <w:rPr>
              <w:rFonts w:ascii="Segoe UI Symbol" w:cs="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/>
            </w:rPr>
            <w:t xml:space="preserve">☑</w:t>
          </w:r>
        </w:sdtContent>
      </w:sdt>`)[0],
  )
})

it('shows an empty box, and has the plain field id where there is no option', async () => {
  const control = JSON.stringify(await controlOf({ ...box, option: '', checked: false }))
  expect(control).toContain('"w:val":"gioiTinh"')
  expect(control).toContain('"w14:val":"0"')
  expect(control).toContain('☐')
})
