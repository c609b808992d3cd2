import { tcvn3ToUnicode } from './tcvn3.ts'
import { vniToUnicode } from './vni.ts'

export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni'

/** The encoding that the name of a font stands for: `.VnTime` TCVN3, `.VnTimeH` its capitals, `VNI-Times` VNI; undefined for others. */
export function legacyEncodingOf(fontName: string): LegacyEncoding | undefined {
  const name = fontName.trim()
  if (/^\.vn/i.test(name)) return /h$/i.test(name) ? 'tcvn3-capitals' : 'tcvn3'
  return /^vni[- ]/i.test(name) ? 'vni' : undefined
}

/** Vietnamese letters beyond Latin-1, which no text in an old encoding holds. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/

/**
 * Text as Unicode, by the name of the font in which it is set; unchanged where that is no font of an old encoding, and where the text is Unicode
 * already: people paste new text into old files, and Word keeps the font.
 */
export function fromLegacyFont(text: string, fontName: string): string {
  const encoding = legacyEncodingOf(fontName)
  if (encoding === undefined || unicodeOnly.test(text)) return text
  return encoding === 'vni' ? vniToUnicode(text) : tcvn3ToUnicode(text, { capitals: encoding === 'tcvn3-capitals' })
}
