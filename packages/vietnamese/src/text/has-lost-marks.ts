/** UTF-8 read as Latin-1 (Nguyá»…n), a replaced letter (Nguy?n, Nguy�n). */
const DAMAGED =
  /\uFFFD|\p{Ll}\?\p{Ll}|\p{Lu}\?\p{Lu}|[ÃÄÆ][\u0080-\u00BF‘’°±¡©ª«º]|á[º»][\u0080-\u00BF\u2010-\u203A…†‡€™œžŸ¿]/u

const VIETNAMESE_SHAPE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|n|ng|ngh|nh|ph?|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|n|ng|nh|p|t)?$/

/** A final stop always carries a tone mark; ie, ye, uo, uu, eu and (but for que) ue always a circumflex or a horn; enh is ênh. */
const NEEDS_MARK = /[aeiouy](?:p|t|c|ch)$|[iy]e|uo|uu|eu|(?<!q)ue|enh$/

/** Words of names and addresses that never, or hardly ever, stand without a mark, though their letters alone would allow it. */
const ALWAYS_MARKED = new Set(
  'tran le pham vo vu dang bui do ho ngo dinh doan duong truong luong thi van pho xa ap xom to so tinh hem'.split(' '),
)

/**
 * Whether Vietnamese text has been stripped of its marks (Nguyen Thi Anh, as a keyboard-wedge scanner or an old system leaves it) or
 * damaged (Nguy?n, Nguyá»…n). A hint for a warning: text of which every word may truly stand unmarked (Lan Anh, Ha Long) and text that
 * is not Vietnamese (John Smith) give false.
 */
export function hasLostMarks(text: string): boolean {
  if (DAMAGED.test(text)) return true
  if (/[^\0-\x7F]/.test(text)) return false
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return (
    words.every((word) => VIETNAMESE_SHAPE.test(word)) &&
    words.some((word) => NEEDS_MARK.test(word) || (words.length > 1 && ALWAYS_MARKED.has(word)))
  )
}
