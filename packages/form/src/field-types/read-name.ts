import { hasLostMarks } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import type { Reading, Trouble } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, refuse } from './reading.ts'

/** Letters of the longest name; cards print no longer one. */
export const longestName = 100

/** Reads a person's name as `write` puts it; what is odd in a name is a doubt, because the names of the world are odd. */
export function readName(raw: unknown, label: string, write: (name: string) => string): Reading<string> {
  return readText(raw, label, { maxLength: longestName, write }, (name) => {
    if (!/\p{L}/u.test(name)) return refuse('not-a-name', say.nameExpected(label))
    const warnings: Trouble[] = []
    const odd = name.match(/[^\p{L}\p{M} '.-]/u)?.[0]
    if (odd !== undefined) warnings.push({ code: 'odd-in-name', message: say.oddInName(label, odd) })
    if (hasLostMarks(name)) warnings.push({ code: 'lost-marks', message: say.lostMarks(label) })
    return accept(name, warnings)
  })
}
