/** A content control in a Word file, and the stretch of a paragraph that stands in it. */
export interface Control {
  /** The n-th `w:p` of the body, as in `WordParagraph`. */
  readonly paragraph: number
  /** Letters of `paragraphText`; the same as `to` where the control is empty. */
  readonly from: number
  readonly to: number
  /** What programs find it by: a field id, with what `tagParts` tells. */
  readonly tag: string
  /** What Word shows on it; cut at 64 letters. */
  readonly title: string
  /** `text`: dots to write on; `check-box`: a tick box; `words`: printed words that are struck through when another choice was made. */
  readonly kind: 'text' | 'check-box' | 'words'
}

/** Word refuses longer tags and titles. */
export const longestTag = 64

/** What a tag says. */
export interface TagParts {
  /** The field: `hoTen`, `ngayLap.nam`, `thanhVien[2].hoTen`; `thanhVien[2].#` is the number of the row. */
  readonly id: string
  /** What a tick box or a word stands for: `nam` of `gioiTinh=nam`; '' for none. */
  readonly option: string
  /** Of several controls for one field the n-th: `maSoThue#3`; 0 where there is one. Boxes for digits count from 1, lines of one blank from 2. */
  readonly nth: number
}

const name = '[A-Za-z][A-Za-z0-9]*'
const tagPattern = new RegExp(
  `^(${name}(?:\\[\\d+\\])?(?:\\.${name}(?:\\[\\d+\\])?)*(?:\\.#)?)(?:=(${name}))?(?:#(\\d{1,3}))?$`,
)

/** Undefined for tags that are none of ours. */
export function tagParts(tag: string): TagParts | undefined {
  const match = tagPattern.exec(tag)
  return match ? { id: match[1] ?? '', option: match[2] ?? '', nth: Number(match[3] ?? 0) } : undefined
}

/** The row that a field stands in: its table, its number from 1, and the column; undefined outside tables. */
export function rowOf(
  id: string,
): { readonly list: string; readonly row: number; readonly column: string } | undefined {
  const match = /^(.+)\[(\d+)\]\.([^[\]]+)$/.exec(id)
  return match ? { list: match[1] ?? '', row: Number(match[2]), column: match[3] ?? '' } : undefined
}
