import { type Align, type StyleName, styles } from '@viet-ho/document'
import { type ParagraphLooks, paragraphText, type WordInline, type WordParagraph } from '@viet-ho/docx'
import { foldForSearch } from '@viet-ho/vietnamese'
import { inlineMarkup } from './inline-markup.ts'
import type { Replacement } from './replacements.ts'

export interface ParagraphContext {
  readonly inTable: boolean
  readonly replacements: readonly Replacement[]
}

/** A paragraph as one `<p>`; `part` is a stretch of its inlines, where a page break divides it. */
export function paragraphMarkup(
  paragraph: WordParagraph,
  part: { readonly inlines: readonly WordInline[]; readonly start: number; readonly isFirst: boolean },
  { inTable, replacements }: ParagraphContext,
): string {
  const text = paragraphText(paragraph)
  const style = styleFor(paragraph, text, inTable)
  const { bold, italic } = styles[style]
  const plain = new Set<'strong' | 'em'>([...(bold ? ['strong' as const] : []), ...(italic ? ['em' as const] : [])])
  const mark = part.isFirst && paragraph.mark !== '' ? markMarkup(paragraph, plain) : ''
  const inside = inlineMarkup(part.inlines, part.start, replacements, plain)
  // Word leaves tiny type behind in empty cells; answers are not written so.
  const isTiny = text.trim() === '' && replacements.length > 0 && paragraph.looks.size < smallestAnswer
  const looks = attributesOf(isTiny ? { ...paragraph.looks, ...usualSize } : paragraph.looks, style)
  return `<p class="${[style, ...looks.classes].join(' ')}"${looks.attributes}>${mark}${inside.trim()}</p>`
}

/** In points. */
const smallestAnswer = 8
const usualSize = { size: 12, lineHeight: 16 }

/** A number that Word counts is written: the forms count a, b, c, d, đ, which Word can't. */
function markMarkup({ mark, children }: WordParagraph, plain: ReadonlySet<string>): string {
  const first = children.find((inline) => inline.type === 'text')
  const isBold = first?.type === 'text' && first.bold && !plain.has('strong')
  const written = mark.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return isBold ? `<strong>${written}</strong> ` : `${written} `
}

/** The style of a part of the paper that is told by its words; else a plain one. A style is taken only where it is as bold as the words. */
function styleFor(paragraph: WordParagraph, text: string, inTable: boolean): StyleName {
  const looks = looksOf(paragraph)
  const wanted = wantedStyle(paragraph, text, looks)
  const plain: StyleName = inTable ? 'table-text' : 'line'
  if (wanted === undefined) return plain
  const { bold, italic } = styles[wanted]
  return bold === looks.isBold && italic === looks.isItalic ? wanted : plain
}

function wantedStyle({ looks }: WordParagraph, text: string, { isBold }: { isBold: boolean }): StyleName | undefined {
  const folded = foldForSearch(text)
  if (folded === 'cong hoa xa hoi chu nghia viet nam') return 'national-title'
  if (folded === 'doc lap tu do hanh phuc') return 'national-motto'
  if (/^kinh gui/.test(folded)) return 'addressee'
  if (/ngay .*thang .*nam/.test(folded) && /[.…]{2,}|…/.test(text) && text.length < 90 && looks.align !== 'justify')
    return 'place-and-date'
  const isCentered = looks.align === 'center'
  if (isCentered && isBold && looks.size >= 13 && text === text.toLocaleUpperCase('vi') && text.trim().length > 6)
    return 'title'
  if (isBold && !isCentered && /^\s*(\d{1,2}|[IVX]+|[A-Z])[.)]/.test(text) && text.length < 120) return 'heading'
  return undefined
}

function looksOf({ children }: WordParagraph): { readonly isBold: boolean; readonly isItalic: boolean } {
  const words = children.filter((inline) => inline.type === 'text').filter(({ value }) => /[\p{L}\d]/u.test(value))
  return {
    isBold: words.length > 0 && words.every(({ bold }) => bold),
    isItalic: words.length > 0 && words.every(({ italic }) => italic),
  }
}

/** What a paragraph's looks differ in from its style. */
function attributesOf(
  looks: ParagraphLooks,
  name: StyleName,
): { readonly classes: readonly string[]; readonly attributes: string } {
  const style: {
    readonly align: Align
    readonly size: number
    readonly lineHeight: number
    readonly before: number
    readonly after: number
    readonly left: number
    readonly right: number
    readonly firstLine: number
    readonly keepWithNext: boolean
  } = styles[name]
  const left = clamp(looks.left, 0, 140)
  const right = clamp(looks.right, 0, 140 - left)
  const firstLine = clamp(looks.firstLine, -left, Math.min(100, 150 - left - right))
  const size = clamp(Math.round(looks.size * 2) / 2, 4, 72)
  // The style's own lines keep their distance in proportion to the type.
  const usualLine = Math.round((style.lineHeight * size * 2) / style.size) / 2
  const attributes = [
    ['size', size, style.size],
    ['left', left, style.left],
    ['right', right, style.right],
    ['first', firstLine, style.firstLine],
    ['before', clamp(looks.before, 0, 200), style.before],
    ['after', clamp(looks.after, 0, 200), style.after],
    ['line', clamp(looks.lineHeight, 4, 200), usualLine],
  ] as const
  return {
    classes: [
      ...(looks.align === style.align ? [] : [looks.align]),
      ...(looks.keepWithNext && !style.keepWithNext ? ['keep'] : []),
    ],
    attributes: attributes
      .filter(([, own, usual]) => Math.abs(own - usual) >= 0.05)
      .map(
        ([key, own]) =>
          ` ${key}="${Number(own.toFixed(key === 'left' || key === 'right' || key === 'first' ? 1 : 2))}"`,
      )
      .join(''),
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
