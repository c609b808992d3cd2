import { type Paragraph, type Points, styles } from '@viet-ho/document'
import { type Piece, placeBlanks, type TabStop, toTwips } from '@viet-ho/layout'
import { Paragraph as DocxParagraph, type IParagraphOptions, LeaderType, TabStopType, type XmlComponent } from 'docx'
import { alignments } from './alignments.ts'
import { checkBoxControl } from './check-box-control.ts'
import { contentControl } from './content-control.ts'
import type { Ids } from './ids.ts'
import { breakRun, runProperties, tabRun, textRuns } from './run.ts'
import { styleId } from './style-sheet.ts'

/** A paragraph in a column `width` wide: its blanks stand where the layout places them in the PDF. */
export function writeParagraph(paragraph: Paragraph, width: Points, ids: Ids): DocxParagraph {
  const { style, align, stops, pieces } = placeBlanks(paragraph, width)

  const runsOf = (piece: Piece): XmlComponent[] => {
    const properties = runProperties(piece.marks, style)
    switch (piece.type) {
      case 'text':
        return textRuns(piece.text, properties)
      case 'tab':
        return [tabRun(properties)]
      case 'break':
        return [breakRun(properties)]
      case 'check-box':
        return [checkBoxControl(ids.next(), piece.box, properties)]
    }
  }

  const children: XmlComponent[] = []
  for (let start = 0; start < pieces.length; ) {
    const field = fieldOf(pieces[start])
    let end = start + 1
    while (field && fieldOf(pieces[end]) === field) end++
    const runs = pieces.slice(start, end).flatMap(runsOf)
    children.push(...(field ? [contentControl(ids.next(), field, runs)] : runs))
    start = end
  }

  return new ParagraphOf(children, {
    style: styleId(paragraph.style),
    ...(align !== styles[paragraph.style].align && { alignment: alignments[align] }),
    ...(stops.length > 0 && { tabStops: stops.map(tabStop) }),
  })
}

/** A paragraph that holds content controls too: the library's own type of a paragraph's children has only tick boxes. */
class ParagraphOf extends DocxParagraph {
  constructor(children: readonly XmlComponent[], options: IParagraphOptions) {
    super(options)
    this.root.push(...children)
  }
}

const fieldOf = (piece: Piece | undefined) => (piece && 'field' in piece ? piece.field : undefined)

function tabStop({ position, align, leader }: TabStop) {
  return {
    type: align === 'left' ? TabStopType.LEFT : TabStopType.RIGHT,
    position: toTwips(position),
    leader: leader ? LeaderType.DOT : LeaderType.NONE,
  }
}
