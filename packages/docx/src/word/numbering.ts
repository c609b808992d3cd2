import { toInteger } from './measures.ts'
import { formatCount } from './number-formats.ts'
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts'
import { isSymbolFont, isSymbolLetter, symbolOf } from './symbol-fonts.ts'
import { childOf, childrenOf, childValue, switchOf, type XmlTree } from './xml-tree.ts'

export interface NumberingLevel {
  readonly start: number
  readonly format: string
  /** '%1.%2' */
  readonly text: string
  readonly isLegal: boolean
  readonly suffix: string
  /** Level, from 1, whose counting sets this one back; 0: none. */
  readonly restart: number | undefined
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

interface Numbering {
  /** Lists that share it go on counting in each other. */
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, NumberingLevel>
  readonly startOverrides: ReadonlyMap<number, number>
}

export interface NumberingSheet {
  readonly level: (numberingId: string, level: number) => NumberingLevel | undefined
  /** The level of a numbering that belongs to a paragraph style. */
  readonly levelOfStyle: (numberingId: string, style: string) => number | undefined
  /** The mark of the next paragraph of a list. */
  readonly nextMark: (numberingId: string, level: number) => string
}

export function readNumbering(root: XmlTree | undefined): NumberingSheet {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [idOf(element, 'w:abstractNumId'), element]),
  )
  const elements = new Map(childrenOf(root, 'w:num').map((element) => [idOf(element, 'w:numId'), element]))
  // Old files have hundreds of numberings and use few: they are read when a paragraph has them.
  const numberings = new Map<string, Numbering>()
  const numberingOf = (id: string): Numbering | undefined => {
    const element = elements.get(id)
    const numbering = numberings.get(id) ?? (element && readNum(element, abstracts))
    if (numbering) numberings.set(id, numbering)
    return numbering
  }
  const styleLevels = new Map<string, number>()
  for (const [id, element] of abstracts) {
    for (const level of childrenOf(element, 'w:lvl')) {
      const style = childValue(level, 'w:pStyle')
      if (style !== undefined) styleLevels.set(`${id} ${style}`, levelNumber(level))
    }
  }
  const counts = new Map<string, number[]>()
  const started = new Set<string>()
  return {
    level: (id, level) => numberingOf(id)?.levels.get(level),
    levelOfStyle: (id, style) => styleLevels.get(`${numberingOf(id)?.abstractId} ${style}`),
    nextMark: (id, level) => {
      const numbering = numberingOf(id)
      const own = numbering?.levels.get(level)
      if (!numbering || !own) return ''
      const counted = counts.get(numbering.abstractId) ?? []
      counts.set(numbering.abstractId, counted)
      count(numbering, id, level, counted, started)
      return markOf(numbering, own, level, counted)
    },
  }
}

const idOf = (element: XmlTree, name: string) => element.attributes.get(name) ?? ''

const levelNumber = (element: XmlTree) => toInteger(element.attributes.get('w:ilvl'), 0, 8) ?? 0

function readNum(element: XmlTree, abstracts: ReadonlyMap<string, XmlTree>): Numbering {
  const abstractId = childValue(element, 'w:abstractNumId') ?? ''
  const abstract = abstracts.get(abstractId)
  const levels = new Map<number, NumberingLevel>()
  for (const level of childrenOf(withLevels(abstract, abstracts), 'w:lvl'))
    levels.set(levelNumber(level), readLevel(level))
  const startOverrides = new Map<number, number>()
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const own = childOf(override, 'w:lvl')
    if (own) levels.set(levelNumber(override), readLevel(own))
    const start = toInteger(childValue(override, 'w:startOverride'), 0, 32_767)
    if (start !== undefined) startOverrides.set(levelNumber(override), start)
  }
  return { abstractId, levels, startOverrides }
}

/** An abstract numbering may name a numbering style instead of holding levels; the one that makes the style holds them. */
function withLevels(abstract: XmlTree | undefined, abstracts: ReadonlyMap<string, XmlTree>): XmlTree | undefined {
  const link = childValue(abstract, 'w:numStyleLink')
  if (link === undefined) return abstract
  return [...abstracts.values()].find((other) => childValue(other, 'w:styleLink') === link) ?? abstract
}

function readLevel(element: XmlTree): NumberingLevel {
  return {
    start: toInteger(childValue(element, 'w:start'), 0, 32_767) ?? 0,
    format: childValue(element, 'w:numFmt') ?? 'decimal',
    text: childValue(element, 'w:lvlText') ?? '',
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    suffix: childValue(element, 'w:suff') ?? 'tab',
    restart: toInteger(childValue(element, 'w:lvlRestart'), 0, 9),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    run: readRunProperties(childOf(element, 'w:rPr')),
  }
}

/** Counts one on at `level`, sets deeper levels back, and begins those above that no paragraph has begun. */
function count(numbering: Numbering, id: string, level: number, counted: number[], started: Set<string>): void {
  for (let other = 0; other <= level; other++) {
    const override = numbering.startOverrides.get(other)
    const isFirst = override !== undefined && !started.has(`${id} ${other}`)
    if (isFirst) started.add(`${id} ${other}`)
    const start = override ?? numbering.levels.get(other)?.start ?? 1
    if (isFirst || counted[other] === undefined) counted[other] = other === level ? start - 1 : start
  }
  counted[level] = (counted[level] ?? 0) + 1
  for (let deeper = level + 1; deeper <= 8; deeper++) {
    const restart = numbering.levels.get(deeper)?.restart
    if (restart === undefined ? true : restart !== 0 && level < restart) delete counted[deeper]
  }
}

function markOf(numbering: Numbering, own: NumberingLevel, level: number, counted: readonly number[]): string {
  if (own.format === 'bullet') return bulletOf(own)
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const other = Number(digit) - 1
    if (other > level) return ''
    const format = numbering.levels.get(other)?.format ?? 'decimal'
    const shown = own.isLegal && format !== 'none' ? 'decimal' : format
    return shown === 'bullet' ? '' : formatCount(counted[other] ?? 0, shown)
  })
}

/** A bullet as Unicode: from the font of its level, when that draws symbols. */
function bulletOf({ text, run }: NumberingLevel): string {
  const font = run.font ?? 'Symbol'
  const letters = [...text].map((letter) => {
    if (!isSymbolLetter(letter) && !isSymbolFont(run.font ?? '')) return letter
    const glyph = symbolOf(letter.codePointAt(0) ?? 0, font)
    if (glyph === undefined) return '•'
    return typeof glyph === 'string' ? glyph : '☐'
  })
  const bullet = letters.join('')
  // Courier New draws small circles with an o.
  return bullet === 'o' && /courier/i.test(font) ? '○' : bullet.replace('−', '-').replace('·', '•')
}
