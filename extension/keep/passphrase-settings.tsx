import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { QuestionBox } from '../app/question-box.tsx'
import { settings } from '../app/stored.ts'
import { keep as say } from '../text/keep.ts'
import { PassphraseInput } from './passphrase-input.tsx'
import { changePassphrase, createVault, dropVault, type Refusal, type VaultState, vaultState } from './vault.ts'
import './keep.css'

/** The passphrase of the counter: what it is for and what not, set, changed, taken away. */
export function PassphraseSettings() {
  const state = useSignal<VaultState | undefined>(undefined)
  const told = useSignal('')
  const isWrong = useSignal(false)
  const isRemoving = useSignal(false)
  const old = useRef<HTMLInputElement>(null)
  const next = useRef<HTMLInputElement>(null)
  const again = useRef<HTMLInputElement>(null)
  const hasOne = state.value === 'open'
  const { passphraseLength: least, requirePassphrase: isRequired } = settings.value
  const tell = (sentence: string, wrong = true) => {
    told.value = sentence
    isWrong.value = wrong
  }
  useEffect(() => {
    void vaultState().then((found) => {
      state.value = found
    })
  }, [state])

  const set = async () => {
    const wanted = next.current?.value ?? ''
    if (wanted !== again.current?.value) {
      tell(say.differs)
      again.current?.focus()
      return
    }
    tell(say.opening, false)
    try {
      const refusal = hasOne
        ? await changePassphrase(old.current?.value ?? '', wanted, least)
        : await createVault(wanted, least)
      if (refusal === undefined) return done(hasOne ? say.changed : say.created)
      state.value = await vaultState()
      tell(sentenceOf(refusal, least))
      ;(refusal.reason === 'short' ? next : old).current?.focus()
    } catch {
      tell(say.failed)
    }
  }
  const done = async (sentence: string) => {
    for (const { current } of [old, next, again]) if (current) current.value = ''
    state.value = await vaultState()
    tell(sentence, false)
  }
  const remove = async () => {
    isRemoving.value = false
    await dropVault()
    await done(say.removed)
  }
  return (
    <fieldset class="passphrase-settings">
      <legend>{say.settings}</legend>
      <p class="hint">{hasOne ? say.withOne : say.without}</p>
      {!hasOne && <p class="hint">{say.withOne}</p>}
      <p class="hint">{say.protects}</p>
      <p class="doubt">{say.protectsNot}</p>
      <p class="doubt">{say.forgetWarning}</p>
      <p class="hint" id="passphrase-rules">
        {say.rules(least)}
      </p>
      {hasOne && (
        <PassphraseInput
          id="old-passphrase"
          label={say.oldPassphrase}
          input={old}
          onEnter={() => next.current?.focus()}
        />
      )}
      <PassphraseInput
        id="new-passphrase"
        label={say.newPassphrase}
        input={next}
        describedBy="passphrase-rules passphrase-told"
        isNew
        onEnter={() => again.current?.focus()}
      />
      <PassphraseInput id="again-passphrase" label={say.repeat} input={again} isNew onEnter={() => void set()} />
      <div class="acts">
        <button type="button" onClick={() => void set()}>
          {hasOne ? say.change : say.create}
        </button>
        {hasOne && !isRequired && (
          <button type="button" class="quiet" onClick={() => (isRemoving.value = true)}>
            {say.remove}
          </button>
        )}
      </div>
      <p role="status" id="passphrase-told" class={isWrong.value ? 'wrong' : ''}>
        {told.value}
      </p>
      {isRemoving.value && (
        <QuestionBox
          question={say.removeQuestion}
          no={say.removeNo}
          yes={say.removeYes}
          onNo={() => (isRemoving.value = false)}
          onYes={() => void remove()}
        />
      )}
    </fieldset>
  )
}

function sentenceOf(refusal: Refusal, least: number): string {
  if (refusal.reason === 'wait') return say.wait(Math.ceil(refusal.milliseconds / 1000))
  if (refusal.reason === 'exists') return say.exists
  return refusal.reason === 'short' ? say.short(least) : say.wrong
}
