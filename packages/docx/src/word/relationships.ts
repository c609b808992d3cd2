import type { OpenFile } from '../read/open-parts.ts'
import { childrenOf, readXml, type XmlTree } from './xml-tree.ts'

/** Parts that word/document.xml names, by the ids of their relationships. Nothing outside the folder word/ is opened. */
export function relatedParts(file: OpenFile): (id: string) => XmlTree | undefined {
  const xml = file.xml('word/_rels/document.xml.rels')
  const names = new Map<string, string>()
  for (const { attributes } of xml === undefined ? [] : childrenOf(readXml(xml), 'rel:Relationship')) {
    const name = partName(attributes.get('Target') ?? '')
    if (name !== undefined && attributes.get('TargetMode') !== 'External') names.set(attributes.get('Id') ?? '', name)
  }
  const parts = new Map<string, XmlTree | undefined>()
  return (id) => {
    const name = names.get(id)
    if (name === undefined) return undefined
    if (!parts.has(name)) parts.set(name, readPart(file, name))
    return parts.get(name)
  }
}

/** The name of a part in the zip for a target: `header1.xml` or `/word/header1.xml`. Targets that climb are none. */
function partName(target: string): string | undefined {
  const name = /^(?:\/word\/)?([\w-]+(?:\/[\w-]+)*\.xml)$/.exec(target)?.[1]
  return name === undefined ? undefined : `word/${name}`
}

export function readPart(file: OpenFile, name: string): XmlTree | undefined {
  const xml = file.xml(name)
  return xml === undefined ? undefined : readXml(xml)
}
