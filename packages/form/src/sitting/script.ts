import type { Answers } from '../field-types/field-type.ts'
import { sittingSentences as say } from '../messages/sitting.ts'
import { readBackScript, type ScriptLine } from '../read-back/read-back-script.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { labelAt } from './label-at.ts'
import { asTyped } from './rows.ts'
import type { Title } from './title.ts'

/** Made once for the same answers: a table of many rows is read line by line. */
const scripts = new WeakMap<Answers, Map<string, readonly ScriptLine[]>>()

/** The read-back of a form of a sitting; items name rows as they were typed. */
export function scriptOf(form: FormInSitting, title: Title): readonly ScriptLine[] {
  const known = scripts.get(form.draft) ?? new Map<string, readonly ScriptLine[]>()
  scripts.set(form.draft, known)
  const key = `${title} ${form.isForOther}`
  const script = known.get(key) ?? makeScript(form, title)
  known.set(key, script)
  return script
}

function makeScript(form: FormInSitting, title: Title): readonly ScriptLine[] {
  return readBackScript(form.edition, form.draft, { title, isForOther: form.isForOther }).map((line) =>
    line.item === undefined ? line : { ...line, item: asTyped(line.item, form.typedRows) },
  )
}

/** What an item is called in a sentence to the clerk. */
export function itemLabel({ edition }: Pick<FormInSitting, 'edition'>, item: string): string {
  if (item === '@commitment') return say.commitmentLabel
  const teachBack = /^@teach-back\[(\d+)\]$/.exec(item)?.[1]
  return teachBack === undefined ? labelAt(edition, item) : say.teachBackLabel(Number(teachBack))
}
