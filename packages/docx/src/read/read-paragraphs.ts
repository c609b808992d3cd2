import { XmlElement } from '@rgrove/parse-xml'
import { controlOfBookmark } from '../content-control.ts'

/** A stretch of a paragraph: fixed words, or what stands in a content control. */
export interface Stretch {
  readonly text: string
  /** Where it is in a control: the tag, and the number of the bookmark around it. LibreOffice keeps only the latter. */
  readonly tag?: string
  readonly number?: number
  /** Word shows its placeholder: nobody has answered. */
  readonly isPlaceholder?: boolean
  readonly isChecked?: boolean
}

type Control = Omit<Stretch, 'text'>

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}

/** Properties, among whose names is that of tabs, and what tracked changes have deleted. */
const skipped: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:del'])

/**
 * The paragraphs below `root` in order, those of tables too, each as its stretches. Deleted text of tracked changes is left out. `\t` is a tab, `\n` a
 * line break.
 */
export function readParagraphs(root: XmlElement): Stretch[][] {
  const paragraphs: Stretch[][] = []
  /** Numbers of the controls that are open where the reader stands, by the ids of their bookmarks. */
  const bookmarks = new Map<string, number>()

  function read(element: XmlElement, stretches: Stretch[], control: Control | undefined): void {
    const { name, attributes } = element
    if (skipped.has(name)) return
    const character = characters[name]
    if (character !== undefined) add(stretches, character, control)
    else if (name === 'w:t') add(stretches, element.text, control)
    else if (name === 'w:bookmarkStart') {
      const number = controlOfBookmark(attributes['w:name'] ?? '')
      if (number !== undefined) bookmarks.set(attributes['w:id'] ?? '', number)
    } else if (name === 'w:bookmarkEnd') bookmarks.delete(attributes['w:id'] ?? '')
    else if (name === 'w:p') {
      const own: Stretch[] = []
      paragraphs.push(own)
      readChildren(element, own, control)
    } else if (name === 'w:sdt') readChildren(element, stretches, { ...control, ...propertiesOf(element) })
    // The line above the notes is a note of Word's own.
    else if (!(name === 'w:footnote' && attributes['w:type'])) readChildren(element, stretches, control)
  }

  function readChildren(element: XmlElement, stretches: Stretch[], control: Control | undefined): void {
    for (const child of element.children) {
      if (child instanceof XmlElement) read(child, stretches, control)
    }
  }

  function add(stretches: Stretch[], text: string, control: Control | undefined): void {
    const number = [...bookmarks.values()].at(-1)
    const own: Stretch = { ...control, ...(number !== undefined && { number }), text }
    const last = stretches.at(-1)
    if (last && isSame(last, own)) stretches[stretches.length - 1] = { ...last, text: last.text + text }
    else stretches.push(own)
  }

  read(root, [], undefined)
  return paragraphs
}

const isSame = (a: Stretch, b: Stretch) => a.tag === b.tag && a.number === b.number

function propertiesOf(control: XmlElement): Control {
  const properties = childOf(control, 'w:sdtPr')
  const tag = properties && childOf(properties, 'w:tag')?.attributes['w:val']
  const box = properties && childOf(properties, 'w14:checkbox')
  const checked = box && childOf(box, 'w14:checked')?.attributes['w14:val']
  const placeholder = properties && childOf(properties, 'w:showingPlcHdr')
  return {
    ...(tag !== undefined && { tag }),
    ...(placeholder && { isPlaceholder: placeholder.attributes['w:val'] !== '0' }),
    ...(checked !== undefined && { isChecked: checked === '1' || checked === 'true' }),
  }
}

const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child): child is XmlElement => child instanceof XmlElement && child.name === name)
