import { collapseSpaces } from '../text/collapse-spaces.ts'
import { normalizeText } from '../text/normalize-text.ts'

/** The comma parts of an address, tidied; empty parts and a closing “Việt Nam” go. */
export function addressParts(text: string): string[] {
  const parts = tidy(normalizeText(text).split(/[,;\n]/))
  if (/^vi[eệ]t\s?nam$/i.test(parts.at(-1) ?? '')) parts.pop()
  return parts
}

/** The same parts cut where people leave the comma out: at hyphens where there is no comma at all, before the words for units. */
export function cutMore(parts: readonly string[]): string[] {
  const [only, ...others] = parts
  const hyphenated =
    only !== undefined && others.length === 0 ? only.replace(HYPHEN_IN_NAME, '$1 $2').split(/\s+[-–—]\s+/) : parts
  return tidy(hyphenated.flatMap((part) => part.split(BEFORE_UNIT_WORD)))
}

const HYPHEN_IN_NAME = /(Bà Rịa|Phan Rang)\s*[-–—]\s*(Vũng Tàu|Tháp Chàm)/i
const BEFORE_UNIT_WORD =
  /\s+(?=(?:tỉnh|thành phố|tp\.|quận|huyện|thị xã|tx\.|phường|thị trấn|tt\.|(?<!thị )xã)(?:\s|(?<=\.)))/iu

function tidy(parts: readonly string[]): string[] {
  return parts.map((part) => collapseSpaces(part).replace(/\.$/, '')).filter((part) => part !== '')
}
