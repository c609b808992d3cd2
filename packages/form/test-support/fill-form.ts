import type { Document } from '@viet-ho/document'
import type { Answers } from '../src/field-types/field-type.ts'
import { fill } from '../src/paper/fill.ts'
import { loadForm } from '../src/template/read-form.ts'
import type { Edition } from '../src/template/template.ts'
import { type Change, smallForm, smallFormId } from './small-form.ts'

/** The edition of the small form, changed. */
export function smallEdition(...changes: readonly Change[]): Edition {
  const [edition] = loadForm(smallFormId, smallForm(...changes)).editions
  if (edition === undefined) throw new RangeError('The small form has no edition')
  return edition
}

/** The small form with this line above its title, filled in. */
export const fillWith = (line: string, answers: Answers = {}): Document =>
  fill(smallEdition(['form.hbs', '<h1>', `${line}\n<h1>`]), answers)
