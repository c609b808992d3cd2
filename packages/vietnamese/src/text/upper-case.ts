import { normalizeText } from './normalize-text.ts'

/** For the blanks that say “chữ in hoa”: normalised, every letter a capital, in any locale of the machine. */
export function upperCase(text: string): string {
  return normalizeText(text).toUpperCase()
}
