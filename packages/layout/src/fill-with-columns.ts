import type { Points } from '@viet-ho/document'
import type { Block, ColumnsBlock } from './blocks.ts'
import { type Filled, fillSpace, type Space } from './fill-space.ts'
import { type Item, move } from './laid-out.ts'

/** Puts in text in columns of the least height that holds it; what has no room in columns as high as the space is left over. */
export function fillWithColumns(block: ColumnsBlock, space: Space): Filled {
  const highest = fillColumns(block, space)
  if (highest.isEmpty || highest.rest.length > 0) return highest
  let [low, high] = [0, space.height]
  while (high - low > precision) {
    const middle = (low + high) / 2
    const isEnough = fillColumns(block, { ...space, height: middle, atPageTop: false }).rest.length === 0
    if (isEnough) high = middle
    else low = middle
  }
  return fillColumns(block, { ...space, height: high })
}

const precision: Points = 0.1

function fillColumns(block: ColumnsBlock, space: Space): Filled {
  const items: Item[] = []
  let height = 0
  let rest: readonly Block[] = block.blocks
  let isEmpty = true
  for (let column = 0; column < block.count && rest.length > 0; column++) {
    const filled = fillSpace(rest, { ...space, keepsSpaceAtTop: space.keepsSpaceAtTop && column === 0 })
    items.push(...move(filled.items, column * (block.width + block.gap), 0))
    height = Math.max(height, filled.height)
    isEmpty &&= filled.isEmpty
    rest = filled.rest
  }
  return {
    items,
    height,
    after: 0,
    rest: rest.length > 0 ? [{ ...block, blocks: rest }] : [],
    isEmpty,
  }
}
