import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Saver } from './saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A saver of a word, and what it has written. */
function savesWord(write: (word: string) => Promise<void>) {
  const word = signal('')
  const saver = new Saver(
    () => void word.value,
    () => write(word.value),
  )
  return { word, saver }
}

describe('Saver', () => {
  it('writes what was typed within a second, together', async () => {
    const written: string[] = []
    const { word } = savesWord(async (text) => void written.push(text))
    for (const letter of 'Ví dụ') {
      word.value += letter
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(300)
    expect(written.at(-1)).toBe('Ví dụ')
    expect(written.length).toBeLessThan(4)
  })

  it('never writes twice at a time, and at the end what was last', async () => {
    const written: string[] = []
    let running = 0
    const { word, saver } = savesWord(async (text) => {
      running += 1
      expect(running).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 700))
      written.push(text)
      running -= 1
    })
    for (const letter of 'abcdef') {
      word.value += letter
      await vi.advanceTimersByTimeAsync(250)
    }
    const flushed = saver.flush()
    await vi.advanceTimersByTimeAsync(3000)
    await flushed
    expect(written.at(-1)).toBe('abcdef')
  })

  it('tries again what could not be written, with what came since', async () => {
    const written: string[] = []
    let isBroken = true
    const { word } = savesWord(async (text) => {
      if (isBroken) throw new Error('full')
      written.push(text)
    })
    word.value = 'a'
    await vi.advanceTimersByTimeAsync(1000)
    word.value = 'ab'
    isBroken = false
    await vi.advanceTimersByTimeAsync(3000)
    expect(written).toEqual(['ab'])
  })

  it('writes nothing after it was stopped', async () => {
    const written: string[] = []
    const { word, saver } = savesWord(async (text) => void written.push(text))
    await vi.advanceTimersByTimeAsync(400)
    word.value = 'a'
    await saver.stop()
    word.value = 'ab'
    await vi.advanceTimersByTimeAsync(5000)
    expect(written).toEqual([''])
  })
})
