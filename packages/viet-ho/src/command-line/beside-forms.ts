import { join } from 'node:path'
import { loadRates, loadVocabulary, type Rates, TemplateError, type Vocabulary } from '@viet-ho/form'
import { mistakeLine } from './lines.ts'
import { readIfThere } from './read-if-there.ts'
import { CommandEnd } from './terminal.ts'

/** The vocabulary beside the forms of a folder, or up to `above` folders higher where one form or one field was named; undefined when there is none. */
export const openVocabulary = (folder: string, above = 0): Promise<Vocabulary | undefined> =>
  open('vocabulary.yaml', loadVocabulary, folder, above)

/** The table of fees and rates, found as the vocabulary is; an empty one when there is none. */
export const openRates = async (folder: string, above = 0): Promise<Rates> =>
  (await open('rates.yaml', loadRates, folder, above)) ?? {}

async function open<Value>(name: string, load: (text: string) => Value, folder: string, above: number) {
  const folders = Array.from({ length: above + 1 }, (_, index) => join(folder, ...Array<string>(index).fill('..')))
  for (const path of folders.map((each) => join(each, name))) {
    const written = await readIfThere(path)
    if (written === undefined) continue
    try {
      return load(written)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      const lines = error.mistakes.map((mistake) => mistakeLine({ ...mistake, file: path }))
      throw new CommandEnd('wrong-input', lines, { cause: error })
    }
  }
  return undefined
}
