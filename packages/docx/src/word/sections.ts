import type { Page } from '@viet-ho/document'
import { type BlockElement, blockElements, readBlockElements, readBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import { type Twips, toInteger, toTwips, twipsToMillimetres } from './measures.ts'
import { isDrawn } from './properties.ts'
import type { WordBlock, WordSection } from './word-document.ts'
import { childOf, childrenOf, childValue, firstWords, switchOf, type XmlTree } from './xml-tree.ts'

export interface SectionParts {
  /** A header or footer by the id of its relationship. */
  readonly running: (id: string) => XmlTree | undefined
  readonly settings: XmlTree | undefined
  readonly beginSection: (section: XmlTree | undefined) => void
  /** A fresh one for each text outside the body. */
  readonly asideContext: () => Context
}

/** The sections of `w:body`: each ends with the paragraph that holds its `w:sectPr`, the last one with the body. */
export function readSections(body: XmlTree | undefined, context: Context, parts: SectionParts): WordSection[] {
  const sections: WordSection[] = []
  let header: readonly WordBlock[] = []
  let footer: readonly WordBlock[] = []
  for (const { elements, properties } of split(body)) {
    parts.beginSection(properties)
    const children = readBlockElements(elements, context)
    header = readRunning(properties, 'header', parts) ?? header
    footer = readRunning(properties, 'footer', parts) ?? footer
    reportSection(properties, context, parts)
    sections.push({
      page: readPage(properties),
      columns: columnsOf(properties),
      continuous: childValue(properties, 'w:type') === 'continuous',
      header,
      footer,
      differentFirstPage: switchOf(properties, 'w:titlePg') ?? false,
      children,
    })
  }
  const shapes = new Set(sections.map(({ page }) => JSON.stringify(page)))
  for (let index = 1; index < shapes.size; index++) context.losses.add('different-sections', '')
  return sections
}

interface SectionElement {
  readonly elements: readonly BlockElement[]
  readonly properties: XmlTree | undefined
}

function split(body: XmlTree | undefined): SectionElement[] {
  const sections: SectionElement[] = []
  let elements: BlockElement[] = []
  for (const block of blockElements(body?.children ?? [], undefined)) {
    elements.push(block)
    const properties = childOf(childOf(block.element, 'w:pPr'), 'w:sectPr')
    if (!properties) continue
    sections.push({ elements, properties })
    elements = []
  }
  const last = childOf(body, 'w:sectPr')
  if (last || elements.length > 0 || sections.length === 0) sections.push({ elements, properties: last })
  return sections
}

/** A4 and an inch around, where the file tells nothing. */
const a4 = { width: 11_906, height: 16_838 } as const
const inch: Twips = 1440

function readPage(properties: XmlTree | undefined): Page {
  const size = childOf(properties, 'w:pgSz')?.attributes
  const margins = childOf(properties, 'w:pgMar')?.attributes
  const margin = (...names: string[]) => {
    for (const name of names) {
      const twips = toTwips(margins?.get(name))
      // Below 0 it holds even where the header is higher.
      if (twips !== undefined) return twipsToMillimetres(Math.abs(twips))
    }
    return twipsToMillimetres(inch)
  }
  // The gutter is where sheets are bound.
  const gutter = twipsToMillimetres(toTwips(margins?.get('w:gutter')) ?? 0)
  return {
    width: sheetSide(toTwips(size?.get('w:w')) || a4.width),
    height: sheetSide(toTwips(size?.get('w:h')) || a4.height),
    margins: {
      top: margin('w:top'),
      right: margin('w:right', 'w:end'),
      bottom: margin('w:bottom'),
      left: margin('w:left', 'w:start') + gutter,
    },
  }
}

/** To a tenth: A4 in twips is a hair wider than A4. */
const sheetSide = (twips: Twips) => Math.round(twipsToMillimetres(twips) * 10) / 10

function columnsOf(properties: XmlTree | undefined): number {
  const columns = childOf(properties, 'w:cols')
  return toInteger(columns?.attributes.get('w:num'), 1, 45) ?? Math.max(1, childrenOf(columns, 'w:col').length)
}

const runningOf = (properties: XmlTree | undefined, kind: 'header' | 'footer', type: string, parts: SectionParts) => {
  const reference = childrenOf(properties, `w:${kind}Reference`).find(
    ({ attributes }) => (attributes.get('w:type') ?? 'default') === type,
  )
  return reference && parts.running(reference.attributes.get('r:id') ?? '')
}

/** What every page repeats; undefined where the section before goes on. */
function readRunning(properties: XmlTree | undefined, kind: 'header' | 'footer', parts: SectionParts) {
  const part = runningOf(properties, kind, 'default', parts)
  return part && readBlocks(part.children, parts.asideContext())
}

function reportSection(properties: XmlTree | undefined, { losses }: Context, parts: SectionParts): void {
  const hasEvenPages = switchOf(parts.settings, 'w:evenAndOddHeaders') ?? false
  const hasFirstPage = switchOf(properties, 'w:titlePg') ?? false
  for (const kind of ['header', 'footer'] as const) {
    const words = (type: string) => {
      const part = runningOf(properties, kind, type, parts)
      return part ? firstWords(part).trim() : ''
    }
    if (hasFirstPage && words('first') !== '') losses.add('first-page-header', words('first'))
    if (hasEvenPages && words('even') !== '') losses.add('even-page-header', words('even'))
  }
  const borders = childOf(properties, 'w:pgBorders')
  if (['top', 'right', 'bottom', 'left'].some((side) => isDrawn(borders, side))) losses.add('page-border', '')
  if (columnsOf(properties) > 1) losses.add('columns', '')
  const direction = childValue(properties, 'w:textDirection')
  if (direction !== undefined && !/^(lrTb|lr|lrTbV)$/.test(direction)) losses.add('vertical-text', '')
}
