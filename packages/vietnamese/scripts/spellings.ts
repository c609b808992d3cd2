/** Other ways to write a Vietnamese name, for the maker of card addresses; written apart from src/ on purpose. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/

export function withoutMarks(text: string): string {
  return text.replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFD').replace(/\p{M}/gu, '')
}

/** What all spellings of a name have in common: letters with their marks, tones and i/y apart from their places. */
export function comparable(name: string, marks: boolean): string {
  const text = marks ? name : withoutMarks(name)
  return text
    .toLowerCase()
    .replace(/'/g, '')
    .split(/[\s-]+/)
    .map((syllable) => {
      const letters = syllable.normalize('NFD')
      return letters.replace(TONES, '').replace(/y/g, 'i') + (letters.match(TONES)?.[0] ?? '')
    })
    .join('')
}

/** Hòa for Hoà and the other way round, Thủy for Thuỷ: the tone on the other of two final vowels. */
export function swapTonePlacement(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /(?<![qQ])([ou])([\u0300\u0301\u0303\u0309\u0323]?)([aey])([\u0300\u0301\u0303\u0309\u0323]?)(?![\p{L}\p{M}])/giu,
      (all, first: string, tone: string, second: string, late: string) =>
        /^(oa|oe|uy)$/i.test(first + second) ? first + late + second + tone : all,
    )
    .normalize('NFC')
}

/** Mĩ for Mỹ, Quí for Quý, Lý for Lí: the final vowel that stands alone after h, k, l, m, s, t, qu. */
export function swapIAndY(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /(?<![\p{L}\p{M}])(qu|[hklmst])([iy])(?=[\u0300\u0301\u0303\u0309\u0323]?(?![\p{L}\p{M}]))/giu,
      (_, start: string, vowel: string) => {
        const other = vowel.toLowerCase() === 'i' ? 'y' : 'i'
        return start + (vowel === vowel.toLowerCase() ? other : other.toUpperCase())
      },
    )
    .normalize('NFC')
}
