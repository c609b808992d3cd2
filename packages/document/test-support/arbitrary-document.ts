import type {
  Cell,
  DigitBoxes,
  Document,
  Field,
  Flow,
  Paragraph,
  Phrasing,
  Row,
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
  return fc.record({
    type: fc.constant('document'),
    title: arbitraryText(),
    language: fc.constant('vi'),
    page: fc.constantFrom(a4, {
      width: 297,
      height: 210,
      margins: { top: 15.5, right: 20, bottom: 25, left: 33.3 },
    }),
    children: arbitraryFlow(2, 6),
  })
}

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
      ? arbitraryParagraph()
      : fc.oneof({ weight: 3, arbitrary: arbitraryParagraph() }, arbitraryTable(tablesDeep))
  return fc.array(flow, { maxLength })
}

/** One paragraph in any style, holding every kind of phrasing node. */
export function arbitraryParagraph(): fc.Arbitrary<Paragraph> {
  return fc
    .tuple(
      fc.constantFrom(...(Object.keys(styles) as StyleName[])),
      fc.option(fc.constantFrom('left', 'center', 'right', 'justify')),
      fc.array(arbitraryPhrasing(2), { maxLength: 6 }),
      fc.option(fc.record({ id: arbitraryId(), label: arbitraryText(), lines: fc.integer({ min: 1, max: 4 }) })),
    )
    .map(([style, align, phrasing, lines]) => ({
      type: 'paragraph',
      style,
      ...(align && { align }),
      // Lines of dots stand only at the end of a paragraph.
      children: lines ? [...phrasing, { type: 'field', value: '', ...lines }] : phrasing,
    }))
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
    )
    .map(([field, width, dots]) => ({
      type: 'field',
      ...field,
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
  return fc.oneof(...[1, 2, 3].map((columns) => arbitraryTableOf(columns, tablesDeep)))
}

function arbitraryTableOf(columns: number, tablesDeep: number): fc.Arbitrary<Table> {
  const content = arbitraryFlow(tablesDeep - 1, 3)
  return fc
    .record({
      type: fc.constant('table'),
      columns: fc.array(fc.double({ min: 1, max: 3, noNaN: true }), { minLength: columns, maxLength: columns }),
      borders: fc.constantFrom('all', 'none'),
      children: fc.array(arbitraryRow(columns, content), { minLength: 1, maxLength: 4 }),
      headerRows: fc.nat(2),
    })
    .map(({ headerRows, children, ...table }) => ({
      ...table,
      children: children.map((row, index) => (index < headerRows ? { ...row, header: true } : row)),
    }))
}

function arbitraryRow(columns: number, content: fc.Arbitrary<Flow[]>): fc.Arbitrary<Row> {
  const cellsOf = (spans: number[]): fc.Arbitrary<Cell[]> =>
    fc.tuple(
      ...spans.map((span) => content.map((children): Cell => ({ type: 'cell', ...(span > 1 && { span }), children }))),
    )
  return fc
    .tuple(fc.oneof(...spansCovering(columns).map(cellsOf)), fc.option(fc.boolean()))
    .map(([children, breakable]) => ({ type: 'row', ...(breakable !== null && { breakable }), children }))
}

/** Every way in which cells can cover `columns` columns: 2 is [2] or [1, 1]. */
function spansCovering(columns: number): number[][] {
  if (columns === 0) return [[]]
  const firsts = Array.from({ length: columns }, (_, index) => index + 1)
  return firsts.flatMap((first) => spansCovering(columns - first).map((rest) => [first, ...rest]))
}
