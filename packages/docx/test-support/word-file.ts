import { strToU8, zipSync } from 'fflate'
import { paragraphText } from '../src/word/paragraph-text.ts'
import { readWord } from '../src/word/read-word.ts'
import type { WordBlock, WordDocument, WordInline, WordParagraph, WordTable } from '../src/word/word-document.ts'

const main = 'http://schemas.openxmlformats.org'
const microsoft = 'http://schemas.microsoft.com/office/word'

/** The declarations that Word writes on every root, as far as this reader needs them. */
export const namespaces = [
  `xmlns:w="${main}/wordprocessingml/2006/main"`,
  `xmlns:wp="${main}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${main}/drawingml/2006/main"`,
  `xmlns:pic="${main}/drawingml/2006/picture"`,
  `xmlns:m="${main}/officeDocument/2006/math"`,
  `xmlns:r="${main}/officeDocument/2006/relationships"`,
  `xmlns:mc="${main}/markup-compatibility/2006"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  `xmlns:wps="${microsoft}/2010/wordprocessingShape"`,
  `xmlns:wpg="${microsoft}/2010/wordprocessingGroup"`,
  `xmlns:w14="${microsoft}/2010/wordml"`,
].join(' ')

/** The inner XML of the parts of a Word file. */
export interface WordParts {
  readonly body?: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly settings?: string
  /** Whole files by their names. */
  readonly files?: Readonly<Record<string, string>>
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  settings: 'settings',
} as const

/** The XML of a part with `content` in its root. */
export const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${content}</w:${root}>`

/** A Word file with these parts, and no others. */
export function wordFile({ body = '', files = {}, ...parts }: WordParts): Uint8Array {
  const written: Record<string, string> = { 'word/document.xml': part('document', `<w:body>${body}</w:body>`) }
  for (const [name, root] of Object.entries(roots)) {
    const content = parts[name as keyof typeof roots]
    if (content !== undefined) written[`word/${name}.xml`] = part(root, content)
  }
  const all = Object.entries({ ...written, ...files }).map(([name, xml]): [string, Uint8Array] => [name, strToU8(xml)])
  return zipSync(Object.fromEntries(all))
}

export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

export const r = (content: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`

export const t = (text: string, properties = ''): string => r(`<w:t xml:space="preserve">${text}</w:t>`, properties)

/** What a file with these parts says. */
export const readParts = (parts: WordParts): WordDocument => readWord(wordFile(parts))

/** The blocks of the only section. */
export function readBody(body: string, parts: Omit<WordParts, 'body'> = {}): readonly WordBlock[] {
  const { sections } = readParts({ ...parts, body })
  return sections[0]?.children ?? []
}

export function readParagraphs(body: string, parts: Omit<WordParts, 'body'> = {}): WordParagraph[] {
  return readBody(body, parts).filter((block) => block.type === 'paragraph')
}

export function readTable(body: string, parts: Omit<WordParts, 'body'> = {}): WordTable {
  const table = readBody(body, parts).find((block) => block.type === 'table')
  if (!table) throw new Error('no table')
  return table
}

/** What stands in the only paragraph. */
export function readInlines(content: string, parts: Omit<WordParts, 'body'> = {}): readonly WordInline[] {
  const [paragraph] = readParagraphs(p(content), parts)
  return paragraph?.children ?? []
}

/** The texts of the paragraphs of `blocks`, with their marks, those in tables too. */
export const textsOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.mark === '' ? paragraphText(block) : `${block.mark} ${paragraphText(block)}`]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => textsOf(children))),
  )

/** The text of the only paragraph. */
export const textOf = (content: string, parts: Omit<WordParts, 'body'> = {}): string =>
  paragraphText({ children: readInlines(content, parts) })

/** What was not carried, and how many times. */
export const lossesOf = (document: WordDocument): Record<string, number> =>
  Object.fromEntries(document.notCarried.map(({ what, count }) => [what, count]))
