import { findField, formScope, type Scope } from '../template/field-scope.ts'
import type { Edition } from '../template/template.ts'
import type { PaperCell, PaperItems, PaperPhrasing, PaperRoot, PaperRows } from './paper.ts'

type PaperNode = PaperRoot | PaperItems | PaperRows | PaperCell | PaperPhrasing

const known = new WeakMap<Edition, ReadonlySet<string>>()

/** Dates of which the paper prints the last two digits of the year after a “20” of its own (`namHaiSo`), by the path of the field. */
export function shortYears(edition: Edition): ReadonlySet<string> {
  const paths = known.get(edition) ?? findShortYears(edition)
  known.set(edition, paths)
  return paths
}

function findShortYears({ paper, sections }: Edition): ReadonlySet<string> {
  const paths = new Set<string>()
  const walk = (node: PaperNode, scope: Scope): void => {
    if (node.type === 'fill' || node.type === 'digits') {
      const found = findField(scope, node.field)
      if (found?.part === 'namHaiSo') paths.add(found.path)
    } else if (node.type === 'each') {
      const { field, path } = findField(scope, node.field) ?? {}
      if (field?.columns === undefined) return
      const rows: Scope = { fields: field.columns, prefix: `${path}.`, outer: scope }
      for (const child of node.children) walk(child, rows)
    } else if (node.type === 'if') for (const child of [...node.whenTrue, ...node.whenFalse]) walk(child, scope)
    else if ('children' in node) for (const child of node.children) walk(child, scope)
  }
  for (const node of paper.children) walk(node, formScope(sections))
  return paths
}
