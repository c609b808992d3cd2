import { hiddenWords, type NotCarried, readWord, type WordDocument, WordPlaceError } from '@viet-ho/docx'
import { checkForm, type Edition, type FormFiles, fill, loadForm, type Mistake, type Vocabulary } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import { Document as YamlDocument } from 'yaml'
import type { Blank } from './blank.ts'
import type { Differences } from './compare/differences.ts'
import { startFrom } from './compare/start-from.ts'
import { draftSections, fieldsYaml, toYaml } from './draft/fields-yaml.ts'
import { lostWords } from './draft/lost-words.ts'
import { paperMarkup } from './draft/paper-markup.ts'
import { paperTitle, signaturesOf } from './draft/paper-title.ts'
import { printable } from './draft/printable.ts'
import { replacementsOf } from './draft/replacements.ts'
import { sampleYaml } from './draft/sample-yaml.ts'
import { schemaLine } from './draft/schema-line.ts'
import { findInWord } from './find-in-word.ts'
import { draft } from './messages.ts'
import type { NamedBlank } from './name/name-blanks.ts'

export interface ImportOptions {
  readonly vocabulary: Vocabulary
  /** The name of the Word file, for the provenance. */
  readonly fileName: string
  /** ISO. */
  readonly today: string
  /** Form id: `dat-dai/dang-ky-bien-dong`; made of the title when absent. */
  readonly id?: string
  /** Name of the edition's folder. */
  readonly edition?: string
  readonly instrument?: string
  readonly formNumber?: string
  /** 'country' when absent. */
  readonly jurisdiction?: string
  /** ISO; today when absent. */
  readonly inForceFrom?: string
  /** An earlier edition of the same form: its questions are kept for the blanks that are the same. */
  readonly previous?: Edition
}

/** A form drafted from a Word file. */
export interface ImportedForm {
  readonly id: string
  readonly edition: string
  readonly title: string
  readonly blanks: readonly Blank[]
  /** Blanks of parts for the office alone: printed, never asked. */
  readonly officer: readonly Blank[]
  /** Words of the file that the draft doesn't print. */
  readonly lost: readonly string[]
  readonly notCarried: readonly NotCarried[]
  /** The form folder: path inside it to text. */
  readonly files: FormFiles
  /** Against the earlier edition. */
  readonly differences?: Differences
  /** The blanks with what was found of them, for `keepWord`. */
  readonly named: readonly NamedBlank[]
  /** What `check` says of the draft; nothing, unless the importer is at fault. */
  readonly mistakes: readonly Mistake[]
}

/**
 * Reads a Word file and drafts a form from it: its blanks found, named and typed, its paper as form.hbs.
 * @throws DocxReadError when the file can't be read.
 */
export function importForm(bytes: Uint8Array, options: ImportOptions): ImportedForm {
  const form = draftForm(readWord(bytes), options)
  return { ...form, lost: [...wordsLeftOut(bytes), ...form.lost] }
}

/** Words that stand in the file and that its reader doesn't show. */
function wordsLeftOut(bytes: Uint8Array): string[] {
  try {
    return hiddenWords(bytes)
  } catch (error) {
    // Letters can't be told from their places in such a file; what the reader knows it left out is in `notCarried`.
    if (error instanceof WordPlaceError) return []
    throw error
  }
}

/** Drafts a form from a Word file that is read already. */
export function draftForm(document: WordDocument, options: ImportOptions): ImportedForm {
  const found = findInWord(document, options.vocabulary)
  const { title, formNumber } = paperTitle(document)
  const id = options.id ?? `nhap/${slug(title || options.fileName.replace(/\.docx$/i, ''))}`
  const edition = options.edition ?? `nhap-${options.today}`
  const started = options.previous && startFrom(options.previous, found.blanks, draftSections)
  const blanks = started?.blanks ?? found.blanks
  const fields = started?.fields ?? { sections: draftSections(blanks) }
  const files = new Map([
    ['form.yaml', formYaml(printable(title) || id, id)],
    [
      `${edition}/edition.yaml`,
      editionYaml(document, id, { ...options, formNumber: options.formNumber ?? formNumber }),
    ],
    [`${edition}/fields.yaml`, fieldsYaml(fields, blanks, id)],
    [`${edition}/form.hbs`, paperMarkup(document, replacementsOf({ blanks }))],
    [`${edition}/samples/dien-thu.yaml`, sampleYaml(fields.sections)],
  ])
  const checked = new Map([...files].filter(([path]) => !path.includes('/samples/')))
  const mistakes = checkForm(id, checked)
  const [loaded] = mistakes.length > 0 ? [] : loadForm(id, checked).editions
  return {
    ...{ id, edition, title: title || id, files, mistakes },
    blanks: blanks.map(({ blank }) => blank),
    named: blanks,
    officer: found.officer.map(({ blank }) => blank),
    lost: loaded ? lostWords(document, blanks, fill(loaded, {})) : [],
    notCarried: document.notCarried,
    ...(started && { differences: started.differences }),
  }
}

/** Today, or the day after the earlier edition began: two that begin on one day can't be told apart. */
function firstFreeDay(today: string, previous: Edition | undefined): string {
  if (previous === undefined || previous.inForceFrom < today) return today
  return new Date(Date.parse(previous.inForceFrom) + 24 * 3600 * 1000).toISOString().slice(0, 10)
}

export const slug = (title: string): string =>
  foldForSearch(title).replace(/ /g, '-').slice(0, 60).replace(/-+$/, '') || 'mau-moi'

function formYaml(title: string, id: string): string {
  const field = (id.split('/')[0] ?? '').replace(/-/g, ' ')
  const document = new YamlDocument({
    title,
    fieldOfAdministration: field.charAt(0).toUpperCase() + field.slice(1),
    procedures: [],
    synonyms: [],
  })
  return `${schemaLine('form', id)}${toYaml(document)}`
}

function editionYaml(document: WordDocument, id: string, options: ImportOptions): string {
  const { instrument = draft.instrument, formNumber, jurisdiction = 'country', inForceFrom, today, fileName } = options
  const signatures = signaturesOf(document)
  const yaml = new YamlDocument({
    ...{
      instrument,
      formNumber: formNumber || draft.formNumber,
      jurisdiction,
      inForceFrom: inForceFrom ?? firstFreeDay(today, options.previous),
    },
    ...{
      check: 'partial',
      provenance: [{ part: draft.wholePaper, source: draft.source(fileName, today), mark: 'partial' }],
    },
    ...(signatures.length > 0 && { signatures }),
  })
  yaml.commentBefore = draft.editionHead
  return `${schemaLine('edition', id)}${toYaml(yaml)}`
}
