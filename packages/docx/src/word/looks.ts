import type { Align, Points, Side } from '@viet-ho/document'
import { twipsToMillimetres, twipsToPoints } from './measures.ts'
import type { NumberingLevel, NumberingSheet } from './numbering.ts'
import {
  defined,
  mergeParagraph,
  mergeRun,
  type ParagraphProperties,
  type RunProperties,
  type TabChange,
  toggles,
} from './properties.ts'
import { noStyle, type OwnStyle, type StyleChain, type StyleSheet } from './styles.ts'
import type { ParagraphLooks, RunLooks, TabStop } from './word-document.ts'

/** Where a paragraph's looks come from, besides itself. */
export interface Sheets {
  readonly styles: StyleSheet
  readonly numbering: NumberingSheet
}

/** A paragraph's properties with all that it inherits. */
export interface ResolvedParagraph {
  readonly properties: ParagraphProperties
  readonly style: StyleChain
  readonly level: NumberingLevel | undefined
  readonly numbering: { readonly id: string; readonly level: number } | undefined
}

/** `own` over its style, its numbering, the style of the table around it and the document's defaults. */
export function resolveParagraph(
  own: ParagraphProperties,
  tableStyle: StyleChain,
  { styles, numbering }: Sheets,
): ResolvedParagraph {
  const chain = styles.chain('paragraph', own.style)
  const numbered = numberingOf(own, chain.styles, numbering)
  let properties = styles.defaultParagraph
  for (const style of tableStyle.styles) properties = mergeParagraph(properties, style.paragraph)
  // A style's own indents win over those of the numbering that it names, those of its ancestors don't.
  for (const layer of [...chain.styles.map((style) => style.paragraph), own]) {
    const level = numbered && layer.numbering && numbering.level(layer.numbering.id ?? numbered.id, numbered.level)
    if (level) properties = mergeParagraph(properties, { ...level.paragraph, style: undefined })
    properties = mergeParagraph(properties, layer)
  }
  const level = numbered && numbering.level(numbered.id, numbered.level)
  return { properties, style: chain, level, numbering: numbered }
}

function numberingOf(own: ParagraphProperties, chain: readonly OwnStyle[], sheet: NumberingSheet) {
  const named = own.numbering?.id ?? chain.findLast((style) => style.paragraph.numbering?.id)?.paragraph.numbering?.id
  if (named === undefined || named === '0') return undefined
  const told =
    own.numbering?.level ??
    chain.findLast((style) => style.paragraph.numbering?.level !== undefined)?.paragraph.numbering?.level
  const ofStyle = chain.map((style) => sheet.levelOfStyle(named, style.id)).findLast((level) => level !== undefined)
  return { id: named, level: told ?? ofStyle ?? 0 }
}

/** A run's properties with all that it inherits. */
export function resolveRun(
  own: RunProperties,
  paragraphStyle: StyleChain,
  tableStyle: StyleChain,
  styles: StyleSheet,
): RunProperties {
  const character = own.style === undefined ? noStyle : styles.chain('character', own.style)
  const levels = [tableStyle.run, paragraphStyle.run, character.run]
  const inherited = levels.reduce(mergeRun, styles.defaultRun)
  const toggled: Partial<Record<(typeof toggles)[number], boolean>> = {}
  for (const toggle of toggles) {
    const isOn = levels.filter((level) => level[toggle]).length % 2 === 1
    toggled[toggle] = isOn || (styles.defaultRun[toggle] ?? false)
  }
  return { ...inherited, ...toggled, ...defined(own) }
}

/** Word's size where nothing says one: 10 points. */
const defaultSize = 20

export const sizeOf = (run: RunProperties): Points => (run.size ?? defaultSize) / 2

export const runLooks = (run: RunProperties): RunLooks => ({
  bold: run.bold ?? false,
  italic: run.italic ?? false,
  underline: run.underline ?? false,
  strike: run.strike ?? false,
  superscript: run.script === 'superscript',
  subscript: run.script === 'subscript',
  size: sizeOf(run),
})

const aligns: Readonly<Record<string, Align>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  mediumKashida: 'justify',
  thaiDistribute: 'justify',
}

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left']

/** `size` is that of most letters. Space between paragraphs of one style is not taken away yet. */
export function paragraphLooks(properties: ParagraphProperties, size: Points): ParagraphLooks {
  const { indents, spacing, borders, outline } = properties
  return {
    align: aligns[properties.align ?? ''] ?? 'left',
    left: twipsToMillimetres(indents?.left ?? 0),
    right: twipsToMillimetres(indents?.right ?? 0),
    firstLine: twipsToMillimetres(indents?.firstLine ?? 0),
    before: twipsToPoints(spacing?.before ?? 0),
    after: twipsToPoints(spacing?.after ?? 0),
    lineHeight: lineHeight(properties, size),
    size,
    keepWithNext: properties.keepWithNext ?? false,
    pageBreakBefore: properties.pageBreakBefore ?? false,
    outline: outline === undefined || outline === 9 ? 0 : outline + 1,
    borders: sides.filter((side) => borders?.[side]),
    tabs: tabStops(properties.tabs ?? []),
  }
}

/** What Times New Roman takes from line to line, as a multiple of its size. */
const naturalHeight = 1.15

function lineHeight({ spacing }: ParagraphProperties, size: Points): Points {
  const natural = naturalHeight * size
  const line = spacing?.line ?? 240
  if (spacing?.lineRule === 'exact') return twipsToPoints(line)
  if (spacing?.lineRule === 'atLeast') return Math.max(twipsToPoints(line), round(natural))
  return round((line / 240) * natural)
}

const round = (value: number) => Math.round(value * 100) / 100

const tabAligns: Readonly<Record<string, TabStop['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  decimal: 'decimal',
}

const leaders: Readonly<Record<string, TabStop['leader']>> = {
  dot: 'dots',
  middleDot: 'dots',
  underscore: 'line',
  heavy: 'line',
  hyphen: 'hyphens',
}

/** The stops that are left, from left to right. A `bar` is a line, no stop. */
function tabStops(changes: readonly TabChange[]): TabStop[] {
  const stops = new Map<number, TabChange>()
  for (const change of changes) {
    if (change.kind === 'clear') stops.delete(change.position)
    else if (change.kind !== 'bar') stops.set(change.position, change)
  }
  return [...stops.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ position, kind, leader }) => ({
      position: twipsToMillimetres(position),
      align: tabAligns[kind] ?? 'left',
      leader: leaders[leader] ?? 'none',
    }))
}
