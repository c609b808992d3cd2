const microsoft = 'http://schemas.microsoft.com/office'

/** The prefixes by which this reader knows namespaces, those of the transitional and those of the strict standard alike. */
const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  ...bothStandards('w', 'wordprocessingml/2006/main', 'wordprocessingml/main'),
  ...bothStandards('wp', 'drawingml/2006/wordprocessingDrawing', 'drawingml/wordprocessingDrawing'),
  ...bothStandards('a', 'drawingml/2006/main', 'drawingml/main'),
  ...bothStandards('pic', 'drawingml/2006/picture', 'drawingml/picture'),
  ...bothStandards('c', 'drawingml/2006/chart', 'drawingml/chart'),
  ...bothStandards('dgm', 'drawingml/2006/diagram', 'drawingml/diagram'),
  ...bothStandards('m', 'officeDocument/2006/math', 'officeDocument/math'),
  ...bothStandards('r', 'officeDocument/2006/relationships', 'officeDocument/relationships'),
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${microsoft}/word/2010/wordprocessingShape`, 'wps'],
  [`${microsoft}/word/2010/wordprocessingGroup`, 'wpg'],
  [`${microsoft}/word/2010/wordprocessingCanvas`, 'wpc'],
  [`${microsoft}/word/2010/wordml`, 'w14'],
  [`${microsoft}/word/2012/wordml`, 'w15'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

function bothStandards(prefix: string, transitional: string, strict: string): [string, string][] {
  return [
    [`http://schemas.openxmlformats.org/${transitional}`, prefix],
    [`http://purl.oclc.org/ooxml/${strict}`, prefix],
  ]
}

/** What prefixes stand for at some place of a file. */
export interface Scope {
  /** The canonical prefix of each, `?` for namespaces that this reader doesn't know. */
  readonly prefixes: ReadonlyMap<string, string>
  /** Names that were looked up: a file has few of them, thousands of times. */
  readonly names: Map<string, string>
}

export const emptyScope = (): Scope => ({ prefixes: new Map(), names: new Map() })

/** Within an element with `attributes` that stands in `scope`. */
export function innerScope(scope: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let prefixes: Map<string, string> | undefined
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    prefixes ??= new Map(scope.prefixes)
    prefixes.set(name.slice('xmlns:'.length), canonicalPrefixes.get(attributes[name] ?? '') ?? '?')
  }
  return prefixes ? { prefixes, names: new Map() } : scope
}

/** The prefix of the standard for one of the file. One that is declared nowhere counts as the usual one. */
export const canonicalPrefix = (prefix: string, scope: Scope): string => scope.prefixes.get(prefix) ?? prefix

/** The name of an element with its canonical prefix. */
export function elementName(name: string, scope: Scope): string {
  const known = scope.names.get(name)
  if (known !== undefined) return known
  const colon = name.indexOf(':')
  const prefix = canonicalPrefix(colon === -1 ? '' : name.slice(0, colon), scope)
  const canonical = prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`
  scope.names.set(name, canonical)
  return canonical
}

/** Names of attributes without prefix are in no namespace. */
export const attributeName = (name: string, scope: Scope): string =>
  name.includes(':') ? elementName(name, scope) : name
