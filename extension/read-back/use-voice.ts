import { signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { settings } from '../app/stored.ts'
import { beQuiet, chooseVoice, speak, speechOf, type VoiceChoice, watchVoices } from './voice.ts'

/** Whether each sentence is read aloud as it comes. Kept while the tool is open: the next citizen may not want it, but the clerk does. */
export const isAloud = signal(false)

export interface ReaderVoice {
  readonly choice: VoiceChoice
  /** False where there is no voice that may. */
  readonly say: (...sentences: readonly string[]) => boolean
  readonly stop: () => void
}

/** The voice of this screen. It falls silent when the screen is left, or the page. */
export function useVoice(): ReaderVoice {
  const voices = useSignal<readonly SpeechSynthesisVoice[]>([])
  const speech = speechOf(window)
  useEffect(() => {
    const unwatch = watchVoices(speech, (found) => {
      voices.value = found
    })
    const stop = () => beQuiet(speech)
    window.addEventListener('pagehide', stop)
    return () => {
      unwatch()
      window.removeEventListener('pagehide', stop)
      stop()
    }
  }, [speech, voices])
  const choice = chooseVoice(voices.value, settings.value.allowRemoteVoice)
  return {
    choice,
    say: (...sentences) => speak(speech, choice, sentences),
    stop: () => beQuiet(speech),
  }
}
