import type { Control } from '@viet-ho/layout'
import type { XmlComponent } from 'docx'
import { XmlElement } from './xml-element.ts'

/** Word refuses a longer title or tag. Ids are kept within it by `checkDocument`; a label may be cut, since nothing is read from it. */
const longestTitle = 64

/**
 * `w:sdt` inside a line: Word shows the field's label on it, programs find the field by its tag. An empty blank shows as a placeholder,
 * so that one click takes the whole of its dots and typing replaces them.
 *
 * It is a rich text control although answers are plain: LibreOffice 7.4 moves a line break inside a `w:text` control in front of it.
 */
export function contentControl(id: number, field: Control, runs: readonly XmlComponent[]): XmlElement {
  // Of digit boxes a click must not take the whole: typing would replace the boxes.
  const placeholder = field.type === 'field' && field.value === '' ? [new XmlElement('w:showingPlcHdr')] : []
  return structuredDocumentTag({ id, label: field.label, tag: field.id, properties: placeholder, runs })
}

/** ISO/IEC 29500-1, 17.5.2. `id` must be unique in the file. */
export function structuredDocumentTag(control: {
  readonly id: number
  readonly label: string
  readonly tag: string
  readonly properties: readonly XmlComponent[]
  readonly runs: readonly XmlComponent[]
}): XmlElement {
  return new XmlElement('w:sdt', {}, [
    new XmlElement('w:sdtPr', {}, [
      new XmlElement('w:alias', { 'w:val': control.label.slice(0, longestTitle) }),
      new XmlElement('w:tag', { 'w:val': control.tag }),
      new XmlElement('w:id', { 'w:val': control.id }),
      ...control.properties,
    ]),
    new XmlElement('w:sdtContent', {}, control.runs),
  ])
}
