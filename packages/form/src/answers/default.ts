import { isRecord, ownValue } from '../field-types/record.ts'
import type { Office } from '../template/office.ts'
import type { Field } from '../template/template.ts'

/** What stands in a field that nobody answered, as somebody would type it. */
export function defaultOf(
  field: Field,
  { today, office, signing }: { readonly today: string; readonly office?: Office; readonly signing?: string },
): string | undefined {
  const preset = field.default
  if (preset === undefined) return undefined
  if ('value' in preset) return preset.value
  if ('signing' in preset) return signing
  return 'today' in preset ? today : textAt(office, preset.office)
}

function textAt(facts: unknown, path: string): string | undefined {
  const found = path.split('.').reduce((at, name) => (isRecord(at) ? ownValue(at, name) : undefined), facts)
  return typeof found === 'string' ? found : undefined
}
