import { sha256, toHex } from './bytes.ts'
import { type CheckOptions, checkForms } from './check-forms.ts'
import { limits } from './limits.ts'
import { isDay, isLine, writeManifest } from './manifest.ts'
import { endWith, type PackProblem, problem, refuse } from './pack-error.ts'
import { readZip } from './zip/read-zip.ts'
import { writeZip } from './zip/write-zip.ts'
import { sameOnDisk, wrongPath } from './zip/wrong-path.ts'

/** What people are told of a pack. */
export interface PackAbout {
  readonly name: string
  /** The office that makes it. */
  readonly maker: string
  /** The day, ISO. */
  readonly made: string
}

/**
 * Makes an unsigned pack of the files of forms, by their paths in the pack: `<field>/<form>/form.yaml`, `<field>/<form>/<edition>/…`, `rates.yaml`. The same files
 * and words make the same bytes.
 * @throws PackError with all that would keep the pack from being opened elsewhere.
 */
export async function makePack(
  files: ReadonlyMap<string, Uint8Array>,
  { name, maker, made }: PackAbout,
  options: CheckOptions = {},
): Promise<Uint8Array> {
  const about = { name: name.normalize('NFC').trim(), maker: maker.normalize('NFC').trim(), made }
  if (!isLine(about.name) || !isLine(about.maker) || !isDay(made)) throw refuse('wrong-about')
  endWith(wrongFiles(files))
  const forms = (await checkForms(files, options)).map(({ packed }) => packed)
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const listed = await Promise.all(
    sorted.map(async ([path, bytes]) => ({ path, size: bytes.length, sha256: toHex(await sha256(bytes)) })),
  )
  const manifest = writeManifest({ format: 1, ...about, forms, files: listed })
  const pack = writeZip(new Map([...sorted, ['manifest.json', manifest]]))
  // Its bounds, too, are those of who opens it.
  readZip(pack)
  return pack
}

function wrongFiles(files: ReadonlyMap<string, Uint8Array>): PackProblem[] {
  const problems: PackProblem[] = []
  const seen = new Set<string>()
  for (const path of files.keys()) {
    const own = path === 'manifest.json' || path === 'signature.json' ? 'unknown-file' : wrongPath(path)
    if (own !== undefined) problems.push(problem(own, path))
    if (seen.has(sameOnDisk(path))) problems.push(problem('same-path', path))
    seen.add(sameOnDisk(path))
  }
  return problems.slice(0, limits.problems)
}
