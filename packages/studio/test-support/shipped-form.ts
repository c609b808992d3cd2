import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Edition, type Form, loadForm } from '@viet-ho/form'

const templates = fileURLToPath(new URL('../../../form-templates', import.meta.url))

/** A form that comes with the project; one whose papers are form.hbs. */
export function shippedForm(id: string): Form {
  const paths = readdirSync(join(templates, id), { recursive: true, encoding: 'utf8' })
  const own = paths.filter((path) => /^(form\.yaml|[^/]+\/[^/]+\.(yaml|hbs))$/.test(path))
  return loadForm(id, new Map(own.map((path) => [path, readFileSync(join(templates, id, path), 'utf8')])))
}

/** One of its editions. */
export function shippedEdition(id: string, edition: string): Edition {
  const found = shippedForm(id).editions.find((each) => each.id === edition)
  if (found === undefined) throw new RangeError(`${id} has no edition ${edition}`)
  return found
}
