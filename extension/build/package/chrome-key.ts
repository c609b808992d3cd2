import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/** The key that signs an office's packages. Who has it can put anything in the place of the tool. */
export interface SigningKey {
  readonly privateKey: KeyObject
  /** As Chrome wants it: DER of the public half. */
  readonly publicKey: Uint8Array
}

/** Reads a PEM file; undefined when it holds no RSA key. */
export function readKey(path: string): SigningKey | undefined {
  const pem = readFileSync(path)
  try {
    const privateKey = createPrivateKey(pem)
    if (privateKey.asymmetricKeyType !== 'rsa') return undefined
    const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
    return { privateKey, publicKey }
  } catch {
    return undefined
  }
}

/** Makes a new key, for its owner's eyes only. A file that is there is never written over. */
export function writeNewKey(path: string): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
}

/** The first half of the SHA-256 of a public key: what a CRX file names its owner by. */
export const crxId = (publicKey: Uint8Array): Uint8Array =>
  createHash('sha256').update(publicKey).digest().subarray(0, 16)

/** The same in the letters that Chrome and Edge, and their policies, use. */
export const extensionId = (publicKey: Uint8Array): string =>
  [...crxId(publicKey)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((digit) => 'abcdefghijklmnop'[digit])
    .join('')
