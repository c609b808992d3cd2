/** Beyond it Roman numbers and repeated letters would grow long; no paper counts so far. */
const most = 3999

/** A number of a list in a `w:numFmt` of Word. */
export function formatCount(count: number, format: string): string {
  const number = Math.max(0, Math.min(most, count))
  switch (format) {
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperRoman':
      return roman(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(number)
  }
}

/** a to z, then aa, bb, cc, as Word counts. */
function letters(number: number): string {
  if (number === 0) return ''
  const letter = String.fromCharCode(0x61 + ((number - 1) % 26))
  return letter.repeat(Math.ceil(number / 26))
}

const romanValues: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  let left = number
  let written = ''
  for (const [value, mark] of romanValues) {
    while (left >= value) {
      written += mark
      left -= value
    }
  }
  return written
}
