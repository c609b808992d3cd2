import type {
  Cell,
  DigitBoxes,
  Document,
  Field,
  Flow,
  Footnote,
  List,
  Paragraph,
  Phrasing,
  Root,
  Running,
  StyleName,
  Table,
} from '@viet-ho/document'
import { a4, styles, symbols, textRepertoire } from '@viet-ho/document'
import fc from 'fast-check'

/**
 * Valid documents of every shape that the content model allows, for the property tests of the writers: all styles and nodes,
 * tables in tables, markup, braces and spaces as text. Every document passes `checkDocument`; table cells stay wide enough
 * for a letter, so that nothing overflows because the paper was impossible.
 */
export function arbitraryDocument(): fc.Arbitrary<Document> {
  return fc
    .record({
      page: arbitraryPage(),
      running: sometimes({ header: arbitraryRunning(), footer: arbitraryRunning() }),
      title: arbitraryText(),
      children: arbitraryRoot(),
    })
    .map(({ page, running, title, children }) =>
      numberFootnotes({ type: 'document', title, language: 'vi', page, ...running, children }),
    )
}

function arbitraryPage() {
  return fc.constantFrom(a4, { width: 297, height: 210, margins: { top: 15.5, right: 20, bottom: 25, left: 33.3 } })
}

function arbitraryRoot(): fc.Arbitrary<Root[]> {
  const flow = arbitraryFlow(outermost, 6)
  const pageBreak = sometimes({ page: arbitraryPage() }).map((page): Root[] => [{ type: 'page-break', ...page }])
  const columns = fc
    .tuple(fc.constantFrom(2 as const, 3 as const), sometimes({ gap: fc.constantFrom(5, 12.5) }), arbitraryFlow(0, 5))
    .map(([count, looks, children]): Root[] => [{ type: 'columns', count, ...looks, children }])
  const others = fc.oneof(pageBreak, columns)
  return fc
    .tuple(flow, fc.option(fc.tuple(others, flow), { freq: 3 }))
    .map(([before, rest]) => [...before, ...(rest ? rest.flat() : [])])
}

function arbitraryRunning(): fc.Arbitrary<Running> {
  const phrasing: fc.Arbitrary<Phrasing> = fc.oneof(
    fc.record({ type: fc.constant('text'), value: arbitraryText() }),
    fc.record({ type: fc.constantFrom('page-number', 'page-count') }),
  )
  return fc
    .tuple(sometimes({ onFirstPage: fc.boolean() }), fc.array(phrasing, { maxLength: 3 }))
    .map(([looks, children]) => ({
      type: 'running',
      ...looks,
      children: [{ type: 'paragraph', style: 'running', children }],
    }))
}

/** The footnotes in their order; those in rows that are repeated become plain words. */
function numberFootnotes(document: Document): Document {
  let last = 0
  const rebuild = <Node extends object>(node: Node, isRepeated: boolean): Node => {
    const own = node as unknown as Footnote | { readonly type: string; readonly header?: boolean }
    if (own.type === 'footnote' && isRepeated) return { ...node, type: 'strong' }
    const repeats = isRepeated || (own.type === 'row' && 'header' in own && own.header === true)
    const number = own.type === 'footnote' ? { number: ++last } : {}
    if (!('children' in node)) return node
    const children = (node.children as object[]).map((child) => rebuild(child, repeats))
    return { ...node, ...number, children }
  }
  return rebuild(document, false)
}

/** How many tables deep the outermost tables may go. */
const outermost = 2

/** Large type only where there is room for a letter of it. */
const smallSizes = [6, 8.5, 11, 14]
const allSizes = [...smallSizes, 30, 72]

/** Words as papers hold them, single letters of the whole repertoire, and text that means something to a file format. */
export function arbitraryText(): fc.Arbitrary<string> {
  text ??= makeText()
  return text
}

/** Made once: it is part of every other arbitrary. */
let text: fc.Arbitrary<string> | undefined

function makeText(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    ...['Nguyễn', 'Thị', 'Ánh', 'Tuyết', 'phường', 'Đắk', 'Lắk', 'Ea', 'Hđing', '01/02/1960', '060185001234', 'm²'],
    ...[
      '(nếu',
      'có):',
      '“Hộ',
      'kinh',
      'doanh”;',
      '5.000.000',
      'Ngày',
      '05',
      'tháng',
      '–',
      'a/b',
      'Quyền-lợi',
      'Nghiêng',
    ],
  )
  const hostile = fc.constantFrom(
    '<w:p/>',
    '&amp;',
    '{{x}}',
    '{default-bullet-numbering-0}',
    'CURRENT',
    ']]>',
    '"\'',
    '   ',
  )
  const letters = fc
    .array(fc.constantFrom(...textRepertoire(), ...symbols.map((symbol) => symbol.codePointAt(0) ?? 0)), {
      maxLength: 8,
    })
    .map((codes) => String.fromCodePoint(...codes))
  const piece = fc.oneof({ weight: 8, arbitrary: word }, hostile, letters)
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))
}

function arbitraryFlow(tablesDeep: number, maxLength: number): fc.Arbitrary<Flow[]> {
  const flow: fc.Arbitrary<Flow> =
    tablesDeep === 0
      ? arbitraryParagraph(smallSizes)
      : fc.oneof(
          { weight: 6, arbitrary: arbitraryParagraph(tablesDeep === outermost ? allSizes : smallSizes) },
          { weight: 2, arbitrary: arbitraryTable(tablesDeep) },
          arbitraryList(2),
        )
  return fc.array(flow, { maxLength })
}

function arbitraryList(deep: number): fc.Arbitrary<List> {
  const paragraph = arbitraryParagraph(smallSizes)
  const child = deep === 0 ? paragraph : fc.oneof({ weight: 4, arbitrary: paragraph }, arbitraryList(deep - 1))
  return fc
    .tuple(
      fc.constantFrom<List['marker']>('decimal', 'upper-roman', 'dash', 'plus'),
      sometimes({
        before: fc.constantFrom('', '('),
        after: fc.constantFrom('', ')', '/'),
        start: fc.constantFrom(1, 8, 38),
        indent: fc.constantFrom(4, 6.5, 15),
      }),
      fc.array(fc.array(child, { maxLength: 3 }), { maxLength: 4 }),
    )
    .map(([marker, looks, items]) => ({
      type: 'list',
      marker,
      ...looks,
      children: items.map((children) => ({ type: 'item', children })),
    }))
}

/** One paragraph in any style, holding every kind of phrasing node. */
export function arbitraryParagraph(sizes: readonly number[] = smallSizes): fc.Arbitrary<Paragraph> {
  const looks = sometimes({
    align: fc.constantFrom('left', 'center', 'right', 'justify'),
    size: fc.constantFrom(...sizes),
    before: fc.constantFrom(0, 6, 24.35),
    after: fc.constantFrom(0, 3.5, 18),
    lineHeight: fc.constantFrom(13, 18.35, 24),
    keepWithNext: fc.boolean(),
    indent: sometimes({
      left: fc.constantFrom(0, 5, 12.7),
      right: fc.constantFrom(0, 10),
      firstLine: fc.constantFrom(0, 10),
    }),
  }).map(withRoomForLetters)
  return fc
    .tuple(
      fc.constantFrom(...(Object.keys(styles) as StyleName[])),
      looks,
      fc.array(arbitraryPhrasing(2), { maxLength: 6 }),
      fc.option(fc.record({ id: arbitraryId(), label: arbitraryText(), lines: fc.integer({ min: 1, max: 4 }) })),
    )
    .map(([style, look, phrasing, lines]) => ({
      type: 'paragraph',
      style,
      ...look,
      // Lines of dots stand only at the end of a paragraph.
      children: lines ? [...phrasing, { type: 'field', value: '', ...lines }] : phrasing,
    }))
}

/** Lines over each other are read in another order than they stand in. */
function withRoomForLetters(looks: Partial<Paragraph>): Partial<Paragraph> {
  const { size = 0, lineHeight } = looks
  return lineHeight === undefined ? looks : { ...looks, lineHeight: Math.max(lineHeight, size) }
}

/** Any of the keys of `arbitraries`, each seldom. */
function sometimes<T extends object>(arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  const keys = Object.keys(arbitraries) as (keyof T)[]
  return fc
    .oneof({ weight: 2, arbitrary: fc.constant<(keyof T)[]>([]) }, fc.subarray(keys))
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((key) => arbitraries[key]))
        .map((values) => Object.fromEntries(chosen.map((key, index) => [key, values[index]])) as Partial<T>),
    )
}

function arbitraryPhrasing(deep: number): fc.Arbitrary<Phrasing> {
  const leaf: fc.Arbitrary<Phrasing> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('text'), value: arbitraryText() }) },
    { weight: 4, arbitrary: arbitraryField() },
    fc.record({
      type: fc.constant('check-box'),
      id: fc.constantFrom('gioiTinh', 'nganhNghe[3].chinh'),
      label: arbitraryText(),
      option: fc.constantFrom('', 'nam', 'nu'),
      checked: fc.boolean(),
    }),
    fc.record({ type: fc.constant('break') }),
    arbitraryDigitBoxes(),
    arbitraryText().map((value): Footnote => ({ type: 'footnote', number: 0, children: [{ type: 'text', value }] })),
  )
  if (deep === 0) return leaf
  const mark = fc.record({
    type: fc.constantFrom('strong', 'emphasis', 'underline', 'strike', 'superscript'),
    children: fc.array(arbitraryPhrasing(deep - 1), { maxLength: 3 }),
  })
  return fc.oneof({ weight: 6, arbitrary: leaf }, mark)
}

function arbitraryField(): fc.Arbitrary<Field> {
  const value = fc.oneof(
    fc.constant(''),
    arbitraryText(),
    fc.array(arbitraryText(), { maxLength: 3 }).map((lines) => lines.join('\n')),
  )
  return fc
    .tuple(
      fc.record({ id: arbitraryId(), label: arbitraryText(), value }),
      fc.option(fc.double({ min: 3, max: 60, noNaN: true })),
      fc.option(fc.boolean()),
      sometimes({ nowrap: fc.boolean() }),
    )
    .map(([field, width, dots, looks]) => ({
      type: 'field',
      ...field,
      ...looks,
      ...(width !== null && { width }),
      ...(dots !== null && { dots }),
    }))
}

function arbitraryDigitBoxes(): fc.Arbitrary<DigitBoxes> {
  return fc.record({
    type: fc.constant('digit-boxes'),
    id: arbitraryId(),
    label: arbitraryText(),
    value: fc.stringMatching(/^[0-9A-Z]{0,12}$/),
    groups: fc.constantFrom([12], [10, 3], [4, 4, 4]),
  })
}

function arbitraryId(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('hoTen', 'ngaySinh', 'truSo.xa', 'thanhVien[2].hoTen', 'x'.repeat(64)),
    fc.stringMatching(/^[a-z][A-Za-z0-9]{0,12}$/),
  )
}

function arbitraryTable(tablesDeep: number): fc.Arbitrary<Table> {
  return fc.oneof(
    ...(tablesDeep === outermost ? [1, 2, 3] : [1, 2]).map((columns) => arbitraryTableOf(columns, tablesDeep)),
  )
}

function arbitraryTableOf(width: number, tablesDeep: number): fc.Arbitrary<Table> {
  const share = fc.double({ min: 1, max: 2, noNaN: true })
  const column = fc.oneof(
    { weight: 3, arbitrary: share },
    fc.double({ min: 25, max: 60, noNaN: true }).map((mm) => ({ mm })),
  )
  const height = { minLength: 1, maxLength: 4 }
  return fc
    .record({
      columns: fc.array(column, { minLength: width, maxLength: width }),
      looks: sometimes({ align: fc.constantFrom('left', 'center', 'right') }),
      borders: fc.constantFrom('all', 'frame', 'none'),
      rows: fc.array(
        sometimes({ breakable: fc.boolean(), height: fc.double({ min: 5, max: 60, noNaN: true }) }),
        height,
      ),
      headerRows: fc.nat(2),
      merges: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
        maxLength: 4,
      }),
      cells: fc.infiniteStream(arbitraryCell(tablesDeep)),
    })
    .map(({ columns, looks, borders, rows, headerRows, merges, cells }) => {
      const joined = joinCells(rows.length, width, headerRows, merges)
      return {
        type: 'table',
        columns,
        ...looks,
        borders,
        children: rows.map((row, index) => ({
          type: 'row',
          ...row,
          ...(index < headerRows && { header: true }),
          children: (joined[index] ?? []).map((spans) => ({ ...(cells.next().value as Cell), ...spans })),
        })),
      }
    })
}

function arbitraryCell(tablesDeep: number): fc.Arbitrary<Cell> {
  const side = fc.boolean()
  return fc
    .tuple(
      arbitraryFlow(tablesDeep - 1, 3),
      sometimes({
        verticalAlign: fc.constantFrom('top', 'middle', 'bottom'),
        borders: sometimes({ top: side, right: side, bottom: side, left: side }),
      }),
    )
    .map(([children, looks]) => ({ ...looks, type: 'cell', children }))
}

type Spans = Pick<Cell, 'span' | 'rowSpan'>
/** Row, column, and how many rows and columns are joined from there. */
type Merge = readonly [row: number, column: number, rows: number, columns: number]

/** The spans of the cells of each row, after those of `merges` that fit and overlap no other. */
function joinCells(height: number, width: number, headerRows: number, merges: readonly Merge[]): Spans[][] {
  const taken = Array.from({ length: height }, () => Array<boolean>(width).fill(false))
  const spans = new Map<string, Spans>()
  for (const [top, left, rows, columns] of merges) {
    const bottom = Math.min(top + rows, top < headerRows ? headerRows : height, height)
    const right = Math.min(left + columns, width)
    const slots = taken.slice(top, bottom).map((row) => row.slice(left, right))
    if (bottom <= top || right <= left || slots.flat().includes(true)) continue
    for (const row of taken.slice(top, bottom)) row.fill(true, left, right)
    spans.set(`${top} ${left}`, {
      ...(right - left > 1 && { span: right - left }),
      ...(bottom - top > 1 && { rowSpan: bottom - top }),
    })
  }
  return taken.map((row, y) => row.flatMap((isTaken, x) => spans.get(`${y} ${x}`) ?? (isTaken ? [] : [{}])))
}
