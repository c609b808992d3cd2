import { catalogue } from 'virtual:form-catalogue'
import { compareVietnamese } from '@viet-ho/vietnamese'
import { change, settings } from '../app/stored.ts'
import { settings as say } from '../text/settings.ts'
import { changeHelped } from './office-change.ts'

const sizes = [100, 125, 150, 175, 200]

/** Every field of administration that has a form. */
const fields = [...new Set(catalogue.map(({ fieldOfAdministration }) => fieldOfAdministration))].sort(compareVietnamese)

interface ChoicesProps {
  readonly onSaved: (label: string) => void
}

/** In which fields everybody is helped, by the province's plan. */
export function HelpedFields({ onSaved }: ChoicesProps) {
  const helped = settings.value.office.giupMoiNguoi ?? []
  return (
    <fieldset>
      <legend>{say.helped}</legend>
      {fields.map((field) => (
        <label key={field} class="choice">
          <input
            type="checkbox"
            checked={helped.includes(field)}
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

/** How large the letters are, at once, and whether a voice may send sentences away. */
export function ToolChoices({ onSaved }: ChoicesProps) {
  return (
    <>
      <fieldset>
        <legend>{say.screen}</legend>
        <div class="sizes">
          {sizes.map((size) => (
            <label key={size} class="choice">
              <input
                type="radio"
                name="text-size"
                checked={settings.value.textSize === size}
                onChange={() => {
                  change({ textSize: size })
                  onSaved(say.screen)
                }}
              />
              <span>{say.size(size)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say.voice}</legend>
        <label class="choice">
          <input
            type="checkbox"
            aria-describedby="voice-warning"
            checked={settings.value.allowRemoteVoice}
            onChange={({ currentTarget }) => {
              change({ allowRemoteVoice: currentTarget.checked })
              onSaved(say.voice)
            }}
          />
          <span>{say.allowRemoteVoice}</span>
        </label>
        <p id="voice-warning" class="doubt">
          {say.voiceWarning}
        </p>
      </fieldset>
    </>
  )
}
