import { type Comparison, differencesIn, type LineRow, type LineSide, type QuestionRow } from '@viet-ho/studio'
import { compareText as say } from './compare-text.ts'

/** What differs, in lines as programmers know them: `-` before, `+` after, the words that differ between brackets. None where nothing differs. */
export function comparedLines(comparison: Comparison): string[] {
  if (differencesIn(comparison) === 0) return []
  const questions = comparison.questions.filter(({ what }) => what !== 'same')
  const facts = comparison.facts.filter(({ what }) => what !== 'same')
  return [
    say.legend,
    ...chapter(say.paper, comparison.paper.flatMap(rowLines)),
    ...chapter(say.questions, questions.flatMap(questionLines)),
    ...chapter(
      say.facts,
      facts.flatMap(({ name, rows }) => [name, ...indented(rows.flatMap(rowLines))]),
    ),
  ]
}

const chapter = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

function questionLines({ what, is, before, after, parts }: QuestionRow): string[] {
  const side = after ?? before
  if (side === undefined) return []
  const name = is === 'section' ? say.section(side.label) : say.question(side.label, side.path)
  const lines = parts.flatMap(({ name: part, rows }) => [part, ...indented(rows.flatMap(rowLines))])
  return [`${name}: ${say.kinds[what]}`, ...indented(lines)]
}

function rowLines({ what, before, after }: LineRow): string[] {
  if (what === 'same') return []
  const isWhole = what === 'added' || what === 'removed'
  const mark = (given: '-' | '+') => (what === 'moved' ? `~${given}` : given)
  return [
    ...(before ? [`${mark('-')} ${wordsOf(before, isWhole ? undefined : say.removedWords)}${noteOf(before)}`] : []),
    ...(after ? [`${mark('+')} ${wordsOf(after, isWhole ? undefined : say.addedWords)}${noteOf(after)}`] : []),
  ]
}

/** Whole lines that one side has need no brackets. */
function wordsOf({ pieces }: LineSide, markWords?: (words: string) => string): string {
  const show = (text: string) => {
    const words = text.trimStart()
    return markWords ? `${text.slice(0, text.length - words.length)}${markWords(words)}` : text
  }
  return pieces.map(({ text, differs }) => (differs ? show(text) : text)).join('')
}

function noteOf({ place, isConditional }: LineSide): string {
  const notes = [say.places[place], isConditional ? say.conditional : ''].filter(Boolean)
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`
}
