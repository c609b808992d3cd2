import type { DraftMistake } from '@viet-ho/studio'
import { studio as say } from '../text/studio.ts'
import type { Bench } from './bench.ts'

/** A sentence of the checker in the words of these screens: it names the keys of files, which nobody sees here. */
export const plainSentence = ({ message }: Pick<DraftMistake, 'message'>): string =>
  message
    .replace(/“(\w+)”/g, (whole, key: string) => (say.keys[key] === undefined ? whole : `“${say.keys[key]}”`))
    .replace(/ \((?:question|readback|summary)\)/g, '')
    .replaceAll('{{answer}}', say.answer)
    .replace(say.orRemove, '')
    .replace(say.noOtherBraces, '')

/** What is said of a field, or of one key of it; `undefined` for what is said of the field itself. */
export const issuesOfField = ({ checked }: Bench, field: string, key: string | undefined): string[] =>
  checked.value.mistakes.flatMap((mistake) =>
    mistake.about.of === 'field' && mistake.about.field === field && mistake.about.key === key
      ? [plainSentence(mistake)]
      : [],
  )

export const issuesOf = ({ checked }: Bench, of: 'edition' | 'form' | 'ends', ...keys: readonly string[]): string[] =>
  checked.value.mistakes.flatMap((mistake) =>
    mistake.about.of === of && keys.includes(mistake.about.key ?? '') ? [plainSentence(mistake)] : [],
  )
