import { shown } from '../field-types/record.ts'
import { answerSentences as say } from '../messages/answers.ts'
import { type Mistake, reportInto } from '../template/mistake.ts'
import { readYaml } from '../template/read-yaml.ts'
import type { Issue } from './issue.ts'
import { repeatedKeys } from './repeated-keys.ts'

/** An answers file holds what one person answered; one beyond this was not typed by anybody. */
const mostCharacters = 200_000

export type ParsedAnswers =
  | { readonly raw: unknown; readonly issues?: undefined }
  | { readonly raw?: undefined; readonly issues: readonly Issue[] }

/**
 * Reads an answers file, as text or as the bytes of one (UTF-8; a byte order mark is fine). YAML by the failsafe schema: every answer is text, nothing
 * loses a zero. JSON as it is: its numbers stay numbers, for `validate` to judge. What cannot be read is told in issues, with the line.
 */
export function parseAnswersText(source: string | Uint8Array, format: 'yaml' | 'json'): ParsedAnswers {
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decode(source)
  if (text === undefined) return unreadable([{ code: 'not-utf-8', message: say.notUtf8 }])
  if (text.length > mostCharacters)
    return unreadable([{ code: 'file-too-large', message: say.fileTooLarge(text.length, mostCharacters) }])
  return format === 'yaml' ? parseYaml(text) : parseJson(text)
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function parseYaml(text: string): ParsedAnswers {
  const mistakes: Mistake[] = []
  const read = readYaml(text, reportInto(mistakes, ''))
  if (read !== undefined) return { raw: read.value }
  // Nothing but comments: nothing was answered yet.
  if (mistakes.every(({ code }) => code === 'empty-file')) return { raw: {} }
  // What cannot be a name in a form is, in answers, a question that no form asks.
  return unreadable(
    mistakes.map((mistake) => (mistake.code === 'forbidden-key' ? { ...mistake, code: 'unknown-field' } : mistake)),
  )
}

function parseJson(text: string): ParsedAnswers {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1]
    return unreadable([
      { code: 'json-syntax', message: say.jsonSyntax, ...(line !== undefined && { line: Number(line) }) },
    ])
  }
  const repeated = repeatedKeys(text)
  if (repeated.length === 0) return { raw }
  return unreadable(
    repeated.map(({ key, line }) => ({ code: 'duplicate-key', message: say.jsonDuplicateKey(shown(key)), line })),
  )
}

const unreadable = (found: readonly { code: string; message: string; line?: number }[]): ParsedAnswers => ({
  issues: found.map(({ code, message, line }) => ({
    code,
    severity: 'error',
    message: line === undefined ? message : say.atLine(line, message),
  })),
})
