import { type CheckBox, checkBoxGlyph } from '@viet-ho/document'
import { type IRunPropertiesOptions, TextRun } from 'docx'
import { structuredDocumentTag } from './content-control.ts'
import { XmlElement } from './xml-element.ts'

/** Part of Windows, with boxes about as wide as those of the PDF. Times New Roman has none. */
const symbolFont = 'Segoe UI Symbol'

/**
 * A tick box that a click ticks in Word 2010 and later ([MS-DOCX] 2.5.1, `w14:checkbox`). Its tag names the option after the
 * field: `gioiTinh=nam`; a yes/no field has no option and only its id.
 */
export function checkBoxControl(id: number, box: CheckBox, properties: IRunPropertiesOptions): XmlElement[] {
  return structuredDocumentTag({
    id,
    label: box.label,
    tag: box.option === '' ? box.id : `${box.id}=${box.option}`,
    properties: [
      new XmlElement('w14:checkbox', {}, [
        new XmlElement('w14:checked', { 'w14:val': box.checked ? 1 : 0 }),
        state('w14:checkedState', true),
        state('w14:uncheckedState', false),
      ]),
    ],
    runs: [new TextRun({ ...properties, text: checkBoxGlyph(box.checked), font: symbolFont })],
  })
}

function state(name: string, checked: boolean): XmlElement {
  const codePoint = checkBoxGlyph(checked).codePointAt(0) ?? 0
  return new XmlElement(name, { 'w14:val': codePoint.toString(16).toUpperCase(), 'w14:font': symbolFont })
}
