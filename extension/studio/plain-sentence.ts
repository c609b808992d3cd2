import { type DraftMistake, everyField } from '@viet-ho/studio'
import { studio as say } from '../text/studio.ts'
import { plainMistakes } from '../text/studio-mistakes.ts'
import type { Bench } from './bench.ts'

type Told = Pick<DraftMistake, 'code' | 'message' | 'about'>

/** A sentence of the checker in the words of these screens: it names keys of files, ids and commands, which nobody sees here. */
export function plainSentence({ code, message, about }: Told, labels: ReadonlyMap<string, string> = new Map()): string {
  const key = 'key' in about ? (about.key ?? '') : ''
  const own = plainMistakes[code]?.(say.keys[key] ?? say.thisPart, namesIn(message, labels))
  return own ?? inWordsHere(message)
}

const inWordsHere = (message: string) =>
  message
    .replace(/“(\w+)”/g, (whole, key: string) => (say.keys[key] === undefined ? whole : `“${say.keys[key]}”`))
    .replace(/ \((?:question|readback|summary)\)/g, '')
    .replaceAll('{{answer}}', say.answer)
    .replace(say.orRemove, '')
    .replace(say.noOtherBraces, '')
    .replace(...say.isoDay)
    .replace(...say.rightValue)

/** The questions that a sentence names by their ids, by their labels. */
function namesIn(message: string, labels: ReadonlyMap<string, string>): string[] {
  const names = message.match(/[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*/g) ?? []
  return [...new Set(names.flatMap((name) => labels.get(name) ?? []))]
}

/** What the questions of a draft are called. */
const labelsOf = ({ draft }: Bench): ReadonlyMap<string, string> =>
  new Map(everyField(draft.value.sections).map(({ path, field }) => [path, field.label]))

export const sentenceOf = (bench: Bench, mistake: Told): string => plainSentence(mistake, labelsOf(bench))

/** The sentences about something, each once. */
function sentences(bench: Bench, isMeant: (about: DraftMistake['about']) => boolean): string[] {
  const labels = labelsOf(bench)
  const meant = bench.checked.value.mistakes.filter(({ about }) => isMeant(about))
  return [...new Set(meant.map((mistake) => plainSentence(mistake, labels)))]
}

/** What is said of a field, or of one key of it; `undefined` for what is said of the field itself. */
export const issuesOfField = (bench: Bench, field: string, key: string | undefined): string[] =>
  sentences(bench, (about) => about.of === 'field' && about.field === field && about.key === key)

export const issuesOf = (bench: Bench, of: 'edition' | 'form' | 'ends', ...keys: readonly string[]): string[] =>
  sentences(bench, (about) => about.of === of && keys.includes(about.key ?? ''))

export const issuesOfSection = (bench: Bench, index: number): string[] =>
  sentences(bench, (about) => about.of === 'section' && about.index === index)
