import { type FieldInfo, fieldList } from '@viet-ho/form'
import { type EditionOptions, openEdition } from './edition-options.ts'
import { toJson } from './lines.ts'
import type { Terminal } from './terminal.ts'
import { text } from './text.ts'

/** `viet-ho fields <form id>`: every field of the edition, as a table for people or as JSON. */
export async function fieldsCommand(
  id: string,
  options: EditionOptions & { json?: boolean },
  terminal: Terminal,
): Promise<void> {
  const fields = fieldList(await openEdition(id, options, terminal))
  terminal.out(options.json ? toJson(fields) : fields.map(fieldLine).join(''))
}

function fieldLine(field: FieldInfo): string {
  const notes = [
    field.type,
    field.required === true ? text.required : field.required ? text.requiredIf : '',
    field.choices ? `${text.choices}: ${field.choices.map(({ id, label }) => `${id} (${label})`).join(', ')}` : '',
    field.when ? `${text.asked} ${JSON.stringify(field.when)}` : '',
  ]
  return `${field.id}\n  ${field.label} [${notes.filter(Boolean).join('; ')}]\n`
}
