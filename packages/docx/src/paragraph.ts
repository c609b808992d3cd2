import { type ListParagraph, type Points, type Style, styles } from '@viet-ho/document'
import { type Piece, type PlacedParagraph, placeBlanks, points, type TabStop, toTwips } from '@viet-ho/layout'
import {
  Paragraph as DocxParagraph,
  FootnoteReferenceRun,
  type IParagraphOptions,
  LeaderType,
  LineRuleType,
  TabStopType,
  type XmlComponent,
} from 'docx'
import { alignments } from './alignments.ts'
import { checkBoxControl } from './check-box-control.ts'
import { contentControl } from './content-control.ts'
import type { Parts } from './parts.ts'
import { breakRun, counterRun, runProperties, tabRun, textRuns } from './run.ts'
import { styleId } from './style-sheet.ts'

/** A paragraph in a column `width` wide: its blanks stand where the layout places them in the PDF. */
export function writeParagraph(paragraph: ListParagraph, width: Points, parts: Parts): DocxParagraph {
  const placed = placeBlanks(paragraph, width)
  const { pieces } = placed
  const named = styles[paragraph.style]

  const runsOf = (piece: Piece): XmlComponent[] => {
    const properties = runProperties(piece.marks, placed.style, named)
    switch (piece.type) {
      case 'text':
        if (!piece.note) return textRuns(piece.text, properties)
        parts.addFootnote(piece.note)
        return [new FootnoteReferenceRun(piece.note.number)]
      case 'counter':
        return [counterRun(piece.counter, properties)]
      case 'tab':
        return [tabRun(properties)]
      case 'break':
        return [breakRun(properties)]
      case 'check-box':
        return checkBoxControl(parts.nextId(), piece.box, properties)
    }
  }

  const children: XmlComponent[] = []
  for (let start = 0; start < pieces.length; ) {
    const field = fieldOf(pieces[start])
    let end = start + 1
    while (field && fieldOf(pieces[end]) === field) end++
    const runs = pieces.slice(start, end).flatMap(runsOf)
    children.push(...(field ? contentControl(parts.nextId(), field, runs) : runs))
    start = end
  }

  return new ParagraphOf(children, {
    style: styleId(paragraph.style),
    ...paragraphProperties(placed, width, named, parts),
  })
}

/** The direct formatting that a paragraph has beyond its style. */
function paragraphProperties(
  { style, align, left, width, stops, mark }: PlacedParagraph,
  columnWidth: Points,
  named: Style,
  parts: Parts,
): IParagraphOptions {
  const right = columnWidth - left - width
  const isIndented = left > 0 || right > 0 || style.firstLine !== named.firstLine
  const firstLine = mark ? -toTwips(mark.indent) : toTwips(points(style.firstLine))
  return {
    ...(mark && { numbering: { reference: parts.referTo(mark.list), level: 0 } }),
    // The mark looks as the end of the paragraph does.
    ...(mark && style.size !== named.size && { run: { size: Math.round(style.size * 2) } }),
    ...(align !== named.align && { alignment: alignments[align] }),
    ...(style.keepWithNext !== named.keepWithNext && { keepNext: style.keepWithNext }),
    ...spacing(style, named),
    ...(isIndented && {
      indent: {
        left: toTwips(left),
        right: toTwips(right),
        ...(firstLine < 0 ? { hanging: -firstLine } : { firstLine }),
      },
    }),
    ...(stops.length > 0 && { tabStops: stops.map((stop) => tabStop(stop, left)) }),
  }
}

/** The spaces around a paragraph and between its lines, those that are not its style's. */
function spacing(own: Style, named: Style): Pick<IParagraphOptions, 'spacing'> {
  const differ = {
    ...(own.before !== named.before && { before: toTwips(own.before) }),
    ...(own.after !== named.after && { after: toTwips(own.after) }),
    ...(own.lineHeight !== named.lineHeight && { line: toTwips(own.lineHeight), lineRule: LineRuleType.EXACT }),
  }
  return Object.keys(differ).length > 0 ? { spacing: differ } : {}
}

/** A paragraph that holds content controls too: the library's own type of a paragraph's children has only tick boxes. */
class ParagraphOf extends DocxParagraph {
  constructor(children: readonly XmlComponent[], options: IParagraphOptions) {
    super(options)
    this.root.push(...children)
  }
}

const fieldOf = (piece: Piece | undefined) => (piece && 'field' in piece ? piece.field : undefined)

/** Word counts stops from the edge of the column. */
function tabStop({ position, align, leader }: TabStop, left: Points) {
  return {
    type: align === 'left' ? TabStopType.LEFT : TabStopType.RIGHT,
    position: toTwips(left + position),
    leader: leader ? LeaderType.DOT : LeaderType.NONE,
  }
}
