import { type Align, type StyleName, styles } from '@viet-ho/document'
import { nearestNames } from '../../answers/nearest-names.ts'
import type { Report } from '../../template/mistake.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { measureNames, type ParagraphMeasures, readMeasures } from './read-measures.ts'

/** The words of an element's `class`; reports those that are not in `known`, and attributes other than `class` and `others`. */
export function readClasses(
  { attributes, place }: MarkupElement,
  known: readonly string[],
  report: Report,
  others: readonly string[] = [],
): ReadonlySet<string> {
  const allowed = ['class', ...others]
  for (const name of attributes.keys()) {
    if (!allowed.includes(name)) report('unknown-attribute', place, name, nearestNames(name, allowed)[0])
  }
  const words = (attributes.get('class') ?? '').split(/\s+/).filter((word) => word !== '')
  for (const word of words) {
    if (!known.includes(word)) report('unknown-class', place, word, nearestNames(word, known)[0])
  }
  return new Set(words)
}

const aligns = ['left', 'center', 'right', 'justify'] as const satisfies readonly Align[]
const isStyleName = (word: string): word is StyleName => Object.hasOwn(styles, word)

export interface ParagraphLooks {
  readonly style?: StyleName
  readonly align?: Align
  readonly keepWithNext?: true
  readonly measures: ParagraphMeasures
}

/** The looks that an element's `class` names, the style out of `allowed`, and its measures; reports two of a kind. */
export function readParagraphLooks(
  element: MarkupElement,
  allowed: readonly StyleName[],
  report: Report,
  others: readonly string[] = [],
): ParagraphLooks {
  const classes = readClasses(element, [...allowed, ...aligns, 'keep'], report, [...measureNames, ...others])
  const [style, secondStyle] = [...classes].filter(isStyleName)
  const [align, secondAlign] = aligns.filter((word) => classes.has(word))
  if (secondStyle !== undefined || secondAlign !== undefined) report('two-styles', element.place)
  return {
    ...(style && { style }),
    ...(align && { align }),
    ...(classes.has('keep') && { keepWithNext: true }),
    measures: readMeasures(element, report),
  }
}

export const styleNames = Object.keys(styles).filter(isStyleName)

/** The styles of the table that are headings of this level. */
export const headingStyles = (level: number) => styleNames.filter((name) => styles[name].outline === level)

/** `table-text` → `table-text-small`; the style itself where it has no such sister. */
export function smallStyle(style: StyleName): StyleName {
  const sister = `${style}-small`
  return isStyleName(sister) ? sister : style
}
