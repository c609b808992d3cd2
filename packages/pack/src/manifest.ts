import { fromUtf8, sameBytes, utf8 } from './bytes.ts'
import { refuse } from './pack-error.ts'

/** An edition in a pack, as its edition.yaml says. */
export interface PackedEdition {
  readonly id: string
  readonly instrument: string
  readonly formNumber: string
  readonly jurisdiction: string
  readonly inForceFrom: string
  readonly inForceTo?: string
  /** How far its words were checked. */
  readonly check: string
}

export interface PackedForm {
  readonly id: string
  readonly title: string
  readonly editions: readonly PackedEdition[]
}

export interface PackedFile {
  readonly path: string
  readonly size: number
  /** In hex. */
  readonly sha256: string
}

/** What a pack says of itself: manifest.json. */
export interface PackManifest {
  readonly format: 1
  readonly name: string
  /** The office that made it, in its own words: who really signed, the key says. */
  readonly maker: string
  /** The day, ISO. */
  readonly made: string
  readonly forms: readonly PackedForm[]
  readonly files: readonly PackedFile[]
}

/** The one way in which a manifest is written: keys in their order, files by their paths, two spaces, one line end at the end. */
export function writeManifest({ format, name, maker, made, forms, files }: PackManifest) {
  const inOrder = {
    ...{ format, name, maker, made },
    forms: forms.map(({ id, title, editions }) => ({ id, title, editions: editions.map(editionInOrder) })),
    files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })),
  }
  return utf8(`${JSON.stringify(inOrder, null, 2)}\n`)
}

const editionInOrder = (edition: PackedEdition) => ({
  id: edition.id,
  instrument: edition.instrument,
  formNumber: edition.formNumber,
  jurisdiction: edition.jurisdiction,
  inForceFrom: edition.inForceFrom,
  ...(edition.inForceTo !== undefined && { inForceTo: edition.inForceTo }),
  check: edition.check,
})

/**
 * Reads a manifest. What isn't written the one way is refused: so no key stands twice, none is unknown, none is a prototype's.
 * Throws PackError: `wrong-manifest`, `newer-pack`.
 */
export function readManifest(bytes: Uint8Array): PackManifest {
  const value = parseJson(bytes)
  if (isRecord(value) && typeof value.format === 'number' && value.format > 1) throw refuse('newer-pack')
  if (!isManifest(value) || !sameBytes(writeManifest(value), bytes)) throw refuse('wrong-manifest', 'manifest.json')
  return value
}

/** A text on one line that people read, with nothing in it that changes how the text around looks. */
export const isLine = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.trim() === value &&
  value !== '' &&
  value.length <= 200 &&
  value === value.normalize('NFC') &&
  !/[\p{C}\p{Zl}\p{Zp}]/u.test(value)

export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

/** The value of JSON in UTF-8; undefined where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(bytes) ?? '')
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isManifest = (value: unknown): value is PackManifest =>
  isRecord(value) &&
  value.format === 1 &&
  isLine(value.name) &&
  isLine(value.maker) &&
  isDay(value.made) &&
  Array.isArray(value.forms) &&
  value.forms.every(isForm) &&
  Array.isArray(value.files) &&
  value.files.every(isFile)

const isForm = (value: unknown) =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.title === 'string' &&
  Array.isArray(value.editions) &&
  value.editions.every(isEdition)

const isEdition = (value: unknown) =>
  isRecord(value) &&
  [value.id, value.instrument, value.formNumber, value.jurisdiction, value.inForceFrom, value.check].every(
    (each) => typeof each === 'string',
  ) &&
  (value.inForceTo === undefined || typeof value.inForceTo === 'string')

const isFile = (value: unknown) =>
  isRecord(value) &&
  typeof value.path === 'string' &&
  Number.isSafeInteger(value.size) &&
  typeof value.sha256 === 'string'
