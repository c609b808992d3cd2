/**
 * Encryption of what is kept, by the browser's own cryptography: AES-GCM with a random key, which is itself kept wrapped by a key made from the
 * passphrase (PBKDF2, SHA-256). Nothing here knows what is kept.
 */

/** Rounds of PBKDF2 for SHA-256, as OWASP's password storage advice has it since 2023. */
export const leastRounds = 600_000

/** A wrapped key, fit to be kept in the open: without the passphrase it says nothing. Bytes in base64. */
export interface WrappedKey {
  readonly salt: string
  readonly rounds: number
  readonly iv: string
  readonly key: string
}

/** Encrypted text, in base64. */
export interface Sealed {
  readonly iv: string
  readonly data: string
}

/** The passphrase does not open it, or the bytes are not those that were written. */
export class SealBrokenError extends Error {
  readonly code = 'seal-broken'
  constructor(options?: ErrorOptions) {
    super('Wrong key, or altered bytes', options)
    this.name = 'SealBrokenError'
  }
}

/** A new random key of 256 bits. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])

/** Wraps a key by a passphrase, with a salt of its own. */
export async function wrapKey(key: CryptoKey, passphrase: string, rounds = leastRounds): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const wrapping = await keyFrom(passphrase, salt, rounds)
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv })
  return { salt: toBase64(salt), rounds, iv: toBase64(iv), key: toBase64(new Uint8Array(wrapped)) }
}

/** Throws SealBrokenError where the passphrase is another. */
export async function unwrapKey(wrapped: WrappedKey, passphrase: string): Promise<CryptoKey> {
  try {
    const wrapping = await keyFrom(passphrase, fromBase64(wrapped.salt), wrapped.rounds)
    const algorithm = { name: 'AES-GCM', iv: fromBase64(wrapped.iv) }
    return await crypto.subtle.unwrapKey('raw', fromBase64(wrapped.key), wrapping, algorithm, 'AES-GCM', true, [
      'encrypt',
      'decrypt',
    ])
  } catch (cause) {
    throw new SealBrokenError({ cause })
  }
}

/** Encrypts text. `about` is not hidden, but what is sealed for one place can't be opened in another. */
export async function seal(key: CryptoKey, text: string, about: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const algorithm = { name: 'AES-GCM', iv, additionalData: encode(about) }
  const data = await crypto.subtle.encrypt(algorithm, key, encode(text))
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) }
}

/** Throws SealBrokenError for another key, other bytes or another `about`. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed, about: string): Promise<string> {
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: encode(about) }
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, fromBase64(data)))
  } catch (cause) {
    throw new SealBrokenError({ cause })
  }
}

/** The key as text, for memory that takes nothing else. */
export const keyAsText = async (key: CryptoKey): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)))

export const keyFromText = (text: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64(text), 'AES-GCM', true, ['encrypt', 'decrypt'])

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // One keyboard composes letters, another does not: the same passphrase all the same.
  const material = await crypto.subtle.importKey('raw', encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveKey',
  ])
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(algorithm, material, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'])
}

const encode = (text: string) => new TextEncoder().encode(text)

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
