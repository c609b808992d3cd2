import { sittingSentences as say } from '../messages/sitting.ts'
import { readBackScript, type ScriptLine } from '../read-back/read-back-script.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { labelAt } from './label-at.ts'
import { asTyped } from './rows.ts'
import type { Title } from './title.ts'

/** The read-back of a form of a sitting; items name rows as they were typed. */
export function scriptOf(form: FormInSitting, title: Title): ScriptLine[] {
  return readBackScript(form.edition, form.draft, { title }).map((line) =>
    line.item === undefined ? line : { ...line, item: asTyped(line.item, form.typedRows) },
  )
}

/** What an item is called in a sentence to the clerk. */
export function itemLabel({ edition }: Pick<FormInSitting, 'edition'>, item: string): string {
  if (item === '@commitment') return say.commitmentLabel
  const teachBack = /^@teach-back\[(\d+)\]$/.exec(item)?.[1]
  return teachBack === undefined ? labelAt(edition, item) : say.teachBackLabel(Number(teachBack))
}
