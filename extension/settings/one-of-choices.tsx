import type { Settings } from '../app/setting-list.ts'
import { change, policy, settings } from '../app/stored.ts'
import { isAllowed } from '../app/tightened.ts'
import { policy as sayPolicy } from '../text/policy.ts'

interface OneOfProps<Name extends keyof Settings> {
  readonly name: Name
  readonly legend: string
  readonly values: readonly Settings[Name][]
  readonly label: (value: Settings[Name]) => string
  readonly onSaved: (label: string) => void
}

/** A setting of a few values. Those that the office's policy doesn't leave to this PC can't be taken, and it says so. */
export function OneOfChoices<Name extends keyof Settings>({ name, legend, values, label, onSaved }: OneOfProps<Name>) {
  const now = settings.value[name]
  const allowed = values.filter((value) => isAllowed(name, value, policy.value))
  const isLimited = allowed.length < values.length
  // The policy may say a value that isn't among the usual ones.
  const shown = values.includes(now) ? values : [...values, now].sort((a, b) => Number(a) - Number(b))
  return (
    <fieldset aria-describedby={isLimited ? `${name}-fixed` : undefined}>
      <legend>{legend}</legend>
      <div class="sizes">
        {shown.map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              checked={now === value}
              disabled={!isAllowed(name, value, policy.value)}
              onChange={() => {
                change({ [name]: value } as Partial<Settings>)
                onSaved(legend)
              }}
            />
            <span>{label(value)}</span>
          </label>
        ))}
      </div>
      {isLimited && (
        <p id={`${name}-fixed`} class="hint">
          {allowed.length > 1 ? sayPolicy.atMost(label(policy.value[name] as Settings[Name])) : sayPolicy.fixed}
        </p>
      )}
    </fieldset>
  )
}
