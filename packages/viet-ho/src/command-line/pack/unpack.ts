import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { besideIn } from '../../pack-file.ts'
import { reasonOf } from '../edition-options.ts'
import { CommandEnd, type Terminal } from '../terminal.ts'
import { text } from '../text.ts'
import { openPackOrEnd } from './open-pack.ts'
import { packText } from './pack-text.ts'
import { sayWhoSigned } from './verify.ts'

/** `viet-ho unpack <pack>`: its forms as folders. The names in a pack are few and known, and none leads out of the folder. */
export async function unpackCommand(
  path: string,
  options: { readonly out: string },
  terminal: Terminal,
): Promise<void> {
  const opened = await openPackOrEnd(path, { beside: besideIn(options.out) })
  const differing: string[] = []
  const missing: [path: string, bytes: Uint8Array][] = []
  for (const [name, bytes] of opened.files) {
    const target = join(options.out, name)
    const there = await readOrNothing(target)
    if (there === undefined) missing.push([target, bytes])
    else if (!there.equals(bytes)) differing.push(target)
  }
  if (differing.length > 0) throw new CommandEnd('wrong-input', packText.filesDiffer(differing))
  try {
    for (const [target, bytes] of missing) {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, bytes, { flag: 'wx' })
    }
  } catch (error) {
    throw new CommandEnd('machine-trouble', [text.unwritable(options.out, reasonOf(error))], { cause: error })
  }
  sayWhoSigned(path, opened, terminal)
  terminal.out(`${packText.unpacked(options.out, missing.length)}\n`)
}

async function readOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CommandEnd('wrong-input', [text.unreadable(path, reasonOf(error))], { cause: error })
  }
}
