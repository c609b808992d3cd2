import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import { DocxReadError } from '../read/docx-read-error.ts'
import { attributeName, canonicalPrefix, elementName, emptyScope, innerScope, type Scope } from './namespaces.ts'
import { guardXml } from './xml-guard.ts'

/** An element with canonical names, whatever prefixes the file uses. */
export interface XmlTree {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements alone. */
  readonly children: readonly XmlTree[]
  /** The text directly in it. */
  readonly text: string
  /** Offsets into the XML, in UTF-16. */
  readonly start: number
  readonly end: number
}

/**
 * Reads a part of a Word file. Of an `mc:AlternateContent` only the branch that this reader understands is left, in its place; an empty
 * `mc:AlternateContent` stays where neither branch holds anything.
 * @throws DocxReadError when the XML is broken, or made to do harm.
 */
export function readXml(xml: string): XmlTree {
  guardXml(xml)
  let root: XmlElement | null
  try {
    root = parseXml(xml, { includeOffsets: true }).root
  } catch (cause) {
    throw new DocxReadError('broken-xml', 'The XML of the Word file is broken.', { cause })
  }
  if (!root) throw new DocxReadError('broken-xml', 'The XML of the Word file is empty.')
  return toTree(root, emptyScope(), false)
}

function toTree(element: XmlElement, outer: Scope, isPreserving: boolean): XmlTree {
  const scope = innerScope(outer, element.attributes)
  const attributes = new Map<string, string>()
  for (const name in element.attributes) attributes.set(attributeName(name, scope), element.attributes[name] ?? '')
  const space = attributes.get('xml:space')
  const preserves = space === undefined ? isPreserving : space === 'preserve'
  const children: XmlTree[] = []
  let text = ''
  for (const child of element.children) {
    if (child instanceof XmlText) text += child.text
    else if (child instanceof XmlElement) {
      const tree = toTree(child, scope, preserves)
      if (tree.name !== 'mc:AlternateContent') children.push(tree)
      else for (const chosen of understood(tree, scope)) children.push(chosen)
    }
  }
  return {
    name: elementName(element.name, scope),
    attributes,
    children,
    text: preserves ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
    start: element.start,
    end: element.end,
  }
}

/** What a branch of alternate content may require for this reader to take it. */
const understoodPrefixes: ReadonlySet<string> = new Set(['w', 'wp', 'a', 'pic', 'wps', 'wpg', 'wpc', 'w14', 'w15'])

function understood(alternate: XmlTree, scope: Scope): readonly XmlTree[] {
  for (const branch of alternate.children) {
    const required = branch.attributes.get('Requires')?.trim().split(/\s+/) ?? []
    const isUnderstood =
      branch.name === 'mc:Fallback' ||
      (branch.name === 'mc:Choice' &&
        required.every((prefix) => understoodPrefixes.has(canonicalPrefix(prefix, scope))))
    if (isUnderstood && branch.children.length > 0) return branch.children
  }
  return [{ ...alternate, children: [] }]
}

export const childOf = (element: XmlTree | undefined, name: string): XmlTree | undefined =>
  element?.children.find((child) => child.name === name)

export const childrenOf = (element: XmlTree | undefined, name: string): XmlTree[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The first element called `name` below `element`, however deep. */
export function descendantOf(element: XmlTree, name: string): XmlTree | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : descendantOf(child, name)
    if (found) return found
  }
  return undefined
}

/** `w:val` of a child: `<w:jc w:val="center"/>`. */
export const childValue = (element: XmlTree | undefined, name: string): string | undefined =>
  childOf(element, name)?.attributes.get('w:val')

/** A property that is on or off; undefined when it is not there. */
export function switchOf(element: XmlTree | undefined, name: string): boolean | undefined {
  const child = childOf(element, name)
  return child && isOn(child.attributes.get('w:val'))
}

export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? '')

/** The words of `element` and of all below it, until it is long enough for a message. */
export function firstWords(element: XmlTree): string {
  let words = element.name === 'w:t' || element.name === 'm:t' ? element.text : ''
  for (const child of element.children) {
    if (words.length > longestWords) break
    words += firstWords(child)
  }
  return words
}

const longestWords = 60
