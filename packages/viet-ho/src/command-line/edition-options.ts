import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseEdition, type Edition, EditionError, type Form, searchForms, TemplateError } from '@viet-ho/form'
import { PackError } from '@viet-ho/pack'
import { findOldProvince, findProvince, foldForSearch, parseDate, provinces } from '@viet-ho/vietnamese'
import { findFormsAt, readForm } from '../form-folder.ts'
import { packsAt } from '../form-layers.ts'
import { issueLine, mistakeLine } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

export interface EditionOptions {
  readonly templates: string
  readonly edition?: string
  readonly reason?: string
  readonly date?: string
  readonly province?: string
}

/** The form and the edition that the options ask for; says on stderr what the clerk should know about the edition. */
export async function openEdition(
  id: string,
  options: EditionOptions,
  terminal: Terminal,
  province?: string,
): Promise<Edition> {
  const form = await openForm(id, options.templates)
  try {
    const choice = chooseEdition(form, {
      date: receivedOn(options.date, terminal.now),
      ...optional('province', provinceName(options.province) ?? province),
      ...optional('edition', options.edition),
      ...optional('reason', options.reason),
    })
    for (const issue of choice.warnings) terminal.err(`${issueLine(issue)}\n`)
    return choice.edition
  } catch (error) {
    if (error instanceof EditionError) throw new CommandEnd('wrong-input', [error.message], { cause: error })
    throw error
  }
}

/** Reads a form, or ends the command with the nearest names or with all mistakes of the folder. */
export async function openForm(id: string, templates: string): Promise<Form> {
  const isForm = await stat(join(templates, id, 'form.yaml')).then(
    (entry) => entry.isFile(),
    () => false,
  )
  const isPacked = !isForm && (await packsAt(templates)).length > 0 && (await findFormsOrEnd(templates)).includes(id)
  if (!(isForm || isPacked) || id.split('/').includes('..')) {
    throw new CommandEnd('wrong-input', [text.unknownForm(id, await nearest(id, templates))])
  }
  try {
    return await readForm(id, templates)
  } catch (error) {
    if (error instanceof TemplateError)
      throw new CommandEnd('wrong-input', error.mistakes.map(mistakeLine), { cause: error })
    throw error
  }
}

export async function findFormsOrEnd(templates: string): Promise<string[]> {
  try {
    return await findFormsAt(templates)
  } catch (error) {
    if (error instanceof PackError) throw error
    throw new CommandEnd('wrong-input', [text.unreadable(templates, reasonOf(error))], { cause: error })
  }
}

/** The day that an option tells, ISO; today by the clock of Vietnam when not told. */
export function receivedOn(value: string | undefined, now: Date, option = '--date'): string {
  if (value === undefined) return todayInVietnam(now)
  const date = parseDate(value)
  if (!date.ok) throw new CommandEnd('wrong-input', [text.wrongDate(option, value, date.problem.reason)])
  if (date.value.length < 'yyyy-mm-dd'.length)
    throw new CommandEnd('wrong-input', [text.wrongDate(option, value, text.wholeDate)])
  return date.value
}

/** Vietnam keeps UTC+7 the year round; a counter's PC may not. */
export function todayInVietnam(now: Date): string {
  return new Date(now.getTime() + 7 * 3600 * 1000).toISOString().slice(0, 10)
}

export function provinceName(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const province = findProvince(value)
  if (province !== undefined) return province.name
  const merged = provinces().find(({ code }) => code === findOldProvince(value)?.newCode)
  throw new CommandEnd('wrong-input', [merged ? text.mergedProvince(value, merged.name) : text.wrongProvince(value)])
}

/** The forms that may have been meant: those called so by people, or whose ids share words with what was typed. */
async function nearest(id: string, templates: string): Promise<string[]> {
  const ids = await findFormsOrEnd(templates)
  // A path was meant as an id; anything else may be what people call the matter.
  const forms = id.includes('/')
    ? []
    : await Promise.all(ids.map((each) => readForm(each, templates).catch(() => undefined)))
  const found = forms.filter((form) => form !== undefined)
  const called = found.length === 0 ? [] : searchForms(found, id).map((form) => form.id)
  const words = foldForSearch(id)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1)
  const score = (candidate: string) => words.filter((word) => foldForSearch(candidate).includes(word)).length
  const scored = ids.map((candidate) => ({ candidate, score: score(candidate) }))
  const best = Math.max(0, ...scored.map((entry) => entry.score))
  const alike = scored
    .filter((entry) => entry.score > best / 2)
    .sort((a, b) => b.score - a.score)
    .map((entry) => entry.candidate)
  return [...new Set([...called, ...alike])].slice(0, 3)
}

/** What the machine says, in words where they are known. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return text.machineReasons[code] ?? (error instanceof Error ? error.message : String(error))
}

/** `{key: value}`, or nothing where there is no value: options with `undefined` are not the same as absent ones. */
export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value })
}
