import { type Bytes, fromBase64, toBase64, utf8 } from '../bytes.ts'
import { refuse } from '../pack-error.ts'
import { isPublicKey, type SigningKey, signingKeyOf } from './signing-key.ts'

const rounds = 600_000
const saltLength = 16
const ivLength = 12
/** The first byte of a locked key: how it is locked. */
const lockVersion = 1

/**
 * A signing key as text, to be kept by who signs: PEM (PKCS#8), or with a passphrase locked by it (PBKDF2-SHA-256 of 600,000 rounds, AES-GCM). Whoever
 * has the text without a passphrase signs in the office's name.
 */
export async function printSigningKey({ privateKey }: SigningKey, passphrase?: string): Promise<string> {
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))
  if (passphrase === undefined) return pem('PRIVATE KEY', pkcs8)
  const salt = crypto.getRandomValues(new Uint8Array(saltLength))
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const key = await lockOf(passphrase, salt)
  const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, pkcs8))
  return pem('VIET HO LOCKED KEY', new Uint8Array([lockVersion, ...salt, ...iv, ...locked]))
}

/** Whether the text is a signing key that needs its passphrase. */
export const isLockedKey = (text: string): boolean => text.includes('-----BEGIN VIET HO LOCKED KEY-----')

/** Reads what `printSigningKey` wrote. Throws PackError: `wrong-key`, `key-locked`, `wrong-passphrase`. */
export async function parseSigningKey(text: string, passphrase?: string): Promise<SigningKey> {
  if (!isLockedKey(text)) return signingKeyOf(fromPem('PRIVATE KEY', text))
  const bytes = fromPem('VIET HO LOCKED KEY', text)
  const ivAt = 1 + saltLength
  const lockedAt = ivAt + ivLength
  if (bytes[0] !== lockVersion || bytes.length <= lockedAt) throw refuse('wrong-key')
  if (passphrase === undefined) throw refuse('key-locked')
  const key = await lockOf(passphrase, bytes.slice(1, ivAt))
  let pkcs8: ArrayBuffer
  try {
    pkcs8 = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.slice(ivAt, lockedAt) },
      key,
      bytes.slice(lockedAt),
    )
  } catch {
    throw refuse('wrong-passphrase')
  }
  return signingKeyOf(new Uint8Array(pkcs8))
}

/** A public key as text, to be given to everybody: PEM (SPKI). */
export const printPublicKey = (publicKey: string): string =>
  pem('PUBLIC KEY', fromBase64(publicKey) ?? new Uint8Array())

/** Reads a public key: PEM, or its base64 alone, as it stands in a policy. Throws PackError (`wrong-key`). */
export async function parsePublicKey(text: string): Promise<string> {
  const publicKey = text.includes('-----') ? toBase64(fromPem('PUBLIC KEY', text)) : text.trim()
  if (!(await isPublicKey(publicKey))) throw refuse('wrong-key')
  return publicKey
}

async function lockOf(passphrase: string, salt: Bytes) {
  const words = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFC')), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const pem = (label: string, bytes: Uint8Array) =>
  `-----BEGIN ${label}-----\n${toBase64(bytes).replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`

/** More than any key has. */
const longestKey = 10_000

function fromPem(label: string, text: string): Bytes {
  const [, body] =
    (text.length <= longestKey &&
      new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END ${label}-----`).exec(text)) ||
    []
  const bytes = body === undefined ? undefined : fromBase64(body.replace(/\s/g, ''))
  if (bytes === undefined || bytes.length === 0) throw refuse('wrong-key')
  return bytes
}
