import { foldForSearch } from '../text/fold-for-search.ts'
import type { Sex } from './parse-personal-id-number.ts'

const WORDS: Record<string, Sex> = { nam: 'male', nu: 'female', male: 'male', female: 'female', m: 'male', f: 'female' }

/** `Nam`, `NỮ`, and what other systems print for them; undefined for anything else. */
export function readSex(text: string): Sex | undefined {
  const word = foldForSearch(text)
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined
}
