import { change, policy, settings } from '../app/stored.ts'
import { isAllowed } from '../app/tightened.ts'
import { policy as sayPolicy } from '../text/policy.ts'

interface LibertyProps {
  readonly name: 'allowCamera' | 'allowRemoteVoice'
  readonly legend: string
  readonly label: string
  /** What it would do. */
  readonly hint: string
  readonly isDoubtful?: boolean
  readonly onSaved: (label: string) => void
}

/** Something the tool may do here, unless the office's policy forbids it. */
export function LibertyChoice({ name, legend, label, hint, isDoubtful = false, onSaved }: LibertyProps) {
  const isForbidden = !isAllowed(name, true, policy.value)
  return (
    <fieldset>
      <legend>{legend}</legend>
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby={`${name}-hint`}
          checked={settings.value[name]}
          disabled={isForbidden}
          onChange={({ currentTarget }) => {
            change({ [name]: currentTarget.checked })
            onSaved(legend)
          }}
        />
        <span>{label}</span>
      </label>
      <div id={`${name}-hint`}>
        {isForbidden && <p class="hint">{sayPolicy.fixed}</p>}
        <p class={isDoubtful ? 'doubt' : 'hint'}>{hint}</p>
      </div>
    </fieldset>
  )
}
