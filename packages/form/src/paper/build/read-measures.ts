import { type Indent, isIndent, type Paragraph } from '@viet-ho/document'
import type { Report } from '../../template/mistake.ts'
import type { MarkupElement } from '../markup/markup.ts'

/** What a paragraph may have instead of its style's, beside what its `class` names. */
export type ParagraphMeasures = Pick<Paragraph, 'size' | 'before' | 'after' | 'lineHeight' | 'indent'>

/** The attributes that measure a paragraph, with what they take: type and lengths down the page in points, lengths across it in millimetres. */
const limits = {
  size: { least: 4, most: 72 },
  before: { least: 0, most: 200 },
  after: { least: 0, most: 200 },
  line: { least: 4, most: 200 },
  left: { least: 0, most: 150 },
  right: { least: 0, most: 150 },
  first: { least: -100, most: 100 },
} as const

type MeasureName = keyof typeof limits

export const measureNames = Object.keys(limits)

/** Where a number is written as people write it: `12`, `-6.35`. */
const decimal = /^-?\d{1,3}(\.\d{1,2})?$/
/** Word counts type in half points. */
const halves = /^\d{1,2}(\.[05])?$/

/** The measures that the attributes of an element give; reports wrong ones. */
export function readMeasures({ attributes, place }: MarkupElement, report: Report): ParagraphMeasures {
  const read = <Key extends string>(name: MeasureName, key: Key): Partial<Record<Key, number>> => {
    const value = attributes.get(name)
    if (value === undefined) return {}
    const { least, most } = limits[name]
    const number = (name === 'size' ? halves : decimal).test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return { [key]: number } as Record<Key, number>
    report('wrong-measure', place, name, least, most)
    return {}
  }
  const down = {
    ...read('size', 'size'),
    ...read('before', 'before'),
    ...read('after', 'after'),
    ...read('line', 'lineHeight'),
  }
  const indent: Indent = { ...read('left', 'left'), ...read('right', 'right'), ...read('first', 'firstLine') }
  if (Object.keys(indent).length === 0) return down
  if (isIndent(indent)) return { ...down, indent }
  report('wrong-indent', place)
  return down
}
