import { computed } from '@preact/signals'
import { compareVietnamese } from '@viet-ho/vietnamese'
import { policy, settings } from '../app/stored.ts'
import { catalogue } from '../packs/forms-at-hand.ts'
import { policy as sayPolicy } from '../text/policy.ts'
import { settings as say } from '../text/settings.ts'
import { changeHelped } from './office-change.ts'

/** Every field of administration that has a form. */
const fields = computed(() =>
  [...new Set(catalogue.value.map(({ fieldOfAdministration }) => fieldOfAdministration))].sort(compareVietnamese),
)

/** In which fields everybody is helped, by the province's plan. */
export function HelpedFields({ onSaved }: { readonly onSaved: (label: string) => void }) {
  const helped = settings.value.office.giupMoiNguoi ?? []
  const isGiven = policy.value.office?.giupMoiNguoi !== undefined
  return (
    <fieldset aria-describedby={isGiven ? 'helped-fixed' : undefined}>
      <legend>{say.helped}</legend>
      {isGiven && (
        <p id="helped-fixed" class="hint">
          {sayPolicy.fixed}
        </p>
      )}
      {fields.value.map((field) => (
        <label key={field} class="choice">
          <input
            type="checkbox"
            checked={helped.includes(field)}
            disabled={isGiven}
            onChange={({ currentTarget }) => {
              changeHelped(field, currentTarget.checked)
              onSaved(field)
            }}
          />
          <span>{field}</span>
        </label>
      ))}
    </fieldset>
  )
}
