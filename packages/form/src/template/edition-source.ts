import { applyChanges } from './apply-changes.ts'
import type { Report } from './mistake.ts'
import { flattenPaper, readBlocks } from './named-blocks.ts'
import { readValue } from './read-file.ts'
import { readYaml, type YamlText, type YamlValue } from './read-yaml.ts'
import { changesSchema } from './schemas/changes-schema.ts'

/** A file of an edition with the report of its mistakes. */
export interface OpenedFile {
  readonly text: string
  readonly report: Report
}

/** Opens a file of an edition of the form; undefined when it is missing, which is a mistake unless nobody is to be told. */
export type OpenEditionFile = (edition: string, name: string, isQuiet?: boolean) => OpenedFile | undefined

/** What an edition is made of, whether it says everything itself or only how it differs from another. */
export interface EditionSource {
  readonly edition?: SourceYaml
  readonly fields?: SourceYaml
  readonly paper?: OpenedFile
}

export interface SourceYaml extends YamlText {
  readonly report: Report
}

/** The keys of edition.yaml that an heir takes over; what an instrument is, and how sure its text is, each edition says for itself. */
const inherited = ['notPrinted', 'addressee', 'papers', 'time', 'fee', 'steps', 'signatures']

const longestLine = 5

/** Reads the files of an edition. One that `extends` another is laid over it. Mistakes of the other are told where it stands itself. */
export function openEdition(id: string, open: OpenEditionFile, heirs: readonly string[] = []): EditionSource {
  const edition = yamlOf(open(id, 'edition.yaml'))
  const base = edition === undefined ? undefined : baseOf(edition.value)
  if (edition === undefined || base === undefined) return { ...(edition && { edition }), ...ownFiles(id, open) }

  const place = edition.placeOf(['extends'])
  if ([id, ...heirs].includes(base) || heirs.length >= longestLine) {
    edition.report('extends-in-circle', place, base)
    return { edition }
  }
  const from = openEdition(base, (name, file) => silently(open(name, file, true)), [id, ...heirs])
  if (from.edition === undefined || from.fields === undefined || from.paper === undefined) {
    edition.report('extends-nothing', place, base)
    return { edition }
  }
  const fields = changedFields(from.fields, open(id, 'changes.yaml'))
  return {
    edition: { ...edition, value: { ...inheritedFrom(from.edition.value), ...(edition.value as object) } },
    ...(fields && { fields }),
    paper: paperOver(from.paper, open(id, 'form.hbs'), edition.report),
  }
}

function ownFiles(id: string, open: OpenEditionFile): EditionSource {
  const fields = yamlOf(open(id, 'fields.yaml'))
  const paper = open(id, 'form.hbs')
  if (paper === undefined) return { ...(fields && { fields }) }
  return { ...(fields && { fields }), paper: { ...paper, text: readBlocks(paper.text, paper.report).text } }
}

function yamlOf(file: OpenedFile | undefined): SourceYaml | undefined {
  const yaml = file && readYaml(file.text, file.report)
  return file && yaml && { ...yaml, report: file.report }
}

const silently = (file: OpenedFile | undefined): OpenedFile | undefined => file && { ...file, report: () => {} }

const isMap = (value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } =>
  typeof value === 'object' && !Array.isArray(value)

function baseOf(edition: YamlValue): string | undefined {
  const base = isMap(edition) ? edition.extends : undefined
  return typeof base === 'string' ? base : undefined
}

const inheritedFrom = (edition: YamlValue) =>
  Object.fromEntries(Object.entries(edition).filter(([key]) => inherited.includes(key)))

/** The fields of the base as changes.yaml changes them; what is then wrong is told in changes.yaml. */
function changedFields(base: SourceYaml, file: OpenedFile | undefined): SourceYaml | undefined {
  if (file === undefined) return base
  const yaml = yamlOf(file)
  const changes = yaml && readValue(yaml, changesSchema, file.report)
  if (yaml === undefined || changes === undefined) return undefined
  return {
    ...yaml,
    value: applyChanges(base.value, changes.value, yaml),
    placeOf: (path, key) => yaml.placeOf(placeIn(path), key),
  }
}

/** Most of what stands in the fields comes from the base; only what changes.yaml says itself has a place there. */
const placeIn = (path: readonly PropertyKey[]) => (path[0] === 'sections' ? [] : path)

/** The paper of the base with the heir's blocks in the place of its own. */
function paperOver(base: OpenedFile, file: OpenedFile | undefined, report: Report): OpenedFile {
  // A line of the base has no place in the heir's files.
  if (file === undefined) return { text: base.text, report: (code, _, ...words) => report(code, undefined, ...words) }
  const { text, ownLines } = flattenPaper(base.text, file.text, file.report)
  return {
    text,
    report: (code, place, ...words) => file.report(code, place && ownLines(place), ...words),
  }
}
