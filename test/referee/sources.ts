import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

/** How sure a line is, the surest first; as in edition.yaml. */
export const marks: readonly string[] = ['verified', 'transcribed', 'own', 'partial', 'recalled', 'unseen']

export interface LineSource {
  /** Where the lines below the comment come from, in the project's dossier: `B3, dòng 4–9`. */
  readonly where: string
  readonly mark: string
  /** The fixed lines that it covers, markup taken out. */
  readonly lines: readonly string[]
}

/** The form.hbs that an edition prints: its own, else that of the edition that it extends. Undefined for the office's own Word file. */
export function printedPaper(folder: string): string | undefined {
  const paper = join(folder, 'form.hbs')
  if (existsSync(paper)) return readFileSync(paper, 'utf8')
  const { extends: base } = parse(readFileSync(join(folder, 'edition.yaml'), 'utf8')) as { extends?: string }
  return base === undefined ? undefined : printedPaper(join(dirname(folder), base))
}

/**
 * What form.hbs says of the sources of its lines: a comment `{{!-- nguồn: <where>; <mark> --}}` covers the lines below it, down to the next.
 * `withoutSource` are fixed lines above the first.
 */
export function sourcesOf(paper: string): {
  readonly sources: readonly LineSource[]
  readonly withoutSource: readonly string[]
} {
  const pieces = paper.split(/\{\{!--\s*nguồn:([\s\S]*?)--\}\}/)
  const [before = '', ...rest] = pieces
  const sources: LineSource[] = []
  for (let index = 0; index < rest.length; index += 2) {
    const told = (rest[index] ?? '').trim()
    const [, where = told, mark = ''] = /^([\s\S]*);\s*(\S+)$/.exec(told) ?? []
    sources.push({ where: where.trim(), mark, lines: fixedLines(rest[index + 1] ?? '') })
  }
  return { sources, withoutSource: fixedLines(before) }
}

const fixedLines = (markup: string) =>
  markup
    .replace(/\{\{!--[\s\S]*?--\}\}/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/\{\{[^}]*\}\}|<[^>]*>|&nbsp;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /\p{L}/u.test(line))
