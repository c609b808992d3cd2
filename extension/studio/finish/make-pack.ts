import { makePack } from '@viet-ho/pack'
import { type Draft, filesWithSample } from '@viet-ho/studio'
import { today } from '../../app/room.ts'
import { installPack } from '../../packs/index.ts'
import { signInHand } from '../../packs/keys/key-in-hand.ts'
import { packFileName, savePack } from '../../packs/save-pack.ts'

/** A pack of the draft's one edition, which is right. Throws PackError with sentences for people. */
export async function packOf(
  draft: Draft,
  { name, maker, isSigned }: { readonly name: string; readonly maker: string; readonly isSigned: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const encode = new TextEncoder()
  const files = new Map([...filesWithSample(draft)].map(([path, text]) => [`${draft.id}/${path}`, encode.encode(text)]))
  const pack = new Uint8Array(await makePack(files, { name, maker, made: today() }))
  return isSigned ? signInHand(pack) : pack
}

/** Puts the pack among the forms of this tool. */
export const useHere = installPack

/** Hands the pack to the browser; gives the name of the file. */
export function saveAsFile(bytes: Uint8Array<ArrayBuffer>, name: string): string {
  const fileName = packFileName(name)
  savePack(bytes, fileName)
  return fileName
}
