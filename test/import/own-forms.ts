import type { Document, Field, Node } from '@viet-ho/document'
import { paragraphText, readWord, toDocx, type WordBlock, type WordParagraph } from '@viet-ho/docx'
import { type FieldInfo, fieldList, fill } from '@viet-ho/form'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type FormEdition, formEditions } from '../referee/form-editions.ts'
import type { Mark } from './marks.ts'

/** A form of the project as an office would have it: plain dots, no controls, and what stands in its blanks known. */
export interface OwnForm {
  readonly name: string
  readonly bytes: Uint8Array
  readonly marks: readonly Mark[]
}

/** Numbers between 0 and 1 from a seed, so that a figure can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** Every edition, blank, written to Word and stripped of all that would give its blanks away. */
export async function ownForms(seed = 1): Promise<OwnForm[]> {
  const random = randomFrom(seed)
  return Promise.all(formEditions.map((form) => strip(form, random)))
}

/** What stands in a blank until its place is known: printable, and in no form. */
const markerOf = (index: number) => `QZX${index}XZQ`
const marker = /QZX(\d+)XZQ/g

interface Blank {
  readonly node: Field | Extract<Node, { type: 'check-box' }>
  readonly dots: string
}

async function strip({ path, edition }: FormEdition, random: () => number): Promise<OwnForm> {
  const blanks: Blank[] = []
  const marked = replaceFields(fill(edition, {}), (node) => {
    const blank =
      node.type === 'check-box' ? { node, dots: '□' } : { node, dots: node.dots === false ? '' : dotsFor(node, random) }
    blanks.push(blank)
    return markerOf(blanks.length - 1)
  })
  const withMarkers = await toDocx(marked, { now: new Date(0) })
  const places = placesOf(withMarkers, blanks)
  const types = new Map(fieldList(edition).map((info) => [info.id, info]))
  return { name: path, bytes: plainWord(withMarkers, blanks, random), marks: marksOf(places, blanks, types) }
}

function replaceFields(document: Document, replace: (node: Blank['node']) => string): Document {
  const walk = (node: Node): Node => {
    if (node.type === 'field' || node.type === 'check-box') return { type: 'text', value: replace(node) }
    if (!('children' in node)) return node
    return { ...node, children: node.children.map(walk) } as Node
  }
  return walk(document) as Document
}

/** Dots of a kind that typists use, about as many as the blank is wide. */
function dotsFor({ width, lines = 1 }: Field, random: () => number): string {
  const letter = ['.', '…', '_', '.'][Math.floor(random() * 4)] ?? '.'
  const advance = { '.': 1.15, '…': 4.6, _: 2.3 }[letter] ?? 1
  const length = (width ?? 40 + random() * 60) * lines
  return letter.repeat(Math.max(letter === '…' ? 1 : 4, Math.round(length / advance)))
}

interface Place {
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly table: number
  readonly isDrawnCell: boolean
  /** The words of the paper before it, back to the blank before. */
  readonly before: string
}

function placesOf(bytes: Uint8Array, blanks: readonly Blank[]): Place[] {
  const places: Place[] = []
  const readParagraph = (paragraph: WordParagraph, table: number, isDrawnCell: boolean) => {
    const text = paragraphText(paragraph)
    let grown = 0
    let end = 0
    for (const match of text.matchAll(marker)) {
      const index = Number(match[1])
      const { length } = blanks[index]?.dots ?? ''
      const from = match.index + grown
      const isAlone = text.trim() === match[0]
      places[index] = {
        paragraph: paragraph.number,
        from,
        to: from + length,
        table,
        isDrawnCell: isDrawnCell && isAlone,
        before: text.slice(end, match.index),
      }
      grown += length - match[0].length
      end = match.index + match[0].length
    }
  }
  const read = (blocks: readonly WordBlock[], table: number, isDrawn: boolean) => {
    for (const block of blocks) {
      if (block.type === 'paragraph') readParagraph(block, table, isDrawn)
      else
        for (const row of block.rows)
          for (const cell of row.cells) read(cell.children, block.number, cell.borders.left && cell.borders.bottom)
    }
  }
  for (const section of readWord(bytes).sections) read(section.children, 0, false)
  return places
}

/** The file with dots in its blanks, its runs cut at random, and nothing of who made it. */
function plainWord(bytes: Uint8Array, blanks: readonly Blank[], random: () => number): Uint8Array {
  const { 'docProps/core.xml': _core, 'docProps/app.xml': _app, ...files } = unzipSync(bytes)
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    .replace(marker, (_, index: string) => blanks[Number(index)]?.dots ?? '')
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g,
      (_, looks: string | undefined, text: string) =>
        cut(text, random)
          .map((part) => `<w:r>${looks ?? ''}<w:t xml:space="preserve">${part}</w:t></w:r>`)
          .join(''),
    )
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) })
}

/** Pieces of a text, none of which tears an entity. */
function cut(text: string, random: () => number): string[] {
  if (/[&]/.test(text) || text.length < 2) return [text]
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const length = 1 + Math.floor(random() * 12)
    pieces.push(text.slice(at, at + length))
    at += length
  }
  return pieces
}

function marksOf(places: readonly Place[], blanks: readonly Blank[], types: ReadonlyMap<string, FieldInfo>): Mark[] {
  const marks: Mark[] = []
  const tables = new Map<number, Mark>()
  for (let index = 0; index < blanks.length; index += 1) {
    const { node } = blanks[index] as Blank
    const place = places[index]
    if (place === undefined) continue
    const { id, part } = splitId(node.id, types)
    const info = types.get(id)
    const row = /^([^[]+)\[(\d+)\]/.exec(node.id)
    const isInRows = row !== null && place.isDrawnCell
    if (isInRows) {
      const mark = tables.get(place.table)
      if (mark === undefined) {
        const created: Mark = {
          ...markAt(place),
          kind: 'rows',
          label: row[1] ?? '',
          types: ['table'],
          table: place.table,
          columns: [],
        }
        tables.set(place.table, created)
        marks.push(created)
      }
      continue
    }
    // A white blank outside a table shows nothing on paper.
    if (node.type === 'field' && node.dots === false && !place.isDrawnCell) continue
    if (node.type === 'check-box') {
      marks.push({
        ...markAt(place),
        kind: 'box',
        label: labelOfOption(node.option, info),
        // A box in a table is named by its row and its column.
        labels: [`${info?.label} – ${yesAndNo[node.option] ?? labelOfOption(node.option, info)}`],
        types: ['choice', 'choices', 'yes-no'],
      })
      continue
    }
    const month = blanks[index + 1]?.node.id
    const year = blanks[index + 2]?.node.id
    if (part === 'ngay' && month === `${id}.thang` && year === `${id}.nam`) {
      marks.push({
        ...markAt(place),
        to: places[index + 2]?.to ?? place.to,
        kind: 'date',
        label: info?.label ?? id,
        labels: [place.before, 'Ngày lập'],
        types: ['date', 'partial-date'],
      })
      index += 2
      continue
    }
    const kind = place.from === place.to ? 'cell' : 'dots'
    marks.push({
      ...markAt(place),
      kind,
      label: info?.label ?? id,
      labels: [place.before, ...(blanks[index + 1]?.node.id.endsWith('.ngay') ? ['Địa danh'] : [])],
      types: acceptedTypes(info?.type ?? 'text', part),
    })
  }
  return marks
}

const markAt = ({ paragraph, from, to }: Place) => ({ paragraph, from, to })

/** `truSo.xa` is the part `xa` of `truSo`; `cha.hoTen` a field of its own. */
function splitId(id: string, types: ReadonlyMap<string, FieldInfo>): { readonly id: string; readonly part?: string } {
  const plain = id.replace(/\[\d+\]/g, '')
  if (types.has(plain)) return { id: plain }
  const at = plain.lastIndexOf('.')
  return { id: plain.slice(0, at), part: plain.slice(at + 1) }
}

const yesAndNo: Readonly<Record<string, string>> = { co: 'Có', khong: 'Không' }

const labelOfOption = (option: string, info: FieldInfo | undefined): string =>
  info?.choices?.find(({ id }) => id === option)?.label ?? info?.label ?? option

/** Types that a person who sees only the paper would take as well. */
function acceptedTypes(type: string, part: string | undefined): string[] {
  if (part !== undefined)
    return part === 'ngayCap'
      ? ['date', 'text']
      : ['text', 'number', 'date', 'partial-date', 'personal-id-number', 'identity-paper', 'money', 'area', 'address']
  const others: Readonly<Record<string, readonly string[]>> = {
    text: ['long-text', 'address', 'tax-code'],
    'long-text': ['text', 'address'],
    'person-name': ['text', 'upper-case-name'],
    'upper-case-name': ['person-name', 'text'],
    date: ['partial-date', 'text'],
    'partial-date': ['date'],
    'identity-paper': ['personal-id-number', 'text'],
    'personal-id-number': ['identity-paper', 'text'],
    choice: ['text', 'long-text'],
    address: ['text', 'long-text'],
    number: ['text'],
    area: ['number', 'text'],
  }
  return [type, ...(others[type] ?? [])]
}
