import { policyMistakes } from '../app/stored.ts'
import { policyMistake, policy as say } from '../text/policy.ts'

/** Where the office's policy can't be followed, in words for its IT desk. Nothing when all is right. */
export function PolicyMistakes() {
  if (policyMistakes.value.length === 0) return null
  return (
    <div class="policy-mistakes wrong" role="note">
      <p>{say.mistakes}</p>
      <ul>
        {policyMistakes.value.map((mistake) => (
          <li key={mistake.place}>{policyMistake(mistake)}</li>
        ))}
      </ul>
    </div>
  )
}
