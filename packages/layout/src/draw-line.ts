import { borderWidth, type Points, type Style, symbols } from '@viet-ho/document'
import { type Line, type Run, sizeOf, superscriptRaise } from './break-lines.ts'
import { textFace } from './face.ts'
import { fontMetrics } from './generated/font-metrics.ts'
import type { Item, RuleItem, TextItem } from './laid-out.ts'
import { drawingFace, measure } from './measure.ts'
import type { Piece } from './pieces.ts'
import type { PlacedParagraph } from './place-blanks.ts'

/** How high the line that strikes letters through lies above their baseline, in parts of their size: where Times New Roman has it. */
const strikeHeight = 0.259

/** Where the baseline lies in a line of exact height, in parts of the height, as LibreOffice sets it. */
const baselinePart = 0.8

/** Paints one line, `top` below the first line of its paragraph, which stands at `path` in the document. */
export function drawLine(
  { style, left, width, align }: PlacedParagraph,
  line: Line,
  top: Points,
  path?: string,
): Item[] {
  const baseline = top + style.lineHeight * baselinePart
  const room = width - line.width
  const shift = align === 'center' ? room / 2 : align === 'right' ? room : 0
  const stretched = align === 'justify' && line.end === 'wrap' ? spaces(line.runs) : 0
  const wordSpacing = stretched > 0 ? room / stretched : 0

  let added = left + shift
  const items = line.runs.flatMap((run) => {
    const x = run.x + added
    const wider = wordSpacing * spaces([run])
    added += wider
    const owner = { ...ownerOf(run.piece), ...(path !== undefined && { path }) }
    if (run.piece.type === 'tab') return run.leader ? drawLeader(run, x, baseline, style, owner) : []
    return drawText(run, { x, baseline, width: run.width + wider, wordSpacing }, style, owner)
  })
  const last = items.findLastIndex(({ type }) => type === 'text')
  return items.map((item, index) =>
    line.endsWord && index === last && item.type === 'text' ? { ...item, endsWord: true } : item,
  )
}

/** What the letters of a run belong to. */
type Owner = Pick<TextItem, 'field' | 'note' | 'path'>

const spaces = (runs: readonly Run[]): number =>
  runs.reduce((sum, { text }) => sum + (text.match(/ /g)?.length ?? 0), 0)

interface Place {
  readonly x: Points
  readonly baseline: Points
  readonly width: Points
  readonly wordSpacing: Points
}

function drawText(run: Run, { x, baseline, width, wordSpacing }: Place, style: Style, owner: Owner): Item[] {
  const { marks } = run.piece
  const size = sizeOf(marks, style)
  const y = baseline - (marks.superscript ? style.size * superscriptRaise : 0)
  const face = textFace(marks)
  const items: Item[] = []
  let partX = x + (marks.boxed ? borderWidth : 0)
  for (const text of splitByFace(run.text)) {
    const partWidth = measure(text, face, size) + wordSpacing * (text.split(' ').length - 1)
    const drawnFace = drawingFace(text.charAt(0), face)
    items.push({
      type: 'text',
      x: partX,
      y,
      width: partWidth,
      text,
      face: drawnFace,
      size,
      wordSpacing,
      ...owner,
    })
    partX += partWidth
  }
  const { underlinePosition, underlineThickness, unitsPerEm, ascent, descent } = fontMetrics[face]
  const em = size / unitsPerEm
  const across = (ruleY: Points): RuleItem => ({
    type: 'rule',
    ...{ x1: x, y1: ruleY, x2: x + width, y2: ruleY },
    thickness: underlineThickness * em,
  })
  if (marks.underline) items.push(across(y - underlinePosition * em))
  if (marks.strike) items.push(across(y - size * strikeHeight))
  if (marks.boxed) items.push(...frame(x, y - ascent * em, x + width, y - descent * em))
  return items
}

/** The four sides of a digit box. */
function frame(left: Points, top: Points, right: Points, bottom: Points): RuleItem[] {
  const side = (x1: Points, y1: Points, x2: Points, y2: Points): RuleItem => ({
    type: 'rule',
    x1,
    y1,
    x2,
    y2,
    thickness: borderWidth,
  })
  return [
    side(left, top, right, top),
    side(left, bottom, right, bottom),
    side(left, top, left, bottom),
    side(right, top, right, bottom),
  ]
}

/** Tick boxes apart from the text around them. */
const symbol = `[${symbols.join('')}]`
const aroundSymbols = new RegExp(`(?<=${symbol})|(?=${symbol})`)
const splitByFace = (text: string): string[] => text.split(aroundSymbols)

/** Dots up to the tab stop, counted back from it, so that those of neighbouring lines stand below each other. */
function drawLeader(run: Run, x: Points, y: Points, style: Style, owner: Owner): TextItem[] {
  const face = textFace(run.piece.marks)
  const dot = measure('.', face, style.size)
  const count = Math.floor((run.width + 0.001) / dot)
  if (count === 0) return []
  const width = count * dot
  const place = { x: x + run.width - width, y, width, text: '.'.repeat(count) }
  return [{ type: 'text', ...place, face, size: style.size, wordSpacing: 0, leader: true, ...owner }]
}

function ownerOf(piece: Piece): Owner {
  if (piece.type === 'check-box') return { field: piece.box.id }
  if (piece.type === 'text' && piece.note) return { note: piece.note.number }
  return piece.type !== 'counter' && piece.field ? { field: piece.field.id } : {}
}
