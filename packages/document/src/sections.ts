import type { Columns, Document, Flow, Page, Root } from './nodes.ts'

/** What stands on pages of one sheet, from a page break to the next. */
export interface Section {
  readonly page: Page
  /** Below each other. One at least. */
  readonly parts: readonly SectionPart[]
}

/** Flow content across the page, or in columns. */
export interface SectionPart {
  readonly columns?: Columns
  readonly children: readonly Flow[]
  /** Which child of the document the first of `children` is; the children of columns count in `columns`. */
  readonly start: number
}

/** The document cut at its page breaks. One section at least. */
export function sectionsOf({ page, children }: Document): Section[] {
  const sections: { page: Page; parts: SectionPart[] }[] = [{ page, parts: [] }]
  let flow: Flow[] = []
  const closePart = (end: number) => {
    const section = sections.at(-1)
    if (flow.length > 0) section?.parts.push({ children: flow, start: end - flow.length })
    flow = []
  }
  for (const [index, node] of children.entries()) {
    if (isFlow(node)) {
      flow.push(node)
      continue
    }
    closePart(index)
    if (node.type === 'columns') sections.at(-1)?.parts.push({ columns: node, children: node.children, start: index })
    else sections.push({ page: node.page ?? sections.at(-1)?.page ?? page, parts: [] })
  }
  closePart(children.length)
  return sections.map(({ page, parts }) => ({ page, parts: parts.length > 0 ? parts : [{ children: [], start: 0 }] }))
}

const isFlow = (node: Root): node is Flow => node.type !== 'page-break' && node.type !== 'columns'
