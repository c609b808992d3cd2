import { type ZipOptions, zipSync } from 'fflate'

/** Read in the time zone of the machine and written as it reads there: the same everywhere. */
const epoch = new Date(1980, 0, 1)

/** A zip of these files in the order of their paths: the same files make the same bytes. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  // form.docx is packed already.
  const options = (path: string): ZipOptions => ({ level: path.endsWith('.docx') ? 0 : 9, mtime: epoch })
  return zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, options(path)]])))
}
