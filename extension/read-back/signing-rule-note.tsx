import type { SigningRule } from '@viet-ho/form'
import { readBack as say } from '../text/read-back.ts'

/** Who has to be there for a way to sign, what stands where, and the law that says so. */
export function SigningRuleNote({ rule }: { readonly rule: SigningRule }) {
  return (
    <>
      <dl class="signing-rule">
        <dt>{say.present}</dt>
        <dd>
          <ul>
            {rule.present.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </dd>
        <dt>{say.onForm}</dt>
        <dd>{rule.onForm}</dd>
        <dt>{say.onRecord}</dt>
        <dd>{rule.onRecord}</dd>
      </dl>
      <details class="hint">
        <summary>{say.basis}</summary>
        <ul>
          {rule.basis.map(({ source, mark }) => (
            <li key={source}>
              {source} ({say.marksOfBasis[mark]})
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
