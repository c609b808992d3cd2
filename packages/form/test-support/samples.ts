import { readdirSync, readFileSync } from 'node:fs'
import { parseAnswersText } from '../src/answers/parse-answers-text.ts'

const folder = new URL(
  '../../../form-templates/ho-kinh-doanh/dang-ky-ho-kinh-doanh/tt-68-2025/samples/',
  import.meta.url,
)

/** The samples of the household business form: raw answers of people who don't exist, by file. */
export const samples: readonly { readonly name: string; readonly raw: unknown }[] = readdirSync(folder).map((name) => {
  const { raw, issues = [] } = parseAnswersText(readFileSync(new URL(name, folder)), 'yaml')
  if (issues.length > 0) throw new SyntaxError(`${name}: ${issues.map(({ message }) => message).join('; ')}`)
  return { name, raw }
})
