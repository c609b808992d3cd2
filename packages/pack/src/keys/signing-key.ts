import { type Bytes, fromBase64, sha256, toBase64 } from '../bytes.ts'
import { refuse } from '../pack-error.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
const algorithm = { name: 'ECDSA', hash: 'SHA-256' } as const

type PrivateKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

/** A key that an office signs its packs with. */
export interface SigningKey {
  readonly privateKey: PrivateKey
  /** The public half, SPKI in base64: what other offices accept. */
  readonly publicKey: string
}

/** Makes a key by WebCrypto. Nothing of it is kept anywhere: write it down by `printSigningKey`. */
export async function newSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  return { privateKey, publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))) }
}

/** The key of PKCS#8 bytes; its public half is worked out from it. Throws PackError (`wrong-key`). */
export async function signingKeyOf(pkcs8: Bytes): Promise<SigningKey> {
  try {
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, curve, true, ['sign'])
    const { d: _, key_ops: __, ...point } = await crypto.subtle.exportKey('jwk', privateKey)
    const publicKey = await crypto.subtle.importKey('jwk', { ...point, key_ops: ['verify'] }, curve, true, ['verify'])
    return { privateKey, publicKey: toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', publicKey))) }
  } catch {
    throw refuse('wrong-key')
  }
}

export async function sign(bytes: Uint8Array, { privateKey }: SigningKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(algorithm, privateKey, new Uint8Array(bytes)))
}

/** Whether `signature` is that of `bytes` by the key; undefined where the public key is none. */
export async function verify(bytes: Uint8Array, signature: Bytes, publicKey: string): Promise<boolean | undefined> {
  const key = await openPublicKey(publicKey)
  return key && (await crypto.subtle.verify(algorithm, key, signature, new Uint8Array(bytes)))
}

/** Whether a text is a public key as it is written here: SPKI of P-256, in base64. */
export const isPublicKey = async (text: string): Promise<boolean> => (await openPublicKey(text)) !== undefined

async function openPublicKey(text: string) {
  const spki = fromBase64(text)
  if (spki === undefined) return undefined
  try {
    const key = await crypto.subtle.importKey('spki', spki, curve, true, ['verify'])
    // One key is written one way, so that it has one name.
    return toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', key))) === text ? key : undefined
  } catch {
    return undefined
  }
}

/** Without I, L, O and U, which are misread or misspoken on the telephone. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * What people call a public key and compare by telephone: `7QK4M-…`, five groups of five letters and digits, 125 bits of its SHA-256. To make another key
 * of the same name is as hard as to break the key.
 */
export async function keyName(publicKey: string): Promise<string> {
  const spki = fromBase64(publicKey)
  if (spki === undefined) throw refuse('wrong-key')
  const bits = Array.from(await sha256(spki), (byte) => byte.toString(2).padStart(8, '0')).join('')
  const name = Array.from(
    { length: 25 },
    (_, index) => letters[Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)],
  )
  return name.join('').replace(/.{5}(?=.)/g, '$&-')
}

/** Whether a text has the shape of a key's name, typed in capital or small letters. */
export const isKeyName = (text: string): boolean =>
  new RegExp(`^(?:[${letters}]{5}-){4}[${letters}]{5}$`).test(text.trim().toUpperCase())
