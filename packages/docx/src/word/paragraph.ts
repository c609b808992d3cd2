import { unprintableCharacters } from '@viet-ho/document'
import { legacyEncodingOf } from '@viet-ho/vietnamese'
import type { Context } from './context.ts'
import { readInlines } from './inlines.ts'
import { paragraphLooks, type ResolvedParagraph, resolveParagraph, resolveRun, sizeOf } from './looks.ts'
import { type RunProperties, readParagraphProperties, readRunProperties } from './properties.ts'
import { joinLetters, type RawInline } from './run-text.ts'
import { isSymbolFont } from './symbol-fonts.ts'
import { reachStops } from './tab-reach.ts'
import type { WordInline, WordParagraph } from './word-document.ts'
import { childOf, type XmlTree } from './xml-tree.ts'

export interface ReadParagraph {
  readonly paragraph: WordParagraph
  /** Has no space towards neighbours of its own style. */
  readonly isContextual: boolean
}

/**
 * One paragraph of several `w:p` whose marks were deleted: it has the properties of the last.
 * @param elements - at least one
 */
export function readParagraph(elements: readonly XmlTree[], context: Context): ReadParagraph {
  const [first] = elements
  const last = elements.at(-1)
  const number = (first && context.numbers?.get(first)) ?? 0
  if (last) context.losses.enter(last)
  const properties = childOf(last, 'w:pPr')
  const resolved = resolveParagraph(readParagraphProperties(properties), context.tableStyle, context)
  const resolve = (own: RunProperties) => resolveRun(own, resolved.style, context.tableStyle, context.styles)
  // Before the text: a text box in it may go on with the list.
  const mark = resolved.numbering ? context.numbering.nextMark(resolved.numbering.id, resolved.numbering.level) : ''
  const content = elements.flatMap(({ children }) => children.filter(({ name }) => name !== 'w:pPr'))
  const raw = readInlines(content, context, resolve)
  reportLooks(raw, context)
  const markRun = resolve(readRunProperties(childOf(properties, 'w:rPr')))
  const looks = paragraphLooks(resolved.properties, mainSize(raw) ?? sizeOf(markRun))
  const children = reachStops(joinLetters(raw), looks, mark !== '' && resolved.level?.suffix === 'tab')
  reportLetters(children, context)
  return {
    paragraph: { type: 'paragraph', number, style: styleName(resolved), looks, mark, children },
    isContextual: resolved.properties.contextualSpacing ?? false,
  }
}

/** A tracked deletion of the mark joins the paragraph with the next. */
export function isMarkDeleted(paragraph: XmlTree): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return Boolean(childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom'))
}

const styleName = ({ style }: ResolvedParagraph): string => style.styles.at(-1)?.name ?? 'Normal'

/** The size of most letters; undefined without letters. */
function mainSize(inlines: readonly RawInline[]): number | undefined {
  const letters = new Map<number, number>()
  for (const inline of inlines) {
    if (inline.type !== 'raw-text') continue
    const size = sizeOf(inline.run)
    // Spaces count little, so that they decide only where there is nothing else.
    const weight = inline.raw.replace(/\s/g, '').length + inline.raw.length / 1000
    letters.set(size, (letters.get(size) ?? 0) + weight)
  }
  let main: number | undefined
  for (const [size, count] of letters) if (count > (letters.get(main ?? 0) ?? 0)) main = size
  return main
}

const isBlack = (colour: string | undefined) => colour === undefined || /^(auto|0{6})$/i.test(colour)

function reportLooks(inlines: readonly RawInline[], { losses, fontNamed }: Context): void {
  for (const inline of inlines) {
    if (inline.type !== 'raw-text' || inline.raw.trim() === '') continue
    const { font, colour } = inline.run
    if (!isBlack(colour)) losses.add('colour', inline.raw)
    const name = font === undefined ? '' : fontNamed(font)
    const isKnown = name === '' || /^times( new roman)?$/i.test(name) || isSymbolFont(name)
    if (!isKnown && legacyEncodingOf(name) === undefined) losses.add('font', inline.raw)
  }
}

function reportLetters(inlines: readonly WordInline[], { losses }: Context): void {
  for (const inline of inlines) {
    if (inline.type === 'text' && unprintableCharacters(inline.value).length > 0) {
      losses.add('unprintable-character', inline.value)
    }
  }
}
