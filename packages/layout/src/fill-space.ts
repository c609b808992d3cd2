import type { Points } from '@viet-ho/document'
import { type Block, type ParagraphBlock, spaceAbove } from './blocks.ts'
import { drawLine } from './draw-line.ts'
import { fillWithColumns } from './fill-with-columns.ts'
import { fillWithTable } from './fill-with-table.ts'
import { type Item, move } from './laid-out.ts'

/** A space that blocks are put into: the body of a page, or what a page has left for the cells of a row. */
export interface Space {
  readonly height: Points
  /** Of the whole body of the page. */
  readonly pageHeight: Points
  readonly kind: 'page' | 'cell'
  /** Something must be put in, however little room there is: the next page has no more. */
  readonly atPageTop: boolean
  /** The space before the first block counts. */
  readonly keepsSpaceAtTop: boolean
}

export interface Filled {
  readonly items: readonly Item[]
  readonly height: Points
  /** Of the height, what is space after the last block. */
  readonly after: Points
  /** What had no room. */
  readonly rest: readonly Block[]
  /** Whether anything was put in. */
  readonly isEmpty: boolean
}

/** Absorbs the rounding of sums. */
export const tolerance: Points = 0.01

/** Puts in as many of `blocks`, from the first, as have room. */
export function fillSpace(blocks: readonly Block[], space: Space): Filled {
  const placed: { readonly items: readonly Item[]; readonly bottom: Points }[] = []
  const y = () => placed.at(-1)?.bottom ?? 0

  for (const [index, block] of blocks.entries()) {
    const top = y() + spaceAbove(blocks[index - 1], block, space.keepsSpaceAtTop)
    const part = fillWithBlock(block, {
      ...space,
      height: space.height - top,
      atPageTop: space.atPageTop && index === 0,
    })
    if (part.isEmpty) {
      // A gap that ends the text prints nothing: a page for it alone would be empty.
      if (space.kind === 'page' && placed.length > 0 && blocks.slice(index).every(isGap)) return result(placed, [])
      const from = space.kind === 'page' ? withKept(blocks, index) : index
      return result(placed.slice(0, from), blocks.slice(from))
    }
    placed.push({ items: move(part.items, 0, top), bottom: top + part.height })
    if (part.rest.length > 0) return result(placed, [...part.rest, ...blocks.slice(index + 1)])
  }
  const last = blocks.at(-1)
  return result(placed, [], last?.type === 'paragraph' ? last.after : 0)
}

function result(
  placed: readonly { readonly items: readonly Item[]; readonly bottom: Points }[],
  rest: readonly Block[],
  after: Points = 0,
): Filled {
  const height = (placed.at(-1)?.bottom ?? 0) + after
  return { items: placed.flatMap(({ items }) => items), height, after, rest, isEmpty: placed.length === 0 }
}

/** The first of the blocks that must stay with `blocks[index]`; itself when the whole page would have to. */
function withKept(blocks: readonly Block[], index: number): number {
  let from = index
  while (from > 0 && isKept(blocks[from - 1])) from--
  return from === 0 ? index : from
}

const isGap = (block: Block): boolean =>
  block.type === 'paragraph' && block.placed.pieces.length === 0 && block.path === undefined

const isKept = (block: Block | undefined): boolean => block?.type === 'paragraph' && block.keepWithNext

function fillWithBlock(block: Block, space: Space): Filled {
  switch (block.type) {
    case 'paragraph':
      return fillWithParagraph(block, space)
    case 'table':
      return fillWithTable(block, space)
    case 'columns':
      return fillWithColumns(block, space)
  }
}

function fillWithParagraph(block: ParagraphBlock, space: Space): Filled {
  const { placed, lines } = block
  const { lineHeight } = placed.style
  const count = linesThatFit(block, space)
  const items = lines.slice(0, count).flatMap((line, index) => drawLine(placed, line, index * lineHeight, block.path))
  const rest = count === lines.length ? [] : [{ ...block, lines: lines.slice(count), before: 0 }]
  return { items, height: count * lineHeight, after: 0, rest, isEmpty: count === 0 }
}

/**
 * Two lines at least stand together at the foot and at the head of a page (widow control: without it LibreOffice breaks one and the
 * same paragraph now here, now there); a paragraph that stays with the next one stays whole. In a cell lines part freely, but the
 * space after the last one must have room.
 */
function linesThatFit(
  { placed, lines, after, keepWithNext }: ParagraphBlock,
  { height, kind, atPageTop }: Space,
): number {
  const { lineHeight } = placed.style
  const all = lines.length
  const withAfter = kind === 'cell' ? after : 0
  if (all * lineHeight + withAfter <= height + tolerance) return all
  const fit = Math.min(all - 1, Math.max(0, Math.floor((height + tolerance) / lineHeight)))
  if (kind === 'cell') return atPageTop ? Math.max(1, fit) : fit
  const count = Math.min(fit, all - 2)
  if (count >= 2 && !keepWithNext) return count
  return atPageTop ? Math.max(1, count) : 0
}
