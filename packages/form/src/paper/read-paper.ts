import type { Report } from '../template/mistake.ts'
import { buildPaper } from './build/build-paper.ts'
import { readMarkup } from './markup/read-markup.ts'
import type { Paper } from './paper.ts'

/** Reads form.hbs: syntax and structure, not yet the names of fields. Reports every mistake and gives undefined when there is one. */
export function readPaper(text: string, report: Report): Paper | undefined {
  let sound = true
  const noting: Report = (code, place, ...words) => {
    sound = false
    report(code, place, ...words)
  }
  const paper = buildPaper(readMarkup(text, noting), noting)
  return sound ? paper : undefined
}
