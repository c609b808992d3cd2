import type { Millimetres } from '@viet-ho/document'
import type { Context } from './context.ts'
import { emuToMillimetres } from './measures.ts'
import { placeOf, type RunPlace } from './run-text.ts'
import { readVml } from './vml.ts'
import type { WordBlock, WordDrawing } from './word-document.ts'
import { childOf, descendantOf, type XmlTree } from './xml-tree.ts'

/** A shape as drawings and VML describe it. */
export interface Shape {
  readonly kind: 'rectangle' | 'line' | 'picture' | 'other'
  readonly width: Millimetres
  readonly height: Millimetres
  /** `w:txbxContent` */
  readonly text: XmlTree | undefined
}

/** Smallest and largest side of a tick box: from 8 points to what a stamp would need. */
const smallestBox: Millimetres = 2.8
const largestBox: Millimetres = 9

/** `w:drawing`, `w:pict`, `w:object`, or alternate content that holds nothing: one drawing for each shape, in order. */
export function readDrawing(element: XmlTree, place: RunPlace, context: Context): WordDrawing[] {
  const { losses } = context
  const { source } = placeOf({ control: undefined, source: place.source })
  const rest = source && { source }
  if (element.name === 'mc:AlternateContent') {
    losses.add('drawing', '')
    return [{ type: 'drawing', shape: 'gone', width: 0, height: 0, children: [], ...rest }]
  }
  if (element.name === 'w:object') losses.add('embedded-object', '')
  const shapes = element.name === 'w:drawing' ? readDrawingMl(element, context) : readVml(element, context)
  return shapes.map((shape): WordDrawing => {
    const children = shape.text ? context.readBlocks(shape.text.children, context) : []
    const drawn = { ...shapeOf(shape, children), ...rest }
    if (drawn.shape === 'picture' && element.name !== 'w:object') losses.add('picture', '')
    if (drawn.shape === 'line' || drawn.shape === 'other') losses.add('drawing', '')
    return drawn
  })
}

function shapeOf({ kind, width, height, text }: Shape, children: readonly WordBlock[]): WordDrawing {
  const size = { type: 'drawing', width, height } as const
  const hasWords = children.some((block) => block.type === 'table' || block.children.length > 0)
  if (hasWords) return { ...size, shape: 'text-box', children }
  const isSmall = [width, height].every((side) => side >= smallestBox && side <= largestBox)
  if (kind === 'rectangle' && isSmall) return { ...size, shape: 'box', children: [] }
  if (text) return { ...size, shape: 'text-box', children }
  return { ...size, shape: kind === 'rectangle' ? 'other' : kind, children: [] }
}

interface Scale {
  readonly x: number
  readonly y: number
}

function readDrawingMl(drawing: XmlTree, { losses }: Context): Shape[] {
  const frame = childOf(drawing, 'wp:inline') ?? childOf(drawing, 'wp:anchor')
  const extent = sizeIn(childOf(frame, 'wp:extent'))
  const content = frame && descendantOf(frame, 'a:graphicData')?.children[0]
  if (content?.name === 'c:chart') losses.add('chart', '')
  if (!content) return [{ kind: 'other', ...extent, text: undefined }]
  const shapes = shapesOf(content, { x: 1, y: 1 })
  if (shapes.length === 0) return [{ kind: 'other', ...extent, text: undefined }]
  const [only] = shapes
  return shapes.length === 1 && only ? [{ ...only, ...extent }] : shapes
}

function shapesOf(element: XmlTree, scale: Scale): Shape[] {
  switch (element.name) {
    case 'pic:pic':
      return [{ kind: 'picture', ...sizeOf(childOf(element, 'pic:spPr'), scale), text: undefined }]
    case 'wps:wsp': {
      const properties = childOf(element, 'wps:spPr')
      const text = childOf(childOf(element, 'wps:txbx'), 'w:txbxContent')
      return [{ kind: kindOf(properties), ...sizeOf(properties, scale), text }]
    }
    case 'wpg:wgp':
    case 'wpg:grpSp':
    case 'wpc:wpc': {
      const inner = innerScale(childOf(element, 'wpg:grpSpPr'), scale)
      return element.children.flatMap((child) => shapesOf(child, inner))
    }
    default:
      return []
  }
}

function kindOf(properties: XmlTree | undefined): Shape['kind'] {
  const preset = childOf(properties, 'a:prstGeom')?.attributes.get('prst') ?? 'rect'
  if (/^(line|straightConnector)/.test(preset)) return 'line'
  return /^(rect|roundRect|flowChartProcess|frame|bevel)$/.test(preset) ? 'rectangle' : 'other'
}

const sizeIn = (element: XmlTree | undefined) => ({
  width: emuToMillimetres(emuOf(element, 'cx')),
  height: emuToMillimetres(emuOf(element, 'cy')),
})

function sizeOf(properties: XmlTree | undefined, scale: Scale) {
  const size = childOf(childOf(properties, 'a:xfrm'), 'a:ext')
  return {
    width: emuToMillimetres(emuOf(size, 'cx') * scale.x),
    height: emuToMillimetres(emuOf(size, 'cy') * scale.y),
  }
}

/** A group is drawn in a grid of its own, which is stretched to its size. */
function innerScale(properties: XmlTree | undefined, outer: Scale): Scale {
  const frame = childOf(properties, 'a:xfrm')
  const size = childOf(frame, 'a:ext')
  const grid = childOf(frame, 'a:chExt')
  const ratio = (side: 'cx' | 'cy') => emuOf(size, side) / emuOf(grid, side) || 1
  return { x: outer.x * limited(ratio('cx')), y: outer.y * limited(ratio('cy')) }
}

const limited = (ratio: number) => (Number.isFinite(ratio) ? Math.min(ratio, 1e4) : 1)

function emuOf(element: XmlTree | undefined, name: string): number {
  const value = element?.attributes.get(name) ?? ''
  return /^\d{1,10}$/.test(value) ? Number(value) : 0
}
