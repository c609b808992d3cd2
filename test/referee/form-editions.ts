import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answers, type Edition, fill, parseAnswersText, validate } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import type { Document } from 'viet-ho'
import { defaultTemplates, findForms, readForm } from 'viet-ho/node'

/** The day on which the samples are filled in: ages and limits of dates are counted from it. */
export const today = '2026-11-24'

/** One edition of one form, with the files that prove it. */
export interface FormEdition {
  /** `ho-kinh-doanh/dang-ky-ho-kinh-doanh/tt-68-2025` */
  readonly path: string
  readonly folder: string
  readonly edition: Edition
  readonly samples: readonly AnswersFile[]
  readonly invalid: readonly AnswersFile[]
}

export interface AnswersFile {
  readonly name: string
  readonly raw: unknown
}

/** A paper of an edition: blank, or filled with one of its samples. */
export interface Paper {
  /** `…/tt-68-2025/toi-thieu`; the blank one is called `mau-trong`. */
  readonly name: string
  readonly sample: string
  readonly form: FormEdition
  readonly answers: Answers
  readonly document: Document
}

await loadCommunes()

/** Every edition of every form of form-templates. Throws when a folder has mistakes. */
export const formEditions: readonly FormEdition[] = (
  await Promise.all(
    (
      await findForms()
    ).map(async (id) => {
      const { editions } = await readForm(id)
      return editions.map((edition) => {
        const path = `${id}/${edition.id}`
        const folder = join(defaultTemplates, path)
        return {
          path,
          folder,
          edition,
          samples: readAnswersFiles(join(folder, 'samples')),
          invalid: readAnswersFiles(join(folder, 'invalid')),
        }
      })
    }),
  )
).flat()

export const blankName = 'mau-trong'

/** Every edition, blank and filled with each sample that its own rules accept. */
export const papers: readonly Paper[] = formEditions.flatMap((form) => [
  toPaper(form, blankName, {}),
  ...form.samples.flatMap(({ name, raw }) => {
    const { answers } = validate(form.edition, raw, { today })
    return answers === undefined ? [] : [toPaper(form, name, answers)]
  }),
])

function toPaper(form: FormEdition, sample: string, answers: Answers): Paper {
  return { name: `${form.path}/${sample}`, sample, form, answers, document: fill(form.edition, answers) }
}

function readAnswersFiles(folder: string): AnswersFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { raw, issues } = parseAnswersText(readFileSync(join(folder, file), 'utf8'), 'yaml')
      if (issues !== undefined) throw new Error(`${folder}/${file}: ${issues.map(({ message }) => message).join('; ')}`)
      return { name: file.replace(/\.yaml$/, ''), raw }
    })
}
