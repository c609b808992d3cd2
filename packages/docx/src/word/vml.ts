import type { Context } from './context.ts'
import type { Shape } from './drawing.ts'
import { pointsToMillimetres, toTwips, twipsToMillimetres } from './measures.ts'
import { childOf, type XmlTree } from './xml-tree.ts'

interface Scale {
  readonly x: number
  readonly y: number
}

/** The shapes of `w:pict` and `w:object`, as Word drew before 2010. */
export function readVml(element: XmlTree, context: Context): Shape[] {
  return element.children.flatMap((child) => shapesOf(child, undefined, context))
}

/** @param grid - millimetres for a unit of the group around, undefined outside groups */
function shapesOf(element: XmlTree, grid: Scale | undefined, context: Context): Shape[] {
  const { name, attributes } = element
  if (name === 'v:group') {
    const inner = gridOf(element, grid)
    return element.children.flatMap((child) => shapesOf(child, inner, context))
  }
  const kind = kindOf(element)
  if (!kind) return []
  if (childOf(element, 'v:textpath') || /watermark/i.test(attributes.get('id') ?? '')) {
    context.losses.add('watermark', childOf(element, 'v:textpath')?.attributes.get('string') ?? '')
    return []
  }
  const text = childOf(childOf(element, 'v:textbox'), 'w:txbxContent')
  return [{ kind, ...sizeOf(element, grid), text }]
}

/** Types of shape by their numbers in Office: 1 a rectangle, 20 and 32 lines, 75 a picture, 202 a text box. */
function kindOf(element: XmlTree): Shape['kind'] | undefined {
  switch (element.name) {
    case 'v:rect':
    case 'v:roundrect':
      return childOf(element, 'v:imagedata') ? 'picture' : 'rectangle'
    case 'v:line':
      return 'line'
    case 'v:oval':
    case 'v:polyline':
    case 'v:curve':
    case 'v:arc':
      return 'other'
    case 'v:image':
      return 'picture'
    case 'v:shape': {
      if (childOf(element, 'v:imagedata')) return 'picture'
      const type = /_t(\d+)$/.exec(element.attributes.get('type') ?? '')?.[1]
      if (type === '20' || type === '32') return 'line'
      return type === '1' || type === '2' || type === '202' ? 'rectangle' : 'other'
    }
    default:
      return undefined
  }
}

/** A length in `style`: with a unit, or in units of the group around. */
function styleLength(element: XmlTree, property: 'width' | 'height', grid: number | undefined): number {
  const style = element.attributes.get('style') ?? ''
  const value = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1]?.trim() ?? ''
  if (/^\d{1,9}(\.\d+)?$/.test(value))
    return grid === undefined ? pointsToMillimetres(Number(value) * 0.75) : round(Number(value) * grid)
  return twipsToMillimetres(Math.max(0, toTwips(value) ?? 0))
}

const round = (value: number) => Math.round(value * 100) / 100

const sizeOf = (element: XmlTree, grid: Scale | undefined) => ({
  width: styleLength(element, 'width', grid?.x),
  height: styleLength(element, 'height', grid?.y),
})

function gridOf(group: XmlTree, outer: Scale | undefined): Scale {
  const { width, height } = sizeOf(group, outer)
  const [x = 1000, y = 1000] = (group.attributes.get('coordsize') ?? '').split(',').map(Number)
  return { x: x > 0 ? width / x : 0, y: y > 0 ? height / y : 0 }
}
