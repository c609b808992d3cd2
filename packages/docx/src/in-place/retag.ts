import { childOf, descendantOf, type XmlTree } from '../word/xml-tree.ts'
import { ancestorOf, type Body, type Stretch } from './body.ts'
import type { Control } from './control.ts'
import { controlNames } from './control-xml.ts'
import type { Edit } from './edits.ts'
import { contentRange } from './xml-text.ts'

/** A content control of the office's own, that holds just what ours would; undefined where there is none. */
export function ownControl(
  body: Body,
  { from, to, kind }: Control,
  stretches: readonly Stretch[],
  run: XmlTree,
): XmlTree | undefined {
  const element = ancestorOf(body, run, ({ name }) => name === 'w:sdt')
  const properties = element && childOf(element, 'w:sdtPr')
  if (!properties || childOf(properties, 'w:docPartObj') || descendantOf(element, 'w:p')) return undefined
  const inside = stretches.filter((stretch) => stretch.run.start >= element.start && stretch.run.end <= element.end)
  const [first] = inside
  const last = inside.at(-1)
  const isSame = first?.from === from && last !== undefined && last.from + last.text.length === to
  const isBox = childOf(properties, 'w14:checkbox') !== undefined
  return isSame && isBox === (kind === 'check-box') ? element : undefined
}

/** What ours would say of itself; nor may data that is kept elsewhere in the file (`w:dataBinding`) overwrite an answer. */
const replaced: ReadonlySet<string> = new Set(['w:alias', 'w:tag', 'w:dataBinding', 'w15:dataBinding'])

/** Names a control of the office's own as ours. */
export function retag(xml: string, element: XmlTree, control: Control): Edit[] {
  const properties = childOf(element, 'w:sdtPr')
  const range = properties && contentRange(xml, properties)
  if (!properties) return []
  const names = controlNames(control)
  if (!range) return [{ start: properties.start, end: properties.end, text: `<w:sdtPr>${names}</w:sdtPr>` }]
  const start = childOf(properties, 'w:rPr')?.end ?? range.start
  const old = properties.children.filter(({ name }) => replaced.has(name))
  return [{ start, end: start, text: names }, ...old.map((child) => ({ start: child.start, end: child.end, text: '' }))]
}
