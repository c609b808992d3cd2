import {
  mergeRun,
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts'
import { childOf, childrenOf, childValue, isOn, type XmlTree } from './xml-tree.ts'

/** A style with what it says itself. */
export interface OwnStyle {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly basedOn: string | undefined
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
  readonly table: XmlTree | undefined
}

/** word/styles.xml. */
export interface StyleSheet {
  readonly defaultParagraph: ParagraphProperties
  readonly defaultRun: RunProperties
  /**
   * The style and what it is based on, the furthest ancestor first. The default style of `type` where `id` is undefined or unknown; nothing where
   * there is none.
   */
  readonly chain: (type: 'paragraph' | 'character' | 'table', id: string | undefined) => StyleChain
}

/** A style and its ancestors. */
export interface StyleChain {
  /** The furthest ancestor first. */
  readonly styles: readonly OwnStyle[]
  /** What they say of runs, nearer ones over further ones. */
  readonly run: RunProperties
}

export const noStyle: StyleChain = { styles: [], run: {} }

/** Ancestors beyond it are left out: no file that a person made has them. */
const longestChain = 50

export function readStyles(root: XmlTree | undefined): StyleSheet {
  const elements = new Map<string, XmlTree>()
  const defaults = new Map<string, string>()
  for (const element of childrenOf(root, 'w:style')) {
    elements.set(idOf(element), element)
    if (isOn(element.attributes.get('w:default') ?? '0')) defaults.set(typeOf(element), idOf(element))
  }
  // A file has hundreds of styles and uses few: they are read when a paragraph has them.
  const styles = new Map<string, OwnStyle>()
  const styleOf = (id: string | undefined): OwnStyle | undefined => {
    const element = id === undefined ? undefined : elements.get(id)
    if (id === undefined || !element) return undefined
    const style = styles.get(id) ?? readStyle(element)
    styles.set(id, style)
    return style
  }
  const chains = new Map<string, StyleChain>()
  const chainOf = (type: string, id: string | undefined): StyleChain => {
    const key = id !== undefined && styleOf(id)?.type === type ? id : defaults.get(type)
    if (key === undefined) return noStyle
    const known = chains.get(key)
    if (known) return known
    const ancestors: OwnStyle[] = []
    let style = styleOf(key)
    while (style && !ancestors.includes(style) && ancestors.length < longestChain) {
      ancestors.unshift(style)
      style = styleOf(style.basedOn)
    }
    const chain = {
      styles: ancestors,
      run: ancestors.reduce<RunProperties>((run, style) => mergeRun(run, style.run), {}),
    }
    chains.set(key, chain)
    return chain
  }
  const documentDefaults = childOf(root, 'w:docDefaults')
  return {
    defaultParagraph: readParagraphProperties(childOf(childOf(documentDefaults, 'w:pPrDefault'), 'w:pPr')),
    defaultRun: readRunProperties(childOf(childOf(documentDefaults, 'w:rPrDefault'), 'w:rPr')),
    chain: chainOf,
  }
}

const idOf = ({ attributes }: XmlTree) => attributes.get('w:styleId') ?? ''

const typeOf = ({ attributes }: XmlTree) => attributes.get('w:type') ?? 'paragraph'

function readStyle(element: XmlTree): OwnStyle {
  const id = idOf(element)
  return {
    id,
    type: typeOf(element),
    name: childValue(element, 'w:name') ?? id,
    basedOn: childValue(element, 'w:basedOn'),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    run: readRunProperties(childOf(element, 'w:rPr')),
    table: childOf(element, 'w:tblPr'),
  }
}
