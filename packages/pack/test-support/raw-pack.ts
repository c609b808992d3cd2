import { sha256, toHex } from '../src/bytes.ts'
import { openPack } from '../src/index.ts'
import { writeManifest } from '../src/manifest.ts'
import { rawZip } from './raw-zip.ts'
import { about, smallPack } from './small-pack.ts'

/** A pack of any files, with a manifest that lists them as they are. */
export async function packOf(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const listed = await Promise.all(
    [...files].map(async ([path, data]) => ({ path, size: data.length, sha256: toHex(await sha256(data)) })),
  )
  const { forms } = (await openPack(await smallPack())).manifest
  const manifest = writeManifest({ format: 1, ...about, forms, files: listed })
  return rawZip([...files, ['manifest.json', manifest] as const].map(([path, data]) => ({ path, data, method: 0 })))
}
