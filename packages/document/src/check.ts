import type { Column, Document, Indent, NodeType, Page } from './nodes.ts'
import { nameCharacter, unprintableCharacters } from './repertoire.ts'
import { styles } from './styles.ts'
import { type PlacedCell, placeCells, type TableGrid } from './table-grid.ts'

/** One thing wrong with a tree. */
export interface DocumentProblem {
  readonly code: 'unknown-node' | 'misplaced-node' | 'wrong-value' | 'unprintable-character' | 'too-deep'
  /** Where: `children[3].children[0].value`; '' is the root. */
  readonly path: string
  readonly message: string
}

/** Thrown by `assertDocument`: the tree was built wrong, by a program. `problems` holds all of them. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  readonly code = 'invalid-document'
  readonly problems: readonly DocumentProblem[]
  constructor(problems: readonly DocumentProblem[]) {
    super(problems.map(({ path, message }) => `${path || 'document'}: ${message}`).join('\n'))
    this.problems = problems
  }
}

type Content = 'root' | 'flow' | 'item-content' | 'paragraph' | 'phrasing' | 'row' | 'cell' | 'item' | 'nothing'

/** The content model: what each node may hold. Written out in README.md. */
const contentOf: Record<NodeType, Content> = {
  document: 'root',
  running: 'paragraph',
  'page-break': 'nothing',
  columns: 'flow',
  list: 'item',
  item: 'item-content',
  paragraph: 'phrasing',
  table: 'row',
  row: 'cell',
  cell: 'flow',
  text: 'nothing',
  strong: 'phrasing',
  emphasis: 'phrasing',
  underline: 'phrasing',
  strike: 'phrasing',
  superscript: 'phrasing',
  break: 'nothing',
  field: 'nothing',
  'digit-boxes': 'nothing',
  'check-box': 'nothing',
  footnote: 'phrasing',
  'page-number': 'nothing',
  'page-count': 'nothing',
}

const setOf = (...types: NodeType[]): ReadonlySet<string> => new Set(types)

/** What may stand where; phrasing content depends on what it stands in. */
const membersOf: Record<Exclude<Content, 'phrasing'>, ReadonlySet<string>> = {
  root: setOf('paragraph', 'table', 'list', 'page-break', 'columns'),
  flow: setOf('paragraph', 'table', 'list'),
  'item-content': setOf('paragraph', 'list'),
  paragraph: setOf('paragraph'),
  row: setOf('row'),
  cell: setOf('cell'),
  item: setOf('item'),
  nothing: setOf(),
}

const words = ['text', 'strong', 'emphasis', 'underline', 'strike', 'superscript', 'break'] as const
const blanks = ['field', 'digit-boxes', 'check-box'] as const
const phrasingIn = {
  body: setOf(...words, ...blanks, 'footnote'),
  /** It is repeated on each page. */
  'header-row': setOf(...words, ...blanks),
  running: setOf(...words, 'page-number', 'page-count'),
  footnote: setOf(...words),
}

/** A table inside a table inside a table … is no paper; the bound keeps a hostile tree from exhausting the stack. */
const deepest = 40

/** Word refuses a file in which the tag of a content control, which is the field's id, is longer. */
const longestId = 64

/** Everything wrong with `tree`, in document order; empty when it is a document. Never throws, whatever it is given. */
export function checkDocument(tree: unknown): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  const report = (code: DocumentProblem['code'], path: string, message: string) =>
    problems.push({ code, path, message })

  let footnotes = 0

  function check(node: unknown, allowed: ReadonlySet<string>, path: string, depth: number, phrasing = phrasingIn.body) {
    if (!isRecord(node) || typeof node.type !== 'string') return report('unknown-node', path, 'is not a node')
    const content = Object.hasOwn(contentOf, node.type) ? contentOf[node.type as NodeType] : undefined
    if (content === undefined) return report('unknown-node', path, `unknown node \`${node.type}\``)
    if (!allowed.has(node.type)) {
      return report('misplaced-node', path, `\`${node.type}\` may not stand here (allowed: ${[...allowed].join(', ')})`)
    }
    if (depth > deepest) return report('too-deep', path, `nodes are nested more than ${deepest} deep`)
    for (const { key, message } of wrongValues(node)) report('wrong-value', join(path, key), message)
    for (const { key, text } of textsOf(node)) {
      const unprintable = unprintableCharacters(text)
      if (unprintable.length > 0) {
        report(
          'unprintable-character',
          join(path, key),
          `the fonts have no ${unprintable.map(nameCharacter).join(', ')}`,
        )
      }
    }
    if (node.type === 'document') {
      for (const key of ['header', 'footer']) {
        if (node[key] !== undefined) check(node[key], setOf('running'), key, depth + 1, phrasingIn.running)
      }
    }
    if (node.type === 'footnote' && node.number !== ++footnotes) {
      report('wrong-value', join(path, 'number'), `is not ${footnotes}, its place among the footnotes`)
    }
    if (content === 'nothing') return
    if (!Array.isArray(node.children)) return report('wrong-value', join(path, 'children'), 'is not a list')
    const inside = phrasingInside(node, phrasing)
    const members = content === 'phrasing' ? inside : membersOf[content]
    node.children.forEach((child, index) => {
      check(child, members, join(path, `children[${index}]`), depth + 1, inside)
    })
  }

  check(tree, setOf('document'), '', 0)
  return problems
}

/** Gives `tree` back as a document, or throws a DocumentError that lists everything wrong with it. */
export function assertDocument(tree: unknown): asserts tree is Document {
  const problems = checkDocument(tree)
  if (problems.length > 0) throw new DocumentError(problems)
}

function phrasingInside(node: Fields, around: ReadonlySet<string>): ReadonlySet<string> {
  if (node.type === 'footnote') return phrasingIn.footnote
  return node.type === 'row' && node.header === true ? phrasingIn['header-row'] : around
}

type Fields = Record<string, unknown>
type Wrong = { key: string; message: string }

function wrongValues(node: Fields): Wrong[] {
  const wrong: Wrong[] = []
  const need = (key: string, ok: boolean, message: string) => {
    if (!ok) wrong.push({ key, message })
  }
  const optional = (key: string, ok: (value: unknown) => boolean, message: string) =>
    need(key, node[key] === undefined || ok(node[key]), message)

  switch (node.type as NodeType) {
    case 'document':
      need('title', typeof node.title === 'string', 'is not text')
      need('language', node.language === 'vi', "is not 'vi'")
      need('page', isPage(node.page), 'is not a page with room between its margins')
      break
    case 'running':
      optional('onFirstPage', isBoolean, 'is not true or false')
      break
    case 'page-break':
      optional('page', isPage, 'is not a page with room between its margins')
      break
    case 'columns':
      need('count', node.count === 2 || node.count === 3, 'is not 2 or 3')
      optional('gap', isMillimetres, 'is not a width in millimetres')
      break
    case 'list':
      need('marker', ['decimal', 'upper-roman', 'dash', 'plus'].includes(node.marker as string), 'is not a marker')
      for (const key of ['before', 'after']) optional(key, isMarkText, 'is not at most 4 characters without spaces')
      optional('start', isCount, 'is not a whole number from 1')
      optional('indent', (v) => isMillimetres(v) && v <= 50, 'is not a width in millimetres, 50 at most')
      break
    case 'paragraph':
      need(
        'style',
        typeof node.style === 'string' && Object.hasOwn(styles, node.style),
        `unknown style \`${node.style}\``,
      )
      optional('align', (v) => ['left', 'center', 'right', 'justify'].includes(v as string), 'is not an alignment')
      optional('size', isWithin(4, 72), 'is not a size of type from 4 to 72 points')
      for (const key of ['before', 'after']) optional(key, isWithin(0, 200), 'is not a space from 0 to 200 points')
      optional('lineHeight', isWithin(4, 200), 'is not a distance between lines from 4 to 200 points')
      optional('keepWithNext', isBoolean, 'is not true or false')
      optional('indent', isIndent, 'is not a record of left, right and firstLine in millimetres, inside the margins')
      break
    case 'table':
      need(
        'columns',
        isColumns(node.columns),
        'is not a list of positive numbers and widths in millimetres, 63 at most',
      )
      optional('align', (v) => ['left', 'center', 'right'].includes(v as string), 'is not an alignment')
      need('borders', ['all', 'frame', 'none'].includes(node.borders as string), "is not 'all', 'frame' or 'none'")
      wrong.push(...wrongRows(node))
      break
    case 'row':
      optional('header', isBoolean, 'is not true or false')
      optional('breakable', isBoolean, 'is not true or false')
      optional('height', isMillimetres, 'is not a height in millimetres')
      break
    case 'cell':
      optional('span', isCount, 'is not a whole number from 1')
      optional('rowSpan', isCount, 'is not a whole number from 1')
      optional('verticalAlign', (v) => ['top', 'middle', 'bottom'].includes(v as string), 'is not an alignment')
      optional('borders', isBorders, 'is not a record of true and false by side')
      break
    case 'text':
      need('value', typeof node.value === 'string', 'is not text')
      break
    case 'field':
      need('id', isId(node.id), 'is not a field id')
      need('label', typeof node.label === 'string', 'is not text')
      need('value', typeof node.value === 'string', 'is not text')
      optional('width', isMillimetres, 'is not a width in millimetres')
      optional('dots', isBoolean, 'is not true or false')
      optional('nowrap', isBoolean, 'is not true or false')
      optional('lines', isCount, 'is not a whole number from 1')
      break
    case 'digit-boxes':
      need('id', isId(node.id), 'is not a field id')
      need('label', typeof node.label === 'string', 'is not text')
      need('groups', isGroups(node.groups), 'is not a list of whole numbers from 1, 60 together at most')
      need(
        'value',
        typeof node.value === 'string' && !/\s/.test(node.value) && node.value.length <= boxCount(node.groups),
        'is not text without spaces, a letter for each box at most',
      )
      break
    case 'check-box':
      need('id', isId(node.id), 'is not a field id')
      need('label', typeof node.label === 'string', 'is not text')
      need(
        'option',
        typeof node.option === 'string' && !(isId(node.id) && `${node.id}=${node.option}`.length > longestId),
        `is not text of at most ${longestId} letters together with the id`,
      )
      need('checked', isBoolean(node.checked), 'is not true or false')
      break
  }
  return wrong
}

/** Cells cover all columns of their table, each once; none reaches below the rows; header rows come first and are joined with no others. */
function wrongRows(table: Fields): Wrong[] {
  if (!isColumns(table.columns) || !Array.isArray(table.children)) return []
  const rows = table.children
  if (!rows.every((row) => isRecord(row) && Array.isArray(row.children) && row.children.every(isPlaceable))) return []
  const width = table.columns.length
  const wrong: Wrong[] = []
  const report = (index: number, message: string) => wrong.push({ key: `children[${index}]`, message })
  const firstBodyRow = rows.findIndex(({ header }) => header !== true)
  const placed = placeCells(rows)
  for (const [index, row] of rows.entries()) {
    const cells = placed.rows[index] ?? []
    const covered = placed.cellAt[index] ?? []
    if (covered.length !== width || covered.includes(undefined)) {
      report(index, `covers ${covered.filter(Boolean).length} columns of a table of ${width}`)
    } else if (!cells.every((cell) => isWhole(cell, placed.cellAt))) {
      report(index, 'a cell stands over another')
    }
    if (cells.some(({ rowSpan }) => index + rowSpan > rows.length))
      report(index, 'a cell covers more rows than there are')
    if (row.header === true && index > firstBodyRow && firstBodyRow >= 0)
      report(index, 'a header row stands below a body row')
    if (index < firstBodyRow && cells.some(({ rowSpan }) => index + rowSpan > firstBodyRow)) {
      report(index, 'a cell joins a header row with a body row')
    }
  }
  return wrong
}

const isWhole = (cell: PlacedCell, cellAt: TableGrid['cellAt']): boolean =>
  cellAt
    .slice(cell.row, cell.row + cell.rowSpan)
    .every((row) => row.slice(cell.column, cell.column + cell.span).every((covering) => covering === cell))

const isPlaceable = (cell: unknown): boolean =>
  isRecord(cell) && [cell.span, cell.rowSpan].every((count) => count === undefined || isCount(count))

/** The texts that come to paper, or into the properties of a file or of its content controls. */
function textsOf(node: Fields): { key: string; text: string }[] {
  return ['title', 'value', 'label', 'option', 'before', 'after'].flatMap((key) => {
    const text = node[key]
    if (typeof text !== 'string') return []
    return [{ key, text: node.type === 'field' && key === 'value' ? text.replaceAll('\n', '') : text }]
  })
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1000
const isWithin = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestId && /^\w[\w.[\]-]*$/.test(value)
/** Word takes `%` for the place of the number. */
const isMarkText = (value: unknown): boolean => typeof value === 'string' && /^[^\s%]{0,4}$/.test(value)
const isGroups = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every(isCount) && boxCount(value) <= 60
const boxCount = (groups: unknown): number =>
  Array.isArray(groups) ? groups.reduce((sum: number, count) => sum + (isCount(count) ? count : 0), 0) : 0
const isMillimetres = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= 1000
const isColumns = (value: unknown): value is Column[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 63 && value.every(isColumn)
const isColumn = (value: unknown): boolean =>
  typeof value === 'number' ? value > 0 && Number.isFinite(value) : isRecord(value) && isMillimetres(value.mm)
/** Whether this is room beside a paragraph that leaves the text inside the margins. */
export const isIndent = (value: unknown): value is Indent => {
  if (!isRecord(value) || Object.values(value).some((indent) => !Number.isFinite(indent))) return false
  const { left = 0, right = 0, firstLine = 0, ...others } = value as Record<string, number>
  return (
    left >= 0 &&
    right >= 0 &&
    left + firstLine >= 0 &&
    left + right + firstLine <= 150 &&
    Object.keys(others).length === 0
  )
}
const isBorders = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([side, drawn]) => ['top', 'right', 'bottom', 'left'].includes(side) && isBoolean(drawn))

/** Whether this is a sheet with room between its margins. */
export function isPage(value: unknown): value is Page {
  if (!isRecord(value) || !isRecord(value.margins)) return false
  const { width, height } = value
  const { top, right, bottom, left } = value.margins
  if (![width, height, top, right, bottom, left].every((n) => typeof n === 'number' && Number.isFinite(n) && n >= 0))
    return false
  return Number(width) - Number(left) - Number(right) >= 20 && Number(height) - Number(top) - Number(bottom) >= 20
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)
