import { normalizeText } from './normalize-text.ts'

/**
 * What two spellings of the same name have in common: lower case, no marks, only `a-z`, `0-9` and single spaces. An apostrophe joins
 * (M'Drắk → `mdrak`), every other sign separates (Bà Rịa–Vũng Tàu → `ba ria vung tau`). Old and new tone placement fold alike
 * (hòa, hoà); i and y do not. Letters of other scripts vanish.
 */
export function foldForSearch(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
