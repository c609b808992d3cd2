import { type NumberWordsOptions, numberToWords } from './number-to-words.ts'

/** An ordinal as it follows `thứ`: nhất, hai, ba, tư, năm … Takes a whole number from 1. Throws InvalidNumberError. */
export function ordinalToWords(value: bigint | number | string, options: NumberWordsOptions = {}): string {
  const words = numberToWords(value, options)
  return words === 'một' ? 'nhất' : words === 'bốn' ? 'tư' : words
}
