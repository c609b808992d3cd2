import { isKeyName, isLockedKey, PackError, parsePublicKey, parseSigningKey, type SigningKey } from '@viet-ho/pack'
import { readBytes } from '../answer-options.ts'
import { CommandEnd, type Terminal } from '../terminal.ts'
import { packText } from './pack-text.ts'

/** The signing key of a file; asks for its passphrase when it has one. */
export async function openSigningKey(path: string, terminal: Terminal): Promise<SigningKey> {
  const written = new TextDecoder().decode(await readBytes(path))
  const passphrase = isLockedKey(written) ? await terminal.ask(packText.askPassphrase) : undefined
  return orEnd(path, parseSigningKey(written, passphrase))
}

/** Accepted keys: names as they are, and what the files hold. */
export const openAcceptedKeys = (given: readonly string[]): Promise<string[]> =>
  Promise.all(
    given.map(async (each) =>
      isKeyName(each) ? each : orEnd(each, parsePublicKey(new TextDecoder().decode(await readBytes(each)))),
    ),
  )

async function orEnd<Value>(path: string, key: Promise<Value>): Promise<Value> {
  try {
    return await key
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    throw new CommandEnd('wrong-input', [packText.wrongKeyFile(path, error.message)], { cause: error })
  }
}
