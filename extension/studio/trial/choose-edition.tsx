import { useSignal } from '@preact/signals'
import { searchForms } from '@viet-ho/form'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { isComposing } from '../../app/keys.ts'
import { catalogue } from '../../packs/forms-at-hand.ts'
import { trial as say } from '../../text/trial.ts'

/** Every edition of every form, also one that is not in force today: found by any word that people say. */
export function ChooseEdition({ onChoose }: { readonly onChoose: (form: string, edition: string) => void }) {
  const query = useSignal('')
  const at = useSignal(0)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  const found = searchForms(catalogue.value, query.value).flatMap((form) =>
    form.editions.map((edition) => ({ form: form.id, title: form.title, ...edition })),
  )
  const move = (index: number) => {
    at.value = Math.max(0, Math.min(found.length - 1, index))
    document.getElementById(`tried-${at.value}`)?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (index: number) => {
    const chosen = found[index]
    if (chosen !== undefined) onChoose(chosen.form, chosen.id)
  }
  return (
    <div class="choose">
      <div class="search">
        <label for="trial-search">{say.search}</label>
        <input
          id="trial-search"
          ref={input}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls="tried"
          aria-activedescendant={found.length > 0 ? `tried-${at.value}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value
            at.value = 0
          }}
          onKeyDown={(event) => {
            if (isComposing(event)) return
            if (event.key === 'ArrowDown') move(at.value + 1)
            else if (event.key === 'ArrowUp') move(at.value - 1)
            else if (event.key === 'Enter') choose(at.value)
            else return
            event.preventDefault()
          }}
        />
        <p class="hint">{say.searchHint}</p>
      </div>
      <p role="status" class="count">
        {say.results(found.length)}
      </p>
      <div id="tried" role="listbox" aria-label={say.found}>
        {found.map(({ form, id, title, formNumber, instrument }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus and names the current one (aria-activedescendant)
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the search box
          <div
            key={`${form} ${id}`}
            id={`tried-${index}`}
            role="option"
            aria-selected={index === at.value}
            class={index === at.value ? 'form-card current' : 'form-card'}
            onClick={() => choose(index)}
          >
            <strong>{title}</strong>
            <div class="form-field">{say.edition(formNumber, instrument)}</div>
          </div>
        ))}
      </div>
    </div>
  )
}
