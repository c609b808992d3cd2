import { unzipSync, zipSync } from 'fflate'

/** The files of a build, by their path with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>

/** The same files always make the same bytes: sorted, all of one day, packed by our own library and not by the machine's. */
export function toZip(files: Files): Uint8Array {
  // Zip keeps local time: this day is said in the time of the machine, and so is the same everywhere.
  const mtime = new Date(2026, 0, 1)
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime })
}

export const fromZip = (bytes: Uint8Array): Files => new Map(Object.entries(unzipSync(bytes)))
