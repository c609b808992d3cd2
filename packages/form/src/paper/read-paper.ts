import type { Report } from '../template/mistake.ts'
import { buildPaper } from './build/build-paper.ts'
import { readMarkup } from './markup/read-markup.ts'
import type { Paper } from './paper.ts'

/**
 * Reads form.hbs: syntax and structure, not yet the names of fields. Reports every mistake; where there is one, `isWhole` is false and `paper` what
 * could be read.
 */
export function readPaper(text: string, report: Report): { readonly paper: Paper; readonly isWhole: boolean } {
  let isWhole = true
  const noting: Report = (code, place, ...words) => {
    isWhole = false
    report(code, place, ...words)
  }
  const paper = buildPaper(readMarkup(text, noting), noting)
  return { paper, isWhole }
}
