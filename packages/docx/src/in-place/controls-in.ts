import { childOf, childValue, type XmlTree } from '../word/xml-tree.ts'
import { ancestorOf, type Body, openBody } from './body.ts'
import { type Control, tagParts } from './control.ts'
import { documentPart, partText, unpackWord } from './word-parts.ts'
import { WordPlaceError } from './word-place-error.ts'

/** No paper has so many blanks. */
const mostControls = 5000

/** A control with the element that it is in the file. */
export interface FoundControl extends Control {
  readonly element: XmlTree
}

/**
 * The controls of a Word file whose tags are ours, in order: the inverse of `tagWord`.
 * @throws DocxReadError when the file can't be read; WordPlaceError when its XML is unusual.
 */
export function controlsIn(bytes: Uint8Array): Control[] {
  const body = openBody(bytes, partText(unpackWord(bytes), documentPart) ?? '')
  return findControls(body).map(({ element: _, ...control }) => control)
}

export function findControls(body: Body): FoundControl[] {
  const byElement = new Map([...body.paragraphs].map(([number, { element }]) => [element, number]))
  const found: FoundControl[] = []
  const walk = (element: XmlTree) => {
    if (element.name === 'w:sdt') {
      const control = readControl(element)
      if (control) found.push(control)
      if (found.length > mostControls) throw new WordPlaceError('unusual-xml', '', `Over ${mostControls} controls.`)
    }
    for (const child of element.children) walk(child)
  }
  walk(body.root)
  return found

  function readControl(element: XmlTree): FoundControl | undefined {
    const properties = childOf(element, 'w:sdtPr')
    const tag = childValue(properties, 'w:tag') ?? ''
    const parts = tagParts(tag)
    const holder = ancestorOf(body, element, ({ name }) => name === 'w:p') ?? firstParagraph(element)
    const number = holder && byElement.get(holder)
    if (!parts || number === undefined) return undefined
    const isBox = childOf(properties, 'w14:checkbox') !== undefined
    const kind = isBox ? 'check-box' : parts.option === '' ? 'text' : 'words'
    return { ...stretchOf(number, element), tag, title: childValue(properties, 'w:alias') ?? '', kind, element }
  }

  function stretchOf(paragraph: number, { start, end }: XmlTree): Pick<Control, 'paragraph' | 'from' | 'to'> {
    const stretches = body.paragraphs.get(paragraph)?.stretches ?? []
    const inside = stretches.filter(({ run }) => run.start >= start && run.end <= end)
    const [first] = inside
    const last = inside.at(-1)
    if (first && last) return { paragraph, from: first.from, to: last.from + last.text.length }
    const before = stretches.filter(({ run }) => run.end <= start).at(-1)
    const from = before ? before.from + before.text.length : 0
    return { paragraph, from, to: from }
  }
}

/** Of a control around whole paragraphs, or around a cell. */
function firstParagraph(element: XmlTree): XmlTree | undefined {
  for (const child of element.children) {
    const found = child.name === 'w:p' ? child : firstParagraph(child)
    if (found) return found
  }
  return undefined
}
