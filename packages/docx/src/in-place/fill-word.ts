import { assertDocument, type Document } from '@viet-ho/document'
import { childOf, type XmlTree } from '../word/xml-tree.ts'
import { answersOfDocument } from './answers-of-document.ts'
import { ancestorOf, type Body, openBody } from './body.ts'
import { rowOf, tagParts } from './control.ts'
import { type FoundControl, findControls } from './controls-in.ts'
import { copyRows } from './copy-rows.ts'
import { applyEdits, type Edit } from './edits.ts'
import { setProperties } from './no-names.ts'
import { hasLegacyFonts } from './run-looks.ts'
import { documentPart, packWord, partText, setPartText, unpackWord, type WordParts } from './word-parts.ts'
import { strikeWords, type Writing, writeBox, writeText } from './write-answer.ts'

export interface FillOptions {
  readonly now: Date
  /** Whether a printed word is struck through: it stands for another choice than the one that was made. */
  readonly isStruck?: (id: string, option: string) => boolean
}

/**
 * Writes the answers of a paper into the controls of a Word file that `tagWord` made, each in the looks of its dots. What nobody answered stays as it is;
 * lines of dots below an answer go; a table gets as many rows as there are answers. Everything outside the controls stays byte for byte, but for the
 * properties, which name the software and nobody.
 * @throws DocxReadError when the file can't be read; DocumentError when `document` is not a valid tree; WordPlaceError when XML can't hold an answer.
 */
export function fillWord(bytes: Uint8Array, document: Document, options: FillOptions): Uint8Array {
  assertDocument(document)
  const answers = answersOfDocument(document)
  const parts = unpackWord(bytes)
  const blank = openBody(bytes, partText(parts, documentPart) ?? '')
  setPartText(parts, documentPart, copyRows(blank, findControls(blank), answers.rows))
  const body = openBody(packWord(parts, options.now), partText(parts, documentPart) ?? '')
  setPartText(parts, documentPart, applyEdits(body.xml, editsOf(body, answers, parts, options)))
  setProperties(parts, document.title, options.now)
  return packWord(parts, options.now)
}

function editsOf(
  body: Body,
  { values, boxes, rows }: ReturnType<typeof answersOfDocument>,
  parts: WordParts,
  { isStruck }: FillOptions,
): Edit[] {
  const controls = findControls(body)
  const digits = new Set(controls.map(({ tag }) => tagParts(tag)).flatMap((own) => (own?.nth === 1 ? [own.id] : [])))
  const font = hasLegacyFonts(parts) ? { font: 'Times New Roman' } : {}
  return controls.flatMap((control) => {
    const { id, option, nth } = tagParts(control.tag) ?? { id: '', option: '', nth: 0 }
    const { element, tag } = control
    const writing: Writing = { xml: body.xml, tag, ...font }
    if (control.kind === 'check-box')
      return writeBox(element, boxes.get(option === '' ? id : `${id}=${option}`) ?? false, writing)
    if (control.kind === 'words') return isStruck?.(id, option) ? strikeWords(element, writing) : []
    const answer = answerFor(id, nth)
    if (answer === '') return []
    if (nth > 1 && !digits.has(id)) return dropLine(body, control, controls, writing)
    return writeText(element, spaced(body, control, answer), writing, paragraphOf(body, control))
  })

  function answerFor(id: string, nth: number): string {
    const row = rowOf(id)
    if (row?.column === '#') return row.row <= (rows.get(row.list) ?? 0) ? String(row.row) : ''
    const value = values.get(id) ?? ''
    return digits.has(id) ? ([...value.replace(/[^\p{L}\d]/gu, '')][nth - 1] ?? '') : value
  }
}

const paragraphOf = (body: Body, { paragraph }: FoundControl): XmlTree | undefined =>
  body.paragraphs.get(paragraph)?.element

/** An answer parted from the words that touch its dots: "Số:……ngày". */
function spaced(body: Body, { paragraph, from, to }: FoundControl, answer: string): string {
  const text = body.paragraphs.get(paragraph)?.text ?? ''
  const before = /[\p{L}\p{N}:;,)]$/u.test(text.slice(0, from)) ? ' ' : ''
  const after = /^[\p{L}(]/u.test(text.slice(to)) ? ' ' : ''
  return `${before}${answer}${after}`
}

/** What a line of dots may hold beside its control, and go with it. */
const mayGo: ReadonlySet<string> = new Set(['w:pPr', 'w:proofErr', 'w:sdt', 'w:r'])

/** Takes away a line of a blank that is answered above: its paragraph, where nothing else stands in it and another one is left, else its dots. */
function dropLine(body: Body, control: FoundControl, controls: readonly FoundControl[], writing: Writing): Edit[] {
  const line = body.paragraphs.get(control.paragraph)
  const parent = line && body.parents.get(line.element)
  const isFirst = controls.some((other) => other.paragraph === control.paragraph && !isContinuation(other))
  const rest = line ? line.text.slice(0, control.from) + line.text.slice(control.to) : ''
  const siblings = parent?.children ?? []
  const before = line && siblings[siblings.indexOf(line.element) - 1]
  const isBare =
    line !== undefined &&
    /^[\s.;,…]*$/.test(rest) &&
    line.element.children.every(({ name }) => mayGo.has(name)) &&
    childOf(childOf(line.element, 'w:pPr'), 'w:sectPr') === undefined &&
    ancestorOf(body, control.element, ({ name }) => name === 'w:p') === line.element
  if (isBare && !isFirst && before?.name === 'w:p')
    return [{ start: line.element.start, end: line.element.end, text: '' }]
  return writeText(control.element, '', writing, line?.element)
}

const isContinuation = ({ tag }: FoundControl) => (tagParts(tag)?.nth ?? 0) > 1
