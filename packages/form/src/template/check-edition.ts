import type * as z from 'zod'
import { type Checked, checkCondition } from './check-condition.ts'
import type { Scope } from './field-scope.ts'
import { isKnownProvince } from './is-known-province.ts'
import { isOfficeKey } from './office.ts'
import type { editionSchema } from './schemas/edition-schema.ts'

const marks = ['verified', 'transcribed', 'own', 'partial', 'recalled', 'unseen']

/** Checks what edition.yaml says against itself, and against the fields where they could be read. */
export function checkEdition(edition: z.infer<typeof editionSchema>, fields: Scope | undefined, checked: Checked) {
  const { placeOf, report } = checked
  const { jurisdiction, inForceFrom, inForceTo, transition, amendedBy, check, provenance, addressee, papers } = edition
  if (!isKnownProvince(jurisdiction)) report('unknown-province', placeOf(['jurisdiction']), jurisdiction)
  if (inForceTo !== undefined && inForceTo < inForceFrom) report('ends-before-it-begins', placeOf(['inForceTo']))
  if (transition !== undefined && (inForceTo === undefined || transition.until <= inForceTo))
    report('transition-before-the-end', placeOf(['transition', 'until']))
  for (const [index, { from }] of amendedBy.entries()) {
    if (from < inForceFrom) report('amended-before-it-begins', placeOf(['amendedBy', index, 'from']))
  }
  // Nobody may trust a paper further than its weakest part; `partial` admits anything.
  const weaker = provenance.find(({ mark }) => marks.indexOf(mark) > marks.indexOf(check))
  if (weaker !== undefined && check !== 'partial') {
    report('check-too-good', placeOf(['check']), check, weaker.part, weaker.mark)
  }
  if (addressee !== undefined && !isOfficeKey(addressee.office)) {
    report('unknown-office-key', placeOf(['addressee', 'office']), addressee.office)
  }
  if (fields === undefined) return
  for (const [index, { when }] of papers.entries()) {
    if (when !== undefined) checkCondition(when, ['papers', index, 'when'], fields, checked)
  }
}
