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
export function contentControl(id: number, field: Control, runs: readonly XmlComponent[]): XmlElement[] {
  // Of digit boxes a click must not take the whole: typing would replace the boxes.
  const placeholder = field.type === 'field' && field.value === '' ? [new XmlElement('w:showingPlcHdr')] : []
  return structuredDocumentTag({ id, label: field.label, tag: field.id, properties: placeholder, runs })
}

/** Bookmarks that Word does not list begin with `_`. */
const bookmarkName = (id: number): string => `_vh${id}`

/** The id of the control that a bookmark of this name stands around. */
export function controlOfBookmark(name: string): number | undefined {
  const [, id] = /^_vh(\d+)$/.exec(name) ?? []
  return id === undefined ? undefined : Number(id)
}

/**
 * ISO/IEC 29500-1, 17.5.2. `id` must be unique in the file. LibreOffice 7.4 keeps the control but loses its tag; it keeps the hidden bookmark around it,
 * by which `readDocx` knows the control again.
 */
export function structuredDocumentTag(control: {
  readonly id: number
  readonly label: string
  readonly tag: string
  readonly properties: readonly XmlComponent[]
  readonly runs: readonly XmlComponent[]
}): XmlElement[] {
  const { id, label, tag, properties, runs } = control
  return [
    new XmlElement('w:bookmarkStart', { 'w:id': id, 'w:name': bookmarkName(id) }),
    new XmlElement('w:sdt', {}, [
      new XmlElement('w:sdtPr', {}, [
        new XmlElement('w:alias', { 'w:val': label.slice(0, longestTitle) }),
        new XmlElement('w:tag', { 'w:val': tag }),
        new XmlElement('w:id', { 'w:val': id }),
        ...properties,
      ]),
      new XmlElement('w:sdtContent', {}, runs),
    ]),
    new XmlElement('w:bookmarkEnd', { 'w:id': id }),
  ]
}
