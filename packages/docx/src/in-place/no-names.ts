import { coreProperties } from '../core-properties.ts'
import { partText, setPartText, type WordParts } from './word-parts.ts'

const core = 'docProps/core.xml'
const app = 'docProps/app.xml'
const custom = 'docProps/custom.xml'

/** Empties what the properties of a Word file say of people and their office. */
export function dropNames(parts: WordParts): void {
  empty(parts, core, ['dc:creator', 'cp:lastModifiedBy', 'dc:contributor'])
  empty(parts, app, ['Manager', 'Company'])
  if (!parts.has(custom)) return
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006'
  setPartText(
    parts,
    custom,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="${types}/custom-properties" xmlns:vt="${types}/docPropsVTypes"/>`,
  )
}

function empty(parts: WordParts, name: string, elements: readonly string[]): void {
  let text = partText(parts, name)
  if (text === undefined) return
  for (const element of elements)
    text = text.replace(new RegExp(`(<${element}(?:\\s[^>]*)?>)[^<]*(</${element}>)`, 'g'), '$1$2')
  setPartText(parts, name, text)
}

/** The properties of a filled file: the software, the title of the form, and the time; nobody. */
export function setProperties(parts: WordParts, title: string, now: Date): void {
  dropNames(parts)
  if (parts.has(core)) setPartText(parts, core, coreProperties(title, now))
}
