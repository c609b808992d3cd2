import { policyMistakes } from '../app/stored.ts'
import { policySettings, policy as say } from '../text/policy.ts'

/** Where the office's policy can't be followed, in words for its IT desk. Nothing when all is right. */
export function PolicyMistakes() {
  if (policyMistakes.value.length === 0) return null
  return (
    <div class="policy-mistakes wrong" role="note">
      <p>{say.mistakes}</p>
      <ul>
        {policyMistakes.value.map(({ setting, place }) => (
          <li key={place}>
            {setting === undefined || setting === 'recent'
              ? say.unknown(place)
              : say.wrong(place, policySettings[setting].value)}
          </li>
        ))}
      </ul>
    </div>
  )
}
