import { useSignal } from '@preact/signals'
import type { Edition } from '@viet-ho/form'
import { useEffect } from 'preact/hooks'
import { loadForm } from '../../packs/forms-at-hand.ts'
import { studio as say } from '../../text/studio.ts'
import type { Bench } from '../bench.ts'
import { CompareEditions } from '../compare/compare-editions.tsx'

/** The draft beside another edition of its form: what has become other. */
export function CompareDraft({ bench }: { readonly bench: Bench }) {
  const others = useSignal<readonly Edition[]>([])
  const chosen = useSignal('')
  const { id } = bench.draft.value
  useEffect(() => {
    const { origin } = bench
    const begunFrom = origin.kind === 'word' ? origin.previous : origin.base
    // A form that isn't among those at hand has no other edition but the one it was begun from.
    loadForm(id).then(
      ({ editions }) => {
        others.value = editions
      },
      () => {
        others.value = begunFrom ? [begunFrom] : []
      },
    )
  }, [id])
  const after = bench.lastRight.value
  const before = others.value.find((edition) => edition.id === chosen.value)
  if (!after || others.value.length === 0) return null
  return (
    <details>
      <summary>{say.compare}</summary>
      <label class="text-input">
        {say.compareWith}
        <select
          value={chosen.value}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value
          }}
        >
          <option value="">{say.compareNothing}</option>
          {others.value.map((edition) => (
            <option key={edition.id} value={edition.id}>
              {edition.formNumber}, {edition.instrument}
            </option>
          ))}
        </select>
      </label>
      {before && <CompareEditions before={before} after={after} />}
    </details>
  )
}
