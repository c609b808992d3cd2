import { answersJsonSchema, emptyAnswers } from '@viet-ho/form'
import { type EditionOptions, openEdition } from './edition-options.ts'
import { toJson } from './lines.ts'
import type { Terminal } from './terminal.ts'

/** `viet-ho answers <form id>`: an answers file to fill in, or the JSON Schema of one. */
export async function answersCommand(
  id: string,
  options: EditionOptions & { schema?: boolean },
  terminal: Terminal,
): Promise<void> {
  const edition = await openEdition(id, options, terminal)
  terminal.out(options.schema ? toJson(answersJsonSchema(edition)) : emptyAnswers(edition))
}
