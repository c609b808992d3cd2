import { foldForSearch } from '@viet-ho/vietnamese'

/** Words that say little in a name. */
const small = new Set([
  'va',
  'hoac',
  'cua',
  'la',
  'cac',
  'nhung',
  'theo',
  'thi',
  'neu',
  'co',
  'duoc',
  'cho',
  'voi',
  've',
])
/** With its table, its row and a choice, an id is a tag in Word, of 64 letters at most. */
export const mostLetters = { field: 28, table: 24, column: 22, choice: 26 } as const

/** 'Thời hạn sử dụng đất' → 'thoiHanSuDungDat': the administration's own words, without marks, as many as stay readable. */
export function idOf(label: string, most: number = mostLetters.field): string {
  const words = foldForSearch(label.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .filter((word) => word !== '')
  const telling = words.length > 5 ? words.filter((word, index) => index === 0 || !small.has(word)) : words
  let id = ''
  for (const word of telling) {
    if (id !== '' && id.length + word.length > most) break
    id += id === '' ? word : word[0]?.toUpperCase() + word.slice(1)
  }
  // An id begins with a letter, and is no word of JavaScript's own.
  if (id in {}) return `muc${id[0]?.toUpperCase()}${id.slice(1)}`.slice(0, most)
  return /^[a-z]/.test(id) ? id.slice(0, most) : `muc${id}`.slice(0, most)
}

/** `id`, or with the first number that nobody has yet. */
export function unique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let count = 2; ; count += 1) if (!taken.has(`${id}${count}`)) return `${id}${count}`
}
