import { legacyEncodingOf } from '@viet-ho/vietnamese'
import { childOf, type XmlTree } from '../word/xml-tree.ts'
import { partText, type WordParts } from './word-parts.ts'
import { sourceOf } from './xml-text.ts'

/** What the history of a paragraph's mark says, and no looks. */
const history: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'])

/** `w:rPr` without its history, as XML; '' where there are no looks. Word's grey for placeholders is none of the paper's. */
export function looksOf(xml: string, holder: XmlTree | undefined): string {
  const looks = childOf(holder, 'w:rPr')
  const kept = (looks?.children ?? []).filter(
    ({ name, attributes }) =>
      !history.has(name) && !(name === 'w:rStyle' && attributes.get('w:val') === 'PlaceholderText'),
  )
  return kept.length === 0 ? '' : `<w:rPr>${kept.map((child) => sourceOf(xml, child)).join('')}</w:rPr>`
}

/** The same looks in another font. */
export function inFont(looks: string, font: string): string {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
  if (looks === '') return `<w:rPr>${fonts}</w:rPr>`
  return looks
    .replace(/<w:rFonts(?:\s[^>]*)?(?:\/>|>.*?<\/w:rFonts>)/s, '')
    .replace(/^<w:rPr>(<w:rStyle\s[^>]*\/>)?/, (_, style: string | undefined) => `<w:rPr>${style ?? ''}${fonts}`)
}

/** Whether any text of the file is in a font of before Unicode, in which our letters would be others. */
export function hasLegacyFonts(parts: WordParts): boolean {
  return ['word/document.xml', 'word/styles.xml'].some((name) => {
    const fonts = partText(parts, name)?.matchAll(/w:(?:ascii|hAnsi)="([^"]*)"/g) ?? []
    return [...new Set([...fonts].map(([, font = '']) => font))].some((font) => legacyEncodingOf(font) !== undefined)
  })
}
