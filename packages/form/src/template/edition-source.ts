import { applyChanges } from './apply-changes.ts'
import { flattenPaper } from './flatten-paper.ts'
import type { Report } from './mistake.ts'
import { readBlocks } from './named-blocks.ts'
import { readValue } from './read-file.ts'
import { readYaml, type YamlText, type YamlValue } from './read-yaml.ts'
import { changesSchema } from './schemas/changes-schema.ts'
import { fieldsSchema } from './schemas/fields-schema.ts'

/** A file of an edition with the report of its mistakes. */
export interface OpenedFile {
  readonly text: string
  readonly report: Report
}

/** Opens a file of an edition of the form; undefined when it is missing, which is a mistake unless the edition may do without it. */
export type OpenEditionFile = (edition: string, name: string, isOptional?: boolean) => OpenedFile | undefined

/** What an edition is made of, whether it says everything itself or only how it differs from another. */
export interface EditionSource {
  readonly edition?: SourceYaml
  readonly fields?: SourceYaml
  /** With the marks of its named blocks. */
  readonly paper?: OpenedFile
  /** The edition that this one is laid over. */
  readonly base?: string
  /** What it extends leads back to itself, or too far. */
  readonly isInCircle?: boolean
}

/** A YAML file of an edition, with the report of its mistakes. */
export interface SourceYaml extends YamlText {
  readonly report: Report
}

/** The keys of edition.yaml that an heir takes over; what an instrument is, and how sure its text is, each edition says for itself. */
const inherited = ['notPrinted', 'addressee', 'papers', 'time', 'fee', 'rates', 'steps', 'signatures']

const longestLine = 5

/** Reads the files of an edition. One that `extends` another is laid over it. What is wrong in the other is told where it stands itself. */
export function openEdition(id: string, open: OpenEditionFile, heirs: readonly string[] = []): EditionSource {
  const file = open(id, 'edition.yaml')
  const edition = yamlOf(file)
  // Whether an edition that can't be read is an heir nobody knows, so none of its files is missed.
  if (edition === undefined) return ownFiles(id, open, file !== undefined)
  const base = baseOf(edition.value)
  if (base === undefined) {
    open(id, 'changes.yaml', true)?.report('changes-without-base', undefined)
    return { edition, ...ownFiles(id, open, false) }
  }

  open(id, 'fields.yaml', true)?.report('fields-of-heir', undefined)
  const place = edition.placeOf(['extends'])
  const isTooFar = [id, ...heirs].includes(base) || heirs.length >= longestLine
  const from = isTooFar
    ? undefined
    : openEdition(base, (name, each) => silently(open(name, each, true)), [id, ...heirs])
  if (from === undefined || from.isInCircle) {
    edition.report('extends-in-circle', place, base)
    return { edition, isInCircle: true }
  }
  if (from.edition === undefined || from.fields === undefined || from.paper === undefined) {
    edition.report('extends-nothing', place, base)
    return { edition }
  }
  const changes = open(id, 'changes.yaml', true)
  // Changes have no meaning for fields of another shape.
  const isChangeable = changes === undefined || fieldsSchema.safeParse(from.fields.value).success
  if (!isChangeable) edition.report('extends-nothing', place, base)
  const fields = isChangeable ? changedFields(from.fields, changes) : undefined
  return {
    edition: { ...edition, value: { ...inheritedFrom(from.edition.value), ...(edition.value as object) } },
    ...(fields && { fields }),
    paper: paperOver(from.paper, open(id, 'form.hbs', true), edition.report),
    base,
  }
}

function ownFiles(id: string, open: OpenEditionFile, areOptional: boolean): EditionSource {
  const fields = yamlOf(open(id, 'fields.yaml', areOptional))
  const paper = open(id, 'form.hbs', areOptional)
  // Only for its mistakes: the marks stay for heirs.
  if (paper !== undefined) readBlocks(paper.text, paper.report)
  return { ...(fields && { fields }), ...(paper && { paper }) }
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
  const { text, ownPlace } = flattenPaper(base.text, file.text, file.report)
  return {
    text,
    report: (code, place, ...words) => file.report(code, place && ownPlace(place), ...words),
  }
}
