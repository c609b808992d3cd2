import { type OpenEditionFile, openEdition } from './edition-source.ts'
import { withoutMarks } from './named-blocks.ts'
import type { FormFiles } from './read-form.ts'

/**
 * The text of an edition's paper as form.hbs would have it if the edition said everything itself: the blocks of an heir stand in the paper that it
 * extends. Undefined where a file is missing.
 */
export function paperSource(files: FormFiles, edition: string): string | undefined {
  const open: OpenEditionFile = (id, name) => {
    const text = files.get(`${id}/${name}`)
    return text === undefined ? undefined : { text, report: () => {} }
  }
  const paper = openEdition(edition, open).paper
  return paper && withoutMarks(paper.text)
}
