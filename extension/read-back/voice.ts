/** What is known of a voice of the system; a `SpeechSynthesisVoice` is one. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>

/**
 * The voice that may read aloud. `refused`: there is only one that sends what it reads to a server, and the office hasn't allowed it.
 */
export type VoiceChoice<Of extends Voice = SpeechSynthesisVoice> =
  | { readonly kind: 'local' | 'remote'; readonly voice: Of }
  | { readonly kind: 'refused' | 'none' }

/** `vi`, `vi-VN`, `vi_VN` (Android); not `vie`, nor any other language. */
const isVietnamese = ({ lang }: Voice) => /^vi(?![a-z])/i.test(lang)

/** Chooses among the voices of the system: one on this machine, whatever else there is. */
export function chooseVoice<Of extends Voice>(voices: readonly Of[], allowRemote: boolean): VoiceChoice<Of> {
  const vietnamese = voices.filter(isVietnamese)
  // Only what says of itself that it stays on the machine does: anything else counts as remote.
  const local = vietnamese.find(({ localService }) => localService === true)
  if (local) return { kind: 'local', voice: local }
  const [remote] = vietnamese
  if (remote === undefined) return { kind: 'none' }
  return allowRemote ? { kind: 'remote', voice: remote } : { kind: 'refused' }
}

/** The system's speech; undefined where a browser has none. */
export const speechOf = (from: { readonly speechSynthesis?: SpeechSynthesis }): SpeechSynthesis | undefined =>
  from.speechSynthesis

/** Tells the voices now, and each time the system finds others: Chromium has none yet when a page opens. Gives what ends it. */
export function watchVoices(
  speech: SpeechSynthesis | undefined,
  onVoices: (voices: readonly SpeechSynthesisVoice[]) => void,
): () => void {
  if (speech === undefined) return () => {}
  const tell = () => onVoices(speech.getVoices())
  tell()
  speech.addEventListener?.('voiceschanged', tell)
  return () => speech.removeEventListener?.('voiceschanged', tell)
}

/** A little slower than usual: whoever listens may be old, and has to agree to what they hear. */
const rate = 0.9

/** Says sentences, in the place of what is being said. Without a voice that may, nothing: a browser would take one of its own choice. */
export function speak(
  speech: SpeechSynthesis | undefined,
  choice: VoiceChoice,
  sentences: readonly string[],
  make: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): boolean {
  if (speech === undefined || !('voice' in choice)) return false
  speech.cancel()
  for (const sentence of sentences) {
    const utterance = make(sentence)
    utterance.voice = choice.voice
    utterance.lang = choice.voice.lang
    utterance.rate = rate
    speech.speak(utterance)
  }
  return true
}

/** Stops at once. */
export const beQuiet = (speech: SpeechSynthesis | undefined): void => speech?.cancel()
