import { useSignal } from '@preact/signals'
import { catalogue } from '../packs/forms-at-hand.ts'
import { studio as say } from '../text/studio.ts'
import { openEdition, openWordOf } from './open-draft.ts'
import { WordInput } from './word-input.tsx'

/** Chooses the edition that a new one is begun from. */
export function NewEdition({ onOpen }: { readonly onOpen: (open: () => Promise<void>) => void }) {
  const forms = catalogue.value.filter(({ editions }) => editions.length > 0)
  const chosen = useSignal(forms[0]?.id ?? '')
  const form = forms.find(({ id }) => id === chosen.value) ?? forms[0]
  const edition = useSignal('')
  if (!form) return null
  const shown = form.editions.some(({ id }) => id === edition.value) ? edition.value : (form.editions[0]?.id ?? '')
  return (
    <form
      class="new-edition"
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(() => openEdition(form.id, shown))
      }}
    >
      <p class="hint">{say.fromEditionHint}</p>
      <label>
        {say.whichForm}
        <select
          value={form.id}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value
          }}
        >
          {forms.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.whichEdition}
        <select
          value={shown}
          onChange={({ currentTarget }) => {
            edition.value = currentTarget.value
          }}
        >
          {form.editions.map(({ id, formNumber, instrument }) => (
            <option key={id} value={id}>
              {formNumber}, {instrument}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say.begin}</button>
      <WordInput label={say.fromNewWord} onFile={(file) => onOpen(() => openWordOf(file, form.id, shown))} />
    </form>
  )
}
