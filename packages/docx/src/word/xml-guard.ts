import { DocxReadError } from '../read/docx-read-error.ts'

/** Word stops at tables in tables in tables long before it. The XML reader calls itself for every level. */
const deepest = 200

/** A paper of a hundred pages has less than a tenth of it. */
const mostElements = 1_500_000

/**
 * Looks over XML before the reader does.
 * @throws DocxReadError when it has a DOCTYPE, the only place where entities can be made; when elements stand too deep in each other; when there are
 * too many of them. What is broken otherwise is left to the reader.
 */
export function guardXml(xml: string): void {
  let depth = 0
  let elements = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const kind = xml.charAt(at + 1)
    if (kind === '!' && xml.startsWith('<!--', at)) at = after(xml, '-->', at)
    else if (kind === '!' && xml.startsWith('<![CDATA[', at)) at = after(xml, ']]>', at)
    else if (kind === '!') throw new DocxReadError('hostile-xml', 'The XML of the Word file has a DOCTYPE.')
    else if (kind === '?') at = after(xml, '?>', at)
    else {
      const end = endOfTag(xml, at + 1)
      if (kind === '/') depth--
      else {
        elements++
        if (xml.charAt(end - 1) !== '/') depth++
      }
      if (depth > deepest) throw new DocxReadError('hostile-xml', `The XML goes deeper than ${deepest} levels.`)
      if (elements > mostElements) throw new DocxReadError('too-large', `The XML has over ${mostElements} elements.`)
      at = end
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at === -1 ? xml.length : at + mark.length
}

/** Where the `>` of a tag stands: not one in the value of an attribute. */
function endOfTag(xml: string, from: number): number {
  const mark = /[>"']/g
  mark.lastIndex = from
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    if (found[0] === '>') return found.index
    const close = xml.indexOf(found[0], found.index + 1)
    if (close === -1) break
    mark.lastIndex = close + 1
  }
  return xml.length
}
