import { checkForm } from '../src/template/read-form.ts'
import { smallFormId } from './small-form.ts'

/** The mistakes of a form folder in short: `form.hbs:3:8 unknown-field`. */
export const tellMistakes = (files: ReadonlyMap<string, string>, id = smallFormId): string[] =>
  checkForm(id, files).map(
    ({ code, file, line, column }) =>
      `${[file.replace('tt-1-2026/', ''), line, column].filter((part) => part !== undefined).join(':')} ${code}`,
  )
