import { studio as say } from '../text/studio.ts'
import type { Bench } from './bench.ts'
import { goToMistake } from './go-to-mistake.ts'
import { sentenceOf } from './plain-sentence.ts'
import { Trial } from './trial/trial.tsx'

/** The form as a clerk will have it: what is asked, what is read back, what is printed. */
export function TrialPanel({ bench }: { readonly bench: Bench }) {
  const { mistakes } = bench.checked.value
  const edition = bench.lastRight.value
  return (
    <>
      {mistakes.length > 0 && (
        <section class="around">
          <p class="wrong">{edition ? say.trialStale : say.trialBroken}</p>
          <MistakeList bench={bench} />
        </section>
      )}
      {edition && (
        <Trial
          edition={edition}
          sample={bench.tried.peek()}
          onSample={(answers) => {
            bench.tried.value = answers
          }}
        />
      )}
    </>
  )
}

/** Everything that the checker says, each a way to what it speaks of. */
export function MistakeList({ bench }: { readonly bench: Bench }) {
  return (
    <ul class="mistakes">
      {bench.checked.value.mistakes.map((mistake, index) => (
        <li key={index}>
          <button type="button" data-first={index === 0 || undefined} onClick={() => goToMistake(bench, mistake)}>
            {sentenceOf(bench, mistake)}
          </button>
        </li>
      ))}
    </ul>
  )
}
