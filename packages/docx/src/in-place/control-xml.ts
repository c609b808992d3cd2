import { checkBoxGlyph } from '@viet-ho/document'
import { type Control, longestTag } from './control.ts'
import { escapeXml } from './xml-text.ts'

/** Part of Windows; Times New Roman has no tick boxes. */
export const boxFont = 'Segoe UI Symbol'

/**
 * What stands before and after the runs of a control (ISO/IEC 29500-1, 17.5.2; [MS-DOCX] 2.5.1). Dots are its placeholder: one click takes them all.
 * @param looks - `w:rPr` of what is typed into it
 */
export function controlTags(
  control: Pick<Control, 'tag' | 'title' | 'kind'>,
  id: number,
  looks: string,
  isChecked: boolean,
): { readonly begin: string; readonly end: string } {
  const kinds = { text: '<w:showingPlcHdr/>', words: '', 'check-box': checkBox(isChecked) }
  const names = `${controlNames(control)}<w:id w:val="${id}"/>`
  return {
    begin: `<w:sdt><w:sdtPr>${looks}${names}${kinds[control.kind]}</w:sdtPr><w:sdtContent>`,
    end: '</w:sdtContent></w:sdt>',
  }
}

/** The title of a control, cut to what Word takes, and its tag. */
export function controlNames({ title, tag }: Pick<Control, 'tag' | 'title'>): string {
  const short = title
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestTag)
    .replace(/[\ud800-\udbff]$/, '')
  return `<w:alias w:val="${escapeXml(short, tag)}"/><w:tag w:val="${escapeXml(tag)}"/>`
}

function checkBox(isChecked: boolean): string {
  const state = (name: string, checked: boolean) =>
    `<w14:${name} w14:val="${(checkBoxGlyph(checked).codePointAt(0) ?? 0).toString(16).toUpperCase()}" w14:font="${boxFont}"/>`
  return `<w14:checkbox><w14:checked w14:val="${isChecked ? 1 : 0}"/>${state('checkedState', true)}${state('uncheckedState', false)}</w14:checkbox>`
}

const microsoft = 'http://schemas.microsoft.com/office/word/2010/wordml'
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** The start tag of the document with the namespace of tick boxes, which older readers may skip. */
export function withBoxNamespace(tag: string): string {
  let written = tag
  const add = (attribute: string) => {
    written = written.replace(/\s*>$/, ` ${attribute}>`)
  }
  if (!/\sxmlns:w14=/.test(written)) add(`xmlns:w14="${microsoft}"`)
  if (!/\sxmlns:mc=/.test(written)) add(`xmlns:mc="${compatibility}"`)
  const ignorable = /\smc:Ignorable="([^"]*)"/.exec(written)
  if (!ignorable) add('mc:Ignorable="w14"')
  else if (!ignorable[1]?.split(/\s+/).includes('w14'))
    written = written.replace(ignorable[0], ` mc:Ignorable="${`${ignorable[1]} w14`.trim()}"`)
  return written
}

/** Ids that no control of the file has, the same for the same file. */
export function freshIds(xml: string): () => number {
  const taken = new Set([...xml.matchAll(/<w:id\s+w:val="(-?\d+)"/g)].map(([, id]) => Number(id)))
  let last = 1_000_000
  return () => {
    do last += 1
    while (taken.has(last))
    return last
  }
}
