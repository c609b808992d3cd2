import type { StructureNode } from '@viet-ho/layout'
import { type PDFContext, type PDFDict, PDFName, type PDFRef } from 'pdf-lib'

/** A run of the content of a page that prints one part of the paper: the page, and the number of the run on it. */
export interface MarkedContent {
  readonly page: PDFRef
  readonly id: number
}

/**
 * Writes the structure of a paper into the file, so that screen readers read it in order and tell headings, tables and lists (ISO 32000-1, 14.7).
 * `contents` holds, by path, what prints each part; `paths` the paths of each page in the order of their numbers. A part without text is left out.
 */
export function writeStructureTree(
  context: PDFContext,
  structure: readonly StructureNode[],
  contents: ReadonlyMap<string, readonly MarkedContent[]>,
  paths: readonly (readonly string[])[],
): PDFRef {
  const root = context.nextRef()
  const owners = new Map<string, PDFRef>()

  function write(node: StructureNode, parent: PDFRef): PDFRef[] {
    const own = context.nextRef()
    const marked = (node.path !== undefined && contents.get(node.path)) || []
    const kids = [
      ...marked.map(({ page, id }) => context.obj({ Type: 'MCR', Pg: page, MCID: id })),
      ...node.children.flatMap((child) => write(child, own)),
    ]
    if (kids.length === 0) return []
    if (node.path !== undefined) owners.set(node.path, own)
    const element = context.obj({ Type: 'StructElem', S: node.role, P: parent, K: kids, ...tableAttributes(node) })
    context.assign(own, element)
    return [own]
  }

  const document = context.nextRef()
  const kids = structure.flatMap((node) => write(node, document))
  context.assign(document, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: kids }))
  const parentTree = context.obj({
    Nums: paths.flatMap((ofPage, index) => [index, ofPage.map((path) => owners.get(path) ?? document)]),
  })
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: document,
      ParentTree: context.register(parentTree),
      ParentTreeNextKey: paths.length,
    }),
  )
  return root
}

function tableAttributes({ role, columnSpan, rowSpan }: StructureNode) {
  const attributes = {
    ...(role === 'TH' && { Scope: 'Column' }),
    ...(columnSpan && { ColSpan: columnSpan }),
    ...(rowSpan && { RowSpan: rowSpan }),
  }
  return /^T[HD]$/.test(role) && Object.keys(attributes).length > 0 ? { A: { O: 'Table', ...attributes } } : {}
}

/** Tells readers that the file has a structure, and that it is complete. */
export function tagCatalog(catalog: PDFDict, context: PDFContext, tree: PDFRef): void {
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('StructTreeRoot'), tree)
}
