import type { Edition, Field, PaperFlow, PaperItems, PaperPhrasing, PaperRoot, PaperRows } from '@viet-ho/form'
import { labelIn } from '../find/label.ts'

/** A blank of an earlier edition, with the paper's own words for it. */
export interface PreviousBlank {
  /** As form.hbs names it: `hoTen`, `truSo.xa`, `nguoiNop.hoTen`. */
  readonly path: string
  readonly kind: 'blank' | 'date' | 'box' | 'rows'
  readonly label: string
  /** What its field is called, which may say more than the paper. */
  readonly fieldLabel?: string
  /** Of a blank: the type of its field. */
  readonly type?: string
  /** Of a box: the id of its choice. */
  readonly option?: string
  /** Of rows: paths and labels of the columns. */
  readonly columns?: readonly { readonly id: string; readonly label: string }[]
}

type Node =
  | PaperRoot
  | PaperFlow
  | PaperItems
  | PaperRows
  | PaperPhrasing
  | { readonly type: 'cell'; readonly children: readonly PaperFlow[] }

/** The blanks of an edition in the order of its paper, each path once; a date is one, as its words are on paper. */
export function previousBlanks(edition: Edition): PreviousBlank[] {
  const found: PreviousBlank[] = []
  const fields = new Map(edition.sections.flatMap((section) => section.fields).flatMap((field) => flatten(field, '')))
  const add = (blank: PreviousBlank) => {
    const isKnown = found.some(({ path, option }) => path === blank.path && option === blank.option)
    if (!isKnown) found.push(blank)
  }
  for (const node of edition.paper.children) walk(node)
  return found

  function walk(node: Node) {
    if (node.type === 'paragraph') return readLine(node.children)
    if (node.type === 'each') {
      const columns = (fields.get(node.field)?.columns ?? []).map(({ id, label }) => ({ id, label }))
      return add({ path: node.field, kind: 'rows', label: fields.get(node.field)?.label ?? node.field, columns })
    }
    if (node.type === 'if') for (const child of [...node.whenFalse, ...node.whenTrue]) walk(child)
    else if ('children' in node) for (const child of node.children) walk(child)
  }

  function fieldLabel(path: string): Pick<PreviousBlank, 'fieldLabel' | 'type'> {
    const own = fields.get(path)
    return own === undefined ? {} : { fieldLabel: own.label, type: own.type }
  }

  function readLine(nodes: readonly PaperPhrasing[]) {
    let words = ''
    let isFirst = true
    const label = (path: string) => {
      const own = labelIn(words, isFirst).text
      words = ''
      isFirst = false
      // "…, ngày … tháng … năm …" names nothing.
      return own === '' || own === 'ngày' ? (fields.get(path)?.label ?? path) : own
    }
    const read = (node: PaperPhrasing) => {
      if (node.type === 'text') words += node.value
      else if (node.type === 'fill' || node.type === 'digits') readFill(node.field)
      else if (node.type === 'check' || node.type === 'alternative') {
        label(node.field)
        const option = optionLabel(fields.get(node.field), node.option)
        // A box in a table is called by its row and its column.
        const fieldLabel = `${fields.get(node.field)?.label ?? ''} – ${option}`
        add({ path: node.field, kind: 'box', option: node.option, label: option, fieldLabel })
      } else if (node.type === 'each') walk(node)
      else if (node.type === 'if') for (const child of [...node.whenFalse, ...node.whenTrue]) read(child)
      else if ('children' in node && node.type !== 'footnote') for (const child of node.children) read(child)
    }
    const readFill = (path: string) => {
      const [, base = path, part] = /^(.+)\.(ngay|thang|nam|namHaiSo)$/.exec(path) ?? []
      const type = fields.get(base)?.type
      if (part === undefined || (type !== 'date' && type !== 'partial-date'))
        return add({ path, kind: 'blank', label: label(path), ...fieldLabel(path) })
      if (part === 'ngay' || !found.some((blank) => blank.path === base))
        add({ path: base, kind: 'date', label: label(base), ...fieldLabel(base) })
      else label(base)
    }
    for (const node of nodes) read(node)
  }
}

const yesAndNo: Readonly<Record<string, string>> = { co: 'Có', khong: 'Không' }

function optionLabel(field: Field | undefined, option: string): string {
  const choices = (field?.choices ?? []) as readonly { readonly id: string; readonly label: string }[]
  return choices.find(({ id }) => id === option)?.label ?? yesAndNo[option] ?? field?.label ?? option
}

/** Every field by its path; those of rows by their table. */
function flatten(field: Field, prefix: string): [string, Field][] {
  const path = prefix + field.id
  return [[path, field], ...(field.fields ?? []).flatMap((inner) => flatten(inner, `${path}.`))]
}
