import { foldForSearch } from '@viet-ho/vietnamese'
import type { Form } from './template/template.ts'

/** What a form can be found by. */
export type Searchable = Pick<Form, 'id' | 'title' | 'fieldOfAdministration' | 'procedures' | 'synonyms'>

/**
 * The forms that answer what has been typed so far, best first: by what people call the matter, by title, procedure, code, field of administration;
 * marks and capitals don't count. Every word has to be found in a form, the last may be a beginning. All forms, in their order, for an empty query.
 */
export function searchForms<Found extends Searchable>(forms: readonly Found[], query: string): Found[] {
  const typed = wordsOf(query)
  if (typed.length === 0) return [...forms]
  return forms
    .map((form) => ({ form, score: scoreOf(form, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ form }) => form)
}

const wordsOf = (text: string) =>
  foldForSearch(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/**
 * More for a phrase that stands as typed, most for a name that begins with it; 0 when a word is nowhere. Of two alike the one whose name says less else:
 * “hộ kinh doanh” means to open one rather than to close it down for a while.
 */
function scoreOf({ title, synonyms, procedures, fieldOfAdministration }: Searchable, typed: readonly string[]): number {
  const phrase = typed.join(' ')
  const names = [title, ...synonyms, ...procedures.map(({ name }) => name)].map((name) => wordsOf(name).join(' '))
  const others = [...procedures.map(({ code }) => wordsOf(code).join(' ')), wordsOf(fieldOfAdministration).join(' ')]
  const everything = ` ${[...names, ...others].join(' ')} `
  if (!typed.every((word, index) => everything.includes(index === typed.length - 1 ? ` ${word}` : ` ${word} `)))
    return 0
  const shortest = Math.min(...names.filter((name) => ` ${name}`.includes(` ${phrase}`)).map((name) => name.length))
  const closeness = Number.isFinite(shortest) ? 1 / shortest : 0
  if (names.includes(phrase)) return 4
  if (names.some((name) => name.startsWith(phrase))) return 3 + closeness
  return ([...names, ...others].some((name) => ` ${name}`.includes(` ${phrase}`)) ? 2 : 1) + closeness
}
