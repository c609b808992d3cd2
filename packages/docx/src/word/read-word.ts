import { DocxReadError } from '../read/docx-read-error.ts'
import { openFile } from '../read/open-parts.ts'
import { readBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import { createLosses } from './losses.ts'
import { createNotes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { refuseOtherFormats } from './other-formats.ts'
import { readPart, relatedParts } from './relationships.ts'
import { readSections } from './sections.ts'
import { noStyle, readStyles } from './styles.ts'
import { themeFonts } from './theme.ts'
import type { WordDocument } from './word-document.ts'
import { childOf, type XmlTree } from './xml-tree.ts'

/**
 * Reads any Word file (.docx, .docm, .dotx) as a person sees it.
 * @throws DocxReadError when it cannot be read, and nothing else.
 */
export function readWord(bytes: Uint8Array): WordDocument {
  refuseOtherFormats(bytes)
  const file = openFile(bytes)
  const root = readPart(file, 'word/document.xml')
  if (root?.name !== 'w:document') {
    throw new DocxReadError('not-a-word-file', 'word/document.xml holds no Word document.')
  }
  const losses = createLosses()
  const settings = readPart(file, 'word/settings.xml')
  const shared = {
    styles: readStyles(readPart(file, 'word/styles.xml')),
    numbering: readNumbering(readPart(file, 'word/numbering.xml')),
    losses,
    fontNamed: themeFonts(() => readPart(file, 'word/theme/theme1.xml')),
    tableStyle: noStyle,
    control: undefined,
    readBlocks,
  }
  const aside = (): Context => ({ ...shared, numbers: undefined, fields: [], note: () => undefined })
  const { beginSection, note } = createNotes({
    footnotes: readPart(file, 'word/footnotes.xml'),
    endnotes: readPart(file, 'word/endnotes.xml'),
    settings,
    readContent: (elements) => readBlocks(elements, aside()),
  })
  const body: Context = { ...shared, numbers: numberBlocks(root), fields: [], note }
  const sections = readSections(childOf(root, 'w:body'), body, {
    running: relatedParts(file),
    settings,
    beginSection,
    asideContext: aside,
  })
  return { sections, notCarried: losses.list() }
}

/** Counts the paragraphs and the tables in document order, also those that are not shown. */
function numberBlocks(root: XmlTree): ReadonlyMap<XmlTree, number> {
  const numbers = new Map<XmlTree, number>()
  const counts = { 'w:p': 0, 'w:tbl': 0 }
  const walk = (element: XmlTree) => {
    if (element.name === 'w:p' || element.name === 'w:tbl') numbers.set(element, ++counts[element.name])
    for (const child of element.children) walk(child)
  }
  walk(root)
  return numbers
}
