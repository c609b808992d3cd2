import { readFileSync } from 'node:fs'
import { templateJsonSchemas } from '../src/template/template-json-schemas.ts'
import { readmeTables } from './readme-tables.ts'

export const root = new URL('../../../', import.meta.url)

/** The files and parts of files that are made from the schemas, by their path in the repository. */
export function generatedFiles(): Map<string, string> {
  const schemas = Object.entries(templateJsonSchemas()).map(
    ([name, schema]) => [`form-templates/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  )
  return new Map([...schemas, ['form-templates/README.md', withTables('form-templates/README.md', readmeTables())]])
}

/** The text of a guide with a new table between each `<!-- bảng x -->` and the `<!-- hết bảng -->` after it. */
function withTables(path: string, tables: Readonly<Record<string, string>>): string {
  const missing = new Set(Object.keys(tables))
  const text = readFileSync(new URL(path, root), 'utf8').replace(
    /<!-- bảng (\w+) -->[\s\S]*?<!-- hết bảng -->/g,
    (_, name: string) => {
      const table = tables[name]
      if (table === undefined) throw new RangeError(`${path} asks for the unknown table ${name}`)
      missing.delete(name)
      return `<!-- bảng ${name} -->\n\n${table}\n\n<!-- hết bảng -->`
    },
  )
  if (missing.size > 0) throw new RangeError(`${path} has no place for: ${[...missing].join(', ')}`)
  return text
}
