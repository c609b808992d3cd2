import type { Side } from '@viet-ho/document'
import { type Twips, toInteger, toTwips } from './measures.ts'
import { childOf, childrenOf, childValue, isOn, switchOf, type XmlTree } from './xml-tree.ts'

/** What one `w:rPr` says; what it leaves open is undefined. */
export interface RunProperties {
  readonly style?: string | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly caps?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly strike?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly script?: 'superscript' | 'subscript' | 'none' | undefined
  /** In half points. */
  readonly size?: number | undefined
  /** Of ASCII letters: its name, or `+minorHAnsi` for one of the theme. */
  readonly font?: string | undefined
  /** Of letters beyond ASCII. */
  readonly highFont?: string | undefined
  readonly colour?: string | undefined
}

/** Switches that a style turns over: bold in a bold paragraph is not bold. */
export const toggles = ['bold', 'italic', 'caps', 'hidden', 'strike'] as const

export interface Spacing {
  readonly before?: Twips | undefined
  readonly after?: Twips | undefined
  readonly line?: number | undefined
  readonly lineRule?: string | undefined
}

export interface Indents {
  readonly left?: Twips | undefined
  readonly right?: Twips | undefined
  readonly firstLine?: Twips | undefined
}

export interface TabChange {
  readonly position: Twips
  /** `clear` takes an inherited stop away. */
  readonly kind: string
  readonly leader: string
}

/** What one `w:pPr` says. */
export interface ParagraphProperties {
  readonly style?: string | undefined
  readonly align?: string | undefined
  readonly indents?: Indents
  readonly spacing?: Spacing
  readonly contextualSpacing?: boolean | undefined
  readonly keepWithNext?: boolean | undefined
  readonly pageBreakBefore?: boolean | undefined
  /** 0 to 8 for headings, 9 for body text. */
  readonly outline?: number | undefined
  readonly borders?: Partial<Record<Side, boolean>>
  readonly tabs?: readonly TabChange[]
  readonly numbering?: { readonly id?: string | undefined; readonly level?: number | undefined }
}

export function readRunProperties(element: XmlTree | undefined): RunProperties {
  if (!element) return {}
  const underline = childOf(element, 'w:u')
  const script = childValue(element, 'w:vertAlign')
  const fonts = childOf(element, 'w:rFonts')?.attributes
  return {
    style: childValue(element, 'w:rStyle'),
    bold: switchOf(element, 'w:b'),
    italic: switchOf(element, 'w:i'),
    caps: switchOf(element, 'w:caps'),
    hidden: switchOf(element, 'w:vanish'),
    strike: switchOf(element, 'w:strike') ?? switchOf(element, 'w:dstrike'),
    underline: underline && (underline.attributes.get('w:val') ?? 'single') !== 'none',
    script: script === undefined ? undefined : script === 'superscript' || script === 'subscript' ? script : 'none',
    size: toInteger(childValue(element, 'w:sz'), 1, 3276),
    font: fontOf(fonts, 'ascii') ?? fontOf(fonts, 'hAnsi'),
    highFont: fontOf(fonts, 'hAnsi') ?? fontOf(fonts, 'ascii'),
    colour: childValue(element, 'w:color'),
  }
}

function fontOf(fonts: XmlTree['attributes'] | undefined, letters: string): string | undefined {
  const theme = fonts?.get(`w:${letters}Theme`)
  return theme === undefined ? fonts?.get(`w:${letters}`) : `+${theme}`
}

export function readParagraphProperties(element: XmlTree | undefined): ParagraphProperties {
  if (!element) return {}
  const numbering = childOf(element, 'w:numPr')
  return {
    style: childValue(element, 'w:pStyle'),
    align: childValue(element, 'w:jc'),
    indents: readIndents(childOf(element, 'w:ind')),
    spacing: readSpacing(childOf(element, 'w:spacing')),
    contextualSpacing: switchOf(element, 'w:contextualSpacing'),
    keepWithNext: switchOf(element, 'w:keepNext'),
    pageBreakBefore: switchOf(element, 'w:pageBreakBefore'),
    outline: toInteger(childValue(element, 'w:outlineLvl'), 0, 9),
    borders: readBorders(childOf(element, 'w:pBdr')),
    tabs: readTabs(childOf(element, 'w:tabs')),
    ...(numbering && {
      numbering: { id: childValue(numbering, 'w:numId'), level: toInteger(childValue(numbering, 'w:ilvl'), 0, 8) },
    }),
  }
}

/** What Word takes for "automatic" space around paragraphs, which comes from HTML. */
const automaticSpace: Twips = 280

function readSpacing(element: XmlTree | undefined): Spacing {
  if (!element) return {}
  const space = (side: 'before' | 'after') =>
    isOn(element.attributes.get(`w:${side}Autospacing`) ?? '0')
      ? automaticSpace
      : toTwips(element.attributes.get(`w:${side}`))
  return {
    before: space('before'),
    after: space('after'),
    line: toTwips(element.attributes.get('w:line')),
    lineRule: element.attributes.get('w:lineRule'),
  }
}

/** One letter of the usual 12 points: for indents told in hundredths of a letter, as East Asian editions of Word write them. */
const letter: Twips = 240

function readIndents(element: XmlTree | undefined): Indents {
  if (!element) return {}
  const measure = (...names: string[]) => {
    for (const name of names) {
      const twips = toTwips(element.attributes.get(`w:${name}`))
      if (twips !== undefined) return twips
    }
    for (const name of names) {
      const letters = toInteger(element.attributes.get(`w:${name}Chars`), -10_000, 10_000)
      if (letters !== undefined) return (letters / 100) * letter
    }
    return undefined
  }
  const hanging = measure('hanging')
  return {
    left: measure('start', 'left'),
    right: measure('end', 'right'),
    firstLine: hanging === undefined ? measure('firstLine') : -hanging,
  }
}

/** Whether a line is drawn there; undefined where nothing is said. */
export function isDrawn(borders: XmlTree | undefined, ...names: string[]): boolean | undefined {
  for (const name of names) {
    const border = childOf(borders, `w:${name}`)
    if (border) return !['nil', 'none', undefined].includes(border.attributes.get('w:val'))
  }
  return undefined
}

export function readBorders(element: XmlTree | undefined): Partial<Record<Side, boolean>> {
  const sides = {
    top: isDrawn(element, 'top'),
    right: isDrawn(element, 'end', 'right'),
    bottom: isDrawn(element, 'bottom'),
    left: isDrawn(element, 'start', 'left'),
  }
  return defined(sides)
}

function readTabs(element: XmlTree | undefined): TabChange[] {
  return childrenOf(element, 'w:tab').flatMap(({ attributes }) => {
    const position = toTwips(attributes.get('w:pos'))
    if (position === undefined) return []
    return [{ position, kind: attributes.get('w:val') ?? 'left', leader: attributes.get('w:leader') ?? 'none' }]
  })
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without what is undefined, so that a spread does not take away what it should leave. */
export const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as Defined<T>

/** `over` where it says something, `under` elsewhere. */
export const mergeRun = (under: RunProperties, over: RunProperties): RunProperties => ({ ...under, ...defined(over) })

export function mergeParagraph(under: ParagraphProperties, over: ParagraphProperties): ParagraphProperties {
  return {
    ...under,
    ...defined(over),
    indents: { ...under.indents, ...defined(over.indents ?? {}) },
    spacing: { ...under.spacing, ...defined(over.spacing ?? {}) },
    borders: { ...under.borders, ...over.borders },
    tabs: [...(under.tabs ?? []), ...(over.tabs ?? [])],
    ...((under.numbering || over.numbering) && {
      numbering: { ...under.numbering, ...defined(over.numbering ?? {}) },
    }),
  }
}
