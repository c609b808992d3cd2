import { DocxReadError } from '../read/docx-read-error.ts'
import type { Context, Control } from './context.ts'
import { readDrawing } from './drawing.ts'
import { type Field, fieldMeaning, isHidden } from './fields.ts'
import { type RunProperties, readRunProperties } from './properties.ts'
import { placeOf, type RawInline, type RunPlace, readSymbolInline, readText } from './run-text.ts'
import { readControl } from './sdt.ts'
import { childOf, firstWords, isOn, type XmlTree } from './xml-tree.ts'

/** Elements that only wrap what they hold; insertions count as accepted. */
const wrappers: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
])

const deepestFields = 100

/**
 * What stands in a paragraph.
 * @param resolve - gives a run's own properties with all that they inherit
 */
export function readInlines(
  elements: readonly XmlTree[],
  context: Context,
  resolve: (own: RunProperties) => RunProperties,
): RawInline[] {
  const inlines: RawInline[] = []
  const { fields, losses } = context

  function read(element: XmlTree, control: Control | undefined): void {
    const { name, children, attributes } = element
    if (name === 'w:r') readRun(element, control)
    else if (wrappers.has(name)) readAll(children, control)
    else if (name === 'w:sdt') readAll(childOf(element, 'w:sdtContent')?.children ?? [], readControl(element, control))
    else if (name === 'w:hyperlink') {
      if (attributes.has('r:id')) losses.add('link-target', firstWords(element))
      readAll(children, control)
    } else if (name === 'w:fldSimple') {
      const form = childOf(element, 'w:ffData')
      const field: Field = { instruction: attributes.get('w:instr') ?? '', phase: 'code', isReplaced: false, form }
      fields.push(field)
      settle(field, { run: resolve({}), control, source: undefined })
      readAll(children, control)
      fields.pop()
    } else if (name === 'm:oMath' || name === 'm:oMathPara') losses.add('equation', firstWords(element))
  }

  function readAll(children: readonly XmlTree[], control: Control | undefined): void {
    for (const child of children) read(child, control)
  }

  function readRun(element: XmlTree, control: Control | undefined): void {
    const place: RunPlace = {
      run: resolve(readRunProperties(childOf(element, 'w:rPr'))),
      control,
      source: context.numbers && { start: element.start, end: element.end },
    }
    for (const [index, child] of element.children.entries()) {
      if (readFieldPart(child, place)) continue
      if (isHidden(fields)) continue
      if (place.run.hidden) {
        if (child.text !== '') losses.add('hidden-text', child.text)
        continue
      }
      if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference') {
        const hasOwnMark = isOn(child.attributes.get('w:customMarkFollows') ?? '0')
        const rest = element.children.slice(index + 1)
        readNote(child, hasOwnMark ? textOf(rest, place) : undefined)
        if (hasOwnMark) return
      } else add(readRunContent(child, place, context))
    }
  }

  function readNote({ name, attributes }: XmlTree, ownMark: string | undefined): void {
    const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    const note = context.note(kind, attributes.get('w:id') ?? '', ownMark)
    if (note) inlines.push(note)
  }

  const textOf = (children: readonly XmlTree[], place: RunPlace): string =>
    children
      .flatMap((child) => readRunContent(child, place, context))
      .map((inline) => (inline.type === 'raw-text' ? inline.raw : ''))
      .join('')

  /** Of the runs in a control that is a tick box, the first stands for all. */
  function add(read: readonly RawInline[]): void {
    for (const inline of read) {
      const last = inlines.at(-1)
      const isSame =
        inline.type === 'check-box' &&
        inline.by === 'control' &&
        last?.type === 'check-box' &&
        last.control === inline.control
      if (!isSame) inlines.push(inline)
    }
  }

  /** @returns whether `element` is a part of a field. */
  function readFieldPart({ name, attributes, children, text }: XmlTree, place: RunPlace): boolean {
    const field = fields.at(-1)
    if (name === 'w:instrText') {
      if (field?.phase === 'code') field.instruction += text
      return true
    }
    if (name !== 'w:fldChar') return false
    const type = attributes.get('w:fldCharType')
    if (type === 'begin') {
      if (fields.length >= deepestFields) {
        throw new DocxReadError('hostile-xml', `Over ${deepestFields} fields stand in each other.`)
      }
      const form = children.find((child) => child.name === 'w:ffData')
      fields.push({ instruction: '', phase: 'code', isReplaced: false, form })
    } else if (field) {
      if (field.phase === 'code') settle(field, place)
      if (type === 'end') fields.pop()
    }
    return true
  }

  /** The code of `field` is whole: writes what stands for it, unless its result does. */
  function settle(field: Field, place: RunPlace): void {
    field.phase = 'result'
    if (isHidden(fields)) return
    const meaning = fieldMeaning(field)
    if (meaning.type === 'link') losses.add('link-target', '')
    else if (meaning.type === 'other') losses.add('field-code', '')
    else if (meaning.type !== 'result') {
      field.isReplaced = true
      if (meaning.type === 'check-box') {
        add([{ type: 'check-box', checked: meaning.checked, by: 'form-field', ...placeOf(place) }])
      } else if (meaning.type === 'symbol') add(readSymbolInline(meaning.code, meaning.font, place, context))
      else add([{ type: meaning.type }])
    }
  }

  readAll(elements, context.control)
  // A field whose end is missing does not swallow the rest of the paper.
  for (const field of fields) {
    field.phase = 'result'
    field.isReplaced = false
  }
  return inlines
}

/** What one element of a run stands for. */
function readRunContent(element: XmlTree, place: RunPlace, context: Context): RawInline[] {
  const { name, attributes, text } = element
  switch (name) {
    case 'w:t':
      return readTextWithBreaks(text, place, context)
    case 'w:tab':
    case 'w:ptab':
      return [{ type: 'tab', underline: place.run.underline ?? false, ...placeOf(place) }]
    case 'w:br':
      if (attributes.get('w:type') === 'page') return [{ type: 'page-break' }]
      return [{ type: 'line-break', ...placeOf(place) }]
    case 'w:cr':
      return [{ type: 'line-break', ...placeOf(place) }]
    case 'w:noBreakHyphen':
      return readText('\u2011', place, context)
    case 'w:pgNum':
      return [{ type: 'page-number' }]
    case 'w:sym': {
      const code = Number.parseInt(attributes.get('w:char') ?? '', 16)
      return readSymbolInline(Number.isNaN(code) ? 0 : code, attributes.get('w:font') ?? '', place, context)
    }
    case 'w:commentReference':
      context.losses.add('comment', '')
      return []
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      return readDrawing(element, place, context)
    default:
      return []
  }
}

/** Text may hold tabs and line ends of its own: Word shows the first as tabs, the second as spaces. Soft hyphens are not seen. */
function readTextWithBreaks(text: string, place: RunPlace, context: Context): RawInline[] {
  const pieces = text
    .replace(/[\r\n]/g, ' ')
    .replaceAll('\u00ad', '')
    .split('\t')
  return pieces.flatMap((piece, index): RawInline[] => [
    ...(index === 0 ? [] : [{ type: 'tab', underline: place.run.underline ?? false, ...placeOf(place) } as const]),
    ...readText(piece, place, context),
  ])
}
