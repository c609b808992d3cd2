import { checkPaper } from '../paper/check-paper.ts'
import { readPaper } from '../paper/read-paper.ts'
import { checkEdition } from './check-edition.ts'
import { checkFields } from './check-fields.ts'
import { checkPrinted } from './check-printed.ts'
import { checkReadBack } from './check-read-back.ts'
import { checkRules } from './check-rules.ts'
import type { EditionSource, SourceYaml } from './edition-source.ts'
import { formScope, placeFields } from './field-scope.ts'
import { withoutMarks } from './named-blocks.ts'
import { readValue } from './read-file.ts'
import { salvageFields } from './salvage-fields.ts'
import { editionSchema } from './schemas/edition-schema.ts'
import { fieldsSchema } from './schemas/fields-schema.ts'
import type { Edition, Field } from './template.ts'

/** Reads the files of an edition and checks them against each other; reports every mistake. Undefined when one could not be read. */
export function readEdition(
  id: string,
  { edition: editionFile, fields: fieldsFile, paper: paperFile }: EditionSource,
): Omit<Edition, 'formId' | 'title' | 'fieldOfAdministration' | 'procedures'> | undefined {
  let salvaged: Field[] | undefined
  const edition = readYamlOf(editionFile, editionSchema)
  const fields = readYamlOf(fieldsFile, fieldsSchema, (raw) => {
    salvaged = salvageFields(raw)
  })
  const read = paperFile && readPaper(withoutMarks(paperFile.text), paperFile.report)

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
    file: SourceYaml | undefined,
    schema: Parameters<typeof readValue<Value>>[1],
    onWrongShape?: (raw: unknown) => void,
  ) {
    const value = file && readValue(file, schema, file.report, onWrongShape)
    return value && { ...value, report: file.report }
  }
}
