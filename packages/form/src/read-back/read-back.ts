import type { Answers } from '../field-types/field-type.ts'
import { addressed, type Title } from '../sitting/title.ts'
import type { Edition } from '../template/template.ts'
import { type SpokenAnswer, sayFields } from './say-fields.ts'

/**
 * What the clerk says to have every answer confirmed, in the order of the form; the first sentence of a row says which row it is. `answers` are
 * canonical, as `validate` gives them. Each sentence contains its answer in spoken form, wherever the form's writer put `{{answer}}`. Without a
 * title the listener is called “ông/bà”.
 */
export function readBack(
  edition: Edition,
  answers: Answers,
  { title = 'ông/bà' }: { title?: Title } = {},
): SpokenAnswer[] {
  const address = (sentence: string) => addressed(sentence, title)
  return edition.sections
    .flatMap(({ fields, role }) => sayFields(fields, answers, '', address, role))
    .flatMap((line) => {
      if (line.kind !== 'answer') return []
      const { kind, ...answer } = line
      return [answer]
    })
}
