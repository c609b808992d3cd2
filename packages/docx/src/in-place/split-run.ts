import { childOf, type XmlTree } from '../word/xml-tree.ts'
import { WordPlaceError } from './word-place-error.ts'
import { escapeXml, sourceOf, startTag } from './xml-text.ts'

/** Something to stand between two letters of a run: the end of a control, a whole one, or the beginning of one. */
export interface Mark {
  /** How many letters of the run, as they are shown, stand before it. */
  readonly at: number
  readonly order: 'end' | 'whole' | 'begin'
  readonly text: string
  readonly tag: string
}

const orders = ['end', 'whole', 'begin'] as const

interface Atom {
  readonly element: XmlTree
  readonly letters: string
}

/**
 * A run cut at its marks, as XML: each piece has the looks of the run. What is no letter (a page break, a mark of a field) stays outside the controls.
 * @param shown - the letters of the run as they are read
 */
export function splitRun(xml: string, run: XmlTree, shown: string, marks: readonly Mark[]): string {
  const begin = startTag(xml, run).text
  const looks = childOf(run, 'w:rPr')
  const head = begin + (looks ? sourceOf(xml, looks) : '')
  const atoms = atomsOf(run, shown)
  const letters = atoms.map((atom) => atom.letters).join('')
  const waiting = marks
    .map((mark) => ({ ...mark, at: rawOffset(letters, shown, mark) }))
    .sort((a, b) => a.at - b.at || orders.indexOf(a.order) - orders.indexOf(b.order))
  let written = ''
  let piece = ''
  const write = (until: (mark: Mark) => boolean) => {
    for (let [mark] = waiting; mark && until(mark); [mark] = waiting) {
      if (piece !== '') written += `${head}${piece}</w:r>`
      piece = ''
      written += mark.text
      waiting.shift()
    }
  }
  let at = 0
  for (const { element, letters: own } of atoms) {
    write((mark) => mark.at < at || (mark.at === at && (own !== '' || mark.order === 'end')))
    const end = at + own.length
    const isCut = waiting.some((mark) => mark.at < end)
    if (!isCut) piece += sourceOf(xml, element)
    else {
      if (element.name !== 'w:t')
        throw new WordPlaceError('text-differs', waiting[0]?.tag ?? '', 'A control would cut what is no text.')
      for (let from = at; from < end; ) {
        write((mark) => mark.at <= from)
        const to = Math.min(end, waiting[0]?.at ?? end)
        piece += `<w:t xml:space="preserve">${escapeXml(own.slice(from - at, to - at))}</w:t>`
        from = to
      }
    }
    at = end
  }
  write(() => true)
  return piece === '' ? written : `${written}${head}${piece}</w:r>`
}

/** The elements of a run with the letters that each shows. */
function atomsOf(run: XmlTree, shown: string): Atom[] {
  const atoms = run.children
    .filter(({ name }) => name !== 'w:rPr')
    .map((element): Atom => ({ element, letters: lettersOf(element) }))
  // How many shapes a drawing has can't be told from outside.
  const drawings = atoms.filter(({ element }) => isDrawing(element))
  const rest = shown.length - atoms.reduce((sum, { letters }) => sum + letters.length, 0)
  const [only] = drawings
  if (drawings.length !== 1 || rest === 0 || rest < -1) return atoms
  return atoms.map((atom) => (atom === only ? { ...atom, letters: '\ufffc'.repeat(rest + 1) } : atom))
}

const isDrawing = ({ name }: XmlTree) => ['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'].includes(name)

function lettersOf(element: XmlTree): string {
  switch (element.name) {
    case 'w:t':
      return element.text.replace(/[\r\n]/g, ' ').replaceAll('\u00ad', '')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return element.attributes.get('w:type') === 'page' ? '' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:sym':
      return '\ufffd'
    default:
      return isDrawing(element) ? '\ufffc' : ''
  }
}

/** The letters of the file before a place: as many as are shown, unless the file has letters and their marks apart. */
function rawOffset(letters: string, shown: string, { at, tag }: Mark): number {
  if (at === 0) return 0
  if (at >= shown.length) return letters.length
  if (letters.length === shown.length) return at
  const isJoined = letters.normalize('NFC').length === shown.length
  for (let end = at; isJoined && end <= letters.length; end++) {
    const isWhole = !/^\p{M}/u.test(letters.slice(end))
    if (isWhole && letters.slice(0, end).normalize('NFC').length === at) return end
  }
  throw new WordPlaceError('text-differs', tag, 'The letters of the file are not those that are read from it.')
}
