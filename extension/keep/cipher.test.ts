import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  keyAsText,
  keyFromText,
  leastRounds,
  newKey,
  SealBrokenError,
  seal,
  unseal,
  unwrapKey,
  wrapKey,
} from './cipher.ts'

const flipped = (text: string, at: number) => {
  const index = at % (text.length - 2)
  return `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`
}

describe('sealing', () => {
  it('gives back any text, and nothing from other bytes, another key or another place', async () => {
    const [key, other] = [await newKey(), await newKey()]
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(), async (words, at) => {
        const text = words.isWellFormed() ? words : ''
        const sealed = await seal(key, text, 'a 1')
        expect(await unseal(key, sealed, 'a 1')).toBe(text)
        await expect(unseal(other, sealed, 'a 1')).rejects.toThrow(SealBrokenError)
        await expect(unseal(key, sealed, 'a 2')).rejects.toThrow(SealBrokenError)
        await expect(unseal(key, { ...sealed, data: flipped(sealed.data, at) }, 'a 1')).rejects.toThrow(SealBrokenError)
        await expect(unseal(key, { ...sealed, iv: 'không' }, 'a 1')).rejects.toThrow(SealBrokenError)
      }),
      { numRuns: 50 },
    )
  })

  it('never seals the same text to the same bytes', async () => {
    const key = await newKey()
    const all = await Promise.all(Array.from({ length: 50 }, () => seal(key, 'một', 'a')))
    expect(new Set(all.map(({ iv }) => iv)).size).toBe(50)
    expect(new Set(all.map(({ data }) => data)).size).toBe(50)
  })
})

describe('the wrapped key', () => {
  it('opens by its passphrase alone, however its letters are composed', async () => {
    const key = await newKey()
    const wrapped = await wrapKey(key, 'chín con mèo')
    expect(wrapped.rounds).toBe(leastRounds)
    const opened = await unwrapKey(wrapped, 'chín con mèo'.normalize('NFD'))
    expect(await keyAsText(opened)).toBe(await keyAsText(key))
    await expect(unwrapKey(wrapped, 'chin con meo')).rejects.toThrow(SealBrokenError)
    await expect(unwrapKey({ ...wrapped, key: flipped(wrapped.key, 3) }, 'chín con mèo')).rejects.toThrow(
      SealBrokenError,
    )
    await expect(unwrapKey({ ...wrapped, rounds: wrapped.rounds + 1 }, 'chín con mèo')).rejects.toThrow(SealBrokenError)
  })

  it('has a salt of its own each time, and nothing of the key or the passphrase in it', async () => {
    const key = await newKey()
    const [one, two] = [await wrapKey(key, 'chín con mèo'), await wrapKey(key, 'chín con mèo')]
    expect(one.salt).not.toBe(two.salt)
    expect(JSON.stringify([one, two])).not.toContain(await keyAsText(key))
  })

  it('is the same key after it has been text', async () => {
    const key = await newKey()
    const sealed = await seal(key, 'một', 'a')
    expect(await unseal(await keyFromText(await keyAsText(key)), sealed, 'a')).toBe('một')
  })
})
