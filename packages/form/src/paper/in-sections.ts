import { a4, type Page, type Root } from '@viet-ho/document'

/** A `<section>` with its blanks filled in. */
export interface FilledSection {
  readonly type: 'section'
  readonly page: Page
  readonly children: readonly (Root | FilledSection)[]
}

/** Sections as page breaks before and after them, none of which leaves a page empty. */
export function inSections(nodes: readonly (Root | FilledSection)[]): {
  readonly page: Page
  readonly children: Root[]
} {
  const children: Root[] = []
  let first: Page = a4
  /** The sheet of the page that is to begin, once something stands on it. */
  let next: Page | undefined

  function add(node: Root | FilledSection) {
    if (node.type === 'section') {
      const around = sheet
      begin(node.page)
      for (const child of node.children) add(child)
      begin(around)
      return
    }
    if (next && children.length === 0) first = next
    else if (next) children.push({ type: 'page-break', page: next })
    next = undefined
    children.push(node)
  }
  let sheet: Page = a4
  function begin(page: Page) {
    sheet = page
    next = page
  }

  for (const node of nodes) add(node)
  return { page: first, children }
}
