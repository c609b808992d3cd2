import type { SigningKey } from './keys/signing-key.ts'
import { writeManifest } from './manifest.ts'
import { openContents } from './open-pack.ts'
import { writeSignature } from './signature.ts'
import { writeZip } from './zip/write-zip.ts'

/**
 * The pack with a signature by this key over its manifest, which holds the hash of every file. An earlier signature gives way to it.
 * @throws PackError when it is no pack, or a broken one. Its forms are not checked again: open it by `openPack` before signing what others made.
 */
export async function signPack(pack: Uint8Array, key: SigningKey): Promise<Uint8Array> {
  const { manifest, files } = await openContents(pack)
  const bytes = writeManifest(manifest)
  return writeZip(new Map([...files, ['manifest.json', bytes], ['signature.json', await writeSignature(bytes, key)]]))
}
