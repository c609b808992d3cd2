import { notCarriedNames as names } from '@viet-ho/form-import'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'

/** What the Word file has and the paper doesn't: who checks the words has to know. */
export function LostWords({ bench }: { readonly bench: Bench }) {
  const { lost, notCarried } = bench.draft.value
  return (
    <>
      {lost.length > 0 && <p class="wrong">{say.lost(lost)}</p>}
      {notCarried.length > 0 && (
        <details>
          <summary>{say.notCarried}</summary>
          <ul>
            {notCarried.map(({ what, count, near }) => (
              <li key={what}>
                {names[what]} ({count}
                {near !== '' && <>, “{near}”</>})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
