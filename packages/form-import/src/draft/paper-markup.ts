import {
  paragraphText,
  type WordBlock,
  type WordDocument,
  type WordInline,
  type WordParagraph,
  type WordSection,
} from '@viet-ho/docx'
import { paragraphMarkup } from './paragraph-markup.ts'
import type { Replacements } from './replacements.ts'
import { tableMarkup } from './table-markup.ts'

/** form.hbs: the paper of a Word file, its blanks named. Every word of the file stands once, in order. */
export function paperMarkup(document: WordDocument, replacements: Replacements): string {
  const pages = document.sections.flatMap((section) => pagesOf(section)).reduce<Page[]>(joinContinuous, [])
  const written = pages.filter(({ blocks }) => blocks.some((block) => hasWords(block, replacements)))
  const running = runningMarkup(document.sections[0])
  const sections = written.map(({ section, blocks }) => {
    const inside = flowMarkup(trimEnd(blocks, replacements), replacements, false)
    const content =
      section.columns > 1
        ? `<div class="${section.columns === 2 ? 'two' : 'three'}-columns">\n${inside}\n</div>`
        : inside
    return `<section ${pageAttributes(section)}>\n${content}\n</section>`
  })
  return `${[...running, ...sections].join('\n\n')}\n`
}

/** Blocks that begin on a page of their own. */
interface Page {
  readonly section: WordSection
  readonly blocks: readonly Piece[]
  readonly continues: boolean
}

/** A block, or a part of a paragraph that a page break divides. */
export type Piece =
  | { readonly block: Exclude<WordBlock, WordParagraph> }
  | {
      readonly block: WordParagraph
      readonly inlines: readonly WordInline[]
      readonly start: number
      readonly isFirst: boolean
    }

function pagesOf(section: WordSection): Page[] {
  const pages: { section: WordSection; blocks: Piece[]; continues: boolean }[] = [
    { section, blocks: [], continues: section.continuous },
  ]
  const begin = () => pages.push({ section, blocks: [], continues: false })
  for (const block of section.children) {
    if (block.type === 'table') {
      pages.at(-1)?.blocks.push({ block })
      continue
    }
    if (block.looks.pageBreakBefore) begin()
    for (const [index, part] of partsOf(block).entries()) {
      if (index > 0) begin()
      pages.at(-1)?.blocks.push(part)
    }
  }
  return pages
}

/** A paragraph cut at its page breaks. */
function partsOf(block: WordParagraph): Extract<Piece, { readonly start: number }>[] {
  const parts: { block: WordParagraph; inlines: WordInline[]; start: number; isFirst: boolean }[] = [
    { block, inlines: [], start: 0, isFirst: true },
  ]
  let at = 0
  for (const inline of block.children) {
    at += inline.type === 'text' ? inline.value.length : 1
    if (inline.type === 'page-break') parts.push({ block, inlines: [], start: at, isFirst: false })
    else parts.at(-1)?.inlines.push(inline)
  }
  // The mark of the number stands before the first words.
  const [first, second] = parts
  return first && second && first.inlines.length === 0
    ? [first, { ...second, isFirst: true }, ...parts.slice(2)]
    : parts
}

function joinContinuous(pages: Page[], page: Page): Page[] {
  const last = pages.at(-1)
  if (!page.continues || !last || page.section.columns !== last.section.columns) return [...pages, page]
  return [...pages.slice(0, -1), { ...last, blocks: [...last.blocks, ...page.blocks] }]
}

function hasWords(piece: Piece, { inParagraph }: Replacements): boolean {
  if (piece.block.type === 'table') return true
  if ('inlines' in piece && piece.inlines.some((inline) => inline.type === 'drawing' && inline.children.length > 0))
    return true
  const text = 'inlines' in piece ? paragraphText({ children: piece.inlines }) : ''
  return /[^\s\ufffc]/u.test(text) || ('isFirst' in piece && piece.isFirst && inParagraph.has(piece.block.number))
}

/** Empty paragraphs at the end of a page only make another. */
function trimEnd(blocks: readonly Piece[], replacements: Replacements): readonly Piece[] {
  const last = blocks.findLastIndex((block) => hasWords(block, replacements))
  return blocks.slice(0, last + 1)
}

function flowMarkup(pieces: readonly Piece[], replacements: Replacements, inTable: boolean): string {
  return pieces.flatMap((piece) => pieceMarkup(piece, replacements, inTable)).join('\n')
}

/** What a cell or a text box holds. */
export function blocksMarkup(blocks: readonly WordBlock[], replacements: Replacements, inTable: boolean): string[] {
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? pieceMarkup({ block }, replacements, inTable)
      : pieceMarkup({ block, inlines: block.children, start: 0, isFirst: true }, replacements, inTable),
  )
}

function pieceMarkup(piece: Piece, replacements: Replacements, inTable: boolean): string[] {
  const { block } = piece
  if (block.type === 'table') return [tableMarkup(block, replacements)]
  if (!('inlines' in piece) || replacements.dropped.has(block.number)) return []
  const own = replacements.inParagraph.get(block.number) ?? []
  const boxes = piece.inlines.flatMap((inline) =>
    inline.type === 'drawing' ? blocksMarkup(inline.children, replacements, inTable) : [],
  )
  return [paragraphMarkup(block, piece, { inTable, replacements: own }), ...boxes]
}

function pageAttributes({ page: { width, height, margins } }: WordSection): string {
  const round = (value: number) => Number(value.toFixed(1))
  const sheet = isNear(width, 210) && isNear(height, 297) ? '' : ` page="${round(width)}x${round(height)}"`
  return `margins="${[margins.top, margins.right, margins.bottom, margins.left].map(round).join(' ')}"${sheet}`
}

const isNear = (a: number, b: number) => Math.abs(a - b) < 1

/** Headers and footers of the first section, where they say something. */
function runningMarkup(section: WordSection | undefined): string[] {
  if (!section) return []
  return (['header', 'footer'] as const).flatMap((name) => {
    const paragraphs = section[name]
      .filter((block) => block.type === 'paragraph')
      .filter((block) => block.children.length > 0)
    if (!paragraphs.some(hasRunningWords)) return []
    const lines = paragraphs.map(
      (paragraph) => `<p class="${paragraph.looks.align}">${paragraph.children.map(runningInline).join('').trim()}</p>`,
    )
    return [`<${name}${section.differentFirstPage ? ' class="not-first"' : ''}>\n${lines.join('\n')}\n</${name}>`]
  })
}

const hasRunningWords = ({ children }: WordParagraph) =>
  children.some(
    (inline) =>
      inline.type === 'page-number' ||
      inline.type === 'page-count' ||
      (inline.type === 'text' && inline.value.trim() !== ''),
  )

function runningInline(inline: WordInline): string {
  if (inline.type === 'page-number') return '{{pageNumber}}'
  if (inline.type === 'page-count') return '{{pageCount}}'
  if (inline.type === 'text') return inline.value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return inline.type === 'tab' ? ' ' : ''
}
