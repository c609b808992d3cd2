import { collapseSpaces } from '../text/collapse-spaces.ts'
import { normalizeText } from '../text/normalize-text.ts'

/** The comma parts of an address, tidied; empty parts and a closing “Việt Nam” go. */
export function addressParts(text: string): string[] {
  const parts = normalizeText(text)
    .split(/[,;\n]/)
    .map((part) => collapseSpaces(part).replace(/\.$/, ''))
    .filter((part) => part !== '')
  if (/^vi[eệ]t\s?nam$/i.test(parts.at(-1) ?? '')) parts.pop()
  return parts
}
