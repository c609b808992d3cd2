import { basename, dirname, resolve } from 'node:path'
import { keyName, makePack, PackError, signPack } from '@viet-ho/pack'
import { besideIn, openPackFile } from '../../pack-file.ts'
import { readPackFiles } from '../../pack-files.ts'
import { readBytes } from '../answer-options.ts'
import { reasonOf, todayInVietnam } from '../edition-options.ts'
import { CommandEnd, type Terminal } from '../terminal.ts'
import { writeFiles } from '../write-files.ts'
import { openSigningKey } from './keys.ts'
import { openPackOrEnd, packEnd } from './open-pack.ts'
import { packText } from './pack-text.ts'

interface PackOptions {
  readonly out: string
  readonly name?: string
  readonly by: string
  readonly key?: string
}

/** `viet-ho pack <folder>`: the forms of a folder as one file, signed where there is a key. */
export async function packCommand(folder: string, options: PackOptions, terminal: Terminal): Promise<void> {
  checkEnding(options.out)
  const files = await readPackFiles(folder).catch((error: unknown) => {
    throw new CommandEnd('wrong-input', [packText.noFolder(folder, reasonOf(error))], { cause: error })
  })
  const key = options.key === undefined ? undefined : await openSigningKey(options.key, terminal)
  const about = {
    name: options.name ?? basename(resolve(folder)),
    maker: options.by,
    made: todayInVietnam(terminal.now),
  }
  try {
    const pack = await makePack(files, about, { beside: besideIn() })
    await write(options.out, key ? await signPack(pack, key) : pack)
  } catch (error) {
    if (error instanceof PackError) throw packEnd(folder, error)
    throw error
  }
  const { forms } = (await openPackFile(options.out)).manifest
  terminal.out(`${packText.made(options.out, forms.length, forms.flatMap(({ editions }) => editions).length)}\n`)
  if (key) terminal.out(`${packText.signed(await keyName(key.publicKey))}\n`)
  else terminal.err(`${packText.unsigned(options.out)}\n`)
}

/** `viet-ho sign <pack>`: the pack with a signature, in its place. */
export async function signCommand(path: string, options: { readonly key: string }, terminal: Terminal): Promise<void> {
  checkEnding(path)
  // Nobody signs what could not be opened.
  await openPackOrEnd(path)
  const key = await openSigningKey(options.key, terminal)
  await write(path, await signPack(await readBytes(path), key))
  terminal.out(`${packText.signed(await keyName(key.publicKey))}\n`)
}

function checkEnding(path: string): void {
  if (!path.endsWith('.viet-ho')) throw new CommandEnd('wrong-input', [packText.wrongEnding(path)])
}

const write = (path: string, content: Uint8Array) => writeFiles(dirname(path), [{ name: basename(path), content }])
