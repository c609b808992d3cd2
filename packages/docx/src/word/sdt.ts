import type { Control } from './context.ts'
import { childOf, childValue, isOn, switchOf, type XmlTree } from './xml-tree.ts'

/** The content control `w:sdt`. Word's own, around tables of contents and page numbers, are none: `outer` goes on in them. */
export function readControl(element: XmlTree, outer: Control | undefined): Control | undefined {
  const properties = childOf(element, 'w:sdtPr')
  if (!properties || childOf(properties, 'w:docPartObj')) return outer
  const box = childOf(properties, 'w14:checkbox')
  return {
    shown: {
      tag: childValue(properties, 'w:tag') ?? '',
      title: childValue(properties, 'w:alias') ?? '',
      isPlaceholder: switchOf(properties, 'w:showingPlcHdr') ?? false,
    },
    checked: box && isOn(childOf(box, 'w14:checked')?.attributes.get('w14:val') ?? '0'),
  }
}
