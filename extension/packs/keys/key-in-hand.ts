import { signal } from '@preact/signals'
import { keyName, newSigningKey, parseSigningKey, printSigningKey, type SigningKey, signPack } from '@viet-ho/pack'
import { keepFile } from '../../print/keep-file.ts'
import { packKeys as say } from '../../text/pack-keys.ts'
import { savePack } from '../save-pack.ts'

/** A key that packs are signed with in this window. It is nowhere else: it goes with the window. */
export interface KeyInHand {
  readonly key: SigningKey
  /** What people call it. */
  readonly name: string
}

export const keyInHand = signal<KeyInHand | undefined>(undefined)

/** Makes a key, hands its file to the browser, and takes it in hand; gives the name of the file. Without a passphrase whoever has the file signs. */
export async function makeKey(passphrase: string): Promise<string> {
  const key = await newSigningKey()
  const text = await printSigningKey(key, passphrase === '' ? undefined : passphrase)
  const name = await keyName(key.publicKey)
  const file = say.fileName(name)
  keepFile(new Blob([text], { type: 'application/x-pem-file' }), file)
  keyInHand.value = { key, name }
  return file
}

/** Takes a key in hand, out of its file's text; gives its name. Throws PackError. */
export async function takeKey(text: string, passphrase?: string): Promise<string> {
  const key = await parseSigningKey(text, passphrase)
  const name = await keyName(key.publicKey)
  keyInHand.value = { key, name }
  return name
}

/** A pack signed by the key in hand. Throws PackError for what is no pack, and an error for people where there is no key. */
export async function signInHand(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (keyInHand.value === undefined) throw new Error(say.noKey)
  return new Uint8Array(await signPack(bytes, keyInHand.value.key))
}

/** Signs a pack by the key in hand, and hands it to the browser to keep. */
export async function signAndSave(bytes: Uint8Array, fileName: string): Promise<void> {
  savePack(await signInHand(bytes), fileName)
}
