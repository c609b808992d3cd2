import type { BlankKind } from '@viet-ho/form-import'
import { strToU8, zipSync } from 'fflate'
import type { Mark } from '../marks.ts'

/**
 * Official-looking Word files for measuring the importer, written as text with their blanks marked in it:
 *
 *     p('1. Họ và tên: [[dots|Họ và tên|person-name|……………]] Giới tính: Nam [[box|Nam|choice|□]] Nữ [[box|Nữ|choice|□]]')
 *
 * `[[kind|label|types|letters]]`: what stands between the last `|` and `]]` is printed. `{b:…}`, `{i:…}`, `{u:…}`, `{sup:…}` are looks, `\t` a tab, `\n` a
 * line break. Labels and types may list several with `/ /` and `,`.
 */
export interface MadeForm {
  readonly name: string
  readonly blocks: readonly Block[]
  /** XML of word/numbering.xml, word/footnotes.xml or word/styles.xml, where a form needs its own. */
  readonly parts?: Readonly<Record<string, string>>
}

export type Block = MadeParagraph | MadeTable

export interface MadeParagraph {
  readonly type: 'paragraph'
  readonly text: string
  readonly looks: ParagraphOptions
}

export interface ParagraphOptions {
  readonly align?: 'left' | 'center' | 'right' | 'both'
  readonly bold?: boolean
  readonly italic?: boolean
  /** Twentieths of a point. */
  readonly firstLine?: number
  readonly left?: number
  /** Half points. */
  readonly size?: number
  /** Raw XML inside `w:pPr`: tab stops, numbering. */
  readonly properties?: string
}

export interface MadeTable {
  readonly type: 'table'
  /** In twentieths of a point. */
  readonly widths: readonly number[]
  readonly borders: boolean
  readonly rows: readonly (readonly MadeCell[])[]
}

export interface MadeCell {
  readonly blocks: readonly Block[]
  readonly span?: number
  readonly merge?: 'begin' | 'on'
}

export const p = (text: string, looks: ParagraphOptions = {}): MadeParagraph => ({ type: 'paragraph', text, looks })

/** A table with lines, unless `borders` is false; a cell is text, or `cell(…)`. */
export const table = (
  widths: readonly number[],
  rows: readonly (readonly (string | MadeCell)[])[],
  { borders = true }: { readonly borders?: boolean } = {},
): MadeTable => ({
  type: 'table',
  widths,
  borders,
  rows: rows.map((row) => row.map((each) => (typeof each === 'string' ? cell(each) : each))),
})

export const cell = (content: string | readonly Block[], options: Omit<MadeCell, 'blocks'> = {}): MadeCell => ({
  blocks: typeof content === 'string' ? [p(content)] : content,
  ...options,
})

export interface Made {
  readonly name: string
  readonly bytes: Uint8Array
  readonly marks: readonly Mark[]
}

const blank = /\[\[(\w+)\|([^|\]]*)\|([^|\]]*)\|([^\]]*)\]\]/g

/** The Word file and its marks; `random` cuts runs. */
export function make({ name, blocks, parts = {} }: MadeForm, random: () => number): Made {
  const marks: Mark[] = []
  const texts: string[] = []
  let paragraphs = 0
  let tables = 0
  const body = blocks.map((block) => write(block, 0)).join('')
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${namespace}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`
  const files = {
    'word/styles.xml': styles,
    ...parts,
    'word/document.xml': document,
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations('word/document.xml', 'officeDocument'),
    'word/_rels/document.xml.rels': relations('styles.xml', 'styles'),
  }
  return {
    name,
    bytes: zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))),
    marks: marks.map((mark) => overLines(mark, texts, marks)),
  }

  function write(block: Block, inTable: number): string {
    if (block.type === 'paragraph') return writeParagraph(block, inTable)
    tables += 1
    const number = tables
    const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
    const borders = block.borders
      ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders>`
      : ''
    const rows = block.rows.map(
      (row) =>
        `<w:tr>${row.map((each, index) => writeCell(each, block.widths[index] ?? 1000, number)).join('')}</w:tr>`,
    )
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${borders}</w:tblPr><w:tblGrid>${block.widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  }

  function writeCell({ blocks: inside, span, merge }: MadeCell, width: number, number: number): string {
    const spanned = span ? `<w:gridSpan w:val="${span}"/>` : ''
    const merged = merge ? `<w:vMerge${merge === 'begin' ? ' w:val="restart"' : ''}/>` : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}${merged}</w:tcPr>${inside.map((block) => write(block, number)).join('')}</w:tc>`
  }

  function writeParagraph({ text, looks }: MadeParagraph, inTable: number): string {
    paragraphs += 1
    const { align, firstLine, left, properties = '' } = looks
    const indent =
      firstLine || left
        ? `<w:ind${left ? ` w:left="${left}"` : ''}${firstLine ? ` w:firstLine="${firstLine}"` : ''}/>`
        : ''
    const pieces = piecesOf(text)
    let at = 0
    for (const piece of pieces) {
      if (piece.mark)
        marks.push({
          ...piece.mark,
          paragraph: paragraphs,
          from: at,
          to: at + piece.text.length,
          ...(piece.mark.kind === 'rows' && { table: inTable }),
        })
      at += piece.text.length
    }
    texts.push(pieces.map((piece) => piece.text).join(''))
    const runs = pieces.flatMap((piece) => cut(piece.text, random).map((part) => writeRun(part, piece.looks, looks)))
    return `<w:p><w:pPr>${properties}${indent}${align ? `<w:jc w:val="${align}"/>` : ''}</w:pPr>${runs.join('')}</w:p>`
  }
}

/** Lines of dots alone, unmarked, right after a paragraph that ends in a dotted blank belong to that blank. */
function overLines(mark: Mark, texts: readonly string[], marks: readonly Mark[]): Mark {
  let last = mark.paragraph
  const isRest = (text: string | undefined, number: number) =>
    /^[\s.…_]*[.…_]{4}[\s.…_]*$/.test(text ?? '') && !marks.some(({ paragraph }) => paragraph === number)
  const endsParagraph = mark.kind === 'dots' && (texts[mark.paragraph - 1] ?? '').trimEnd().length <= mark.to
  while (endsParagraph && isRest(texts[last], last + 1)) last += 1
  return last === mark.paragraph ? mark : { ...mark, lastParagraph: last, to: (texts[last - 1] ?? '').trimEnd().length }
}

interface Piece {
  readonly text: string
  readonly looks: string
  readonly mark?: Omit<Mark, 'paragraph' | 'from' | 'to'>
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const inner = /\{(b|i|u|sup):([^{}]*)\}|([^{}]+)/g
  const plain = (part: string) => {
    for (const [, look = '', looked, words = ''] of part.matchAll(inner))
      pieces.push({ text: looked ?? words, looks: look })
  }
  let at = 0
  for (const match of text.matchAll(blank)) {
    plain(text.slice(at, match.index))
    const [whole, kind = '', labels = '', types = '', letters = ''] = match
    const [label = '', ...others] = labels.split('/ /').map((words) => words.trim())
    const mark = { kind: kind as BlankKind, label, labels: others, types: types.split(',').map((type) => type.trim()) }
    if (kind === 'rows')
      pieces.push({
        text: '',
        looks: '',
        mark: {
          ...mark,
          types: ['table'],
          columns: others.map((words, index) => ({ label: words, types: (mark.types[index] ?? 'text').split('+') })),
        },
      })
    else pieces.push({ text: letters, looks: '', mark })
    at = match.index + whole.length
  }
  plain(text.slice(at))
  return pieces
}

function writeRun(text: string, look: string, { bold, italic, size = 26 }: ParagraphOptions): string {
  const looks = `${bold || look === 'b' ? '<w:b/>' : ''}${italic || look === 'i' ? '<w:i/>' : ''}${look === 'u' ? '<w:u w:val="single"/>' : ''}<w:sz w:val="${size}"/>${look === 'sup' ? '<w:vertAlign w:val="superscript"/>' : ''}`
  const content =
    text === '\t'
      ? '<w:tab/>'
      : text === '\n'
        ? '<w:br/>'
        : `<w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t>`
  return `<w:r><w:rPr>${looks}</w:rPr>${content}</w:r>`
}

/** Runs cut at random; a tab and a line break stand alone. */
function cut(text: string, random: () => number): string[] {
  return text.split(/(\t|\n)/).flatMap((part) => {
    if (part === '' || part === '\t' || part === '\n') return part === '' ? [] : [part]
    const pieces: string[] = []
    for (let at = 0; at < part.length; ) {
      const length = 1 + Math.floor(random() * 15)
      pieces.push(part.slice(at, at + length))
      at += length
    }
    return pieces
  })
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`
const contentTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
const relations = (target: string, type: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
