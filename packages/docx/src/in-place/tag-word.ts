import { childOf, type XmlTree } from '../word/xml-tree.ts'
import { ancestorOf, type Body, type BodyParagraph, openBody, type Stretch } from './body.ts'
import { type Control, longestTag, tagParts } from './control.ts'
import { controlTags, freshIds, withBoxNamespace } from './control-xml.ts'
import { findControls } from './controls-in.ts'
import { applyEdits, type Edit } from './edits.ts'
import { fieldDepths } from './field-depths.ts'
import { dropNames } from './no-names.ts'
import { ownControl, retag } from './retag.ts'
import { looksOf } from './run-looks.ts'
import { type Mark, splitRun } from './split-run.ts'
import { documentPart, packWord, partText, setPartText, unpackWord } from './word-parts.ts'
import { WordPlaceError } from './word-place-error.ts'
import { contentRange, sourceOf, startTag } from './xml-text.ts'

/**
 * Puts content controls into a Word file, and changes nothing else of it: the letters stay as they are, in the looks that they had, and so do all
 * other parts but the properties, which then name nobody. A control of the office's own around just such a place is given the tag. A blank that runs through several elements of the file gets a control in each: `hoTen`, `hoTen#2`.
 * The same file and controls always give the same bytes.
 * @throws DocxReadError when the file can't be read; WordPlaceError when a control has no place in it.
 */
export function tagWord(bytes: Uint8Array, controls: readonly Control[]): Uint8Array {
  const parts = unpackWord(bytes)
  const xml = partText(parts, documentPart) ?? ''
  const body = openBody(bytes, xml)
  const tagger = new Tagger(body)
  for (const control of inOrder(controls)) tagger.add(control)
  setPartText(parts, documentPart, applyEdits(xml, tagger.edits()))
  dropNames(parts)
  const tagged = packWord(parts, new Date(Date.UTC(2000, 0, 1)))
  assertSame(body, openBody(tagged, partText(parts, documentPart) ?? ''), controls)
  return tagged
}

function inOrder(controls: readonly Control[]): Control[] {
  const sorted = [...controls].sort((a, b) => a.paragraph - b.paragraph || a.from - b.from || a.to - b.to)
  for (const [index, control] of sorted.entries()) {
    const { tag, paragraph, from } = control
    const before = sorted[index - 1]
    if (tag.length > longestTag || !tagParts(tag))
      throw new WordPlaceError('wrong-tag', tag, `${JSON.stringify(tag)} can be no tag.`)
    if (before?.paragraph === paragraph && from < before.to)
      throw new WordPlaceError('places-overlap', tag, `${before.tag} and ${tag} overlap.`)
  }
  return sorted
}

/** Word's own kinds of controls that hold plain text, and nothing else. */
const plainControls = [
  'w:text',
  'w:date',
  'w:comboBox',
  'w:dropDownList',
  'w:picture',
  'w14:checkbox',
  'w:showingPlcHdr',
]

class Tagger {
  readonly #body: Body
  readonly #nextId: () => number
  readonly #depths: ReadonlyMap<XmlTree, number>
  readonly #marks = new Map<XmlTree, { readonly shown: string; readonly marks: Mark[] }>()
  readonly #edits: Edit[] = []
  #hasBoxes = false

  constructor(body: Body) {
    this.#body = body
    this.#nextId = freshIds(body.xml)
    this.#depths = fieldDepths(body.root)
  }

  add(control: Control): void {
    const { paragraph: number, from, to, tag, kind } = control
    const paragraph = this.#body.paragraphs.get(number)
    const isWhole = paragraph && from <= to && from >= 0 && to <= paragraph.text.length
    if (!isWhole || [from, to].some((at) => isInsideLetter(paragraph.text, at))) {
      throw new WordPlaceError('no-such-place', tag, `Paragraph ${number} has no letters ${from} to ${to}.`)
    }
    if (kind === 'check-box') {
      if (!/^[☐☑]$/.test(paragraph.text.slice(from, to)))
        throw new WordPlaceError('no-tick-box', tag, `No one tick box stands in paragraph ${number} at ${from}.`)
      this.#hasBoxes = true
    }
    if (from === to) this.#addEmpty(control, paragraph)
    else this.#addAround(control, paragraph)
  }

  edits(): Edit[] {
    const { xml, root } = this.#body
    const runs = [...this.#marks].map(
      ([run, { shown, marks }]): Edit => ({ start: run.start, end: run.end, text: splitRun(xml, run, shown, marks) }),
    )
    const { text } = startTag(xml, root)
    const declared: Edit[] = this.#hasBoxes
      ? [{ start: root.start, end: root.start + text.length, text: withBoxNamespace(text) }]
      : []
    return [...declared, ...this.#edits, ...runs]
  }

  #addAround(control: Control, paragraph: BodyParagraph): void {
    const { stretches, text } = paragraph
    const { from, to, tag } = control
    const touched = stretches.filter((stretch) => stretch.from < to && stretch.from + stretch.text.length > from)
    const covered = touched.reduce(
      (sum, stretch) => sum + Math.min(to, endOf(stretch)) - Math.max(from, stretch.from),
      0,
    )
    if (covered < to - from)
      throw new WordPlaceError('no-such-place', tag, 'What stands there is no text: a note, a number of a page.')
    const isChecked = text.slice(from, to) === '☑'
    const [begin] = touched
    const own = begin && ownControl(this.#body, control, stretches, begin.run)
    if (own) {
      this.#edits.push(...retag(this.#body.xml, own, control))
      return
    }
    for (const [index, group] of this.#groups(touched, tag).entries()) {
      const [first] = group
      const last = group.at(-1)
      if (!first || !last) continue
      this.#assertOpen(first.run, tag)
      const looks = looksOf(this.#body.xml, first.run)
      const named =
        index === 0 ? control : { ...control, tag: `${tag.replace(/#\d+$/, '')}#${(tagParts(tag)?.nth || 1) + index}` }
      const tags = controlTags(named, this.#nextId(), looks, isChecked)
      this.#mark(paragraph, first, { at: Math.max(0, from - first.from), order: 'begin', text: tags.begin, tag })
      this.#mark(paragraph, last, { at: Math.min(to, endOf(last)) - last.from, order: 'end', text: tags.end, tag })
    }
  }

  /** An empty control after the letter before it, or at the beginning of the paragraph. */
  #addEmpty(control: Control, paragraph: BodyParagraph): void {
    const { element, stretches } = paragraph
    const { from, tag } = control
    const { xml } = this.#body
    const before = stretches.find((stretch) => stretch.from < from && endOf(stretch) >= from)
    const holder = before?.run ?? childOf(element, 'w:pPr')
    const looks = looksOf(xml, holder)
    const { begin, end } = controlTags(control, this.#nextId(), looks, false)
    const text = `${begin}<w:r>${looks}</w:r>${end}`
    if (before) {
      this.#assertOpen(before.run, tag)
      this.#mark(paragraph, before, { at: from - before.from, order: 'whole', text, tag })
      return
    }
    if (from > 0) throw new WordPlaceError('no-such-place', tag, 'What stands before it is no text.')
    const properties = childOf(element, 'w:pPr')
    const { text: own, isWhole } = startTag(xml, element)
    if (isWhole)
      this.#edits.push({ start: element.start, end: element.end, text: `${own.replace(/\s*\/>$/, '>')}${text}</w:p>` })
    else {
      const start = properties?.end ?? contentRange(xml, element)?.start ?? element.end
      this.#edits.push({ start, end: start, text })
    }
  }

  /** @param mark - at letters of the stretch */
  #mark({ stretches }: BodyParagraph, { run, offset }: Stretch, mark: Mark): void {
    const shown = stretches.filter((stretch) => stretch.run === run).map(({ text }) => text)
    const known = this.#marks.get(run) ?? { shown: shown.join(''), marks: [] }
    known.marks.push({ ...mark, at: mark.at + offset })
    this.#marks.set(run, known)
  }

  /** Stretches in one element, with nothing between them that a control must not divide. */
  #groups(stretches: readonly Stretch[], tag: string): Stretch[][] {
    const { parents, xml } = this.#body
    const groups: Stretch[][] = []
    for (const stretch of stretches) {
      const last = groups.at(-1)?.at(-1)
      const isSame = last && parents.get(last.run) === parents.get(stretch.run)
      if (isSame && !/<w:fldChar\b/.test(xml.slice(last.run.start, stretch.run.end))) groups.at(-1)?.push(stretch)
      else groups.push([stretch])
    }
    for (const { run } of stretches) {
      if (/<w:fldChar\b/.test(sourceOf(xml, run)))
        throw new WordPlaceError('in-field', tag, 'A field begins or ends there.')
    }
    return groups
  }

  #assertOpen(run: XmlTree, tag: string): void {
    const field = ancestorOf(this.#body, run, ({ name }) => name === 'w:fldSimple')
    if (field || (this.#depths.get(run) ?? 0) > 0)
      throw new WordPlaceError('in-field', tag, 'The place is inside a field.')
    const control = ancestorOf(this.#body, run, (ancestor) => {
      const properties = ancestor.name === 'w:sdt' ? childOf(ancestor, 'w:sdtPr') : undefined
      return plainControls.some((name) => childOf(properties, name) !== undefined)
    })
    if (control) throw new WordPlaceError('in-control', tag, 'The place is inside a content control.')
  }
}

const endOf = ({ from, text }: Stretch) => from + text.length

/** Between the halves of a surrogate pair, or before the mark of a letter. */
const isInsideLetter = (text: string, at: number) => at > 0 && /^(?:[\udc00-\udfff]|\p{M})/u.test(text.slice(at))

/** A guard: whatever the file was like, its letters are where they were, and every control is there. */
function assertSame(before: Body, after: Body, controls: readonly Control[]): void {
  for (const [number, { text }] of before.paragraphs) {
    if (after.paragraphs.get(number)?.text !== text)
      throw new WordPlaceError('text-differs', '', `Paragraph ${number} would read otherwise.`)
  }
  const found = new Set(findControls(after).map(({ tag }) => tag))
  for (const { tag } of controls)
    if (!found.has(tag)) throw new WordPlaceError('no-such-place', tag, `The run of ${tag} holds another control.`)
}
