import { useSignal } from '@preact/signals'
import { findProvince, loadCommunes } from '@viet-ho/vietnamese'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { useKeys } from '../app/keys.ts'
import { settings } from '../app/stored.ts'
import { PassphraseSettings } from '../keep/passphrase-settings.tsx'
import { addressees } from '../packs/forms-at-hand.ts'
import { common } from '../text/common.ts'
import { settings as say } from '../text/settings.ts'
import { CounterInput } from './counter-input.tsx'
import { HelpedFields } from './helped-fields.tsx'
import type { OfficeKey } from './office-change.ts'
import { OfficeFile } from './office-file.tsx'
import { OfficeInput } from './office-input.tsx'
import { PlaceInput } from './place-input.tsx'
import { communeOf, searchCommuneNames, searchProvinces } from './places.ts'
import { PolicyMistakes } from './policy-mistakes.tsx'
import './settings.css'
import { suggestionsFor } from './suggestions.ts'
import { ToolChoices } from './tool-choices.tsx'
import { goBack } from './way-back.ts'

/** What the office writes on every paper, and how the tool looks at this counter: set once. */
export function SettingsScreen() {
  const isLoaded = useSignal(false)
  useEffect(() => {
    void loadCommunes().then(() => {
      isLoaded.value = true
    })
  }, [isLoaded])
  useKeys({ Escape: goBack })
  return isLoaded.value ? <OfficeSettings /> : <p role="status">{common.loading}</p>
}

function OfficeSettings() {
  const saved = useSignal('')
  const root = useRef<HTMLElement>(null)
  const { office } = settings.value
  const suggestions = suggestionsFor(office)
  const { tinh = '', xa = '' } = office
  const isProvinceWrong = tinh !== '' && findProvince(tinh) === undefined
  const isCommuneWrong = xa !== '' && tinh !== '' && !isProvinceWrong && communeOf(office) === undefined
  const onSaved = (label: string) => {
    saved.value = say.saved(label)
  }
  const onNext = (id: string) => {
    const inputs = [...(root.current?.querySelectorAll<HTMLElement>('input:not(:disabled), .main') ?? [])]
    // A name just written lets its title be written: after it is painted.
    const next = inputs[inputs.findIndex((each) => each.id === id) + 1]
    next?.focus()
  }
  const line = (name: OfficeKey, label: string, suggestion?: string, hint?: string) => (
    <OfficeInput
      key={name}
      name={name}
      label={label}
      suggestion={suggestion}
      hint={hint}
      onSaved={onSaved}
      onNext={onNext}
    />
  )
  // What the office's policy fixed can't be typed in.
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('input:enabled')?.focus(), [])

  return (
    <section class="settings" aria-labelledby="settings-title" ref={root}>
      <h1 id="settings-title">{say.title}</h1>
      <p class="hint">{say.hint}</p>
      <PolicyMistakes />
      <fieldset>
        <legend>{say.office}</legend>
        <PlaceInput
          name="tinh"
          label={say.fields.tinh}
          search={searchProvinces}
          wrong={isProvinceWrong ? say.unknownProvince : undefined}
          onSaved={onSaved}
          onNext={onNext}
        />
        <PlaceInput
          name="xa"
          label={say.fields.xa}
          search={(query) => searchCommuneNames(query, office.tinh)}
          wrong={isCommuneWrong ? say.unknownCommune : undefined}
          onSaved={onSaved}
          onNext={onNext}
        />
        {line('diaDanh', say.fields.diaDanh, suggestions.diaDanh)}
        {line('coQuanChuQuan', say.fields.coQuanChuQuan, suggestions.coQuanChuQuan)}
        {line('tenCoQuan', say.fields.tenCoQuan, suggestions.tenCoQuan)}
      </fieldset>
      <fieldset>
        <legend>{say.addressees}</legend>
        {addressees.value.map(({ office: key, rule }) =>
          line(key as OfficeKey, say.addresseeNames[key] ?? say.otherAddressee(key), suggestions.addressee(rule), rule),
        )}
      </fieldset>
      <fieldset>
        <legend>{say.clerk}</legend>
        {line('canBo.hoTen', say.clerkName)}
        <OfficeInput
          name="canBo.chucVu"
          label={say.clerkTitle}
          isDisabled={office.canBo === undefined}
          hint={office.canBo === undefined ? say.nameFirst : undefined}
          onSaved={onSaved}
          onNext={onNext}
        />
      </fieldset>
      <HelpedFields onSaved={onSaved} />
      <ToolChoices onSaved={onSaved} />
      <PassphraseSettings />
      <CounterInput onSaved={onSaved} />
      <OfficeFile />
      <div class="settings-end">
        <button type="button" class="main" onClick={goBack}>
          {say.back} <kbd>Esc</kbd>
        </button>
        <p role="status">{saved.value}</p>
      </div>
    </section>
  )
}
