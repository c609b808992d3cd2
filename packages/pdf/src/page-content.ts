import type { Face, LaidOutPage, RuleItem, TextItem } from '@viet-ho/layout'
import { hex } from './to-unicode-map.ts'

/** How the content of a page names a face, and the glyphs of its characters. */
export interface PageFont {
  readonly resource: string
  readonly glyphOf: ReadonlyMap<number, number>
}

/** What draws a page, and which part of the paper each of its marked runs prints, by their numbers. */
export interface PageContent {
  readonly operators: string
  readonly paths: readonly string[]
}

/**
 * The operators that draw `page` (ISO 32000-1, 8 and 9), each paragraph a marked run of its own (14.6). Lines, and text that every page repeats, are
 * marked as no text of the paper.
 */
export function pageContent({ items, height }: LaidOutPage, fonts: ReadonlyMap<Face, PageFont>): PageContent {
  const rules = items.flatMap((item) => (item.type === 'rule' ? [drawRule(item, height)] : []))
  const operators = rules.length > 0 ? [artifact, ...rules, 'EMC'] : []
  const paths: string[] = []
  let open: string | undefined | null = null
  for (const item of items) {
    if (item.type !== 'text') continue
    if (item.path !== open) {
      if (open !== null) operators.push('EMC')
      open = item.path
      operators.push(open === undefined ? artifact : `/P <</MCID ${paths.length}>> BDC`)
      if (open !== undefined) paths.push(open)
    }
    operators.push(drawText(item, height, fonts.get(item.face)))
  }
  if (open !== null) operators.push('EMC')
  return { operators: operators.join('\n'), paths }
}

const artifact = '/Artifact BMC'

/** PDF counts from the bottom left corner. */
function drawText(item: TextItem, height: number, font: PageFont | undefined): string {
  if (!font) return ''
  const { x, y, size, wordSpacing } = item
  const text = item.endsWord ? `${item.text} ` : item.text
  const position = `${number(x)} ${number(height - y)}`
  return `BT /${font.resource} ${number(size)} Tf ${position} Td ${show(text, wordSpacing / size, font)} ET`
}

/** Word spacing moves what follows each space: the operator for it knows no fonts of two-byte codes. */
function show(text: string, spacing: number, { glyphOf }: PageFont): string {
  const encode = (part: string) => `<${Array.from(part, (c) => hex(glyphOf.get(c.charCodeAt(0)) ?? 0)).join('')}>`
  if (spacing === 0) return `${encode(text)} Tj`
  return `[${text
    .split(/(?<= )/)
    .map(encode)
    .join(number(-1000 * spacing))}] TJ`
}

function drawRule({ x1, y1, x2, y2, thickness }: RuleItem, height: number): string {
  const from = `${number(x1)} ${number(height - y1)} m`
  const to = `${number(x2)} ${number(height - y2)} l`
  return `${number(thickness)} w ${from} ${to} S`
}

/** Hundredths of a point are finer than any printer. */
const number = (value: number): string => String(Math.round(value * 100) / 100)
