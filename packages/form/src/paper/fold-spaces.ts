import type { Phrasing, Text } from '@viet-ho/document'

/**
 * Folds whitespace as HTML does: a run of spaces is one, also across nodes, and none stands at either end of a line. Only fixed words are
 * touched, never an answer; no-break spaces stay. Empty nodes go, neighbouring texts join. Each text node stands once in `nodes`.
 */
export function foldSpaces(nodes: readonly Phrasing[]): Phrasing[] {
  const folded = new Map<Text, string>()
  let afterSpace = true
  let lastSpace: Text | undefined
  const endLine = () => {
    if (lastSpace !== undefined) folded.set(lastSpace, (folded.get(lastSpace) ?? '').slice(0, -1))
  }
  for (const leaf of leavesOf(nodes)) {
    if (leaf.type === 'text') {
      const value = leaf.value.replace(/ +/g, ' ').slice(afterSpace && leaf.value.startsWith(' ') ? 1 : 0)
      folded.set(leaf, value)
      if (value === '') continue
      afterSpace = value.endsWith(' ')
      lastSpace = afterSpace ? leaf : undefined
      continue
    }
    if (leaf.type === 'break') endLine()
    afterSpace = leaf.type === 'break'
    lastSpace = undefined
  }
  endLine()
  return rebuild(nodes, folded)
}

function leavesOf(nodes: readonly Phrasing[]): Phrasing[] {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]))
}

function rebuild(nodes: readonly Phrasing[], folded: ReadonlyMap<Text, string>): Phrasing[] {
  const built: Phrasing[] = []
  for (const node of nodes) {
    if (node.type === 'text') {
      const value = folded.get(node) ?? ''
      const last = built.at(-1)
      if (last?.type === 'text') built[built.length - 1] = { type: 'text', value: last.value + value }
      else if (value !== '') built.push({ type: 'text', value })
    } else if ('children' in node) {
      const children = rebuild(node.children, folded)
      if (children.length > 0) built.push({ ...node, children })
    } else built.push(node)
  }
  return built
}
