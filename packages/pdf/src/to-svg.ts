import type { Face, LaidOutDocument, LaidOutPage, RuleItem, TextItem } from '@viet-ho/layout'

const serif = "'Times New Roman', Tinos, 'Liberation Serif', serif"

const fontOf: Readonly<Record<Face, string>> = {
  regular: '',
  bold: ' font-weight="bold"',
  italic: ' font-style="italic"',
  'bold-italic': ' font-weight="bold" font-style="italic"',
  symbols: " font-family=\"'DejaVu Sans', 'Segoe UI Symbol', sans-serif\"",
}

/**
 * Paints laid-out pages as SVG for the screen, a picture a page, from the same lines as the PDF. Text stays text: it can be read aloud, searched and
 * selected. Its letters come from a font of the machine with the widths of Times New Roman; each piece says how wide it is, so that another font
 * moves nothing. Answers and blanks carry their field's id as `data-field`. Nothing is fetched, nothing runs.
 */
export function toSvg({ pages, title, language }: LaidOutDocument): string[] {
  return pages.map((page, index) => paintPage(page, language, `${title} (${index + 1}/${pages.length})`))
}

function paintPage({ width, height, items }: LaidOutPage, language: string, title: string): string {
  const [w, h] = [number(width), number(height)]
  const painted = items.map((item) => (item.type === 'text' ? paintText(item) : paintRule(item)))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}pt" height="${h}pt" viewBox="0 0 ${w} ${h}" lang="${language}" font-family="${serif}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${w}" height="${h}" fill="#fff"/>`,
    ...painted,
    '</svg>\n',
  ].join('\n')
}

function paintText({ x, y, width, size, face, text, wordSpacing, field, leader }: TextItem): string {
  const spacing = wordSpacing === 0 ? '' : ` word-spacing="${number(wordSpacing)}"`
  // Otherwise browsers drop the spaces at its ends, and stretch the rest.
  const spaces = /^ | $| {2}/.test(text) ? ' xml:space="preserve"' : ''
  // The dots of a blank are no words to be read aloud.
  const source =
    (field === undefined ? '' : ` data-field="${escapeXml(field)}"`) + (leader ? ' aria-hidden="true"' : '')
  const place = `x="${number(x)}" y="${number(y)}" textLength="${number(width)}" font-size="${number(size)}"`
  return `<text ${place}${fontOf[face]}${spacing}${spaces}${source}>${escapeXml(text)}</text>`
}

function paintRule({ x1, y1, x2, y2, thickness }: RuleItem): string {
  const ends = `x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"`
  return `<line ${ends} stroke="#000" stroke-width="${number(thickness)}"/>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')

/** Hundredths of a point are finer than any screen. */
const number = (value: number) => String(Math.round(value * 100) / 100)
