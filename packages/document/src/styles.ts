import type { Align, Millimetres, Paragraph, Points } from './nodes.ts'

/** How a paragraph looks; one table, read by the layout and by the Word writer, so that both agree. */
export interface Style {
  /** Name shown to the office in Word. */
  readonly name: string
  readonly size: Points
  /** Distance between baselines, exact. */
  readonly lineHeight: Points
  readonly bold: boolean
  readonly italic: boolean
  readonly align: Align
  readonly before: Points
  readonly after: Points
  /** Indent of the first line, beyond `left`; below 0 the lines after it are indented instead. */
  readonly firstLine: Millimetres
  readonly left: Millimetres
  readonly right: Millimetres
  /** Stays on the page of the next paragraph's first line. */
  readonly keepWithNext: boolean
  /** 1 to 9 for headings, 0 for body text. */
  readonly outline: number
}

const body: Style = {
  name: 'Nội dung',
  size: 13,
  lineHeight: 17,
  bold: false,
  italic: false,
  align: 'justify',
  before: 0,
  after: 3,
  firstLine: 0,
  left: 0,
  right: 0,
  keepWithNext: false,
  outline: 0,
}

/**
 * The parts of an administrative paper. Text has the same space before as after, of which the larger counts, so that it stands clear of a table
 * above it. Sizes follow Appendix I of Decree 30/2020/NĐ-CP (national title 12-13, motto 13-14,
 * text 13-14), the lower size where it gives two, because the statutory forms are long.
 */
export const styles = {
  body: { ...body, before: 3 },
  'national-title': {
    ...body,
    name: 'Quốc hiệu',
    size: 12,
    lineHeight: 16,
    bold: true,
    align: 'center',
    after: 0,
    keepWithNext: true,
  },
  'national-motto': { ...body, name: 'Tiêu ngữ', bold: true, align: 'center', after: 2, keepWithNext: true },
  'form-number': { ...body, name: 'Số mẫu', size: 12, lineHeight: 16, bold: true, align: 'right', after: 4 },
  'issuing-authority': {
    ...body,
    name: 'Tên cơ quan',
    size: 12,
    lineHeight: 16,
    align: 'center',
    after: 0,
    keepWithNext: true,
  },
  'place-and-date': { ...body, name: 'Địa danh và thời gian', italic: true, align: 'right', before: 6, after: 6 },
  title: {
    ...body,
    name: 'Tên giấy tờ',
    size: 14,
    lineHeight: 19,
    bold: true,
    align: 'center',
    before: 8,
    after: 4,
    keepWithNext: true,
    outline: 1,
  },
  subtitle: { ...body, name: 'Trích yếu', bold: true, align: 'center', after: 6, keepWithNext: true },
  addressee: { ...body, name: 'Kính gửi', align: 'center', before: 4, after: 8 },
  heading: { ...body, name: 'Đề mục', bold: true, align: 'left', before: 5, keepWithNext: true, outline: 2 },
  'heading-center': {
    ...body,
    name: 'Đề mục giữa',
    bold: true,
    align: 'center',
    before: 6,
    after: 4,
    keepWithNext: true,
    outline: 2,
  },
  line: { ...body, name: 'Dòng kê khai', align: 'left', before: 3 },
  bullet: { ...body, name: 'Gạch đầu dòng', before: 3 },
  'table-head': {
    ...body,
    name: 'Đầu bảng',
    size: 12,
    lineHeight: 15,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
    keepWithNext: false,
  },
  'table-text': { ...body, name: 'Chữ trong bảng', size: 12, lineHeight: 16, align: 'left', before: 1, after: 1 },
  'table-center': { ...body, name: 'Chữ giữa ô', size: 12, lineHeight: 16, align: 'center', before: 1, after: 1 },
  'table-head-small': {
    ...body,
    name: 'Đầu bảng nhỏ',
    size: 9,
    lineHeight: 11,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
  },
  'table-text-small': {
    ...body,
    name: 'Chữ trong bảng nhỏ',
    size: 9,
    lineHeight: 12,
    align: 'left',
    before: 1,
    after: 1,
  },
  'table-center-small': {
    ...body,
    name: 'Chữ giữa ô nhỏ',
    size: 9,
    lineHeight: 12,
    align: 'center',
    before: 1,
    after: 1,
  },
  'signature-title': {
    ...body,
    name: 'Chức danh người ký',
    bold: true,
    align: 'center',
    before: 8,
    after: 0,
    keepWithNext: true,
  },
  'signature-note': { ...body, name: 'Cách ký', italic: true, align: 'center', after: 0, keepWithNext: true },
  'signature-space': { ...body, name: 'Chỗ ký', align: 'center', lineHeight: 24, after: 0, keepWithNext: true },
  'signature-name': { ...body, name: 'Họ tên người ký', bold: true, align: 'center', after: 0 },
  note: { ...body, name: 'Ghi chú', size: 11, lineHeight: 14, italic: true },
  footnote: { ...body, name: 'Chú thích cuối trang', size: 10, lineHeight: 12, after: 1 },
  running: { ...body, name: 'Đầu và chân trang', size: 13, lineHeight: 17, align: 'center', after: 0 },
} as const satisfies Record<string, Style>

export type StyleName = keyof typeof styles

/** How `paragraph` looks: its style, with what it overrides. Lines keep their distance in proportion to the type, unless they have their own. */
export function styleOf(paragraph: Omit<Paragraph, 'children'>): Style {
  const own: Style = styles[paragraph.style]
  const { align, size, before, after, lineHeight, keepWithNext, indent } = paragraph
  return {
    ...own,
    ...indent,
    align: align ?? own.align,
    before: before ?? own.before,
    after: after ?? own.after,
    keepWithNext: keepWithNext ?? own.keepWithNext,
    size: size ?? own.size,
    lineHeight: lineHeight ?? (size === undefined ? own.lineHeight : inProportion(own, size)),
  }
}

const inProportion = (style: Style, size: Points): Points => Math.round((style.lineHeight * size * 2) / style.size) / 2

/** Table geometry shared by layout and Word: space at the left and right of a cell's text, and the width of a border. */
export const cellPadding: Points = 5.4
export const borderWidth: Points = 0.5
