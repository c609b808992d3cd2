import type { Printed } from '../paper/check-paper.ts'
import type { Checked } from './check-condition.ts'
import { choiceIds } from './choice-ids.ts'
import { fieldsWithin, type Placed } from './field-scope.ts'

/** Checks that every field stands on the paper, and every choice where the paper has boxes; save those that say `printed: false`. */
export function checkPrinted(fields: readonly Placed[], { filled, boxes }: Printed, { placeOf, report }: Checked) {
  for (const placed of fields) {
    const { field, path, yamlPath } = placed
    if (fieldsWithin(field) !== undefined || !isPrinted(placed) || filled.has(path)) continue
    const place = placeOf([...yamlPath, 'id'])
    const boxed = boxes.get(path)
    if (boxed === undefined) report('not-on-paper', place, ...nameOnPaper(placed))
    else if (field.type !== 'yes-no') {
      const missing = (choiceIds(field) ?? []).filter((choice) => !boxed.has(choice))
      const [name, table] = nameOnPaper(placed)
      if (missing.length > 0) report('box-missing', place, name, missing, table)
    }
  }
}

const isPrinted = ({ field, holder }: Placed): boolean =>
  field.printed !== false && (holder === undefined || isPrinted(holder))

/** What form.hbs calls a field, and the table in whose rows it does so. */
function nameOnPaper({ path, holder }: Placed): [name: string, table?: string] {
  let table = holder
  while (table !== undefined && table.field.columns === undefined) table = table.holder
  return table === undefined ? [path] : [path.slice(table.path.length + 1), table.path]
}
