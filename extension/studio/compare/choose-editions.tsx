import { catalogue, loaders } from 'virtual:form-catalogue'
import { useSignal } from '@preact/signals'
import type { Edition, EditionHead } from '@viet-ho/form'
import { formatDate } from '@viet-ho/vietnamese'
import { useEffect } from 'preact/hooks'
import { trouble } from '../../app/room.ts'
import { compare as say } from '../../text/compare.ts'

/** Nothing can be compared with itself alone. */
const forms = catalogue.filter(({ editions }) => editions.length > 1)

interface ChooseEditionsProps {
  readonly onChoose: (before: Edition, after: Edition) => void
}

/** The form and its two editions; of a form just chosen, the newest beside the one before it. */
export function ChooseEditions({ onChoose }: ChooseEditionsProps) {
  const id = useSignal(forms[0]?.id ?? '')
  const ids = useSignal(newest(id.value))
  const form = forms.find((each) => each.id === id.value)
  const [before, after] = ids.value
  useEffect(() => {
    let isLate = false
    const load = async () => {
      const { editions } = (await loaders[id.value]?.())?.default ?? { editions: [] }
      const [one, other] = [before, after].map((wanted) => editions.find((edition) => edition.id === wanted))
      if (!isLate && one && other) onChoose(one, other)
    }
    load().catch((error) => {
      trouble.value = String(error)
    })
    return () => {
      isLate = true
    }
  }, [id.value, before, after])
  if (form === undefined) return <p class="hint">{say.noForms}</p>
  const side = (label: string, at: 0 | 1) => (
    <label>
      <span>{label}</span>
      <select
        value={ids.value[at]}
        onChange={({ currentTarget }) => {
          ids.value = at === 0 ? [currentTarget.value, ids.value[1]] : [ids.value[0], currentTarget.value]
        }}
      >
        {inOrder(form.editions).map((edition) => (
          <option key={edition.id} value={edition.id}>
            {nameOf(edition)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <fieldset class="compare-choice">
      <legend>{say.hint}</legend>
      <label class="compare-form">
        <span>{say.form}</span>
        <select
          value={id.value}
          onChange={({ currentTarget }) => {
            id.value = currentTarget.value
            ids.value = newest(currentTarget.value)
          }}
        >
          {forms.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </label>
      {side(say.before, 0)}
      {side(say.after, 1)}
    </fieldset>
  )
}

const inOrder = (editions: readonly EditionHead[]) =>
  editions.toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom))

function newest(id: string): readonly [string, string] {
  const editions = inOrder(forms.find((form) => form.id === id)?.editions ?? [])
  return [editions.at(-2)?.id ?? '', editions.at(-1)?.id ?? '']
}

/** The number alone is often the same. */
const nameOf = ({ id, formNumber, jurisdiction, inForceFrom }: EditionHead) =>
  say.edition(id, formNumber, jurisdiction === 'country' ? say.country : jurisdiction, formatDate(inForceFrom))
