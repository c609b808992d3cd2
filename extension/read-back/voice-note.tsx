import { readBack as say } from '../text/read-back.ts'
import type { VoiceChoice } from './voice.ts'

/** Where nothing on this machine reads aloud: that the clerk does, and how a voice is installed. */
export function VoiceNote({ choice: { kind } }: { readonly choice: VoiceChoice }) {
  if (kind === 'local') return null
  if (kind === 'remote') return <p class="voice-note doubt">{say.remoteUsed}</p>
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
