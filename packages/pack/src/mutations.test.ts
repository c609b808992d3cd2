import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rawZip } from '../test-support/raw-zip.ts'
import { formId, smallFiles, smallPack } from '../test-support/small-pack.ts'
import { sameBytes } from './bytes.ts'
import { makePack, newSigningKey, openPack, PackError, type SigningKey, signPack } from './index.ts'
import { readZip } from './zip/read-zip.ts'
import { wrongPath } from './zip/wrong-path.ts'

/** Opens what may be no pack. Nothing but a PackError may come of it, told without a stack or a path of this machine. */
async function tryOpen(pack: Uint8Array, acceptedKeys: readonly string[]) {
  try {
    return await openPack(pack, { acceptedKeys })
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    expect(error.code).not.toBe('unreadable')
    expect(error.message).not.toMatch(/undefined|\[object|node_modules|^\s+at |\/tmp|[\p{Cf}\p{Cs}]|[^\P{Cc}\n]/u)
    expect(error.problems.length).toBeGreaterThan(0)
    return undefined
  }
}

let key: SigningKey
let good: Uint8Array
let entries: [string, Uint8Array][]
beforeAll(async () => {
  key = await newSigningKey()
  good = await signPack(await smallPack(), key)
  entries = [...readZip(good)]
})

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

/** What isn't refused as accepted is, letter for letter, what was signed. */
async function expectSigned(pack: Uint8Array) {
  const opened = await tryOpen(pack, [key.publicKey])
  if (opened?.signature !== 'accepted') return 0
  const signed = new Map(entries)
  expect(sameBytes(readZip(pack).get('manifest.json') ?? pack, signed.get('manifest.json') ?? good)).toBe(true)
  for (const [path, bytes] of opened.files) expect(sameBytes(bytes, signed.get(path) ?? new Uint8Array())).toBe(true)
  expect(opened.files.size).toBe(signed.size - 2)
  return 1
}

describe('a signed pack, changed at random', () => {
  it('in its bytes, is refused or is what was signed', async () => {
    const change = fc.oneof(
      fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }),
      fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(40) }),
      fc.record({
        kind: fc.constant('put' as const),
        at: place,
        bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
      }),
      fc.record({ kind: fc.constant('end' as const), at: place }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let bytes = Uint8Array.from(good)
        for (const each of changes) {
          const at = Math.floor(each.at * bytes.length)
          if (each.kind === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << each.bit)
          else if (each.kind === 'cut')
            bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + each.length)])
          else if (each.kind === 'put')
            bytes = Uint8Array.from([...bytes.subarray(0, at), ...each.bytes, ...bytes.subarray(at)])
          else bytes = bytes.slice(0, at)
        }
        await expectSigned(bytes)
      }),
      { numRuns: 800 },
    )
  })

  it('in its files, is refused or is what was signed, and in another order still opens', async () => {
    let accepted = 0
    const change = fc.oneof(
      fc.record({ kind: fc.constant('leave' as const), at: place }),
      fc.record({ kind: fc.constant('twice' as const), at: place }),
      fc.record({
        kind: fc.constant('edit' as const),
        at: place,
        where: place,
        put: fc.string({ unit: 'binary', maxLength: 5 }),
      }),
      fc.record({ kind: fc.constant('swap' as const), at: place, with: place }),
      fc.record({ kind: fc.constant('turn' as const), at: place }),
      fc.record({
        kind: fc.constant('name' as const),
        at: place,
        path: fc.constantFrom(`${formId}/qd-2/edition.yaml`, 'a/b/form.yaml', 'rates.yaml', 'signature.json', '../a'),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        let own = [...entries]
        for (const each of changes) {
          const at = Math.floor(each.at * own.length)
          const [path, data] = own[at] ?? ['manifest.json', new Uint8Array()]
          if (each.kind === 'leave') own.splice(at, 1)
          else if (each.kind === 'twice') own.push([path, data])
          else if (each.kind === 'turn') own = [...own.slice(at), ...own.slice(0, at)]
          else if (each.kind === 'name') own[at] = [each.path, data]
          else if (each.kind === 'swap') {
            const other = Math.floor(each.with * own.length)
            own[at] = [path, own[other]?.[1] ?? data]
          } else {
            const text = new TextDecoder().decode(data)
            const cut = Math.floor(each.where * text.length)
            own[at] = [
              path,
              new TextEncoder().encode(text.slice(0, cut) + each.put + text.slice(cut + each.put.length)),
            ]
          }
        }
        accepted += await expectSigned(rawZip(own.map(([path, data]) => ({ path, data }))))
      }),
      { numRuns: 800 },
    )
    expect(accepted).toBeGreaterThan(20)
  })

  it('in its forms, before it is made, is a pack that opens or none', async () => {
    const names = [...smallFiles().keys()]
    const pieces = [
      '{{#each con}}',
      '{{/each}}',
      '__proto__: x\n',
      '&a ',
      '*a',
      '<script>',
      '\u202e',
      '\0',
      '- ',
      ': ',
      'extends: tt-1-2026\n',
      '\ud800',
    ]
    const cut = fc.record({
      file: fc.constantFrom(...names),
      at: place,
      length: fc.constantFrom(0, 1, 5, 30),
      put: fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('a', 'ă', ' ')),
    })
    let made = 0
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 2 }), async (cuts) => {
        const files = smallFiles()
        for (const { file, at, length, put } of cuts) {
          const text = new TextDecoder().decode(files.get(file))
          const start = Math.floor(at * text.length)
          files.set(file, new TextEncoder().encode(text.slice(0, start) + put + text.slice(start + length)))
        }
        try {
          const pack = await makePack(files, { name: 'Gói', maker: 'Xã Ví Dụ', made: '2026-11-24' })
          made += 1
          await openPack(pack)
        } catch (error) {
          if (!(error instanceof PackError)) throw error
        }
      }),
      { numRuns: 500 },
    )
    expect(made).toBeGreaterThan(20)
  })
})

describe('a path in a pack', () => {
  it('is refused, whatever it is, when a disk could take it for another place', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '',
      'thu',
      'giay',
      'form.yaml',
      'edition.yaml',
      'samples',
      'con',
      'NUL',
      'com1',
      'a b',
      'C:',
      '~',
      '%2e%2e',
      '…',
      'ﬁ',
      'İ',
      'a.',
      '\u0000',
      '\\',
      '__proto__',
    )
    const paths = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('/')),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('\\')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(
      fc.property(paths, (path) => {
        if (wrongPath(path) !== undefined) return
        expect(path).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\/|\b)[a-z]+\.(?:yaml|json|hbs|docx|txt)$/)
        expect(path.split('/').some((each) => /^(?:con|nul|com1)(?:\.|$)/.test(each))).toBe(false)
      }),
      { numRuns: 3000 },
    )
  })
})
