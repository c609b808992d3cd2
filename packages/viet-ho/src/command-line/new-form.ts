import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaLine } from '@viet-ho/form-import/parts'
import { checkIds } from './check-ids.ts'
import { todayInVietnam } from './edition-options.ts'
import { newFormText as say } from './new-form-text.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { writeFiles } from './write-files.ts'
import { writeSchemas } from './write-schemas.ts'

interface NewFormOptions {
  readonly out: string
  readonly edition: string
}

/** `viet-ho new <field>/<form>`: the smallest form that is right, for a person to write on, and the JSON Schemas beside it. No form is overwritten. */
export async function newFormCommand(id: string, options: NewFormOptions, terminal: Terminal): Promise<void> {
  checkIds({ id, edition: options.edition })
  const form = join(options.out, id)
  const edition = join(form, options.edition)
  const isThere = await stat(form).then(
    () => true,
    () => false,
  )
  if (isThere) throw new CommandEnd('wrong-input', [say.isThere(form)])
  const texts = say.files(todayInVietnam(terminal.now))
  const sample = join(edition, 'samples')
  await writeSchemas(options.out)
  await writeFiles(sample, [{ name: 'day-du.yaml', content: texts.sample }])
  await writeFiles(edition, [
    { name: 'edition.yaml', content: schemaLine('edition', id) + texts.edition },
    { name: 'fields.yaml', content: schemaLine('fields', id) + texts.fields },
    { name: 'form.hbs', content: texts.paper },
  ])
  // Last, so that a form that is there is whole.
  await writeFiles(form, [{ name: 'form.yaml', content: schemaLine('form', id) + texts.form }])
  terminal.out(`${say.next(id, form, edition, options.out).join('\n')}\n`)
}
