import { fromBase64, sameBytes, toBase64, utf8 } from './bytes.ts'
import { keyName, type SigningKey, sign, verify } from './keys/signing-key.ts'
import { isRecord, parseJson } from './manifest.ts'
import { refuse } from './pack-error.ts'

const algorithm = 'ECDSA P-256 SHA-256'

interface PackSignature {
  readonly algorithm: typeof algorithm
  /** The public key, SPKI in base64, and its name. */
  readonly key: string
  readonly keyName: string
  /** Of the exact bytes of manifest.json: r and s, 32 bytes each, in base64. */
  readonly signature: string
}

export async function writeSignature(manifest: Uint8Array, key: SigningKey): Promise<Uint8Array> {
  return write({
    algorithm,
    key: key.publicKey,
    keyName: await keyName(key.publicKey),
    signature: toBase64(await sign(manifest, key)),
  })
}

const write = ({ key, keyName, signature }: PackSignature) =>
  utf8(`${JSON.stringify({ algorithm, key, keyName, signature }, null, 2)}\n`)

/** Who signed the manifest. Throws PackError: `wrong-signature`, and `false-signature` where the bytes are not those that were signed. */
export async function readSignature(
  bytes: Uint8Array,
  manifest: Uint8Array,
): Promise<{ readonly publicKey: string; readonly keyName: string }> {
  const value = parseJson(bytes)
  if (!isSignature(value) || !sameBytes(write(value), bytes)) throw refuse('wrong-signature', 'signature.json')
  const signature = fromBase64(value.signature)
  const isRight = signature && (await verify(manifest, signature, value.key))
  if (isRight === undefined) throw refuse('wrong-signature', 'signature.json')
  if (!isRight) throw refuse('false-signature')
  const name = await keyName(value.key)
  if (name !== value.keyName) throw refuse('wrong-signature', 'signature.json')
  return { publicKey: value.key, keyName: name }
}

const isSignature = (value: unknown): value is PackSignature =>
  isRecord(value) &&
  value.algorithm === algorithm &&
  [value.key, value.keyName, value.signature].every((each) => typeof each === 'string')
