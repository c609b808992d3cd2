import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import type { Document, Flow } from '@viet-ho/document'
import { a4 } from '@viet-ho/document'
import { strFromU8, unzipSync } from 'fflate'
import { toDocx } from '../src/to-docx.ts'

/** An element as the tests compare it: its name, its attributes, and what it holds. */
export interface Tree {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (Tree | string)[]
}

export const now = new Date('2026-11-24T08:30:10Z')

/** The paper on which the tests stand their paragraphs and tables: 453.55 pt of text from margin to margin. */
export const documentOf = (...children: Flow[]): Document => ({
  type: 'document',
  title: 'Tờ khai',
  language: 'vi',
  page: a4,
  children,
})

/** The XML parts of a Word file by their paths. Throws where one is not well-formed. */
export function readParts(bytes: Uint8Array): Map<string, XmlElement> {
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]): [string, XmlElement] => {
    const { root } = parseXml(strFromU8(data))
    if (!root) throw new Error(`${path} is empty`)
    return [path, root]
  })
  return new Map(parts)
}

/** One part of the Word file written from `document`. */
export async function partOf(document: Document, path = 'word/document.xml'): Promise<XmlElement> {
  const part = readParts(await toDocx(document, { now })).get(path)
  if (!part) throw new Error(`no part ${path}`)
  return part
}

/** What the body holds when `nodes` are written, without the section at its end. */
export async function writtenBody(...nodes: Flow[]): Promise<Tree[]> {
  const [body] = descendants(await partOf(documentOf(...nodes)), 'w:body')
  return body ? children(body).slice(0, -1).map(toTree) : []
}

export const children = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => child instanceof XmlElement)

/** All elements called `name` below `element`, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return children(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)])
}

export function toTree({ name, attributes, children: nodes }: XmlElement): Tree {
  const content = nodes.flatMap((node): (Tree | string)[] => {
    if (node instanceof XmlElement) return [toTree(node)]
    return node instanceof XmlText && !/^\s*\n\s*$/.test(node.text) ? [node.text] : []
  })
  return { name, attributes, content }
}

/** The elements that a test expects, written as XML; lines and indents between elements don't count. */
export function xml(text: string): Tree[] {
  const { root } = parseXml(`<root>${text}</root>`)
  return root ? children(root).map(toTree) : []
}
