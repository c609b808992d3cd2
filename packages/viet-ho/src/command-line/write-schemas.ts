import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { templateJsonSchemas } from '@viet-ho/form'
import { writeFiles } from './write-files.ts'

/** Puts the JSON Schemas beside the forms of a folder, where the first lines of their files point to; of an older release they are made new. */
export async function writeSchemas(templates: string): Promise<void> {
  const folder = join(templates, 'schemas')
  const files = Object.entries(templateJsonSchemas()).map(([name, schema]) => ({
    name: `${name}.json`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }))
  const known = await Promise.all(files.map(({ name }) => readFile(join(folder, name), 'utf8').catch(() => '')))
  const others = files.filter(({ content }, index) => content !== known[index])
  if (others.length > 0) await writeFiles(folder, others)
}
