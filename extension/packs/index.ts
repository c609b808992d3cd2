import { installRead, readPack } from './change-packs.ts'
import type { PackHead } from './pack-head.ts'

export { installRead, type PackReading, readPack } from './change-packs.ts'
export { keyInHand, signAndSave, signInHand } from './keys/key-in-hand.ts'
/** What other screens do with packs; they load this file when they need it. */
export { RefusedPack } from './open-in-worker.ts'
export { offerPack } from './pack-view.ts'
export { packFileName, savePack } from './save-pack.ts'

/**
 * Checks a pack as any other, and installs it without a question: packs with the same editions are retired. For a pack that was made here; one from elsewhere is
 * offered (`offerPack`). Throws RefusedPack with every sentence, and errors for people.
 */
export async function installPack(bytes: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<PackHead> {
  return installRead(await readPack(bytes, signal))
}
