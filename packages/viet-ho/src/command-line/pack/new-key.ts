import { stat, writeFile } from 'node:fs/promises'
import { keyName, newSigningKey, printPublicKey, printSigningKey } from '@viet-ho/pack'
import { reasonOf } from '../edition-options.ts'
import { CommandEnd, type Terminal } from '../terminal.ts'
import { text } from '../text.ts'
import { packText } from './pack-text.ts'

const shortestPassphrase = 8

/** `viet-ho new-key <file>`: a key to sign packs with, and its public half beside it. Nothing is overwritten. */
export async function newKeyCommand(
  file: string,
  options: { readonly lock?: boolean },
  terminal: Terminal,
): Promise<void> {
  const publicFile = `${file}.pub`
  for (const path of [file, publicFile]) if (await isThere(path)) throw isThereEnd(path)
  const passphrase = options.lock ? await askPassphrase(terminal) : undefined
  const key = await newSigningKey()
  await writeNew(file, await printSigningKey(key, passphrase), 0o600)
  await writeNew(publicFile, printPublicKey(key.publicKey), 0o644)
  terminal.out(`${packText.newKeyMade(file, await keyName(key.publicKey))}\n`)
}

async function askPassphrase(terminal: Terminal): Promise<string> {
  const typed = (await terminal.ask(packText.askNewPassphrase)) ?? ''
  if ([...typed].length < shortestPassphrase) throw new CommandEnd('wrong-input', [packText.shortPassphrase])
  if ((await terminal.ask(packText.askAgain)) !== typed)
    throw new CommandEnd('wrong-input', [packText.differentPassphrase])
  return typed
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

const isThereEnd = (path: string) => new CommandEnd('wrong-input', [packText.keyIsThere(path)])

/** Writes only where nothing is, also when it came there a moment ago. */
async function writeNew(path: string, content: string, mode: number): Promise<void> {
  try {
    await writeFile(path, content, { mode, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw isThereEnd(path)
    throw new CommandEnd('machine-trouble', [text.unwritable(path, reasonOf(error))], { cause: error })
  }
}
