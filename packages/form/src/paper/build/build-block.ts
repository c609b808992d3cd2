import type { Markup, MarkupEach, MarkupIf } from '../markup/markup.ts'
import type { PaperEach, PaperIf } from '../paper.ts'

/** A loop or a branch over what `build` makes of its bodies. */
export function buildBlock<Child>(
  block: MarkupEach | MarkupIf,
  build: (nodes: readonly Markup[]) => Child[],
): PaperEach<Child> | PaperIf<Child> {
  const { field, place } = block
  if (block.name === 'each') return { type: 'each', field, children: build(block.children), place }
  const { paperSays } = block
  return { type: 'if', field, paperSays, whenTrue: build(block.whenTrue), whenFalse: build(block.whenFalse), place }
}
