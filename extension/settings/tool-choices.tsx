import { settings as say } from '../text/settings.ts'
import { LibertyChoice } from './liberty-choice.tsx'
import { OneOfChoices } from './one-of-choices.tsx'

const sizes = [100, 125, 150, 175, 200]
const minutes = [1, 2, 3, 5, 10, 15]
const keepTimes = ['end-of-day', '24-hours'] as const

/** How this PC looks and listens, and how soon it covers and forgets what is on it. */
export function ToolChoices({ onSaved }: { readonly onSaved: (label: string) => void }) {
  return (
    <>
      <OneOfChoices name="textSize" legend={say.screen} values={sizes} label={say.size} onSaved={onSaved} />
      <LibertyChoice
        name="allowRemoteVoice"
        legend={say.voice}
        label={say.allowRemoteVoice}
        hint={say.voiceWarning}
        isDoubtful
        onSaved={onSaved}
      />
      <LibertyChoice
        name="allowCamera"
        legend={say.camera}
        label={say.allowCamera}
        hint={say.cameraHint}
        onSaved={onSaved}
      />
      <OneOfChoices name="idleMinutes" legend={say.idle} values={minutes} label={say.minutes} onSaved={onSaved} />
      <OneOfChoices
        name="keepUntil"
        legend={say.keep}
        values={keepTimes}
        label={(value) => say.keepTimes[value]}
        onSaved={onSaved}
      />
    </>
  )
}
