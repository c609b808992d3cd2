import type { Question } from '@viet-ho/form'
import { here } from '../sitting/here.ts'
import { ask as say } from '../text/ask.ts'
import { knownFor, takeSame } from './same-as.ts'

/** Who or what was written down before and may be meant again: nothing is taken but by the clerk's act. */
export function SameAs({ question, onTaken }: { readonly question: Question; readonly onTaken: () => void }) {
  const desk = here()
  const known = knownFor(desk, question)
  if (known.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: it stands inside a question, which is no fieldset
    <div class="same-as" role="group" aria-label={known[0]?.kind === 'person' ? say.samePerson : say.sameThing}>
      <span>{known[0]?.kind === 'person' ? say.samePerson : say.sameThing}</span>
      {known.map((each, index) => (
        <button
          key={
            each.kind === 'person'
              ? `${each.person.form} ${each.person.role}`
              : `${each.thing.form} ${each.thing.group}`
          }
          type="button"
          onClick={() => {
            if (takeSame(desk, question, each)) onTaken()
          }}
        >
          {each.kind === 'person'
            ? `${each.person.name} (${say.roles[each.person.role]})`
            : `${each.thing.label}: ${each.thing.answers.join(', ')}`}
          {index === 0 && <kbd>{say.sameKey}</kbd>}
        </button>
      ))}
    </div>
  )
}
