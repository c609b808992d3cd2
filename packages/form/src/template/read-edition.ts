import { checkPaper } from '../paper/check-paper.ts'
import { readPaper } from '../paper/read-paper.ts'
import { checkEdition } from './check-edition.ts'
import { checkFields } from './check-fields.ts'
import { checkPrinted } from './check-printed.ts'
import { checkReadBack } from './check-read-back.ts'
import { checkRules } from './check-rules.ts'
import { formScope, placeFields } from './field-scope.ts'
import type { Report } from './mistake.ts'
import { readFile } from './read-file.ts'
import { salvageFields } from './salvage-fields.ts'
import { editionSchema } from './schemas/edition-schema.ts'
import { fieldsSchema } from './schemas/fields-schema.ts'
import type { Edition, Field } from './template.ts'

/** Gives the text of a file of the edition with the report of its mistakes; undefined, and reported, when it is missing. */
export type OpenFile = (name: string) => { readonly text: string; readonly report: Report } | undefined

/** Reads the three files of an edition and checks them against each other; reports every mistake. Undefined when a file could not be read. */
export function readEdition(
  id: string,
  open: OpenFile,
): Omit<Edition, 'formId' | 'title' | 'fieldOfAdministration' | 'procedures'> | undefined {
  let salvaged: Field[] | undefined
  const edition = readYamlOf('edition.yaml', editionSchema)
  const fields = readYamlOf('fields.yaml', fieldsSchema, (raw) => {
    salvaged = salvageFields(raw)
  })
  const paperFile = open('form.hbs')
  const read = paperFile && readPaper(paperFile.text, paperFile.report)

  const form = fields && formScope(fields.value.sections)
  if (edition !== undefined) checkEdition(edition.value, form, edition)
  const names = form ?? (salvaged && { fields: salvaged, prefix: '' })
  const printed = read && names && checkPaper(read.paper, names, paperFile.report)
  if (fields !== undefined && form !== undefined) {
    const placed = placeFields(fields.value.sections)
    checkFields(placed, fields)
    checkRules(fields.value.rules, form, fields)
    checkReadBack(fields.value, form, fields)
    if (read?.isWhole && printed) checkPrinted(placed, printed, fields)
  }
  if (edition === undefined || fields === undefined || !read?.isWhole) return undefined
  return { id, ...edition.value, ...fields.value, paper: read.paper }

  function readYamlOf<Value>(
    name: string,
    schema: Parameters<typeof readFile<Value>>[1],
    onWrongShape?: (raw: unknown) => void,
  ) {
    const file = open(name)
    const value = file && readFile(file.text, schema, file.report, onWrongShape)
    return value && { ...value, report: file.report }
  }
}
