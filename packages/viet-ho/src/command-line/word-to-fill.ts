import { type Answers, type AnswerValue, type Edition, holds } from '@viet-ho/form'
import { keptWordFile } from '../form-folder.ts'
import type { WordToFill } from './paper-files.ts'

/** The office's own Word file that the answers are written into; undefined for an edition with a form.hbs. */
export async function wordToFill(
  templates: string,
  edition: Edition,
  answers: Answers,
): Promise<WordToFill | undefined> {
  const bytes = await keptWordFile(templates, edition)
  return bytes && { bytes, isStruck: (id, option) => isStruck(answers, id, option) }
}

/** As the paper has it: on the blank form nothing is struck through. */
function isStruck(answers: Answers, id: string, option: string): boolean {
  const answer = answerAt(answers, id)
  return answer !== undefined && !holds({ field: id, is: option }, () => answer)
}

function answerAt(answers: Answers, id: string): AnswerValue | undefined {
  let at: unknown = answers
  for (const key of id.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string, unknown>)[key]
  }
  return at as AnswerValue
}
