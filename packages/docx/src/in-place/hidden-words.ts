import { isSymbolFont } from '../word/symbol-fonts.ts'
import { childOf, childValue, type XmlTree } from '../word/xml-tree.ts'
import { openBody } from './body.ts'
import { type Control, tagParts } from './control.ts'
import { findControls } from './controls-in.ts'
import { hasLegacyFonts } from './run-looks.ts'
import { documentPart, partText, unpackWord } from './word-parts.ts'

/** Text that tracked changes took away. */
const deleted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])

/**
 * Words that stand in the text of a Word file and that `readWord` leaves out: hidden ones, those in fields and drawings that it doesn't understand. Letters
 * may be read as others (fonts of before Unicode, capitals), so they are counted first; those inside our controls are none of the paper's.
 * @throws DocxReadError when the file can't be read; WordPlaceError when its XML is unusual.
 */
export function hiddenWords(bytes: Uint8Array): string[] {
  const parts = unpackWord(bytes)
  const body = openBody(bytes, partText(parts, documentPart) ?? '')
  const isLegacy = hasLegacyFonts(parts)
  const controls = Map.groupBy(findControls(body), ({ paragraph }) => paragraph)
  const read = new Map(
    [...body.paragraphs].map(([number, { element, text }]) => [
      element,
      withoutControls(text, controls.get(number) ?? []),
    ]),
  )
  const hidden: string[] = []
  /** Of paragraphs whose marks were deleted, which are read as one with the first. */
  let raw = ''
  let shown = ''
  const close = () => {
    const [all, seen] = [wordsIn(raw), wordsIn(shown)]
    const left = new Map<string, number>()
    for (const word of seen) left.set(word, (left.get(word) ?? 0) + 1)
    const isLost = (word: string) => {
      left.set(word, (left.get(word) ?? 0) - 1)
      return (left.get(word) ?? 0) < 0
    }
    const isLonger = !isLegacy && lettersIn(all) > lettersIn(seen)
    if (all.length > seen.length || isLonger) hidden.push(...all.filter(isLost))
    raw = ''
    shown = ''
  }
  const walk = (element: XmlTree) => {
    if (element.name === 'w:p') {
      if (read.has(element)) close()
      raw += `${rawText(element)}\n`
      shown += read.get(element) ?? ''
    }
    for (const child of element.children) walk(child)
  }
  walk(body.root)
  close()
  return hidden
}

/** The text of a paragraph outside its controls, each of them a space. */
export function withoutControls(text: string, controls: readonly Control[]): string {
  let fixed = ''
  let at = 0
  for (const { from, to } of [...controls].sort((a, b) => a.from - b.from)) {
    fixed += `${text.slice(at, from)} `
    at = Math.max(at, to)
  }
  return fixed + text.slice(at)
}

const wordsIn = (text: string) =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[\s\u00a0\ufffc]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

const lettersIn = (words: readonly string[]) => words.join('').replace(/[^\p{L}\p{N}]/gu, '').length

/** The text of a paragraph as the file has it, without that of text boxes in it, which have paragraphs of their own. */
function rawText(element: XmlTree): string {
  return element.children
    .map((child) => {
      if (child.name === 'w:t') return child.text.replaceAll('\u00ad', '')
      if (child.name === 'w:r' && isInSymbols(child)) return ' '
      if (['w:tab', 'w:br', 'w:cr'].includes(child.name)) return ' '
      if (child.name === 'w:noBreakHyphen') return '\u2011'
      if (child.name === 'w:p' || deleted.has(child.name) || isControl(child)) return child.name === 'w:sdt' ? ' ' : ''
      return rawText(child)
    })
    .join('')
}

/** Letters of Wingdings are pictures. */
const isInSymbols = (run: XmlTree) =>
  isSymbolFont(childOf(childOf(run, 'w:rPr'), 'w:rFonts')?.attributes.get('w:ascii') ?? '')

const isControl = (element: XmlTree) =>
  element.name === 'w:sdt' && tagParts(childValue(childOf(element, 'w:sdtPr'), 'w:tag') ?? '') !== undefined
