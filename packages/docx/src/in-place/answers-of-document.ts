import { type Document, visit } from '@viet-ho/document'

/** The answers of a paper, by what the tags of a Word file name. */
export interface PaperAnswers {
  /** By field id; '' is a blank. */
  readonly values: ReadonlyMap<string, string>
  /** By field id and option: `gioiTinh=nam`. */
  readonly boxes: ReadonlyMap<string, boolean>
  /** How many rows of each table have answers. */
  readonly rows: ReadonlyMap<string, number>
}

export function answersOfDocument(document: Document): PaperAnswers {
  const values = new Map<string, string>()
  const boxes = new Map<string, boolean>()
  const rows = new Map<string, number>()
  visit(document, (node) => {
    if (node.type === 'field' || node.type === 'digit-boxes') {
      values.set(node.id, node.value)
      if (node.value !== '') countRow(node.id)
    } else if (node.type === 'check-box') {
      boxes.set(node.option === '' ? node.id : `${node.id}=${node.option}`, node.checked)
      if (node.checked) countRow(node.id)
    }
  })
  return { values, boxes, rows }

  function countRow(id: string) {
    for (const [before, row] of [...id.matchAll(/\[(\d+)\]\./g)].map(
      (match) => [id.slice(0, match.index), Number(match[1])] as const,
    )) {
      rows.set(before, Math.max(rows.get(before) ?? 0, row))
    }
  }
}
