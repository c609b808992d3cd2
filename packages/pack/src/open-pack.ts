import type { Form } from '@viet-ho/form'
import { sha256, toHex } from './bytes.ts'
import { type CheckOptions, checkForms } from './check-forms.ts'
import { parsePublicKey } from './keys/key-text.ts'
import { isKeyName, keyName } from './keys/signing-key.ts'
import { type PackManifest, readManifest } from './manifest.ts'
import { endWith, PackError, type PackProblem, problem, refuse } from './pack-error.ts'
import { readSignature } from './signature.ts'
import { readZip } from './zip/read-zip.ts'

export interface OpenPackOptions extends CheckOptions {
  /** Public keys that the office accepts, or their names: a pack of one of them is `accepted`. */
  readonly acceptedKeys?: readonly string[]
}

export interface OpenedPack {
  readonly manifest: PackManifest
  /** The files of the forms, by their paths; not the manifest, nor the signature. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Every form, read and checked. */
  readonly forms: readonly Form[]
  /** `unsigned` and `unknown-key`: anybody may have made it, and whoever uses it is told so each time. */
  readonly signature: 'accepted' | 'unknown-key' | 'unsigned'
  /** Who signed. */
  readonly signedBy?: { readonly publicKey: string; readonly keyName: string }
}

/**
 * Opens a pack from anywhere: its bounds, its names, its manifest, its signature, and then every form in it. What a pack says is believed only when all
 * of that is right; a signature says who made it, and not that its forms are harmless, so a signed pack is checked as any other.
 * @throws PackError, and nothing else, with sentences for people.
 */
export async function openPack(bytes: Uint8Array, options: OpenPackOptions = {}): Promise<OpenedPack> {
  try {
    return await open(bytes, options)
  } catch (error) {
    if (error instanceof PackError) throw error
    // The last resort: a reader of forms that a pack makes stumble shows nobody a stack.
    throw refuse('unreadable', undefined, { cause: error })
  }
}

async function open(bytes: Uint8Array, options: OpenPackOptions): Promise<OpenedPack> {
  const { manifest, manifestBytes, signatureBytes, files } = await openContents(bytes)
  const signedBy = signatureBytes && (await readSignature(signatureBytes, manifestBytes))
  const checked = await checkForms(files, options)
  const packed = checked.map((each) => each.packed)
  if (JSON.stringify(packed) !== JSON.stringify(manifest.forms)) {
    const listed = new Map(manifest.forms.map((form) => [form.id, JSON.stringify(form)]))
    const differing = packed.find((form) => listed.get(form.id) !== JSON.stringify(form))
    throw refuse('forms-differ', differing?.id ?? 'manifest.json')
  }
  const isAccepted = signedBy && (await accepts(options.acceptedKeys ?? [], signedBy.publicKey))
  return {
    manifest,
    files,
    forms: checked.map(({ form }) => form),
    signature: signedBy === undefined ? 'unsigned' : isAccepted ? 'accepted' : 'unknown-key',
    ...(signedBy && { signedBy }),
  }
}

/** What lies in a pack, held against its manifest; neither its signature nor its forms are looked at. Throws PackError. */
export async function openContents(bytes: Uint8Array) {
  const files = readZip(bytes)
  const manifestBytes = files.get('manifest.json')
  if (manifestBytes === undefined) throw refuse('no-manifest')
  const manifest = readManifest(manifestBytes)
  const signatureBytes = files.get('signature.json')
  files.delete('manifest.json')
  files.delete('signature.json')
  endWith(await differences(manifest, files))
  return { manifest, manifestBytes, signatureBytes, files }
}

async function differences(manifest: PackManifest, files: ReadonlyMap<string, Uint8Array>): Promise<PackProblem[]> {
  const problems: PackProblem[] = []
  const listed = new Set<string>()
  for (const { path, size, sha256: hash } of manifest.files) {
    const bytes = files.get(path)
    if (listed.has(path)) problems.push(problem('wrong-manifest', path))
    listed.add(path)
    if (bytes === undefined) problems.push(problem('file-missing', path))
    else if (bytes.length !== size || toHex(await sha256(bytes)) !== hash) problems.push(problem('file-changed', path))
  }
  for (const path of files.keys()) if (!listed.has(path)) problems.push(problem('file-not-listed', path))
  return problems
}

async function accepts(acceptedKeys: readonly string[], publicKey: string): Promise<boolean> {
  const name = await keyName(publicKey)
  for (const text of acceptedKeys) {
    if (isKeyName(text) ? text.trim().toUpperCase() === name : (await publicKeyIn(text)) === publicKey) return true
  }
  return false
}

/** What is no key in a policy accepts nothing; the packs of the other keys are still opened. */
const publicKeyIn = (text: string) => parsePublicKey(text).catch(() => undefined)
