import { describe, expect, it } from 'vitest'
import { told } from '../../test-support/problems.ts'
import { isLockedKey, parsePublicKey, parseSigningKey, printPublicKey, printSigningKey } from './key-text.ts'
import { isKeyName, keyName, newSigningKey, sign, verify } from './signing-key.ts'

const text = new TextEncoder().encode('Mẫu của xã Ví Dụ')

describe('a signing key as text', () => {
  it('is the same key when it is read again', async () => {
    const key = await newSigningKey()
    const printed = await printSigningKey(key)
    expect(printed).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    expect(isLockedKey(printed)).toBe(false)
    const again = await parseSigningKey(printed)
    expect(again.publicKey).toBe(key.publicKey)
    expect(await verify(text, await sign(text, again), key.publicKey)).toBe(true)
  })

  it('is locked by a passphrase, typed in whatever form of Unicode', async () => {
    const key = await newSigningKey()
    const printed = await printSigningKey(key, 'mật khẩu của xã')
    expect(isLockedKey(printed)).toBe(true)
    expect((await parseSigningKey(printed, 'mật khẩu của xã'.normalize('NFD'))).publicKey).toBe(key.publicKey)
    expect(await told(parseSigningKey(printed))).toEqual(['key-locked'])
    expect(await told(parseSigningKey(printed, 'mat khau cua xa'))).toEqual(['wrong-passphrase'])
    // Locked anew each time.
    expect(await printSigningKey(key, 'mật khẩu của xã')).not.toBe(printed)
  })

  it.each([
    '',
    'x',
    '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----',
    'x'.repeat(1e6),
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
    '-----BEGIN VIET HO LOCKED KEY-----\nAQ==\n-----END VIET HO LOCKED KEY-----',
  ])('is refused when it is none: %j', async (wrong) => {
    expect(await told(parseSigningKey(wrong, 'x'))).toEqual(['wrong-key'])
    expect(await told(parsePublicKey(wrong))).toEqual(['wrong-key'])
  })

  it('of a public key is PEM or its base64 alone, and never a private key', async () => {
    const key = await newSigningKey()
    expect(await parsePublicKey(printPublicKey(key.publicKey))).toBe(key.publicKey)
    expect(await parsePublicKey(` ${key.publicKey}\n`)).toBe(key.publicKey)
    expect(await told(parsePublicKey(await printSigningKey(key)))).toEqual(['wrong-key'])
  })

  it('of an RSA key, or of another curve, is refused', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-384' }, true, ['sign', 'verify'])
    const pem = async (kind: 'pkcs8' | 'spki', label: string, key: (typeof pair)['privateKey']) =>
      `-----BEGIN ${label}-----\n${Buffer.from(await crypto.subtle.exportKey(kind, key)).toString('base64')}\n-----END ${label}-----\n`
    expect(await told(parseSigningKey(await pem('pkcs8', 'PRIVATE KEY', pair.privateKey)))).toEqual(['wrong-key'])
    expect(await told(parsePublicKey(await pem('spki', 'PUBLIC KEY', pair.publicKey)))).toEqual(['wrong-key'])
  })

  it('has a name that people read out, the same each time', async () => {
    const { publicKey } = await newSigningKey()
    const name = await keyName(publicKey)
    expect(name).toBe(await keyName(publicKey))
    expect(isKeyName(name)).toBe(true)
    expect(isKeyName(` ${name.toLowerCase()} `)).toBe(true)
    expect(isKeyName(name.slice(1))).toBe(false)
    expect(name).not.toBe(await keyName((await newSigningKey()).publicKey))
  })
})
