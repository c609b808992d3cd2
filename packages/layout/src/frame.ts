import type { Document, Page, Paragraph, Phrasing, Points, Running } from '@viet-ho/document'
import { type Block, heightOf, paragraphBlock } from './blocks.ts'
import { fillSpace } from './fill-space.ts'
import { pageGeometry } from './geometry.ts'
import { type Item, move } from './laid-out.ts'

/** Where text, header and footer stand on a sheet. */
export interface Frame {
  readonly width: Points
  readonly height: Points
  readonly body: { readonly left: Points; readonly top: Points; readonly width: Points; readonly height: Points }
  /** From the upper edge of the sheet to the header, and from the lower edge to the footer. */
  readonly headerDistance: Points
  readonly footerDistance: Points
  readonly header: Running | undefined
  readonly footer: Running | undefined
}

/** How far a header or footer stands from the edge of the sheet where the margin has room for that. */
const usualDistance: Points = 36

/** The frame of a page of `document` on a sheet: a header or footer higher than the margin leaves less room for the text. */
export function frameOf(document: Pick<Document, 'header' | 'footer'>, page: Page, isFirstPage: boolean): Frame {
  const { width, height, left, top, bottom, bodyWidth } = pageGeometry(page)
  const shown = (running: Running | undefined) => (isFirstPage && running?.onFirstPage === false ? undefined : running)
  const [header, footer] = [shown(document.header), shown(document.footer)]
  const roomFor = (running: Running | undefined, margin: Points) => {
    const own = running ? heightOf(runningBlocks(running, bodyWidth, { number: 99, count: 99 })) : 0
    const distance = Math.max(0, Math.min(usualDistance, Math.floor(margin - own)))
    return { distance, margin: running ? Math.max(margin, distance + own) : margin }
  }
  const above = roomFor(header, top)
  const below = roomFor(footer, bottom)
  return {
    ...{ width, height, header, footer },
    headerDistance: above.distance,
    footerDistance: below.distance,
    body: { left, top: above.margin, width: bodyWidth, height: height - above.margin - below.margin },
  }
}

/** Which page this is, of how many. */
export interface PageCounters {
  readonly number: number
  readonly count: number
}

/** The header and the footer of one page. */
export function drawRunning(frame: Frame, counters: PageCounters): Item[] {
  const { body, header, footer } = frame
  const draw = (running: Running | undefined, topFor: (height: Points) => Points): Item[] => {
    if (!running) return []
    const blocks = runningBlocks(running, body.width, counters)
    const { height } = frame
    const space = { height, pageHeight: height, kind: 'cell', atPageTop: true, keepsSpaceAtTop: true } as const
    return move(fillSpace(blocks, space).items, body.left, topFor(heightOf(blocks)))
  }
  return [
    ...draw(header, () => frame.headerDistance),
    ...draw(footer, (height) => frame.height - frame.footerDistance - height),
  ]
}

function runningBlocks({ children }: Running, width: Points, counters: PageCounters): Block[] {
  return children.map((paragraph) => paragraphBlock(counted(paragraph, counters), width))
}

function counted<Node extends Paragraph | Phrasing>(node: Node, counters: PageCounters): Node {
  if (node.type === 'page-number') return { type: 'text', value: String(counters.number) } as Node
  if (node.type === 'page-count') return { type: 'text', value: String(counters.count) } as Node
  return 'children' in node ? { ...node, children: node.children.map((child) => counted(child, counters)) } : node
}
