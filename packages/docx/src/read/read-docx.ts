import { assertDocument, type CheckBox, type Document, visit } from '@viet-ho/document'
import type { Control } from '@viet-ho/layout'
import { toDocx } from '../to-docx.ts'
import { compareParagraphs, type FixedTextChange } from './compare-paragraphs.ts'
import { openParts } from './open-parts.ts'
import { readParagraphs, type Stretch } from './read-paragraphs.ts'

/** What stands in a Word file that `toDocx` wrote, after people worked on it. */
export interface ReadPaper {
  /** Answers by field id, as printed; '' is an empty blank. Of a field printed several times, the place that was changed counts. */
  readonly values: ReadonlyMap<string, string>
  /** Ticked or not, by field id and option: `gioiTinh=nam`; a yes/no field by its id alone. */
  readonly boxes: ReadonlyMap<string, boolean>
  /** Fields printed in several places that were changed to different answers. */
  readonly conflicts: readonly string[]
  /** Fields, or options as in `boxes`, whose place in the file is gone. */
  readonly lost: readonly string[]
  /** What was changed outside the fields. Headers and footers are not compared. */
  readonly changes: readonly FixedTextChange[]
}

/**
 * Reads the answers back from `bytes`, a Word file that `toDocx` wrote from `original`, also after a person edited it in Word or saved it in
 * LibreOffice; and says which fixed words are no longer those of `original`.
 * @param written - the file as it was written, where `fillWord` wrote it from `original` into the office's own file
 * @throws DocxReadError when `bytes` cannot be read as a Word file; DocumentError when `original` is not a valid tree.
 */
export async function readDocx(bytes: Uint8Array, original: Document, written?: Uint8Array): Promise<ReadPaper> {
  assertDocument(original)
  const controls = controlsOf(original)
  const found = readFile(bytes, controls)
  const before = readFile(written ?? (await toDocx(original, { now: new Date(0) })), controls)
  const changes = compareParagraphs(before.paragraphs, found.paragraphs)
  if (written === undefined) return { ...answersOf(controls, found.answers), changes }
  // An empty control holds nothing that could be found, in the file as it was written too.
  const answers = new Map(found.answers)
  for (const [index, control] of controls.entries()) {
    if (!before.answers.has(index) && !found.answers.has(index)) answers.set(index, printedAnswer(control))
  }
  return { ...answersOf(controls, answers), changes }
}

type PaperControl = Control | CheckBox

/** In the order in which the file numbers them. */
function controlsOf(document: Document): PaperControl[] {
  const controls: PaperControl[] = []
  visit(document, (node) => {
    if (node.type === 'field' || node.type === 'digit-boxes' || node.type === 'check-box') controls.push(node)
  })
  return controls
}

const keyOf = (control: PaperControl): string =>
  control.type === 'check-box' && control.option !== '' ? `${control.id}=${control.option}` : control.id

interface ReadFile {
  /** What stands in each control, by its place among the controls. */
  readonly answers: ReadonlyMap<number, string | boolean>
  /** Those with fixed words in them, with `[label]` for controls. */
  readonly paragraphs: readonly string[]
}

function readFile(bytes: Uint8Array, controls: readonly PaperControl[]): ReadFile {
  const { text, footnotes } = openParts(bytes)
  const find = controlFinder(controls)
  const stretchesOf = new Map<number, Stretch[]>()
  const paragraphs: string[] = []
  for (const stretches of [...readParagraphs(text), ...(footnotes ? readParagraphs(footnotes) : [])]) {
    let fixed = ''
    let withLabels = ''
    let last: number | undefined
    for (const stretch of stretches) {
      const index = find(stretch)
      if (index === undefined) fixed += stretch.text
      else stretchesOf.set(index, [...(stretchesOf.get(index) ?? []), stretch])
      if (index === undefined) withLabels += stretch.text
      else if (index !== last) withLabels += `[${controls[index]?.label}]`
      last = index
    }
    if (fixed.trim() !== '') paragraphs.push(withLabels.replace(/\s+/g, ' ').trim())
  }
  const answers = new Map<number, string | boolean>()
  for (const [index, stretches] of stretchesOf) {
    const control = controls[index]
    if (control) answers.set(index, answerOf(control, stretches))
  }
  return { answers, paragraphs }
}

/** Which control of the paper a stretch stands in: by its bookmark, else by its tag, the second of a tag after the first. */
function controlFinder(controls: readonly PaperControl[]): (stretch: Stretch) => number | undefined {
  const waiting = new Map<string, number[]>()
  for (const [index, control] of controls.entries()) {
    waiting.set(keyOf(control), [...(waiting.get(keyOf(control)) ?? []), index])
  }
  /** Of a blank that has several controls: `maSoThue#1`, `maSoThue#2`. */
  const parts = new Map<string, number>()
  return ({ number, tag }) => {
    if (number !== undefined && controls[number - 1]) return number - 1
    if (tag === undefined) return undefined
    const [, id = tag, nth] = /^(.*)#(\d+)$/.exec(tag) ?? []
    if (nth !== undefined && parts.has(id)) return parts.get(id)
    const index = waiting.get(id)?.shift()
    if (index !== undefined) parts.set(id, index)
    return index
  }
}

function answerOf(control: PaperControl, stretches: readonly Stretch[]): string | boolean {
  const text = stretches.map((stretch) => stretch.text).join('')
  if (control.type === 'check-box') return stretches.at(0)?.isChecked ?? /[☑☒]/.test(text)
  if (control.type === 'digit-boxes') return text.replace(/\s/g, '')
  return stretches.some(({ isPlaceholder }) => isPlaceholder) ? '' : withoutDots(text)
}

/** What a person wrote on a dotted line: dots before and after it, and lines of dots alone, are the blank. */
function withoutDots(text: string): string {
  const lines = text.split('\n').map((line) =>
    line
      .replace(/[\t\u00a0]/g, ' ')
      .replace(/^[ .…]*(?:\.{3}|…)[ .…]*|[ .…]*(?:\.{3}|…)[ .…]*$/g, '')
      .trim(),
  )
  return lines.join('\n').trim()
}

function answersOf(controls: readonly PaperControl[], found: ReadFile['answers']): Omit<ReadPaper, 'changes'> {
  const values = new Map<string, string>()
  const boxes = new Map<string, boolean>()
  const conflicts = new Set<string>()
  const lost = new Set<string>()
  const edited = new Set<string>()
  for (const [index, control] of controls.entries()) {
    const key = keyOf(control)
    const answer = found.get(index) ?? emptyAnswer(control)
    if (answer === undefined) {
      lost.add(key)
      continue
    }
    const answers: Map<string, string | boolean> = control.type === 'check-box' ? boxes : values
    const isEdited = answer !== printedAnswer(control)
    if (isEdited && edited.has(key) && answers.get(key) !== answer) conflicts.add(key)
    if (isEdited || !edited.has(key)) answers.set(key, answer)
    if (isEdited) edited.add(key)
  }
  for (const key of [...values.keys(), ...boxes.keys()]) lost.delete(key)
  return { values, boxes, conflicts: [...conflicts], lost: [...lost] }
}

/** A blank without dots holds nothing that could be found. */
const emptyAnswer = (control: PaperControl): string | undefined =>
  control.type === 'field' && control.value === '' && control.dots === false ? '' : undefined

function printedAnswer(control: PaperControl): string | boolean {
  if (control.type === 'check-box') return control.checked
  return control.type === 'field' ? withoutDots(control.value) : control.value
}
