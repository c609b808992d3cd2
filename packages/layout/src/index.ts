export { tableRowFlows } from './blocks.ts'
export { type Face, textFace } from './face.ts'
export { type Frame, frameOf } from './frame.ts'
export {
  columnsGeometry,
  columnWidths,
  type PageGeometry,
  pageGeometry,
  points,
  tableGap,
  tableIndent,
  toTwips,
} from './geometry.ts'
export type { Item, LaidOutDocument, LaidOutPage, RuleItem, TextItem } from './laid-out.ts'
export { layOut } from './lay-out.ts'
export { LayoutMemory } from './layout-memory.ts'
export { drawingFace, measure, UnmeasuredCharacterError } from './measure.ts'
export type { Control, Marks, Piece } from './pieces.ts'
export { type PlacedMark, type PlacedParagraph, placeBlanks, type TabStop } from './place-blanks.ts'
export type { StructureNode } from './structure.ts'
export type { RowFlow } from './table-block.ts'
