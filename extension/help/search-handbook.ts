import { foldForSearch } from '@viet-ho/vietnamese'

interface SearchedChapter {
  readonly id: string
  readonly title: string
  readonly parts: readonly { readonly id: string; readonly heading: string; readonly text: string }[]
}

/** A part of the handbook that was found. */
export interface Found {
  readonly chapter: string
  readonly part: string
  readonly title: string
  readonly heading: string
}

const most = 12

/** Parts that hold every word of the query, marks or not; those that have all of them in their heading first. */
export function searchHandbook(chapters: readonly SearchedChapter[], query: string): Found[] {
  const words = foldForSearch(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const has = (text: string) => {
    const folded = foldForSearch(text)
    return words.every((word) => folded.includes(word))
  }
  const parts = chapters.flatMap(({ id, title, parts: all }) =>
    all.map((part) => ({
      chapter: id,
      part: part.id,
      title,
      heading: part.heading,
      rank: has(part.heading) ? 0 : has(part.text) ? 1 : has(`${title} ${part.heading} ${part.text}`) ? 2 : 3,
    })),
  )
  return parts
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ rank: _, ...found }) => found)
}
