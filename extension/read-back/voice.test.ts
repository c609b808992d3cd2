import { expect, test, vi } from 'vitest'
import { chooseVoice, speak, type Voice, watchVoices } from './voice.ts'

const voice = (lang: string, localService: boolean): Voice => ({ lang, localService, name: `${lang} ${localService}` })
const local = voice('vi-VN', true)
const remote = voice('vi-VN', false)

test('a voice on the machine is taken, whatever stands before it', () => {
  expect(chooseVoice([voice('en-US', true), remote, local], false)).toEqual({ kind: 'local', voice: local })
  expect(chooseVoice([remote, local], true)).toEqual({ kind: 'local', voice: local })
  expect(chooseVoice([voice('vi_VN', true)], false).kind).toBe('local')
  expect(chooseVoice([voice('VI', true)], false).kind).toBe('local')
})

test('a voice that sends the text away is refused unless the office allows it', () => {
  expect(chooseVoice([remote], false)).toEqual({ kind: 'refused' })
  expect(chooseVoice([remote], true)).toEqual({ kind: 'remote', voice: remote })
})

test('what does not say that it stays on the machine counts as remote', () => {
  const untold = { lang: 'vi-VN', name: 'An' } as unknown as Voice
  expect(chooseVoice([untold], false)).toEqual({ kind: 'refused' })
})

test('no other language is taken for Vietnamese', () => {
  expect(chooseVoice([voice('en-US', true), voice('vie-X', true), voice('vif', true)], true)).toEqual({ kind: 'none' })
  expect(chooseVoice([], true)).toEqual({ kind: 'none' })
})

interface FakeUtterance {
  text: string
  voice: unknown
  lang: string
}

function fakeSpeech(voices: readonly Voice[]) {
  const said: FakeUtterance[] = []
  const target = Object.assign(new EventTarget(), {
    voices,
    said,
    cancel: vi.fn(),
    getVoices: () => target.voices,
    speak: (utterance: FakeUtterance) => said.push(utterance),
  })
  return target
}
const make = (text: string) => ({ text, voice: null, lang: '' }) as unknown as SpeechSynthesisUtterance

test('sentences are said by the chosen voice, in the place of what is being said', () => {
  const fake = fakeSpeech([local])
  const speech = fake as unknown as SpeechSynthesis
  expect(speak(speech, chooseVoice([local], false) as never, ['Một.', 'Hai.'], make)).toBe(true)
  expect(fake.cancel).toHaveBeenCalledOnce()
  expect(fake.said.map(({ text }) => text)).toEqual(['Một.', 'Hai.'])
  expect(fake.said.every((each) => each.voice === local && each.lang === 'vi-VN')).toBe(true)
})

test('nothing is said without a voice that may', () => {
  const fake = fakeSpeech([remote])
  const speech = fake as unknown as SpeechSynthesis
  expect(speak(speech, { kind: 'refused' }, ['Một.'], make)).toBe(false)
  expect(speak(speech, { kind: 'none' }, ['Một.'], make)).toBe(false)
  expect(speak(undefined, { kind: 'none' }, ['Một.'], make)).toBe(false)
  expect(fake.said).toEqual([])
})

test('voices that come late are told, until nobody listens any more', () => {
  const fake = fakeSpeech([])
  const heard: number[] = []
  const stop = watchVoices(fake as unknown as SpeechSynthesis, (voices) => heard.push(voices.length))
  fake.voices = [local]
  fake.dispatchEvent(new Event('voiceschanged'))
  stop()
  fake.dispatchEvent(new Event('voiceschanged'))
  expect(heard).toEqual([0, 1])
  expect(() => watchVoices(undefined, () => heard.push(9))()).not.toThrow()
  expect(heard).toEqual([0, 1])
})
