import type { Style } from '@viet-ho/document'
import type { Marks } from '@viet-ho/layout'
import { type IRunPropertiesOptions, PageNumber, Tab, TextRun, UnderlineType } from 'docx'
import { line } from './borders.ts'

/** The direct formatting that gives a run its marks beyond those of its paragraph's style, `named` as Word knows it. */
export function runProperties(marks: Marks, style: Style, named: Style): IRunPropertiesOptions {
  const size = marks.size ?? style.size
  return {
    ...(marks.bold && !style.bold && { bold: true }),
    ...(marks.italic && !style.italic && { italics: true }),
    ...(marks.underline && { underline: { type: UnderlineType.SINGLE } }),
    ...(marks.strike && { strike: true }),
    ...(marks.superscript && { superScript: true }),
    ...(marks.boxed && { border: { ...line, space: 0 } }),
    ...(size !== named.size && { size: Math.round(size * 2) }),
  }
}

/**
 * Text as runs, its spaces kept. The docx library replaces `{…}` wherever the braces hold the name of one of its own lists, so a
 * run never holds an opening brace together with what follows.
 */
export function textRuns(text: string, properties: IRunPropertiesOptions): TextRun[] {
  const parts = text.includes('{') ? text.split(/(?<=\{)/) : [text]
  return parts.map((part) => new TextRun({ ...properties, text: part }))
}

export function tabRun(properties: IRunPropertiesOptions): TextRun {
  return new TextRun({ ...properties, children: [new Tab()] })
}

export function breakRun(properties: IRunPropertiesOptions): TextRun {
  return new TextRun({ ...properties, break: 1 })
}

/** A number that Word counts. */
export function counterRun(counter: 'page-number' | 'page-count', properties: IRunPropertiesOptions): TextRun {
  const field = counter === 'page-number' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES
  return new TextRun({ ...properties, children: [field] })
}
