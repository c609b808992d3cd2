import type { Vocabulary } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import type { Blank, BlankColumn } from '../blank.ts'
import type { FoundBlank } from '../find/found-blank.ts'
import { bare } from '../find/label.ts'
import { say } from '../messages.ts'
import { idOf, mostLetters, unique } from './ids.ts'
import { type Naming, nameBlank } from './name-blank.ts'

/** A blank with its name, beside what was found of it. */
export interface NamedBlank {
  readonly blank: Blank
  readonly found: FoundBlank
}

/** Gives every blank an id and a type; ids differ, but for the boxes of one choice. */
export function nameBlanks(
  blanks: readonly FoundBlank[],
  vocabulary: Vocabulary,
  notes: ReadonlyMap<string, string>,
): NamedBlank[] {
  const taken = new Set<string>()
  const questions = new Map<string, { readonly id: string; readonly type: string; readonly options: Set<string> }>()
  return blanks.map((found) => {
    const label = fullLabel(found)
    const naming = namingOf(found, label, vocabulary)
    const guidance = found.noteMarks.map((mark) => notes.get(mark)).find((note) => note !== undefined)
    const shared = {
      ...{ kind: found.kind, label, confidence: confidenceOf(found, naming), reasons: reasonsOf(found, naming) },
      ...(found.label.required !== undefined && { required: found.label.required }),
      ...(guidance !== undefined && { guidance }),
      where: found.where,
    }
    if (found.kind === 'box') return { blank: { ...shared, ...nameBox(found, label) }, found }
    const id = take(naming.id)
    if (found.kind !== 'rows') return { blank: { ...shared, id, type: naming.type }, found }
    return { blank: { ...shared, id, type: 'table', columns: columnsOf(found, vocabulary) }, found }
  })

  function take(wanted: string): string {
    const id = unique(wanted, taken)
    taken.add(id)
    return id
  }

  /** Boxes under one question are its choices; a box alone is a yes. */
  function nameBox(found: FoundBlank, label: string): Pick<Blank, 'id' | 'type' | 'option'> {
    const siblings = blanks.filter(
      (other) => other.kind === 'box' && other.question !== undefined && isSameQuestion(other, found),
    )
    if (found.question === undefined || siblings.length < 2)
      return { id: take(idOf(label)), type: 'yes-no', option: '' }
    const key = siblings.map(({ where }) => `${where.paragraph}:${where.from}`).join(' ')
    let question = questions.get(key)
    if (question === undefined) {
      const labels = siblings.map((sibling) => foldForSearch(sibling.label.text))
      const id = take(foldForSearch(found.question) === 'gioi tinh' ? 'gioiTinh' : idOf(found.question))
      question = { id, type: exclude(labels, found.question) ? 'choice' : 'choices', options: new Set() }
      questions.set(key, question)
    }
    const option = unique(idOf(label, mostLetters.choice), question.options)
    question.options.add(option)
    return { id: question.id, type: question.type, option }
  }
}

/** Boxes of one question stand in one line or in lines one below another, or in one table. */
function isSameQuestion(a: FoundBlank, b: FoundBlank): boolean {
  if (a.question !== b.question) return false
  return (
    a.line === b.line ||
    (a.headings.at(-1) === b.headings.at(-1) && Math.abs(a.where.paragraph - b.where.paragraph) < 40)
  )
}

/** Pairs of which one alone can be true. */
function exclude(labels: readonly string[], question: string): boolean {
  const pairs = [
    ['nam', 'nu'],
    ['co', 'khong'],
    ['dong y', 'khong dong y'],
    ['lan dau', 'bo sung'],
    ['dung', 'sai'],
  ]
  return (
    pairs.some((pair) => pair.every((word) => labels.includes(word))) ||
    /(chọn|đánh dấu) (một|1) trong|chỉ (chọn|đánh dấu) (một|1)/iu.test(question)
  )
}

/** "ngày" after "Hợp đồng đại lý thuế: Số …" is called after it. */
function fullLabel({ label, head, kind }: FoundBlank): string {
  const isBare = /^(?:số|ngày|tên|loại|năm|mã)/iu.test(label.text) && bare.test(label.text) && kind !== 'box'
  const text =
    isBare && head !== undefined && head !== '' && head !== label.text ? `${head}: ${label.text}` : label.text
  return text.slice(0, 180)
}

function namingOf(found: FoundBlank, label: string, vocabulary: Vocabulary): Naming {
  if (found.labelFrom === 'place') {
    const isDate = found.kind === 'date'
    return {
      id: isDate ? 'ngayLap' : 'diaDanh',
      type: isDate ? 'date' : 'text',
      confidence: 0.95,
      reason: 'vocabulary',
    }
  }
  if (found.kind === 'rows')
    return {
      id: idOf(label === '' ? 'Danh sách' : label, mostLetters.table),
      type: 'table',
      confidence: label === '' ? 0.5 : 0.9,
      reason: 'label',
    }
  const { bracketed } = found.label
  const naming = nameBlank({ label, bracketed, kind: found.kind, lines: found.lines, unit: found.unit }, vocabulary)
  // An id says whose name or number it is; the label stands under its heading.
  const parent = found.head ?? found.headings.at(-1)
  if (!bare.test(label) || parent === undefined) return naming
  return { ...naming, id: idOf(`${label} ${parent}`) }
}

function columnsOf({ columns = [] }: FoundBlank, vocabulary: Vocabulary): BlankColumn[] {
  const taken = new Set<string>()
  return columns
    .filter(({ isRunningNumber }) => !isRunningNumber)
    .map(({ label }) => {
      const text = label.replace(/\s*\(nếu có\)|\s*\(\*+\)|\s*\(\d+[a-zđ]?\)|\s*\[\d+\]/giu, '').trim()
      const bracketed = [...text.matchAll(/\(([^()]+)\)/g)].map(([, words = '']) => words)
      // "Con – Họ tên" is a name, and "Giấy tờ – Số" a number of it, beside the columns for the rest.
      const last = text
        .slice(text.lastIndexOf(' – ') + 1)
        .replace(/^– /, '')
        .trim()
      const clues = { bracketed, kind: 'column', lines: 1, unit: '' } as const
      const naming = {
        ...nameBlank({ label: text, ...clues }, vocabulary),
        type: nameBlank({ label: last, ...clues }, vocabulary).type,
      }
      const id = unique(naming.id, taken)
      taken.add(id)
      return { id, type: naming.type, label: text, confidence: naming.confidence, reasons: [say.naming[naming.reason]] }
    })
}

/** "của", "tại" in the middle of a sentence: no label that a citizen could be asked by. */
export const isFragment = ({ kind, label, head, labelFrom }: FoundBlank): boolean =>
  kind !== 'box' && kind !== 'rows' && labelFrom === 'line' && head === undefined && bare.test(label.text)

/** A guess is as sure as the least sure thing it rests on. */
function confidenceOf(found: FoundBlank, naming: Naming): number {
  const { kind, certainty, labelFrom, label } = found
  const byLabel = {
    line: label.hasColon ? 1 : 0.9,
    'line-before': 0.85,
    heading: 0.8,
    table: 0.9,
    after: 0.75,
    place: 0.95,
    none: 0.3,
  }
  if (kind === 'box') return Math.min(certainty, label.text === '' ? 0.3 : 0.9)
  if (kind === 'rows') return Math.min(certainty, label.text === '' ? 0.5 : 0.9)
  return Math.min(certainty, byLabel[labelFrom], naming.confidence, isFragment(found) ? 0.6 : 1)
}

function reasonsOf(found: FoundBlank, { reason }: Naming): string[] {
  const { kind, lines, labelFrom, doubt, label, noteMarks } = found
  return [
    ...(isFragment(found) ? [say.fragment] : []),
    lines > 1 ? say.lines(lines) : say.reasons[kind],
    say.labels[labelFrom],
    ...(kind === 'box' || kind === 'rows' ? [] : [say.naming[reason]]),
    ...(doubt ? [say.doubts[doubt]] : []),
    ...(label.required === undefined ? [] : [label.required ? say.mandatory : say.optional]),
    ...noteMarks.map(say.note),
  ]
}
