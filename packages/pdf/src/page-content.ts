import type { Face, LaidOutPage, RuleItem, TextItem } from '@viet-ho/layout'
import { hex } from './to-unicode-map.ts'

/** How the content of a page names a face, and the glyphs of its characters. */
export interface PageFont {
  readonly resource: string
  readonly glyphOf: ReadonlyMap<number, number>
}

/** The operators that draw `page` (ISO 32000-1, 8 and 9). PDF counts from the bottom left corner. */
export function pageContent({ items, height }: LaidOutPage, fonts: ReadonlyMap<Face, PageFont>): string {
  return items
    .map((item) => (item.type === 'text' ? drawText(item, height, fonts.get(item.face)) : drawRule(item, height)))
    .join('\n')
}

function drawText(item: TextItem, height: number, font: PageFont | undefined): string {
  if (!font) return ''
  const { x, y, size, text, wordSpacing } = item
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
