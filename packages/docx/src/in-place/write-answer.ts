import { checkBoxGlyph } from '@viet-ho/document'
import { childOf, childrenOf, descendantOf, type XmlTree } from '../word/xml-tree.ts'
import { boxFont } from './control-xml.ts'
import type { Edit } from './edits.ts'
import { inFont, looksOf } from './run-looks.ts'
import { contentRange, escapeXml } from './xml-text.ts'

export interface Writing {
  readonly xml: string
  /** The tag of the control, for errors. */
  readonly tag: string
  /** The font to write in, where the file's own has other letters. */
  readonly font?: string
}

/** What stands in a control instead of its dots: words in the looks of its first run. */
export function writeText(control: XmlTree, answer: string, writing: Writing, holder: XmlTree | undefined): Edit[] {
  const { xml, tag, font } = writing
  const run = descendantOf(childOf(control, 'w:sdtContent') ?? control, 'w:r')
  const own = looksOf(xml, run ?? childOf(holder, 'w:pPr'))
  const looks = font === undefined ? own : inFont(own, font)
  const lines = answer.split('\n').map((line) =>
    line
      .split('\t')
      .map((piece) => textOf(piece, tag))
      .join('<w:tab/>'),
  )
  return setContent(
    control,
    answer === '' ? `<w:r>${looks}</w:r>` : `<w:r>${looks}${lines.join('<w:br/>')}</w:r>`,
    writing,
  )
}

const textOf = (text: string, tag: string) =>
  text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text, tag)}</w:t>`

/** Ticks a box; one that stays unticked stays as it was drawn. */
export function writeBox(control: XmlTree, isChecked: boolean, writing: Writing): Edit[] {
  const { xml } = writing
  const state = childOf(childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox'), 'w14:checked')
  const wasChecked = ['1', 'true', 'on'].includes(state?.attributes.get('w14:val') ?? '0')
  if (!state || wasChecked === isChecked) return []
  const run = descendantOf(control, 'w:r')
  const looks = inFont(looksOf(xml, run), boxFont)
  return [
    { start: state.start, end: state.end, text: `<w14:checked w14:val="${isChecked ? 1 : 0}"/>` },
    ...setContent(control, `<w:r>${looks}<w:t>${checkBoxGlyph(isChecked)}</w:t></w:r>`, writing),
  ]
}

/** Strikes the words of a control through. */
export function strikeWords(control: XmlTree, { xml }: Writing): Edit[] {
  return runsIn(control).map((run): Edit => {
    const looks = childOf(run, 'w:rPr')
    const range = contentRange(xml, looks ?? run)
    if (!range)
      return { start: (looks ?? run).start, end: (looks ?? run).end, text: looks ? '<w:rPr><w:strike/></w:rPr>' : '' }
    if (!looks) return { start: range.start, end: range.start, text: '<w:rPr><w:strike/></w:rPr>' }
    // The schema wants it after these.
    const before = looks.children
      .filter(({ name }) =>
        ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:caps', 'w:smallCaps'].includes(name),
      )
      .at(-1)
    const old = childOf(looks, 'w:strike')
    if (old) return { start: old.start, end: old.end, text: '<w:strike/>' }
    const start = before?.end ?? range.start
    return { start, end: start, text: '<w:strike/>' }
  })
}

function runsIn(element: XmlTree): XmlTree[] {
  return element.children.flatMap((child) => (child.name === 'w:r' ? [child] : runsIn(child)))
}

function setContent(control: XmlTree, runs: string, { xml }: Writing): Edit[] {
  const content = childOf(control, 'w:sdtContent')
  const placeholder = childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')
  const edits: Edit[] = placeholder ? [{ start: placeholder.start, end: placeholder.end, text: '' }] : []
  if (!content)
    return [
      ...edits,
      {
        start: control.end - '</w:sdt>'.length,
        end: control.end - '</w:sdt>'.length,
        text: `<w:sdtContent>${runs}</w:sdtContent>`,
      },
    ]
  const paragraph = descendantOf(content, 'w:p')
  // Around whole paragraphs, as people make controls in Word: the first of them takes the answer.
  for (const other of childrenOf(content, 'w:p'))
    if (other !== paragraph) edits.push({ start: other.start, end: other.end, text: '' })
  const holder = paragraph ?? content
  const name = paragraph ? 'w:p' : 'w:sdtContent'
  const range = contentRange(xml, holder)
  if (!range) return [...edits, { start: holder.start, end: holder.end, text: `<${name}>${runs}</${name}>` }]
  const start = (paragraph && childOf(paragraph, 'w:pPr')?.end) ?? range.start
  return [...edits, { start, end: range.end, text: runs }]
}
