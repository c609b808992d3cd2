import type { Flow, Item, List, Millimetres, Paragraph, Table } from './nodes.ts'
import { styleOf } from './styles.ts'

/** What stands before the first paragraph of an item. */
export interface ListMark {
  readonly text: string
  /** From the mark to the text. */
  readonly indent: Millimetres
  /** The list that counts it. */
  readonly list: List
  /** All paragraphs that carry a mark of this list. */
  readonly peers: readonly ListParagraph[]
}

/** A paragraph as it stands in lists: indented, and with its mark where it begins an item. */
export interface ListParagraph extends Paragraph {
  readonly mark?: ListMark
}

/** A flow node with where it stands in the tree: `2.0.1` is `children[2].children[0].children[1]`. */
export interface Placed<Node> {
  readonly node: Node
  readonly path: string
}

/** Where siblings stand in the tree. */
export interface TreePlace {
  /** Path of their parent; '' is the document. */
  readonly parent: string
  /** Which of its children the first of them is. */
  readonly start: number
}

const indents: Record<List['marker'], Millimetres> = { decimal: 8, 'upper-roman': 12, dash: 5, plus: 5 }

/** `nodes` with the paragraphs of their lists instead of the lists, one below another, as both writers set them. */
export function withoutLists(nodes: readonly Flow[], { parent, start }: TreePlace): Placed<ListParagraph | Table>[] {
  return nodes.flatMap((node, index) => {
    const path = join(parent, start + index)
    return node.type === 'list' ? listParagraphs(node, path, 0) : [{ node, path }]
  })
}

/** The mark of each item of `list`: `1.`, `2.`; `-`. An item that begins with a list of its own has none, and is not counted: Word does so. */
export function listMarks({ marker, before = '', after = '.', start = 1, children }: List): string[] {
  let next = start
  return children.map((item) => {
    if (item.children[0]?.type !== 'paragraph') return ''
    if (marker === 'dash') return '-'
    if (marker === 'plus') return '+'
    const number = next++
    return `${before}${marker === 'decimal' ? number : roman(number)}${after}`
  })
}

function listParagraphs(list: List, path: string, outer: Millimetres): Placed<ListParagraph>[] {
  const indent = list.indent ?? indents[list.marker]
  const left = outer + indent
  const marks = listMarks(list)
  const peers: ListParagraph[] = []
  return list.children.flatMap((item, index) => {
    const mark = { text: marks[index] ?? '', indent, list, peers }
    const paragraphs = itemParagraphs(item, join(path, index), left, mark)
    peers.push(...paragraphs.flatMap(({ node }) => (node.mark === mark ? [node] : [])))
    return paragraphs
  })
}

function itemParagraphs(item: Item, path: string, left: Millimetres, mark: ListMark): Placed<ListParagraph>[] {
  return item.children.flatMap((child, index) => {
    const childPath = join(path, index)
    if (child.type === 'list') return listParagraphs(child, childPath, left)
    return [{ node: { ...indented(child, left), ...(index === 0 && { mark }) }, path: childPath }]
  })
}

function indented(paragraph: Paragraph, left: Millimetres): Paragraph {
  const own = styleOf(paragraph)
  return { ...paragraph, indent: { left: own.left + left, right: own.right, firstLine: own.firstLine } }
}

/** Roman numerals, for the numbers up to 3999 that they have. */
function roman(number: number): string {
  const digits = [
    1000,
    'M',
    900,
    'CM',
    500,
    'D',
    400,
    'CD',
    100,
    'C',
    90,
    'XC',
    50,
    'L',
    40,
    'XL',
    10,
    'X',
    9,
    'IX',
    5,
    'V',
    4,
    'IV',
    1,
    'I',
  ] as const
  let rest = number
  let text = ''
  for (let index = 0; index < digits.length; index += 2) {
    const value = digits[index] as number
    text += (digits[index + 1] as string).repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

const join = (path: string, index: number) => (path === '' ? `${index}` : `${path}.${index}`)
