import { readBack as say } from '../text/read-back.ts'
import { isAloud } from './use-voice.ts'
import type { VoiceChoice } from './voice.ts'

interface VoiceNoteProps {
  readonly choice: VoiceChoice
  readonly onAloud: () => void
}

/** Whether every sentence is read aloud; where nothing on this machine may: that the clerk reads, and how a voice is installed. */
export function VoiceNote({ choice: { kind }, onAloud }: VoiceNoteProps) {
  if (kind === 'local' || kind === 'remote')
    return (
      <div class="voice-note">
        <button type="button" aria-pressed={isAloud.value} onClick={onAloud}>
          {isAloud.value && '✓ '}
          {say.aloud} <kbd>T</kbd>
        </button>
        {kind === 'remote' && <p class="doubt">{say.remoteUsed}</p>}
      </div>
    )
  return (
    <div class="voice-note hint">
      <p>{kind === 'none' ? say.noVoice : say.remoteVoice}</p>
      <details>
        <summary>{say.installTitle}</summary>
        <p>{say.install}</p>
      </details>
    </div>
  )
}
